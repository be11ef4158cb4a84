package reso.rule;

import java.util.List;
import java.util.stream.Stream;
import reso.language.Folded;
import reso.language.LabelWords;
import reso.language.Reference;
import reso.language.Reference.Place;
import reso.language.ReferenceWords;
import reso.model.Note;
import reso.model.Paragraph;
import reso.model.Prose;
import reso.model.Resolution;

/** Whether words of a draft point to places in it, which do not follow when one number changes without the others. */
public enum Pointing {
    /** Nothing does. */
    NOWHERE,
    /** Numbers are named that may be those of this draft or of another document. */
    UNSAID,
    /** Something does: «paragraph 3 above», «subparagraph (b)». */
    HERE;

    private static final int NEAR = 20;

    static Pointing of(Resolution resolution) {
        Stream<Pointing> notes = resolution.notes().stream().map(Note::prose).map(prose -> of(prose, resolution, true));
        return Stream.concat(resolution.everything().stream().map(Paragraph::prose).map(prose -> of(prose, resolution, false)), notes)
                .max(Pointing::compareTo).orElse(NOWHERE);
    }

    /** Notes cite: what they say of no document in particular is of the one that they cite. */
    private static Pointing of(Prose prose, Resolution resolution, boolean note) {
        Folded folded = prose.folded();
        ReferenceWords words = resolution.language().referenceWords();
        List<Reference> references = prose.signs().haveDigit() ? words.in(folded, prose.text()) : List.of();
        if (references.stream().anyMatch(reference -> reference.place().isHere() || reference.place() == Place.ANNEX)) {
            return HERE;
        }
        List<LabelWords.Named> labels = note ? List.of() : resolution.language().labelWords().in(folded);
        if (labels.stream().anyMatch(label -> words.placing().place(prose.text(), label.start(), label.end()) != Place.ELSEWHERE && references.stream().noneMatch(one -> isBeside(one, label)))) {
            return HERE;
        }
        boolean unsaid = !note && references.stream().anyMatch(reference -> reference.place() != Place.ELSEWHERE);
        return unsaid ? UNSAID : NOWHERE;
    }

    private static boolean isBeside(Reference reference, LabelWords.Named label) {
        return label.start() <= reference.end() + NEAR && reference.start() <= label.end() + NEAR;
    }
}
