/** Cited documents as rules look at them: the draft's words, the symbol they mean, what the catalogue knows of it. */
package reso.rules.cited;
