package reso.markdown;

import java.util.ArrayList;
import java.util.List;
import reso.text.Span;

/**
 * Reads the emphasis at the start of a block that Markdown itself does not see: where a mark of punctuation stands before the
 * closing asterisk and a letter after it («*回顾，*其»), as scripts without spaces have it all the time, or a direction mark before
 * the opening one.
 */
final class LooseEmphasis {
    private static final int LONGEST = 60;

    private LooseEmphasis() {}

    static List<Inline> read(List<Inline> inlines) {
        if (inlines.isEmpty() || !(inlines.get(0) instanceof Inline.Words words) || words.face() != Face.PLAIN
                || words.text().length() != words.span().length()) {
            return inlines;
        }
        int start = unseen(words.text());
        int open = stars(words.text(), start);
        int from = start + open;
        int close = open == 0 ? -1 : words.text().indexOf("*".repeat(open), from);
        boolean loose = close > from && close - from <= LONGEST && stars(words.text(), close) == open
                && !Character.isWhitespace(words.text().charAt(from)) && !Character.isWhitespace(words.text().charAt(close - 1));
        if (!loose || open > 3) {
            return inlines;
        }
        List<Inline> read = new ArrayList<>();
        if (start > 0) {
            read.add(piece(words, 0, start, Face.PLAIN));
        }
        read.add(piece(words, from, close, Face.of(open != 2, open > 1)));
        if (close + open < words.text().length()) {
            read.add(piece(words, close + open, words.text().length(), Face.PLAIN));
        }
        read.addAll(inlines.subList(1, inlines.size()));
        return read;
    }

    /** How many direction marks and the like the text begins with; the library does not see emphasis after them. */
    private static int unseen(String text) {
        int end = 0;
        while (end < text.length() && Character.getType(text.charAt(end)) == Character.FORMAT) {
            end++;
        }
        return end;
    }

    private static int stars(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == '*') {
            end++;
        }
        return end - from;
    }

    private static Inline.Words piece(Inline.Words words, int from, int to, Face face) {
        Span span = new Span(words.span().start() + from, words.span().start() + to);
        return new Inline.Words(words.text().substring(from, to), span, face, words.link());
    }
}
