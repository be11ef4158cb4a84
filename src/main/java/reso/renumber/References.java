package reso.renumber;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import reso.language.PrintedLabel;
import reso.language.Reference.Place;
import reso.language.Reference;
import reso.language.ReferenceWords;
import reso.model.Kind;
import reso.model.LabelPrinter;
import reso.model.Paragraph;
import reso.model.Resolution;
import reso.renumber.Numbering.Numbered;
import reso.text.Edit;

/**
 * Carries references to paragraphs that moved: «paragraph 5 above», «paragraphs 3 to 6 and 9 (b)». A reference belongs to the
 * draft when it says so (above, below, of the present resolution) and to another document when that is named beside it; the
 * rest is reported, never guessed. A range whose paragraphs were parted becomes a list; above and below follow the paragraphs.
 */
final class References {
    private final ReferenceWords words;
    private final Numbering numbering;
    private final LabelReferences labels;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Renumbering.Undecided> undecided = new ArrayList<>();

    /** A number in a reference: where it ends with the word that may follow it, and what it means. */
    private record Named(Reference.Number number, int end, Optional<Numbered> target) {}

    References(Resolution resolution, Numbering numbering) {
        this.words = resolution.language().referenceWords();
        this.numbering = numbering;
        this.labels = new LabelReferences(resolution.language(), numbering, edits);
        for (Paragraph top : tops(resolution)) {
            top.forEach(paragraph -> paragraph(paragraph, top));
        }
    }

    private static List<Paragraph> tops(Resolution resolution) {
        List<Paragraph> tops = new ArrayList<>(resolution.paragraphs());
        resolution.annexes().forEach(annex -> tops.addAll(annex.paragraphs()));
        return tops;
    }

    List<Edit> edits() {
        return edits;
    }

    List<Renumbering.Undecided> undecided() {
        return undecided;
    }

    private void paragraph(Paragraph paragraph, Paragraph top) {
        List<Reference> found = words.in(paragraph.text());
        if (numbering.isMoved(Numbering.text(top))) {
            found.forEach(reference -> resolve(paragraph, top, reference));
            labels.resolve(paragraph, top, found, reference -> meant(paragraph, top, reference));
        } else {
            found.stream().filter(reference -> isDangling(paragraph, top, reference)).forEach(reference -> leave(paragraph, reference, true));
        }
    }

    private void resolve(Paragraph paragraph, Paragraph top, Reference reference) {
        if (reference.place() == Place.ELSEWHERE) {
            return;
        }
        if (isDangling(paragraph, top, reference)) {
            leave(paragraph, reference, true);
            return;
        }
        List<Named> named = reference.numbers().stream().map(number -> named(paragraph, top, reference, number)).toList();
        if (named.stream().noneMatch(one -> isConcerned(top, paragraph, one)) && !isParted(top, named)) {
            direct(paragraph, reference, named);
            return;
        }
        if (!reference.place().isHere() || named.stream().anyMatch(one -> one.target().isEmpty())) {
            leave(paragraph, reference, false);
            return;
        }
        renumber(paragraph, top, named);
        for (int i = 0; i < named.size(); i++) {
            int to = i + 1 < named.size() ? named.get(i + 1).number().start() : reference.end();
            labels.resolveBetween(paragraph, named.get(i).end(), to, named.get(i).target().get().paragraph());
        }
        direct(paragraph, reference, named);
    }

    /** The one paragraph that a reference means beyond doubt. */
    private Optional<Paragraph> meant(Paragraph paragraph, Paragraph top, Reference reference) {
        return Optional.of(reference).filter(one -> one.place().isHere() && one.numbers().size() == 1)
                .flatMap(one -> named(paragraph, top, one, one.numbers().get(0)).target()).map(Numbered::paragraph);
    }

    private void leave(Paragraph paragraph, Reference reference, boolean missing) {
        undecided.add(new Renumbering.Undecided(paragraph.text().substring(reference.start(), reference.end()), paragraph.address().toString(),
                paragraph.prose().span(reference.start(), reference.end()), missing));
    }

