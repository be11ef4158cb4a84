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
    private static final int SHORTEST_FENCE = 3;
    /** In a row, without an empty one: more than a hundred printed pages. */
    private static final int MOST_LINES = 10_000;
    /** Each tag, entity, code span or bracket makes the library copy its whole block once; this many characters copied take about a second. */
    private static final long MOST_COPIED = 300_000_000L;

    private final String text;
    private final java.util.BitSet tickLengths = new java.util.BitSet();
    private int declarations;
    private int fences;
    private int lines;
    private int brackets;
    private int strayOpeners;
    private int nextClosing;
    private int blockStart;
    private int copies;

    private MarkupGuard(String text) {
        this.text = text;
    }

    static boolean isTame(String text) {
        return new MarkupGuard(text).look();
    }

    private boolean look() {
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            boolean runs = c == '`' || c == '~' || c == '*' || c == '_' || c == '>';
            int end = runs ? runEnd(i, c) : i + 1;
            boolean tame = switch (c) {
                case '>' -> quotes(i) <= MOST_QUOTES;
                case '`' -> ticks(end - i) && fence(end - i);
                case '~' -> fence(end - i);
                case '*', '_' -> end - i <= LONGEST_EMPHASIS_RUN;
                case '<' -> tag(i);
                case '[' -> ++brackets <= MOST_BRACKETS || closes(i);
                case '\n' -> newLine(i);
                default -> true;
            };
            copies += c == '<' || c == '&' || c == '`' || c == '[' ? 1 : 0;
            if (!tame) {
                return false;
            }
            i = end;
        }
        return isAffordable(text.length());
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

    private boolean fence(int length) {
        fences += length >= SHORTEST_FENCE ? 1 : 0;
        return fences <= MOST_OPENERS;
    }

    private boolean tag(int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (next == '!' || next == '?') {
            return ++declarations <= MOST_OPENERS && closing(at) - at <= LONGEST_TAG;
        }
        if (!Character.isLetter(next) && next != '/') {
            return true;
        }
        int close = closing(at);
        return close >= 0 ? close - at <= LONGEST_TAG : ++strayOpeners <= MOST_OPENERS && text.length() - at <= LONGEST_TAG;
    }

    /** The next {@code >}, or -1; looked for once, since every later search would pass the same characters again. */
    private int closing(int at) {
        if (nextClosing >= 0 && nextClosing < at) {
            nextClosing = text.indexOf('>', at);
        }
        return nextClosing;
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

    /** What is counted is counted within a block: a blank line ends one. */
    private boolean newLine(int at) {
        int next = at + 1 < text.length() && text.charAt(at + 1) == '\r' ? at + 2 : at + 1;
        if (next >= text.length() || text.charAt(next) != '\n') {
            return ++lines <= MOST_LINES;
        }
        boolean affordable = isAffordable(at);
        brackets = 0;
        strayOpeners = 0;
        lines = 0;
        copies = 0;
        blockStart = next;
        return affordable;
    }

    private boolean isAffordable(int end) {
        return (long) copies * (end - blockStart) <= MOST_COPIED;
    }
}
