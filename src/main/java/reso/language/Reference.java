package reso.language;

import java.util.List;

/**
 * Words that name paragraphs by number: «paragraphs 3 (a) and 4 above». Offsets are UTF-16 offsets of the text they stand in.
 *
 * @param start where the word for paragraph begins
 * @param end the offset after the last number or label
 * @param word the word for paragraph as printed; empty where the language has none before the number
 * @param place where the words say the paragraphs stand
 * @param annex the number of the annex to the same text that they name; 0 where they name none by number
 */
public record Reference(int start, int end, String word, List<Number> numbers, Place place, int annex) {

    /** Where a reference points to, as its own words say. */
    public enum Place {
        ABOVE, BELOW,
        /** In the same text, on either side: «of the present resolution». */
        HERE,
        /** In the annex to the same text: «of the annex to the present resolution». */
        ANNEX,
        /** In another part of the same document: «of section II above»; or in an annex that may be of this document or of another. */
        APART,
        /** In another document. */
        ELSEWHERE,
        /** Nothing beside the number tells. */
        UNSAID;

        /** Whether the words leave no doubt that a paragraph of the same text is meant. */
        public boolean isHere() {
            return this == ABOVE || this == BELOW || this == HERE;
        }
    }

    /**
     * One number of a reference.
     *
     * @param digits the number in Western digits
     * @param ranged whether a range runs up to it from the number before: the 6 of «3 to 6»
     * @param item the letters of the subparagraph named with it, «b» of «4 (b)»; empty where none is
     */
    public record Number(int start, int end, String digits, boolean ranged, String item) {

        public int value() {
            return Integer.parseInt(digits);
        }
    }

    public Reference {
        numbers = List.copyOf(numbers);
    }
}