    /** Whether the words say that the paragraphs stand in this text, and one of the numbers is none of its paragraphs. */
    private boolean isDangling(Paragraph paragraph, Paragraph top, Reference reference) {
        boolean numbered = numbering.all().stream().anyMatch(other -> other.isTop() && other.text().equals(Numbering.text(top)));
        return numbered && !top.is(Kind.OTHER) && reference.place().isHere() && reference.numbers().stream()
                .map(number -> old(paragraph, number, PrintedLabel.suffixEnd(paragraph.text(), number.end())))
                .anyMatch(old -> numbering.all().stream().noneMatch(other -> isCandidate(other, top, old)));
    }

    private Named named(Paragraph paragraph, Paragraph top, Reference reference, Reference.Number number) {
        int end = PrintedLabel.suffixEnd(paragraph.text(), number.end());
        return new Named(number, end, target(top, reference.place(), old(paragraph, number, end)));
    }

    private static String old(Paragraph paragraph, Reference.Number number, int end) {
        String suffix = paragraph.text().substring(number.end(), end).strip();
        return number.value() + (suffix.isEmpty() ? "" : " " + suffix);
    }

    /** Whether the number is one that changes, or of two paragraphs of which one changes. */
    private boolean isConcerned(Paragraph top, Paragraph paragraph, Named named) {
        String old = old(paragraph, named.number(), named.end());
        return numbering.all().stream().anyMatch(other -> isCandidate(other, top, old)
                && (other.move().changes() || !other.paragraph().children().isEmpty() && hasMovedItems(other.paragraph())));
    }

    /** Whether a range stays at its ends and changes between them. */
    private boolean isParted(Paragraph top, List<Named> named) {
        for (int i = 0; i + 1 < named.size(); i++) {
            Optional<Numbered> from = named.get(i).target();
            Optional<Numbered> to = named.get(i + 1).target();
            if (named.get(i + 1).number().ranged() && from.isPresent() && to.isPresent()
                    && meant(top, from.get(), to.get()).stream().anyMatch(one -> one.move().changes())) {
                return true;
            }
        }
        return false;
    }

    private boolean hasMovedItems(Paragraph parent) {
        return parent.children().stream().anyMatch(child -> numbering.of(child).filter(item -> item.move().changes()).isPresent());
    }

    private static boolean isCandidate(Numbered other, Paragraph top, String old) {
        return other.isTop() && other.text().equals(Numbering.text(top)) && other.move().old().equals(old);
    }

