/** Rules about words that point to other paragraphs of the text, to its annexes and to sessions. */
package reso.rules.xr;
