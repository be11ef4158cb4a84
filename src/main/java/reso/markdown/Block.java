package reso.markdown;

import java.util.List;
import java.util.function.Function;
import reso.text.Span;

/** A block of Markdown, quotes and lists taken off. Spans are UTF-16 offsets into the whole source. */
public sealed interface Block {

    Span span();

    /**
     * A paragraph or a heading.
     *
     * @param level 1 to 6 for a heading, 0 for a paragraph
     */
    record Prose(List<Inline> inlines, int level, Span span) implements Block {

        public Prose {
            inlines = List.copyOf(inlines);
        }
    }

    /** A rule, {@code ---}. */
    record Rule(Span span) implements Block {}

    /** An HTML comment. */
    record Comment(String source, Span span) implements Block {}

    /** A table, code or HTML: kept as it stands. */
    record Opaque(String source, Span span) implements Block {}

    /** One answer for each kind of block; a new kind will not compile without an answer everywhere. */
    default <T> T fold(Function<Prose, T> prose, Function<Rule, T> rule, Function<Comment, T> comment, Function<Opaque, T> opaque) {
        if (this instanceof Prose p) {
            return prose.apply(p);
        }
        if (this instanceof Rule r) {
            return rule.apply(r);
        }
        return this instanceof Comment c ? comment.apply(c) : opaque.apply((Opaque) this);
    }
}
