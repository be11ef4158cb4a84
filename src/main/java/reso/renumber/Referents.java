package reso.renumber;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import reso.language.Numerals;
import reso.language.Reference;
import reso.language.Reference.Place;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.model.Resolution;
import reso.renumber.Numbering.Numbered;

/** Which paragraphs of the draft the numbers of a reference mean, by the numbers that the draft has. */
final class Referents {
    private final Numbering numbering;
    private final List<String> bodies;
    private final List<String> annexes;

    /** A number in a reference: the word that may follow it, what it is with that, and what it means. */
    record Named(Reference.Number number, Added added, String old, Optional<Numbered> target) {

        int end() {
            return added.end();
        }
    }

    Referents(Resolution resolution, Numbering numbering) {
        this.numbering = numbering;
        this.bodies = resolution.texts().stream().map(text -> Numbering.text(text.get(0))).toList();
        this.annexes = resolution.annexes().stream().flatMap(annex -> annex.paragraphs().stream().limit(1)).map(Numbering::text).toList();
    }

    /** Whether a range stays at its ends and changes between them. */
    boolean isParted(List<Named> named) {
        return IntStream.range(1, named.size()).filter(i -> named.get(i).number().ranged())
                .filter(i -> named.get(i - 1).target().isPresent() && named.get(i).target().isPresent())
                .anyMatch(i -> between(named.get(i - 1).target().get(), named.get(i).target().get()).stream().anyMatch(one -> one.move().changes()));
    }

    /** What a number means: the last one of a range, all of the range. */
    List<Numbered> meant(List<Named> named, int at) {
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
    List<String> texts(Passage passage, Reference reference) {
        String own = Numbering.text(passage.top());
        boolean inAnnex = annexes.contains(own);
        return switch (reference.place()) {
            case ANNEX -> annexes.stream().filter(name -> reference.annex() == 0 || reference.annex() == annexNumber(name)).toList();
            case APART -> numbering.texts();
            case HERE -> inAnnex ? bodies : List.of(own);
            case ABOVE, BELOW, ELSEWHERE, UNSAID -> List.of(own);
        };
    }

    private static int annexNumber(String name) {
        return Numerals.romanValue(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /** Whether the words say that the paragraphs stand in this text, and one of the numbers is none of its paragraphs. */
    boolean isDangling(Passage passage, Reference reference) {
        List<String> texts = texts(passage, reference);
        boolean numbered = texts.size() == 1 && numbering.texts().containsAll(texts);
        return numbered && !passage.top().is(Kind.OTHER) && reference.place().isHere() && reference.numbers().stream()
                .map(number -> Added.of(passage, reference, number).number(passage, number))
                .anyMatch(old -> numbering.all().stream().noneMatch(other -> isCandidate(other, texts, old)));
    }

    /** What each number of the reference means. */
    List<Named> named(Passage passage, Reference reference) {
        List<String> texts = texts(passage, reference);
        return reference.numbers().stream().map(number -> {
            Added added = Added.of(passage, reference, number);
            String old = added.number(passage, number);
            return new Named(number, added, old, target(passage.top(), texts, reference.place(), old));
        }).toList();
    }

    /** The places of the paragraphs that the reference means; nothing where one of them cannot be told. */
    Optional<Set<Integer>> places(Passage passage, Reference reference) {
        List<Named> named = named(passage, reference);
        boolean told = reference.place().isHere() || reference.place() == Place.ANNEX;
        if (!told || texts(passage, reference).size() != 1 || named.stream().anyMatch(one -> one.target().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(IntStream.range(0, named.size()).boxed().flatMap(i -> meant(named, i).stream()).map(Numbered::place).collect(Collectors.toSet()));
    }

    /** Whether the number is one that changes, or of two paragraphs of which one changes. */
    boolean isConcerned(List<String> texts, Named named) {
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
}