    /** The one paragraph that carried the number; of several, the one of the same section, or the one on the side that is named. */
    private Optional<Numbered> target(Paragraph top, Place place, String old) {
        List<Numbered> candidates = numbering.all().stream().filter(other -> isCandidate(other, top, old)).toList();
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

    private void renumber(Paragraph paragraph, Paragraph top, List<Named> named) {
        if (isWithoutLabels(paragraph, named) && hasBrokenRange(top, named)) {
            relist(paragraph, top, named);
            return;
        }
        if (isPlainList(paragraph, named)) {
            List<String> numbers = named.stream().map(one -> one.target().get().move().now()).sorted(Comparator.comparing(References::value)).toList();
            for (int i = 0; i < named.size(); i++) {
                replace(paragraph, named.get(i).number().start(), named.get(i).end(), numbers.get(i));
            }
            return;
        }
        for (int i = 0; i < named.size(); i++) {
            if (i + 1 < named.size() && named.get(i + 1).number().ranged()) {
                range(paragraph, top, named.get(i), named.get(i + 1));
                i++;
            } else {
                replace(paragraph, named.get(i).number().start(), named.get(i).end(), named.get(i).target().get().move().now());
            }
        }
    }

    /** Numbers alone, without ranges and labels, which stay in their order whatever they become. */
    private static boolean isPlainList(Paragraph paragraph, List<Named> named) {
        return isWithoutLabels(paragraph, named) && named.stream().noneMatch(one -> one.number().ranged());
    }

    private static boolean isWithoutLabels(Paragraph paragraph, List<Named> named) {
        return paragraph.text().substring(named.get(0).number().start(), named.get(named.size() - 1).end()).indexOf(')') < 0;
    }

    private boolean hasBrokenRange(Paragraph top, List<Named> named) {
        return IntStream.range(1, named.size()).filter(i -> named.get(i).number().ranged())
                .anyMatch(i -> !isRange(numbers(meant(top, named.get(i - 1).target().get(), named.get(i).target().get()))));
    }

    /** All that was meant, in the order of the new numbers; three and more in a row are a range, in the words of the old one. */
    private void relist(Paragraph paragraph, Paragraph top, List<Named> named) {
        TreeSet<Integer> all = new TreeSet<>();
        String to = "";
        for (int i = 0; i < named.size(); i++) {
            Numbered one = named.get(i).target().get();
            boolean ranged = named.get(i).number().ranged();
            all.addAll(numbers(ranged ? meant(top, named.get(i - 1).target().get(), one) : List.of(one)));
            to = ranged ? paragraph.text().substring(named.get(i - 1).end(), named.get(i).number().start()) : to;
        }
        List<String> listed = new ArrayList<>();
        for (Integer first = all.first(); first != null; ) {
            int last = first;
            while (all.contains(last + 1)) {
                last++;
            }
            boolean range = last > first + 1;
            listed.add(range ? first + to + last : String.valueOf(first));
            first = all.higher(range ? last : first);
        }
        replace(paragraph, named.get(0).number().start(), named.get(named.size() - 1).end(), words.listed(listed));
    }

    private static TreeSet<Integer> numbers(List<Numbered> meant) {
        TreeSet<Integer> numbers = new TreeSet<>();
        meant.forEach(one -> numbers.add(value(one.move().now())));
        return numbers;
    }

    private static boolean isRange(TreeSet<Integer> numbers) {
        return numbers.last() - numbers.first() == numbers.size() - 1;
    }

    /** A range stays one where the paragraphs it meant still follow one another in their order. */
    private void range(Paragraph paragraph, Paragraph top, Named first, Named last) {
        Numbered from = first.target().get();
        Numbered to = last.target().get();
        List<Numbered> meant = meant(top, from, to);
        TreeSet<Integer> numbers = numbers(meant);
        if (numbers.size() == meant.size() && isRange(numbers)) {
            replace(paragraph, first.number().start(), first.end(), String.valueOf(numbers.first()));
            replace(paragraph, last.number().start(), last.end(), String.valueOf(numbers.last()));
        } else {
            replace(paragraph, first.number().start(), last.end(), words.listed(numbers.stream().map(String::valueOf).toList()));
        }
    }

    private List<Numbered> meant(Paragraph top, Numbered from, Numbered to) {
        int low = value(from.move().old());
        int high = value(to.move().old());
        return numbering.all().stream().filter(one -> one.isTop() && one.text().equals(Numbering.text(top)))
                .filter(one -> from.section() != to.section() || one.section() == from.section())
                .filter(one -> one == from || one == to || value(one.move().old()) > low && value(one.move().old()) < high).toList();
    }

    private static int value(String number) {
        return Integer.parseInt(number.replaceFirst(" .*", ""));
    }

    private void replace(Paragraph paragraph, int start, int end, String now) {
        String old = paragraph.text().substring(start, end);
        String printed = LabelPrinter.inDigitsOf(old, now);
        if (!printed.equals(old)) {
            edits.add(new Edit(paragraph.prose().span(start, end), printed));
        }
    }

    /** Says above or below as it now is, where all that is meant stands on one side. */
    private void direct(Paragraph paragraph, Reference reference, List<Named> named) {
        int here = numbering.place(paragraph);
        boolean told = numbering.isTopMoved(Numbering.text(paragraph)) && named.stream().allMatch(one -> one.target().isPresent());
        boolean above = told && named.stream().allMatch(one -> one.target().get().place() < here);
        boolean below = told && named.stream().allMatch(one -> one.target().get().place() > here);
        if (above || below) {
            words.placed(paragraph.text(), reference.start(), reference.end(), above)
                    .ifPresent(change -> edits.add(new Edit(paragraph.prose().span(change.start(), change.end()), change.words())));
        }
    }
}
