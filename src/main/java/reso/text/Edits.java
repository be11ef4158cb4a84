package reso.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The one place where a source text is changed. Edits are sorted; of two that overlap, the later one is skipped and said. */
public final class Edits {

    /** The changed text, the edits that made it, and those that were left out because they overlap one of them. */
    public record Outcome(SourceText text, List<Edit> applied, List<Edit> skipped) {

        public boolean changed() {
            return !applied.isEmpty();
        }
    }

    private Edits() {}

    public static Outcome apply(SourceText source, Collection<Edit> edits) {
        List<Edit> sorted = new ArrayList<>(edits);
        sorted.sort(Comparator.comparing(Edit::span));
        List<Edit> applied = new ArrayList<>();
        List<Edit> skipped = new ArrayList<>();
        StringBuilder out = new StringBuilder(source.length() + 64);
        int at = 0;
        Edit last = null;
        for (Edit edit : sorted) {
            if (edit.equals(last) || source.slice(edit.span()).equals(edit.replacement())) {
                continue;
            }
            if (edit.span().start() < at || last != null && last.span().equals(edit.span())) {
                skipped.add(edit);
                continue;
            }
            out.append(source.content(), at, edit.span().start()).append(edit.replacement());
            at = edit.span().end();
            applied.add(edit);
            last = edit;
        }
        out.append(source.content(), at, source.length());
        return new Outcome(source.with(out.toString()), List.copyOf(applied), List.copyOf(skipped));
    }
}
