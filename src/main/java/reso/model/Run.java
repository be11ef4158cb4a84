package reso.model;

import reso.text.Span;

/**
 * Words that stand together in the source and are set in one way. Where {@code text} is as long as {@code span}, character
 * for character is the same place; else the run is one unit (an entity, an escape, the single space that a line break reads as).
 *
 * @param link where the words point to, or empty
 */
public record Run(String text, Span span, Emphasis emphasis, String link) {

    private static final int SHORTEST_MARKUP = 3;

    public Run(String text, Span span, Emphasis emphasis) {
        this(text, span, emphasis, "");
    }

    /**
     * Whether it is markup of the draft that stays as it stands: a tag, a comment, a picture, code, an address between angle
     * brackets. Nothing in it is judged as words are.
     */
    public boolean isVerbatim() {
        if (!isLinear() || emphasis.isMarked() || text.length() < SHORTEST_MARKUP) {
            return false;
        }
        return isTag() || text.startsWith("<!--") && text.endsWith("-->") || text.startsWith("![") && text.endsWith(")") || isCode();
    }

    private boolean isTag() {
        char name = text.charAt(1);
        return text.charAt(0) == '<' && (Character.isLetter(name) || "/!?".indexOf(name) >= 0) && text.indexOf('>') == text.length() - 1;
    }

    private boolean isCode() {
        return text.charAt(0) == '`' && text.charAt(text.length() - 1) == '`' || text.startsWith("```") || text.startsWith("~~~");
    }

    /** True where offsets in the text are offsets in the source. */
    public boolean isLinear() {
        return text.length() == span.length();
    }
}
