/** The canonical form of a draft: the same words, laid out and set in type as the language has it. */
package reso.format;
