package reso.text;

import java.util.Arrays;

/**
 * Where the lines of a text begin. A line ends with LF, CRLF or a lone CR and with nothing else, as in editors: form feeds,
 * U+0085, U+2028 and U+2029 are characters of a line.
 */
public final class LineIndex {
    private final String text;
    private final int[] starts;

    public LineIndex(String text) {
        this.text = text;
        this.starts = startsOf(text);
    }

    private static int[] startsOf(String text) {
        int[] starts = new int[Math.max(16, text.length() / 40)];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /** How many lines there are; a text that ends in a line break has an empty last one. */
    public int count() {
        return starts.length;
    }

    /** The 1-based line that holds {@code offset}; the end of the text belongs to the last line. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The offset of the first character of a 1-based line. */
    public int start(int line) {
        return starts[line - 1];
    }

    /** The offset after the last character of a 1-based line, its line break not counted. */
    public int end(int line) {
        int end = line < starts.length ? starts[line] : text.length();
        while (end > starts[line - 1] && isBreak(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    public Position positionAt(int offset) {
        int line = lineAt(offset);
        return new Position(line, text.codePointCount(starts[line - 1], offset) + 1);
    }
}
