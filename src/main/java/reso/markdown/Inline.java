package reso.markdown;

import java.util.function.Function;
import reso.text.Span;

/** A piece of a block's text. Spans are UTF-16 offsets into the whole source. */
public sealed interface Inline {

    Span span();

    /** Words in one face; as long as their span, or one unit where an escape or an entity stands for a character. */
    record Words(String text, Span span, Face face, String link) implements Inline {}

    /** The mark of a note, or of its text where it begins a paragraph: {@code <sup>1</sup>}, {@code [^1]}, {@code ¹}. */
    record Mark(String marker, Span span, Notation notation) implements Inline {}

    /** A line break in the source. */
    record Break(Span span) implements Inline {}

    /** Markup without words of its own: a picture, an HTML tag; kept as it stands. */
    record Raw(String source, Span span) implements Inline {}

    /** How a note mark is written. */
    enum Notation {
        SUP, MARKDOWN, SUPERSCRIPT
    }

    /** One answer for each kind of inline; a new kind will not compile without an answer everywhere. */
    default <T> T fold(Function<Words, T> words, Function<Mark, T> mark, Function<Break, T> lineBreak, Function<Raw, T> raw) {
        if (this instanceof Words w) {
            return words.apply(w);
        }
        if (this instanceof Mark m) {
            return mark.apply(m);
        }
        return this instanceof Break b ? lineBreak.apply(b) : raw.apply((Raw) this);
    }
}
