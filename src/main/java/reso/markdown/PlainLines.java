package reso.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import reso.text.LineIndex;
import reso.text.Span;

/**
 * The reading of a text whose markup is beyond reading as a whole: paragraphs parted by blank lines, each line read for itself,
 * so that what is too intricate spoils one line and not the draft.
 */
final class PlainLines {
    private PlainLines() {}

    /** Every character a word. */
    static List<Inline> raw(String words) {
        return List.of(new Inline.Words(words, new Span(0, words.length()), Face.PLAIN, ""));
    }

    /** @param reader reads one line, with offsets from its start */
    static List<Block> read(String text, Function<String, List<Inline>> reader) {
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
                reader.apply(words).forEach(inline -> open.add(shifted(inline, span.start())));
            }
        }
        close(open, blocks);
        return blocks;
    }

    static Inline shifted(Inline inline, int by) {
        return inline.fold(words -> new Inline.Words(words.text(), words.span().shift(by), words.face(), words.link()),
                mark -> new Inline.Mark(mark.marker(), mark.span().shift(by), mark.notation()),
                lineBreak -> new Inline.Break(lineBreak.span().shift(by)), raw -> new Inline.Raw(raw.source(), raw.span().shift(by)));
    }

    private static void close(List<Inline> open, List<Block> blocks) {
        if (!open.isEmpty()) {
            blocks.add(new Block.Prose(open, 0, open.get(0).span().to(open.get(open.size() - 1).span())));
            open.clear();
        }
    }
}
