package reso.renumber;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reso.model.Annex;
import reso.model.Note;
import reso.model.NoteCall;
import reso.model.Paragraph;
import reso.model.Prose;
import reso.model.Resolution;
import reso.text.SourceText;

/**
 * Words that may refer to paragraphs: those of a paragraph, or those of a note, which speak from where the note is first called.
 *
 * @param source what the words were read from
 * @param paragraph the one they stand in, or the one that calls the note
 * @param top the paragraph of the outermost level above it, or itself
 */
record Passage(SourceText source, Prose prose, Paragraph paragraph, Paragraph top) {

    /** Every passage of body, annexes and notes; notes that nothing calls speak from nowhere. */
    static List<Passage> of(Resolution resolution) {
        List<Paragraph> tops = new ArrayList<>(resolution.paragraphs());
        resolution.annexes().stream().map(Annex::paragraphs).forEach(tops::addAll);
        List<Passage> passages = new ArrayList<>();
        tops.forEach(top -> top.forEach(paragraph -> passages.add(new Passage(resolution.source(), paragraph.prose(), paragraph, top))));
        List<Passage> paragraphs = List.copyOf(passages);
        for (Note note : resolution.notes()) {
            paragraphs.stream().filter(passage -> passage.calls(note)).findFirst()
                    .ifPresent(caller -> passages.add(new Passage(resolution.source(), note.prose(), caller.paragraph, caller.top)));
        }
        return passages;
    }

    private boolean calls(Note note) {
        return prose.calls().stream().map(NoteCall::marker).anyMatch(note.marker()::equals);
    }

    boolean isNote() {
        return prose != paragraph.prose();
    }

    String text() {
        return prose.text();
    }

    String words(int start, int end) {
        return text().substring(start, end);
    }

    /** The paragraphs from the outermost to the one that the words stand in. */
    List<Paragraph> line() {
        return line(top).orElseGet(() -> List.of(top));
    }

    private Optional<List<Paragraph>> line(Paragraph from) {
        if (from == paragraph) {
            return Optional.of(List.of(from));
        }
        for (Paragraph child : from.children()) {
            Optional<List<Paragraph>> below = line(child);
            if (below.isPresent()) {
                List<Paragraph> line = new ArrayList<>(List.of(from));
                line.addAll(below.get());
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /** Words of the passage that are left as they are, for what they mean cannot be told. */
    Renumbering.Undecided undecided(int start, int end, boolean missing) {
        return new Renumbering.Undecided(words(start, end), paragraph.address().toString(), prose.span(start, end), missing);
    }

    Rewording rewording() {
        return new Rewording(prose, source);
    }
}
