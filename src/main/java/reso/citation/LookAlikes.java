package reso.citation;

import java.util.BitSet;

/**
 * Signs that scanners and keyboards put where others belong: {@code 70/l}, {@code A/RES/7O/1}, a Cyrillic {@code А/70/1}, a
 * full-width slash. Only where the signs around leave no doubt are they read as what they look like.
 */
final class LookAlikes {
    private static final String LETTERS = "lIOОоЗ";
    private static final String DIGITS = "110003";
    private static final String CYRILLIC = "АВСЕНКМОРТХ";
    private static final String LATIN = "ABCEHKMOPTX";
    private static final int LONGEST_NUMBER = 5;
    private static final int LONGEST_SERIES = 4;
    private final char[] text;
    private final char[] written;
    private final BitSet mistaken = new BitSet();

    private LookAlikes(char[] text, char[] written) {
        this.text = text;
        this.written = written;
    }

    /**
     * Puts the signs meant into {@code text} and says where.
     *
     * @param written the sign as it was written at each place of {@code text}
     */
    static BitSet mend(char[] text, char[] written) {
        LookAlikes reading = new LookAlikes(text, written);
        for (int at = 0; at < text.length; ) {
            at = reading.step(at);
        }
        return reading.mistaken;
    }

    /** What a written sign was read as, in its case. */
    static char meant(char written, char read) {
        return Character.isLowerCase(written) ? read : Character.toUpperCase(read);
    }

    private int step(int at) {
        if (isFullWidth(written[at])) {
            mistaken.set(at);
        }
        int end = runEnd(at);
        if (end == at) {
            return at + 1;
        }
        if (isNumber(at, end)) {
            mend(at, end, LETTERS, DIGITS);
        } else if (isResolutionWord(at, end)) {
            mend(at, end, "5", "s");
        } else if (isCyrillicSeries(at, end)) {
            mend(at, end, CYRILLIC, LATIN.toLowerCase(java.util.Locale.ROOT));
        }
        return end;
    }

    /** Full-width letters, digits and slashes; brackets and commas of that width belong to Chinese. */
    private static boolean isFullWidth(char c) {
        return c >= '\uFF0F' && c <= '\uFF19' || c >= '\uFF21' && c <= '\uFF3A' || c >= '\uFF41' && c <= '\uFF5A';
    }

    private int runEnd(int at) {
        int end = at;
        while (end < text.length && isOfRun(text[end])) {
            if (isFullWidth(written[end])) {
                mistaken.set(end);
            }
            end++;
        }
        return end;
    }

    private static boolean isOfRun(char c) {
        return c >= 'a' && c <= 'z' || Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }

    /** Digits with letters that look like digits among them, or such a letter alone behind a number and its slash. */
    private boolean isNumber(int from, int to) {
        if (to - from > LONGEST_NUMBER) {
            return false;
        }
        int digits = 0;
        for (int i = from; i < to; i++) {
            boolean digit = isDigit(i);
            digits += digit ? 1 : 0;
            if (!digit && LETTERS.indexOf(written[i]) < 0) {
                return false;
            }
        }
        return digits > 0 ? digits < to - from : to - from <= 2 && isBehindNumber(from);
    }

    /** {@code /RE5/}, the word of a symbol with a figure for its last letter. */
    private boolean isResolutionWord(int from, int to) {
        return to - from == 3 && from > 0 && to < text.length && text[from - 1] == '/' && text[to] == '/' && text[from] == 'r' && text[from + 1] == 'e' && text[from + 2] == '5';
    }

    private boolean isBehindNumber(int from) {
        return from >= 3 && text[from - 1] == '/' && isDigit(from - 2) && isDigit(from - 3);
    }

    private boolean isDigit(int at) {
        return text[at] >= '0' && text[at] <= '9';
    }

    /** Cyrillic capitals beside a slash with a Latin letter or a digit on its other side. */
    private boolean isCyrillicSeries(int from, int to) {
        if (to - from > LONGEST_SERIES) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (CYRILLIC.indexOf(written[i]) < 0) {
                return false;
            }
        }
        boolean before = from > 1 && text[from - 1] == '/' && isPlain(from - 2);
        boolean after = to + 1 < text.length && text[to] == '/' && isPlain(to + 1);
        return before || after;
    }

    private boolean isPlain(int at) {
        char c = text[at];
        boolean stopped = at + 1 < text.length && text[at + 1] == '.';
        return isDigit(at) || c >= 'a' && c <= 'z' || stopped && CYRILLIC.indexOf(written[at]) >= 0;
    }

    private void mend(int from, int to, String mistaken, String meant) {
        for (int i = from; i < to; i++) {
            int index = mistaken.indexOf(written[i]);
            if (index >= 0 && text[i] != meant.charAt(index)) {
                text[i] = meant.charAt(index);
                this.mistaken.set(i);
            }
        }
    }
}
