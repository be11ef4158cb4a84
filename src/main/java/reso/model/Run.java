package reso.model;

import reso.text.Span;

/**
 * Words that stand together in the source and are set in one way. Where {@code text} is as long as {@code span}, character
 * for character is the same place; else the run is one unit (an entity, an escape, the single space that a line break reads as).
 *
 * @param link where the words point to, or empty
 */
public record Run(String text, Span span, Emphasis emphasis, String link) {

    public Run(String text, Span span, Emphasis emphasis) {
        this(text, span, emphasis, "");
    }

    /** True where offsets in the text are offsets in the source. */
    public boolean isLinear() {
        return text.length() == span.length();
    }
}
