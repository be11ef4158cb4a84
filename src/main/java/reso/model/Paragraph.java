package reso.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import reso.text.Span;

/**
 * One paragraph of a resolution with the subparagraphs under it. One record serves every {@link Kind}, since all have the same
 * shape; what a kind means is decided by switches over it, which the compiler checks.
 *
 * @param label empty for preambular paragraphs and for a single operative one
 * @param span from the label to the last character, subparagraphs not included
 * @param level of a heading as Markdown counts, of a subparagraph from 1 at the outside; else 0
 * @param quote the mark before the label or the words, with its space, where a draft quotes this one paragraph by paragraph; else empty
 */
public record Paragraph(Kind kind, Address address, Optional<Label> label, Optional<Opening> opening, Prose prose, Span span, int level, String quote,
        List<Paragraph> children) {

    public Paragraph {
        children = List.copyOf(children);
    }

    public String text() {
        return prose.text();
    }

    /** The printed label, or nothing. */
    public String labelText() {
        return label.map(Label::text).orElse("");
    }

    public boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** Visits this paragraph and all under it, in reading order, without recursion. */
    public void forEach(Consumer<Paragraph> visitor) {
        List<Paragraph> waiting = new ArrayList<>(List.of(this));
        while (!waiting.isEmpty()) {
            Paragraph next = waiting.remove(waiting.size() - 1);
            visitor.accept(next);
            for (int i = next.children.size() - 1; i >= 0; i--) {
                waiting.add(next.children.get(i));
            }
        }
    }

    /** The last paragraph in reading order: this one, or the last one under it. */
    public Paragraph last() {
        Paragraph last = this;
        while (!last.children.isEmpty()) {
            last = last.children.get(last.children.size() - 1);
        }
        return last;
    }
}
