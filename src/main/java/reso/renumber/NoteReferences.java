package reso.renumber;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import reso.language.Reference;
import reso.language.ReferenceWords;
import reso.model.Note;
import reso.model.Paragraph;
import reso.model.Prose;
import reso.model.Resolution;
import reso.text.Edit;

/** Carries references to notes that got other numbers: «see footnote 3 above». Notes of another document are left alone. */
final class NoteReferences {
    private NoteReferences() {}

    /** @param moved old numbers of notes to new ones, all of them */
    static List<Edit> edits(Resolution resolution, Map<String, String> moved) {
        List<Edit> edits = new ArrayList<>();
        if (moved.entrySet().stream().allMatch(move -> move.getKey().equals(move.getValue()))) {
            return edits;
        }
        ReferenceWords words = resolution.language().noteReferenceWords();
        Stream<Prose> proses = Stream.concat(resolution.everything().stream().map(Paragraph::prose), resolution.notes().stream().map(Note::prose));
        proses.forEach(prose -> words.in(prose.text()).stream().filter(reference -> reference.place() != Reference.Place.ELSEWHERE)
                .flatMap(reference -> reference.numbers().stream())
                .filter(number -> !moved.getOrDefault(number.digits(), number.digits()).equals(number.digits()))
                .forEach(number -> edits.add(new Edit(prose.span(number.start(), number.end()), moved.get(number.digits())))));
        return edits;
    }
}
