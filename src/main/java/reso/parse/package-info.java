/**
 * From Markdown blocks to a resolution: page damage joined, notes lifted, paragraphs told apart and addressed. Reading is a
 * pure function that cannot fail; what finds no place is kept as {@code other}.
 */
package reso.parse;
