package reso.model;

/**
 * The words at the start of a paragraph that are set in italics, or would be: «<i>Recalling also</i>».
 *
 * @param text the words
 * @param end the UTF-16 offset in the paragraph's prose after them
 * @param marked whether the draft itself sets exactly these words apart
 * @param known whether the lexicon of the language has them
 */
public record Opening(String text, int end, boolean marked, boolean known) {}
