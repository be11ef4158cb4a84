package reso.text;

/** A change of a source text: the characters of {@code span} become {@code replacement}. An empty span inserts. */
public record Edit(Span span, String replacement) {

    public Edit {
        if (replacement == null) {
            throw new IllegalArgumentException("an edit without a replacement; use an empty one to delete");
        }
    }

    public static Edit insert(int offset, String words) {
        return new Edit(Span.at(offset), words);
    }

    public static Edit delete(Span span) {
        return new Edit(span, "");
    }
}
