package reso.parse;

/**
 * Where one line ends and the next begins within a paragraph: whether a space was there. Scripts without spaces between words
 * break a line anywhere, within a symbol or a number too, {@code A/66/P} · {@code V.118}.
 */
final class LineJoint {
    private static final String SYMBOL_SIGNS = "/.-()";
    private static final int LONGEST_RUN = 80;

    private LineJoint() {}

    /**
     * Whether a space stands between the two.
     *
     * @param spaceless whether the paragraph is of a script without spaces between words
     */
    static boolean hasSpace(CharSequence before, String next, boolean spaceless) {
        if (next.isEmpty() || before.length() == 0) {
            return false;
        }
        char last = before.charAt(before.length() - 1);
        char first = next.charAt(0);
        if (Character.isWhitespace(last) || Character.isSpaceChar(last) || Character.isSpaceChar(first)) {
            return false;
        }
        if (last == '-' || last == '\u2010' || last == '\u00AD' || last == '\u2011') {
            return !Character.isLetter(first);
        }
        return !isIdeographic(last) && !isIdeographic(first) && !(spaceless && isOneRun(before, next));
    }

    static boolean isIdeographic(int c) {
        return Line.width(c) == 2;
    }

    /** Whether the signs on both sides make one number or symbol. */
    private static boolean isOneRun(CharSequence before, String next) {
        char last = before.charAt(before.length() - 1);
        char first = next.charAt(0);
        if (isDigit(last) && isDigit(first) || last == '(' || first == ')' || first == '(' && isDigit(last)) {
            return true;
        }
        String head = next.substring(0, runEnd(next));
        String tail = before.subSequence(runStart(before), before.length()).toString();
        boolean slashed = tail.indexOf('/') >= 0 && !head.chars().allMatch(Character::isLetter);
        return slashed || head.indexOf('/') >= 0 && tail.chars().allMatch(c -> Character.isUpperCase(c) || isDigit(c) || c == '.');
    }

    private static int runEnd(CharSequence text) {
        int end = 0;
        while (end < Math.min(text.length(), LONGEST_RUN) && isSymbolSign(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int runStart(CharSequence text) {
        int start = text.length();
        while (start > Math.max(0, text.length() - LONGEST_RUN) && isSymbolSign(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isSymbolSign(char c) {
        return isDigit(c) || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || SYMBOL_SIGNS.indexOf(c) >= 0;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
