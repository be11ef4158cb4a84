package reso.renumber;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import reso.language.Reference;
import reso.language.Reference.Place;
import reso.language.ReferenceWords;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.model.Resolution;
import reso.renumber.LabelReferences.Target;
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

    /** A number in a reference: the word that may follow it, what it is with that, and what it means. */
    private record Named(Reference.Number number, Added added, String old, Optional<Numbered> target) {

        int end() {
            return added.end();
        }
    }

    References(Resolution resolution, Numbering numbering) {
        this.words = resolution.language().referenceWords();
        this.numbering = numbering;
        this.numbers = new ReferredNumbers(words);
        this.labels = new LabelReferences(resolution.language(), numbering);
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
        if (!numbering.isAnyMoved()) {
            found.stream().filter(reference -> isDangling(passage, reference)).forEach(reference -> leave(passage, reference, true));
            return;
        }
        List<LabelReferences.Named> labelled = labels.in(passage, found);
        for (Reference reference : found) {
            resolve(passage, reference, labelled.stream().filter(one -> one.reference().equals(Optional.of(reference))).toList());
        }
        labelled.stream().filter(one -> one.reference().isEmpty()).forEach(one -> resolveAlone(passage, one));
    }

    private void resolve(Passage passage, Reference reference, List<LabelReferences.Named> labelled) {
        if (reference.place() == Place.ELSEWHERE || passage.isNote() && reference.place() == Place.UNSAID) {
            return;
        }
        if (isDangling(passage, reference)) {
            leave(passage, reference, true);
            return;
        }
        List<String> texts = texts(passage, reference.place());
        List<Named> named = reference.numbers().stream().map(number -> named(passage, reference, texts, number)).toList();
        boolean concerned = named.stream().anyMatch(one -> isConcerned(texts, one)) || isParted(named);
        boolean told = reference.place().isHere() || reference.place() == Place.ANNEX;
        if (concerned && (!told || texts.size() != 1 || named.stream().anyMatch(one -> one.target().isEmpty()))) {
            leave(passage, reference, false);
            return;
        }
        Rewording rewording = passage.rewording();
        if (concerned) {
            numbers.renumber(rewording, figures(named));
            List<Paragraph> line = labelled(passage, rewording, reference, named);
            under(passage, rewording, labelled, line);
        }
        direct(passage, rewording, reference, named);
        rewording.edits().ifPresentOrElse(edits::addAll, () -> leave(passage, reference, false));
    }

    /** Carries the labels that stand with the numbers; gives the paragraphs down to the one that is meant, none where there are several. */
    private List<Paragraph> labelled(Passage passage, Rewording rewording, Reference reference, List<Named> named) {
        List<Paragraph> line = List.of();
        for (int i = 0; i < named.size(); i++) {
            int to = i + 1 < named.size() ? named.get(i + 1).number().start() : reference.end();
            List<Paragraph> parents = List.of(named.get(i).target().orElseThrow().paragraph());
            List<Target> targets = labels.targets(passage, named.get(i).end(), to, parents);
            labels.carry(passage, rewording, targets, parents);
            boolean one = named.size() == 1 && targets.stream().skip(1).allMatch(Target::under);
            line = !one ? List.of() : targets.isEmpty() ? parents : targets.get(targets.size() - 1).line();
        }
        return line;
    }

    /** Carries the labels of subparagraphs of what a reference means, the nearest to it first. */
    private void under(Passage passage, Rewording rewording, List<LabelReferences.Named> labelled, List<Paragraph> meant) {
        Map<LabelReferences.Named, List<Paragraph>> lines = new HashMap<>();
        for (int i = labelled.size() - 1; i >= 0; i--) {
            LabelReferences.Named one = labelled.get(i);
            List<Paragraph> line = one.under().map(lines::get).orElse(meant);
            if (line == null || line.isEmpty()) {
                rewording.cannotBe();
                return;
            }
            List<Paragraph> parents = line.subList(line.size() - 1, line.size());
            List<Target> targets = labels.targets(passage, one.labels(), one.end(), parents);
            labels.carry(passage, rewording, targets, parents);
            lines.put(one, targets.stream().skip(1).allMatch(Target::under) ? targets.get(targets.size() - 1).line() : List.of());
        }
    }

    /** Labels that stand beside no number belong to the lists that the words stand in, the nearest first. */
    private void resolveAlone(Passage passage, LabelReferences.Named one) {
        Place place = words.place(passage.text(), one.start(), one.end());
        if (place == Place.ELSEWHERE || one.under().isPresent()) {
            return;
        }
        List<Target> targets = labels.targets(passage, one.labels(), one.end(), passage.line());
        Rewording rewording = passage.rewording();
        labels.carry(passage, rewording, targets.stream().filter(target -> !target.line().isEmpty()).toList(), passage.line());
        boolean unclear = place.isHere() && targets.stream().filter(target -> target.line().isEmpty())
                .anyMatch(target -> labels.isMoved(Numbering.text(passage.top()), passage.words(target.start(), target.end())));
        rewording.edits().filter(made -> !unclear).ifPresentOrElse(edits::addAll, () -> leave(passage, one.start(), one.end(), false));
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
            return new Figure(named.get(i).number(), named.get(i).added(), target.move().now(), meant(named, i).stream().map(one -> one.move().now()).toList());
        }).toList();
    }

    /** What a number means: the last one of a range, all of the range. */
    private List<Numbered> meant(List<Named> named, int at) {
        Numbered target = named.get(at).target().orElseThrow();
        return named.get(at).number().ranged() && at > 0 ? between(named.get(at - 1).target().orElseThrow(), target) : List.of(target);
    }

    /** All paragraphs that had numbers from the one to the other. */
    private List<Numbered> between(Numbered from, Numbered to) {
        return numbering.all().stream().filter(one -> one.isTop() && one.text().equals(from.text()))
                .filter(one -> from.section() != to.section() || one.section() == from.section())
                .filter(one -> one == from || one == to || one.move().isBetween(from.move(), to.move())).toList();
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

    private void leave(Passage passage, Reference reference, boolean missing) {
        leave(passage, reference.start(), reference.end(), missing);
    }

    private void leave(Passage passage, int start, int end, boolean missing) {
        undecided.add(passage.undecided(start, end, missing));
    }

    /** Whether the words say that the paragraphs stand in this text, and one of the numbers is none of its paragraphs. */
    private boolean isDangling(Passage passage, Reference reference) {
        List<String> texts = texts(passage, reference.place());
        boolean numbered = texts.size() == 1 && numbering.texts().containsAll(texts);
        return numbered && !passage.top().is(Kind.OTHER) && reference.place().isHere() && reference.numbers().stream()
                .map(number -> Added.of(passage, reference, number).number(passage, number))
                .anyMatch(old -> numbering.all().stream().noneMatch(other -> isCandidate(other, texts, old)));
    }

    private Named named(Passage passage, Reference reference, List<String> texts, Reference.Number number) {
        Added added = Added.of(passage, reference, number);
        String old = added.number(passage, number);
        return new Named(number, added, old, target(passage.top(), texts, reference.place(), old));
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

    /** Says above or below as it now is; where what is meant stands on both sides the word stays, and a rule of its own tells it. */
    private void direct(Passage passage, Rewording rewording, Reference reference, List<Named> named) {
        int here = numbering.place(passage.paragraph());
        boolean told = reference.place().isHere() && numbering.isTopMoved(Numbering.text(passage.paragraph()))
                && named.stream().allMatch(one -> one.target().isPresent());
        if (!told) {
            return;
        }
        List<Numbered> meant = IntStream.range(0, named.size()).mapToObj(i -> meant(named, i)).flatMap(List::stream).toList();
        boolean above = meant.stream().anyMatch(one -> one.place() < here);
        boolean below = meant.stream().anyMatch(one -> one.place() > here);
        if (above != below) {
            words.placed(passage.text(), reference.start(), reference.end(), above)
                    .ifPresent(change -> rewording.replace(change.start(), change.end(), change.words()));
        }
    }
}
