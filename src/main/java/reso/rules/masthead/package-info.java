/** What several rules read from a masthead: which bodies it names and how they stand to each other. */
package reso.rules.masthead;
