package reso.renumber;

import reso.language.PrintedLabel;
import reso.renumber.NumberingScheme.Part;

/**
 * A number that changes, in words that hold for every language version of a text.
 *
 * @param within the text or list it counts in: {@code R1}, {@code R1 S2} where sections count anew, {@code Annex I}, and, for a
 *         subparagraph, then the places of the paragraphs above it, {@code R1 4}; empty for notes
 * @param old the number as it was, {@code 5} or {@code 5 bis}; of a subparagraph the place of its label in the order of labels
 * @param now the number it gets
 */
public record Move(Part part, String within, String old, String now) {

    private static final int MOST_ADDED = 100;

    boolean changes() {
        return !old.equals(now);
    }

    /** Whether the old number counts after that of {@code from} and before that of {@code to}: 5 bis after 5 and before 6. */
    boolean isBetween(Move from, Move to) {
        return from.order() < order() && order() < to.order();
    }

    private int order() {
        int space = old.indexOf(' ');
        return ReferredNumbers.value(old) * MOST_ADDED + (space < 0 ? 0 : PrintedLabel.place(old.substring(space + 1)));
    }

    boolean isOf(Part otherPart, String otherWithin, String otherOld) {
        return part == otherPart && within.equals(otherWithin) && old.equals(otherOld);
    }
}
