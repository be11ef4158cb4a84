package reso.rules.note;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.model.Note;
import reso.model.NoteCall;
import reso.model.NoteOrder;
import reso.model.Resolution;
import reso.rule.Subject;
import reso.text.Edit;

/** Numbers notes that begin anew at 1 as one run; words that name notes by number would then name others, so that a draft with such words is left. */
public final class NumberedThrough {
    private static final NavigableMap<Integer, Integer> NO_NUMBERS = Collections.emptyNavigableMap();
    private static final Subject.Fact<List<Edit>> EDITS = new Subject.Fact<>(subject -> NoteOrder.isNamed(subject.resolution()) ? List.of() : edits(subject.resolution()));

    private NumberedThrough() {}

    /** The finding with the fix that numbers all notes through, where that can be done. */
    public static Finding offer(Finding finding, Subject subject, Applicability applicability) {
        List<Edit> edits = subject.fact(EDITS);
        return edits.isEmpty() ? finding : finding.with(new Fix(Message.of(finding.rule().code() + ".fix"), applicability, edits));
    }

    /**
     * The edits that number the notes through. A call means the next note with its number; where one has none after it, or
     * marks are no numbers, there are no edits.
     */
    private static List<Edit> edits(Resolution resolution) {
        List<Note> notes = resolution.notes();
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            Note note = notes.get(i);
            NoteOrder.renamed(resolution, note.markerSpan(), note.marker(), String.valueOf(i + 1)).ifPresent(edits::add);
        }
        Map<String, NavigableMap<Integer, Integer>> numbers = new HashMap<>();
        for (int i = 0; i < notes.size(); i++) {
            numbers.computeIfAbsent(notes.get(i).marker(), marker -> new TreeMap<>()).putIfAbsent(notes.get(i).span().start(), i + 1);
        }
        for (NoteCall call : resolution.calls()) {
            Map.Entry<Integer, Integer> meant = numbers.getOrDefault(call.marker(), NO_NUMBERS).higherEntry(call.span().start());
            if (meant == null || call.span().isEmpty()) {
                return List.of();
            }
            NoteOrder.renamed(resolution, call.span(), call.marker(), String.valueOf(meant.getValue())).ifPresent(edits::add);
        }
        return edits;
    }
}
