package reso.format;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import reso.model.Resolution;
import reso.render.markdown.MarkdownRenderer;
import reso.render.markdown.NoteNotation;
import reso.text.SourceText;

/**
 * Brings a draft into its canonical form: one paragraph a line, openings in {@code *…*}, each note after the paragraph that
 * first calls it, and nothing of what only pages carry; what comes out is read again and must hold the same letters and digits,
 * in the same pieces. Then typography, as edits. All of it is done again until nothing changes any more, so that formatting a formatted draft changes nothing.
 */
public final class Formatter {
    private static final int MOST_ROUNDS = 6;

    private final Function<SourceText, Resolution> reader;
    private final UnaryOperator<SourceText> typography;
    private final NoteNotation notation;

    /**
     * @param reader reads a text, always in the language of the draft
     * @param typography changes what the language would set otherwise, and says so elsewhere
     */
    public Formatter(Function<SourceText, Resolution> reader, UnaryOperator<SourceText> typography, NoteNotation notation) {
        this.reader = reader;
        this.typography = typography;
        this.notation = notation;
    }

    /** @throws UnformattableException if no form with the same words was found; the draft is to be left as it is */
    public SourceText format(SourceText draft) throws UnformattableException {
        SourceText text = draft;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            SourceText next = once(text);
            if (next.content().equals(text.content())) {
                return text;
            }
            text = next;
        }
        throw new UnformattableException("finds no form that stays; it is left as it is");
    }

    /** Laid out first, since typography is judged more surely on whole paragraphs than on what a page has left of them. */
    private SourceText once(SourceText text) throws UnformattableException {
        Resolution read = reader.apply(text);
        SourceText printed = text.with(MarkdownRenderer.withoutPages(read, notation).replace("\n", lineEnd(text.content())));
        Optional<String> harm = Wording.of(read).harmIn(Wording.of(reader.apply(printed)));
        if (harm.isPresent()) {
            throw new UnformattableException(harm.get() + "; it is left as it is");
        }
        return typography.apply(printed);
    }

    /** The line end that the text has most often. */
    private static String lineEnd(String text) {
        int both = count(text, "\r\n");
        int feeds = count(text, "\n") - both;
        int returns = count(text, "\r") - both;
        if (both > feeds && both >= returns) {
            return "\r\n";
        }
        return returns > feeds ? "\r" : "\n";
    }

    private static int count(String text, String sign) {
        int count = 0;
        for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length())) {
            count++;
        }
        return count;
    }
}
