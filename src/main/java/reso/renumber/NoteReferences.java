package reso.renumber;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import reso.language.Reference;
import reso.language.ReferenceWords;
import reso.model.Prose;
import reso.model.Resolution;
import reso.renumber.ReferredNumbers.Figure;
import reso.text.Edit;

/** Carries references to notes that got other numbers: «see footnote 3 above». Notes of another document are left alone. */
final class NoteReferences {
    private final ReferenceWords words;
    private final Map<String, String> moved;
    private final ReferredNumbers numbers;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Renumbering.Undecided> undecided = new ArrayList<>();

    /** @param moved old numbers of notes to new ones, all of them; none where the notes are left as they are */
    NoteReferences(Resolution resolution, Map<String, String> moved) {
        this.words = resolution.language().noteReferenceWords();
        this.moved = moved;
        this.numbers = new ReferredNumbers(words);
        if (!moved.isEmpty()) {
            Passage.of(resolution).forEach(this::read);
        }
    }

    List<Edit> edits() {
        return edits;
    }

    /** References that say that the note stands in the draft, where none has the number. */
    List<Renumbering.Undecided> undecided() {
        return undecided;
    }

    private void read(Passage passage) {
        Prose prose = passage.prose();
        for (Reference reference : words.in(prose.folded(), prose.text())) {
            boolean known = reference.numbers().stream().allMatch(number -> moved.containsKey(number.digits()));
            if (known && reference.place() != Reference.Place.ELSEWHERE) {
                Rewording rewording = passage.rewording();
                numbers.renumber(rewording, figures(reference.numbers()));
                rewording.edits().ifPresentOrElse(edits::addAll, () -> leave(passage, reference, false));
            } else if (reference.place().isHere()) {
                leave(passage, reference, true);
            }
        }
    }

    private void leave(Passage passage, Reference reference, boolean missing) {
        undecided.add(passage.undecided(reference.start(), reference.end(), missing));
    }

    private List<Figure> figures(List<Reference.Number> referred) {
        return IntStream.range(0, referred.size()).mapToObj(i -> {
            Reference.Number number = referred.get(i);
            Optional<Reference.Number> from = Optional.of(i).filter(at -> at > 0 && number.ranged()).map(at -> referred.get(at - 1));
            List<String> meant = from.map(first -> moved.entrySet().stream().filter(move -> isFrom(first, number, Integer.parseInt(move.getKey())))
                    .map(Map.Entry::getValue).toList()).filter(all -> !all.isEmpty()).orElse(List.of(moved.get(number.digits())));
            return new Figure(number, new Added(number.end(), number.end()), moved.get(number.digits()), meant);
        }).toList();
    }

    private static boolean isFrom(Reference.Number first, Reference.Number last, int value) {
        return value >= first.value() && value <= last.value();
    }
}
