/** Puts numbers in order, with the references to what moved, as edits of the source. */
package reso.renumber;
