package reso.rules.ty;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The round brackets of a text, and where one is alone; square ones may hold several paragraphs of a negotiated text. */
final class RoundBrackets {
    private static final String OPENERS = "(（";
    private static final String CLOSERS = ")）";
    private static final int LONGEST_LABEL = 5;

    private RoundBrackets() {}

    /** The UTF-16 offset of the first without its partner. A lone closing one after a letter or number is a label, a). */
    static OptionalInt unpaired(String text) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i)) || text.charAt(i) == ' ') {
                continue; // Most signs are no bracket, and are not looked up.
            }
            if (OPENERS.indexOf(text.charAt(i)) >= 0) {
                open.add(i);
            } else if (CLOSERS.indexOf(text.charAt(i)) >= 0) {
                if (open.isEmpty() && !isLabel(text, i)) {
                    return OptionalInt.of(i);
                }
                if (!open.isEmpty()) {
                    open.remove(open.size() - 1);
                }
            }
        }
        return open.isEmpty() ? OptionalInt.empty() : OptionalInt.of(open.get(0));
    }

    private static boolean isLabel(String text, int closer) {
        int start = closer;
        while (start > 0 && closer - start < LONGEST_LABEL && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return start < closer && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)));
    }

    /** A second opening bracket right after a word, where a closing one belongs: the mirror of a script that runs right to left. */
    static OptionalInt mirrored(String text) {
        int second = text.lastIndexOf('(');
        int first = text.lastIndexOf('(', second - 1);
        boolean facing = first >= 0 && second > first && text.indexOf(')', first) < 0 && Character.isLetterOrDigit(text.charAt(second - 1));
        return facing ? OptionalInt.of(second) : OptionalInt.empty();
    }
}
