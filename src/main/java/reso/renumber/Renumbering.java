package reso.renumber;

import java.util.List;
import java.util.Map;
import reso.text.Edit;
import reso.text.Span;

/**
 * What renumbering a draft would change.
 *
 * @param edits labels, note marks and references, all of them or none to be applied
 * @param moved old printed numbers of operative paragraphs to new ones, where they differ, in reading order
 * @param undecided references whose paragraph got another number and of which it cannot be told what they point to; left alone
 */
public record Renumbering(List<Edit> edits, Map<String, String> moved, List<Undecided> undecided) {

    public Renumbering {
        edits = List.copyOf(edits);
        moved = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(moved));
        undecided = List.copyOf(undecided);
    }

    /** Words that may point to a paragraph that moved. */
    public record Undecided(String words, String address, Span span) {}

    public boolean changesNothing() {
        return edits.isEmpty();
    }
}
