package reso.parse;

import java.util.List;
import java.util.stream.Collectors;
import reso.model.Annex;
import reso.model.Note;
import reso.model.Opening;
import reso.model.Paragraph;
import reso.model.Prose;
import reso.model.Resolution;

/** Writes down what was read of a draft, a line a part, so that a person can check it and a test can hold it. */
final class Outline {
    private static final int SHOWN = 34;

    private Outline() {}

    static String of(Resolution resolution) {
        StringBuilder out = new StringBuilder();
        out.append("language ").append(resolution.language()).append(", organ ").append(resolution.organ()).append('\n');
        resolution.masthead().fields().forEach((item, field) ->
                out.append("masthead ").append(item).append(": ").append(field.value()).append('\n'));
        resolution.flattened().forEach(p -> paragraph(p, resolution, out));
        for (Annex annex : resolution.annexes()) {
            out.append(annex.name()).append(": ").append(annex.heading()).append('\n');
            annex.paragraphs().forEach(top -> top.forEach(p -> paragraph(p, resolution, out)));
        }
        for (Note note : resolution.notes()) {
            out.append("note ").append(note.marker()).append(" at ").append(resolution.source().positionAt(note.span().start()))
                    .append(", called ").append(resolution.callsOf(note).size()).append(": ").append(ends(note.prose())).append('\n');
        }
        return out.toString();
    }

    private static void paragraph(Paragraph p, Resolution resolution, StringBuilder out) {
        out.append(p.address()).append(" | ").append(p.kind().word()).append(" | ").append(p.labelText()).append(" | ")
                .append(p.opening().map(Opening::text).orElse("")).append(" | ").append(ends(p.prose()));
        String calls = p.prose().calls().stream().map(call -> call.marker()).collect(Collectors.joining(","));
        out.append(" | ").append(calls).append(" | ").append(resolution.source().positionAt(p.span().start()));
        List<String> cuts = p.prose().cuts().stream().map(cut -> resolution.source().positionAt(cut.start()).toString()).toList();
        out.append(cuts.isEmpty() ? "" : " cut " + cuts).append('\n');
    }

    private static String ends(Prose prose) {
        String text = prose.text();
        return text.length() <= SHOWN * 2 ? text : text.substring(0, SHOWN).strip() + " … " + text.substring(text.length() - SHOWN).strip();
    }
}
