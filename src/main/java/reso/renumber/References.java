package reso.renumber;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import reso.language.PrintedLabel;
import reso.language.Reference;
import reso.language.Reference.Place;
import reso.language.ReferenceWords;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.model.Resolution;
import reso.renumber.Numbering.Numbered;
import reso.renumber.ReferredNumbers.Figure;
import reso.text.Edit;

/**
 * Carries references to paragraphs that moved: «paragraph 5 above», «paragraphs 3 to 6 and 9 (b)». A reference belongs to the
 * draft when it says so (above, below, of the present resolution) and to another document when that is named beside it, or
 * when a note gives no more than the number, since notes cite; the rest is reported, never guessed. Above and below follow the paragraphs.
 */
final class References {
    private final ReferenceWords words;
    private final Numbering numbering;
    private final ReferredNumbers numbers;
    private final LabelReferences labels;
    private final List<String> bodies;
    private final List<String> annexes;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Renumbering.Undecided> undecided = new ArrayList<>();

    /** A number in a reference: where it ends with the word that may follow it, what it is, and what it means. */
    private record Named(Reference.Number number, int end, String old, Optional<Numbered> target) {}

    References(Resolution resolution, Numbering numbering) {
        this.words = resolution.language().referenceWords();
        this.numbering = numbering;
        this.numbers = new ReferredNumbers(words, edits);
        this.labels = new LabelReferences(resolution.language(), numbering, edits);
        this.bodies = resolution.texts().stream().map(text -> Numbering.text(text.get(0))).toList();
        this.annexes = resolution.annexes().stream().flatMap(annex -> annex.paragraphs().stream().limit(1)).map(Numbering::text).toList();
        Passage.of(resolution).forEach(this::read);
    }

    List<Edit> edits() {
        return edits;
    }

    List<Renumbering.Undecided> undecided() {
        return undecided;
    }

    private void read(Passage passage) {
        List<Reference> found = words.in(passage.prose().folded(), passage.text());
        if (numbering.isAnyMoved()) {
            found.forEach(reference -> resolve(passage, reference));
            labels.resolve(passage, found, reference -> meant(passage, reference));
        } else {
            found.stream().filter(reference -> isDangling(passage, reference)).forEach(reference -> leave(passage, reference, true));
        }
    }

    private void resolve(Passage passage, Reference reference) {
        if (reference.place() == Place.ELSEWHERE || passage.isNote() && reference.place() == Place.UNSAID) {
            return;
        }
        if (isDangling(passage, reference)) {
            leave(passage, reference, true);
            return;
        }
        List<String> texts = texts(passage, reference.place());
        List<Named> named = reference.numbers().stream().map(number -> named(passage, reference, texts, number)).toList();
        if (named.stream().noneMatch(one -> isConcerned(texts, one)) && !isParted(named)) {
            direct(passage, reference, named);
            return;
        }
        boolean told = reference.place().isHere() || reference.place() == Place.ANNEX;
        if (!told || texts.size() != 1 || named.stream().anyMatch(one -> one.target().isEmpty())) {
            leave(passage, reference, false);
            return;
        }
        numbers.renumber(passage.prose(), figures(named));
        for (int i = 0; i < named.size(); i++) {
            int to = i + 1 < named.size() ? named.get(i + 1).number().start() : reference.end();
            labels.resolveBetween(passage, named.get(i).end(), to, List.of(named.get(i).target().get().paragraph()));
        }
        direct(passage, reference, named);
    }

    /** Whether a range stays at its ends and changes between them. */
    private boolean isParted(List<Named> named) {
        return IntStream.range(1, named.size()).filter(i -> named.get(i).number().ranged())
                .filter(i -> named.get(i - 1).target().isPresent() && named.get(i).target().isPresent())
                .anyMatch(i -> between(named.get(i - 1).target().get(), named.get(i).target().get()).stream().anyMatch(one -> one.move().changes()));
    }

    private List<Figure> figures(List<Named> named) {
        return IntStream.range(0, named.size()).mapToObj(i -> {
            Numbered target = named.get(i).target().orElseThrow();
            List<Numbered> meant = named.get(i).number().ranged() && i > 0 ? between(named.get(i - 1).target().orElseThrow(), target) : List.of(target);
            return new Figure(named.get(i).number(), named.get(i).end(), target.move().now(), meant.stream().map(one -> one.move().now()).toList());
        }).toList();
    }

