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
    private final Referents referents;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Renumbering.Undecided> undecided = new ArrayList<>();

    References(Resolution resolution, Numbering numbering) {
        this.words = resolution.language().referenceWords();
        this.numbering = numbering;
        this.numbers = new ReferredNumbers(words);
        this.labels = new LabelReferences(resolution.language(), numbering);
        this.referents = new Referents(resolution, numbering);
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
            found.stream().filter(reference -> referents.isDangling(passage, reference)).forEach(reference -> leave(passage, reference, true));
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
        if (referents.isDangling(passage, reference)) {
            leave(passage, reference, true);
            return;
        }
        List<String> texts = referents.texts(passage, reference);
        List<Referents.Named> named = referents.named(passage, reference);
        boolean concerned = named.stream().anyMatch(one -> referents.isConcerned(texts, one)) || referents.isParted(named);
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
    private List<Paragraph> labelled(Passage passage, Rewording rewording, Reference reference, List<Referents.Named> named) {
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
        Place place = words.placing().place(passage.text(), one.start(), one.end());
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

    private List<Figure> figures(List<Referents.Named> named) {
        return IntStream.range(0, named.size()).mapToObj(i -> {
            Numbered target = named.get(i).target().orElseThrow();
            return new Figure(named.get(i).number(), named.get(i).added(), target.move().now(), referents.meant(named, i).stream().map(one -> one.move().now()).toList());
        }).toList();
    }

    private void leave(Passage passage, Reference reference, boolean missing) {
        leave(passage, reference.start(), reference.end(), missing);
    }

    private void leave(Passage passage, int start, int end, boolean missing) {
        undecided.add(passage.undecided(start, end, missing));
    }

    /** Says above or below as it now is; where what is meant stands on both sides the word stays, and a rule of its own tells it. */
    private void direct(Passage passage, Rewording rewording, Reference reference, List<Referents.Named> named) {
        int here = numbering.place(passage.paragraph());
        boolean told = reference.place().isHere() && numbering.isTopMoved(Numbering.text(passage.paragraph()))
                && named.stream().allMatch(one -> one.target().isPresent());
        if (!told) {
            return;
        }
        List<Numbered> meant = IntStream.range(0, named.size()).mapToObj(i -> referents.meant(named, i)).flatMap(List::stream).toList();
        boolean above = meant.stream().anyMatch(one -> one.place() < here);
        boolean below = meant.stream().anyMatch(one -> one.place() > here);
        if (above != below) {
            words.placing().placed(passage.text(), reference.start(), reference.end(), above)
                    .ifPresent(change -> rewording.replace(change.start(), change.end(), change.words()));
        }
    }
}
