package reso.render.html;

import java.util.List;
import reso.model.Note;
import reso.model.NoteCall;
import reso.render.Faces;

/** The notes after the text, each with a way back to every place that calls it. */
final class NotesMarkup {
    private NotesMarkup() {}

    static Markup of(Rendering page) {
        Markup out = new Markup();
        List<Note> notes = page.notes().inOrder(page.resolution());
        if (notes.isEmpty()) {
            return out;
        }
        out.open("section", "class", "notes", "role", "doc-endnotes", "aria-labelledby", Identifiers.NOTES).line();
        out.open("h2", "class", "own", "id", Identifiers.NOTES).text(page.words().say("notes")).close("h2").line();
        out.open("div", "role", "list").line();
        notes.forEach(note -> note(page, note, out));
        return out.close("div").line().close("section").line();
    }

    private static void note(Rendering page, Note note, Markup out) {
        out.open("div", "class", "item", "id", page.ids().of(note), "role", "listitem").open("p");
        out.open("span", "class", "num").text(page.words().say("call", note.marker())).close("span").text(" ");
        out.add(ProseMarkup.of(page, note.prose(), Faces.OF_THE_DRAFT));
        List<NoteCall> calls = page.notes().callsOf(note);
        for (int i = 0; i < calls.size(); i++) {
            String label = calls.size() == 1 ? page.words().say("backToText") : page.words().say("backToCall", String.valueOf(i + 1));
            out.text(" ").open("a", "aria-label", label, "class", "back", "href", "#" + page.ids().of(calls.get(i)), "role", "doc-backlink")
                    .text("↑").close("a");
        }
        out.close("p").close("div").line();
    }
}
