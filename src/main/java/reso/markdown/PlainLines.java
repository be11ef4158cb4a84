package reso.markdown;

import java.util.ArrayList;
import java.util.List;
import reso.text.LineIndex;
import reso.text.Span;

/** The reading of a text whose markup is beyond reading: paragraphs parted by blank lines, every character a word. */
final class PlainLines {
    private PlainLines() {}

    static List<Block> read(String text) {
        LineIndex lines = new LineIndex(text);
        List<Block> blocks = new ArrayList<>();
        List<Inline> open = new ArrayList<>();
        for (int line = 1; line <= lines.count(); line++) {
            Span span = new Span(lines.start(line), lines.end(line));
            String words = text.substring(span.start(), span.end());
            if (words.isBlank()) {
                close(open, blocks);
            } else {
                if (!open.isEmpty()) {
                    open.add(new Inline.Break(new Span(open.get(open.size() - 1).span().end(), span.start())));
                }
                open.add(new Inline.Words(words, span, Face.PLAIN, ""));
            }
        }
        close(open, blocks);
        return blocks;
    }

    private static void close(List<Inline> open, List<Block> blocks) {
        if (!open.isEmpty()) {
            blocks.add(new Block.Prose(open, 0, open.get(0).span().to(open.get(open.size() - 1).span())));
            open.clear();
        }
    }
}
