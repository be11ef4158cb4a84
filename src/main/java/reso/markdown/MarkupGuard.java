package reso.markdown;

/**
 * A linear look for shapes of markup that make the Markdown library overflow its stack or take quadratic time. The limits are
 * far above what any draft needs; each shape behind them is kept as a test.
 */
final class MarkupGuard {
    private static final int MOST_QUOTES = 100;
    private static final int MOST_TICK_LENGTHS = 64;
    private static final int LONGEST_TAG = 2_000;
    private static final int MOST_OPENERS = 1_000;
    private static final int LONGEST_EMPHASIS_RUN = 200;
    private static final int MOST_BRACKETS = 1_000;

    private final String text;
    private final java.util.BitSet tickLengths = new java.util.BitSet();
    private int declarations;
    private int brackets;
    private int strayOpeners;

    private MarkupGuard(String text) {
        this.text = text;
    }

    static boolean isTame(String text) {
        return new MarkupGuard(text).look();
    }

    private boolean look() {
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            int end = runEnd(i, c);
            boolean tame = switch (c) {
                case '>' -> quotes(i) <= MOST_QUOTES;
                case '`' -> ticks(end - i);
                case '*', '_' -> end - i <= LONGEST_EMPHASIS_RUN;
                case '<' -> tag(i);
                case '[' -> ++brackets <= MOST_BRACKETS || closes(i);
                case '\n' -> newLine(i);
                default -> true;
            };
            if (!tame) {
                return false;
            }
            i = c == '`' || c == '*' || c == '_' || c == '>' ? end : i + 1;
        }
        return true;
    }

    private int runEnd(int from, char c) {
        int end = from + 1;
        while (end < text.length() && text.charAt(end) == c) {
            end++;
        }
        return end;
    }

    private int quotes(int from) {
        int count = 0;
        for (int i = from; i < text.length() && (text.charAt(i) == '>' || text.charAt(i) == ' '); i++) {
            count += text.charAt(i) == '>' ? 1 : 0;
        }
        return count;
    }

    private boolean ticks(int length) {
        tickLengths.set(Math.min(length, 1 << 16));
        return tickLengths.cardinality() <= MOST_TICK_LENGTHS;
    }

    private boolean tag(int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (next == '!' || next == '?') {
            return ++declarations <= MOST_OPENERS && text.indexOf('>', at) - at <= LONGEST_TAG;
        }
        if (!Character.isLetter(next) && next != '/') {
            return true;
        }
        int close = text.indexOf('>', at);
        return close >= 0 ? close - at <= LONGEST_TAG : ++strayOpeners <= MOST_OPENERS && text.length() - at <= LONGEST_TAG;
    }

    /** A bracket that closes within its line costs nothing; only those left open make the library search again and again. */
    private boolean closes(int at) {
        for (int i = at + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '[' || text.charAt(i) == '<') {
                return false;
            }
            if (text.charAt(i) == ']') {
                boolean link = i + 1 < text.length() && text.charAt(i + 1) == '(';
                return !link || text.indexOf(')', i) - i <= LONGEST_TAG && text.indexOf(')', i) > 0;
            }
        }
        return false;
    }

    /** Brackets are counted within a block: a blank line ends one. */
    private boolean newLine(int at) {
        if (at + 1 < text.length() && text.charAt(at + 1) == '\n') {
            brackets = 0;
            strayOpeners = 0;
        }
        return true;
    }
}
