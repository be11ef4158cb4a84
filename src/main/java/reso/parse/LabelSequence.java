package reso.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import reso.language.Lookalikes;
import reso.language.Numerals;
import reso.language.PrintedLabel;

/** The labels of the running text up to a place: which number its paragraphs have reached, and which items stand below the last one. */
final class LabelSequence {
    /** The next item follows one of the last few; no list is longer. */
    private static final int MOST_ITEMS = 200;

    private final Deque<PrintedLabel> items = new ArrayDeque<>();
    private int lastNumber;
    private boolean numbered;
    private boolean bracketed;

    /** Another body speaks: its paragraphs are numbered for themselves. */
    void restart() {
        lastNumber = 0;
        numbered = false;
        bracketed = false;
        items.clear();
    }

    void add(PrintedLabel label) {
        if (label.isNumber()) {
            lastNumber = label.value(Numerals.System.DECIMAL);
            numbered = true;
            bracketed |= label.text().endsWith(")") || label.text().endsWith("）");
            items.clear();
        } else {
            items.addLast(label);
            if (items.size() > MOST_ITEMS) {
                items.removeFirst();
            }
        }
    }

    /** Whether a numbered paragraph stands above, so that this is no longer the preamble. */
    boolean haveNumber() {
        return numbered;
    }

    /** The number that is due, where a scanner may have misread it: {@code 4,} after {@code 3.} */
    Optional<PrintedLabel> misread(String text) {
        return Lookalikes.number(text, lastNumber + 1);
    }

    /**
     * The number of a paragraph in brackets, {@code 2)}: it is due, or the numbers above have brackets too, and it goes on with no list.
     *
     * @param acts whether the words behind the label open a paragraph
     */
    Optional<PrintedLabel> inBrackets(PrintedLabel label, boolean acts) {
        return label.asNumber().filter(number -> {
            boolean due = number.value(Numerals.System.DECIMAL) == lastNumber + 1;
            boolean goesOn = label.readings().stream().anyMatch(reading -> follows(label, reading));
            return !goesOn && (acts ? due || bracketed : due && bracketed);
        });
    }

    /** True for the next number, the next item of an open list, or the first of a new one. */
    boolean goOnWith(PrintedLabel label) {
        if (label.isNumber()) {
            return label.value(Numerals.System.DECIMAL) == lastNumber + 1;
        }
        return label.readings().stream().anyMatch(reading -> reading.value() == 1 || follows(label, reading));
    }

    private boolean follows(PrintedLabel label, Numerals.Reading reading) {
        return items.stream().anyMatch(item -> item.dress() == label.dress() && item.value(reading.system()) == reading.value() - 1)
                || items.stream().anyMatch(item -> item.dress() == label.dress() && Lookalikes.isLetter(label, item.value(Numerals.System.LETTER) + 1));
    }
}
