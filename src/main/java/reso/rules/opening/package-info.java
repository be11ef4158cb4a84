/** What both parts of a resolution ask of the words that paragraphs open with. */
package reso.rules.opening;
