package reso.render.html;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reso.model.Annex;
import reso.model.Note;
import reso.model.NoteCall;
import reso.model.Paragraph;
import reso.model.Resolution;
import reso.render.NoteIndex;

/**
 * The identifiers of a page, independent of language: {@code op4-b-i}, {@code note-3}, {@code fnref-3-2}. Each is given once; where
 * two things of a draft would share one, the later gets a number of its own.
 */
final class Identifiers {
    static final String NOTES = "notes";
    static final String TEXT = "text";
    static final String CONTENTS = "contents";

    private final Map<Object, String> given = new IdentityHashMap<>();
    private final Set<String> taken = new HashSet<>(Set.of(NOTES, TEXT, CONTENTS));

    Identifiers(Resolution resolution, NoteIndex notes) {
        resolution.annexes().forEach(annex -> give(annex, annexId(annex)));
        for (Paragraph paragraph : resolution.everything()) {
            give(paragraph, paragraph.address().id());
        }
        int position = 0;
        for (Note note : notes.inOrder(resolution)) {
            position++;
            String name = name(note, position);
            give(note, "note-" + name);
            List<NoteCall> calls = notes.callsOf(note);
            for (int i = 0; i < calls.size(); i++) {
                give(calls.get(i), "fnref-" + name + "-" + (i + 1));
            }
        }
    }

    private static String annexId(Annex annex) {
        return annex.name().toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }

    /** A sign such as {@code *} cannot name a place; its note is called by its place in the order. */
    private static String name(Note note, int position) {
        boolean plain = note.marker().chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c) || c == '-');
        return plain ? note.marker() : "at-" + position;
    }

    private void give(Object thing, String wanted) {
        String id = wanted;
        for (int i = 2; !taken.add(id); i++) {
            id = wanted + "--" + i;
        }
        given.put(thing, id);
    }

    String of(Object thing) {
        return given.get(thing);
    }

    boolean has(String id) {
        return taken.contains(id);
    }
}
