package reso.renumber;

import reso.language.PrintedLabel;
import reso.language.Reference;

/**
 * The word that may follow a number in a reference, {@code bis}: right after it, or after the sign that closes the reference, «第1段之二».
 *
 * @param end offset after it; the end of the number where there is none
 */
record Added(int start, int end) {

    static Added of(Passage passage, Reference reference, Reference.Number number) {
        int end = PrintedLabel.suffixEnd(passage.text(), number.end());
        boolean last = reference.numbers().get(reference.numbers().size() - 1).equals(number);
        boolean closed = end == number.end() && last && reference.end() > end && reference.word().isEmpty();
        int after = closed ? PrintedLabel.suffixEnd(passage.text(), reference.end()) : reference.end();
        return closed && after > reference.end() ? new Added(reference.end(), after) : new Added(number.end(), end);
    }

    /** The number with the word, the same whatever language printed it. */
    String number(Passage passage, Reference.Number number) {
        String suffix = PrintedLabel.sameInAll(passage.words(start, end));
        return number.value() + (suffix.isEmpty() ? "" : " " + suffix);
    }

    boolean isApartFrom(Reference.Number number) {
        return start != number.end();
    }
}
