/** The words of paragraphs as rules compare them: cut apart, and found again in other paragraphs. */
package reso.rules.wording;
