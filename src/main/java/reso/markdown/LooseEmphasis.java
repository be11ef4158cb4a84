package reso.markdown;

import java.util.ArrayList;
import java.util.List;
import reso.text.Span;

/**
 * Reads the emphasis at the start of a block that Markdown itself does not see: where a mark of punctuation stands before the
 * closing asterisk and a letter after it («*回顾，*其»), as scripts without spaces have it all the time.
 */
final class LooseEmphasis {
    private static final int LONGEST = 60;

    private LooseEmphasis() {}

    static List<Inline> read(List<Inline> inlines) {
        if (inlines.isEmpty() || !(inlines.get(0) instanceof Inline.Words words) || words.face() != Face.PLAIN
                || words.text().length() != words.span().length()) {
            return inlines;
        }
        int open = stars(words.text(), 0);
        int close = open == 0 ? -1 : words.text().indexOf("*".repeat(open), open);
        boolean loose = close > open && close <= LONGEST && stars(words.text(), close) == open
                && !Character.isWhitespace(words.text().charAt(open)) && !Character.isWhitespace(words.text().charAt(close - 1));
        if (!loose || open > 3) {
            return inlines;
        }
        List<Inline> read = new ArrayList<>();
        read.add(piece(words, open, close, Face.of(open != 2, open > 1)));
        if (close + open < words.text().length()) {
            read.add(piece(words, close + open, words.text().length(), Face.PLAIN));
        }
        read.addAll(inlines.subList(1, inlines.size()));
        return read;
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
