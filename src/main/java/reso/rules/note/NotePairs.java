package reso.rules.note;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

/** Which note each mark in the text means, where several notes have one mark or marks are no numbers. */
public final class NotePairs {
    /** A mark that is one of these letters cannot be told from its markup. */
    private static final String MARKUP = "sup";

    private static final Subject.Fact<List<Edit>> NUMBERED = new Subject.Fact<>(subject -> numbered(subject.resolution()));

    private NotePairs() {}

    /** The finding with the fix that numbers all notes in the order of their first calls, on request, where it is clear what each call means. */
    public static Finding numbered(Finding finding, Subject subject) {
        List<Edit> edits = subject.fact(NUMBERED);
        return edits.isEmpty() ? finding : finding.with(new Fix(Message.of(finding.rule().code() + ".fix"), Applicability.UNSAFE, edits));
    }

    /** Of several notes with one mark the first belongs to the first call with that mark, the second to the second, and so on. */
    private static List<Edit> numbered(Resolution resolution) {
        Map<String, List<Note>> byMark = resolution.notes().stream().collect(Collectors.groupingBy(Note::marker));
        Map<String, Integer> met = new HashMap<>();
        Map<Note, String> numbers = new IdentityHashMap<>();
        List<Edit> edits = new ArrayList<>();
        for (NoteCall call : resolution.calls()) {
            List<Note> same = byMark.getOrDefault(call.marker(), List.of());
            int place = same.size() == 1 ? 0 : met.merge(call.marker(), 1, Integer::sum) - 1;
            if (place >= same.size() || call.span().isEmpty() || MARKUP.contains(call.marker())) {
                return List.of();
            }
            numbers.putIfAbsent(same.get(place), String.valueOf(numbers.size() + 1));
            NoteOrder.renamed(resolution, call.span(), call.marker(), numbers.get(same.get(place))).ifPresent(edits::add);
        }
        for (Note note : resolution.notes()) {
            Optional<String> number = Optional.ofNullable(numbers.get(note));
            if (number.isEmpty()) {
                return List.of();
            }
            NoteOrder.renamed(resolution, note.markerSpan(), note.marker(), number.get()).ifPresent(edits::add);
        }
        return edits;
    }
}
