/** What reso has an opinion about: the one list of its rules, and a package for each family of them. */
package reso.rules;
