package reso.renumber;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reso.model.NoteNumbers;
import reso.model.Resolution;
import reso.text.Edit;

/**
 * Puts the numbers of a draft in order: operative paragraphs, subparagraphs, notes, and the references to what moved. Returns
 * edits; applying them is the caller's.
 */
public final class Renumberer {
    private Renumberer() {}

    public static Renumbering renumber(Resolution resolution) {
        Labels labels = new Labels(resolution);
        References references = new References(resolution, labels.moved(), labels.ambiguous());
        List<Edit> edits = new ArrayList<>(labels.edits());
        edits.addAll(references.edits());
        edits.addAll(NoteNumbers.edits(resolution));
        edits.sort(java.util.Comparator.comparing(Edit::span));
        Map<String, String> moved = new LinkedHashMap<>(labels.moved());
        moved.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
        return new Renumbering(edits, moved, references.undecided());
    }
}
