package reso.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import reso.model.Masthead;
import reso.model.Note;
import reso.model.NoteCall;
import reso.model.Paragraph;
import reso.model.Resolution;

/** What two readings of one resolution must have in common, one line for each paragraph, note and masthead line. */
public final class Shape {
    private Shape() {}

    public static String of(Resolution resolution) {
        List<String> lines = new ArrayList<>();
        resolution.masthead().lines().forEach(line -> lines.add("masthead | " + line.value() + calls(line.prose().calls())));
        lines.add("title | " + resolution.masthead().value(Masthead.Item.TITLE).orElse(""));
        resolution.flattened().forEach(paragraph -> lines.add(line(paragraph)));
        resolution.annexes().forEach(annex -> {
            lines.add("annex | " + annex.name() + " | " + annex.heading());
            annex.paragraphs().forEach(paragraph -> paragraph.forEach(p -> lines.add(line(p))));
        });
        lines.addAll(sorted(resolution.notes().stream()));
        return String.join("\n", lines);
    }

    private static List<String> sorted(Stream<Note> notes) {
        return notes.map(note -> "note | " + note.marker() + " | " + note.text() + calls(note.prose().calls())).sorted().toList();
    }

    private static String line(Paragraph paragraph) {
        return paragraph.kind() + " | " + paragraph.address() + " | " + paragraph.labelText() + " | "
                + paragraph.opening().map(opening -> opening.text()).orElse("") + " | " + paragraph.text() + calls(paragraph.prose().calls());
    }

    private static String calls(List<NoteCall> calls) {
        StringBuilder out = new StringBuilder();
        calls.forEach(call -> out.append(" {").append(call.marker()).append('@').append(call.offset()).append('}'));
        return out.toString();
    }
}
