package reso.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import reso.model.Note;
import reso.model.NoteCall;
import reso.model.Prose;
import reso.model.Resolution;

/**
 * Which note each mark calls. Where several notes carry one number, as in a file of two resolutions, a mark calls the next one
 * that follows it.
 */
public final class NoteIndex {
    private final List<Note> notes;
    private final Map<NoteCall, Note> called = new IdentityHashMap<>();
    private final Map<Note, List<NoteCall>> calls = new IdentityHashMap<>();

    public NoteIndex(Resolution resolution) {
        notes = resolution.notes();
        Map<String, NavigableMap<Integer, Note>> byMarker = new HashMap<>();
        for (Note note : notes) {
            byMarker.computeIfAbsent(note.marker(), marker -> new TreeMap<>()).putIfAbsent(note.span().start(), note);
            calls.put(note, new ArrayList<>());
        }
        for (NoteCall call : resolution.calls()) {
            Optional.ofNullable(byMarker.get(call.marker())).ifPresent(same -> connect(call, meant(same, call)));
        }
    }

    private static Note meant(NavigableMap<Integer, Note> same, NoteCall call) {
        Map.Entry<Integer, Note> next = same.higherEntry(call.span().start());
        return (next == null ? same.lastEntry() : next).getValue();
    }

    private void connect(NoteCall call, Note note) {
        called.put(call, note);
        calls.get(note).add(call);
    }

    /** The note that the mark calls, if the draft has it. */
    public Optional<Note> noteOf(NoteCall call) {
        return Optional.ofNullable(called.get(call));
    }

    /** The marks that call the note, in reading order. */
    public List<NoteCall> callsOf(Note note) {
        return List.copyOf(calls.get(note));
    }

    /** The notes whose first mark stands in these words, in the order of their marks. */
    public List<Note> firstCalledIn(Prose prose) {
        return prose.calls().stream().flatMap(call -> noteOf(call).filter(note -> calls.get(note).get(0) == call).stream()).toList();
    }

    /** The notes in the order of their first marks; then those that nothing calls, as the draft has them. */
    public List<Note> inOrder(Resolution resolution) {
        List<Note> ordered = new ArrayList<>();
        resolution.calls().stream().filter(call -> called.containsKey(call) && calls.get(called.get(call)).get(0) == call)
                .forEach(call -> ordered.add(called.get(call)));
        ordered.addAll(uncalled());
        return ordered;
    }

    public List<Note> uncalled() {
        return notes.stream().filter(note -> calls.get(note).isEmpty()).toList();
    }
}