    /** All paragraphs that had numbers from the one to the other. */
    private List<Numbered> between(Numbered from, Numbered to) {
        int low = ReferredNumbers.value(from.move().old());
        int high = ReferredNumbers.value(to.move().old());
        return numbering.all().stream().filter(one -> one.isTop() && one.text().equals(from.text()))
                .filter(one -> from.section() != to.section() || one.section() == from.section())
                .filter(one -> {
                    int value = ReferredNumbers.value(one.move().old());
                    return one == from || one == to || value > low && value < high;
                }).toList();
    }

    /** The texts of the file that words so placed may speak of: «of the present resolution» in an annex speaks of the body. */
    private List<String> texts(Passage passage, Place place) {
        String own = Numbering.text(passage.top());
        boolean inAnnex = annexes.contains(own);
        return switch (place) {
            case ANNEX -> annexes;
            case APART -> numbering.texts();
            case HERE -> inAnnex ? bodies : List.of(own);
            case ABOVE, BELOW, ELSEWHERE, UNSAID -> List.of(own);
        };
    }

    /** The one paragraph that a reference means beyond doubt. */
    private Optional<Paragraph> meant(Passage passage, Reference reference) {
        return Optional.of(reference).filter(one -> one.place().isHere() && one.numbers().size() == 1)
                .flatMap(one -> named(passage, one, texts(passage, one.place()), one.numbers().get(0)).target()).map(Numbered::paragraph);
    }

    private void leave(Passage passage, Reference reference, boolean missing) {
        undecided.add(new Renumbering.Undecided(passage.words(reference.start(), reference.end()), passage.paragraph().address().toString(),
                passage.prose().span(reference.start(), reference.end()), missing));
    }

    /** Whether the words say that the paragraphs stand in this text, and one of the numbers is none of its paragraphs. */
    private boolean isDangling(Passage passage, Reference reference) {
        List<String> texts = texts(passage, reference.place());
        boolean numbered = texts.size() == 1 && numbering.texts().containsAll(texts);
        return numbered && !passage.top().is(Kind.OTHER) && reference.place().isHere() && reference.numbers().stream()
                .map(number -> old(passage, number, PrintedLabel.suffixEnd(passage.text(), number.end())))
                .anyMatch(old -> numbering.all().stream().noneMatch(other -> isCandidate(other, texts, old)));
    }

    private Named named(Passage passage, Reference reference, List<String> texts, Reference.Number number) {
        int end = PrintedLabel.suffixEnd(passage.text(), number.end());
        String old = old(passage, number, end);
        return new Named(number, end, old, target(passage.top(), texts, reference.place(), old));
    }

    private static String old(Passage passage, Reference.Number number, int end) {
        String suffix = PrintedLabel.sameInAll(passage.words(number.end(), end).strip());
        return number.value() + (suffix.isEmpty() ? "" : " " + suffix);
    }

    /** Whether the number is one that changes, or of two paragraphs of which one changes. */
    private boolean isConcerned(List<String> texts, Named named) {
        return numbering.all().stream().anyMatch(other -> isCandidate(other, texts, named.old())
                && (other.move().changes() || numbering.hasMovedItems(other.paragraph())));
    }

    private static boolean isCandidate(Numbered other, List<String> texts, String old) {
        return other.isTop() && texts.contains(other.text()) && other.move().old().equals(old);
    }

    /** The one paragraph that carried the number; of several, the one of the same section, or the one on the side that is named. */
    private Optional<Numbered> target(Paragraph top, List<String> texts, Place place, String old) {
        List<Numbered> candidates = numbering.all().stream().filter(other -> isCandidate(other, texts, old)).toList();
        if (candidates.size() > 1) {
            List<Numbered> same = candidates.stream().filter(other -> other.section() == numbering.section(top)).toList();
            candidates = same.isEmpty() ? candidates : same;
        }
        if (candidates.size() > 1 && (place == Place.ABOVE || place == Place.BELOW)) {
            int here = numbering.place(top);
            candidates = candidates.stream().filter(other -> place == Place.ABOVE ? other.place() < here : other.place() > here).toList();
        }
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** Says above or below as it now is, where all that is meant stands on one side. */
    private void direct(Passage passage, Reference reference, List<Named> named) {
        int here = numbering.place(passage.paragraph());
        boolean told = numbering.isTopMoved(Numbering.text(passage.paragraph())) && named.stream().allMatch(one -> one.target().isPresent());
        boolean above = told && named.stream().allMatch(one -> one.target().get().place() < here);
        boolean below = told && named.stream().allMatch(one -> one.target().get().place() > here);
        if (reference.place().isHere() && (above || below)) {
            words.placed(passage.text(), reference.start(), reference.end(), above)
                    .ifPresent(change -> edits.add(passage.edit(change.start(), change.end(), change.words())));
        }
    }
}
