package reso.renumber;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import reso.language.Reference;
import reso.language.ReferenceWords;
import reso.model.LabelPrinter;
import reso.model.Prose;
import reso.text.Edit;

/** Writes the new numbers of a reference: a list stays in its order, and a range whose members were parted becomes a list. */
final class ReferredNumbers {
    private final ReferenceWords words;
    private final List<Edit> edits;

    /**
     * A number in a reference with the one that takes its place.
     *
     * @param end the offset after it and the word that may follow it, {@code bis}
     * @param meant the new numbers of all that it means: of a range's last number, the whole range's
     */
    record Figure(Reference.Number number, int end, String now, List<String> meant) {

        private TreeSet<Integer> values() {
            return meant.stream().map(ReferredNumbers::value).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    ReferredNumbers(ReferenceWords words, List<Edit> edits) {
        this.words = words;
        this.edits = edits;
    }

    void renumber(Prose prose, List<Figure> figures) {
        if (isWithoutLabels(prose, figures) && figures.stream().anyMatch(figure -> figure.number().ranged() && !isRange(figure.values()))) {
            relist(prose, figures);
            return;
        }
        if (isWithoutLabels(prose, figures) && figures.stream().noneMatch(figure -> figure.number().ranged())) {
            List<String> numbers = figures.stream().map(Figure::now).sorted(Comparator.comparing(ReferredNumbers::value)).toList();
            for (int i = 0; i < figures.size(); i++) {
                replace(prose, figures.get(i), numbers.get(i));
            }
            return;
        }
        for (int i = 0; i < figures.size(); i++) {
            if (i + 1 < figures.size() && figures.get(i + 1).number().ranged()) {
                range(prose, figures.get(i), figures.get(i + 1));
                i++;
            } else {
                replace(prose, figures.get(i), figures.get(i).now());
            }
        }
    }

    private static boolean isWithoutLabels(Prose prose, List<Figure> figures) {
        String listed = prose.text().substring(figures.get(0).number().start(), figures.get(figures.size() - 1).end());
        return listed.chars().noneMatch(c -> c == ')' || c == '）' || c >= 0x3220 && c <= 0x3229);
    }

    /** All that was meant, in the order of the new numbers; three and more in a row are a range, in the words of the old one. */
    private void relist(Prose prose, List<Figure> figures) {
        TreeSet<Integer> all = new TreeSet<>();
        String to = "";
        int start = figures.get(0).number().start();
        String since = words.since(prose.text(), start);
        for (int i = 0; i < figures.size(); i++) {
            all.addAll(figures.get(i).values());
            to = figures.get(i).number().ranged() ? prose.text().substring(figures.get(i - 1).end(), figures.get(i).number().start()) : to;
        }
        List<String> listed = new ArrayList<>();
        for (Integer first = all.first(); first != null; ) {
            int last = first;
            while (all.contains(last + 1)) {
                last++;
            }
            boolean range = last > first + 1;
            listed.add(range ? since + first + to + last : String.valueOf(first));
            first = all.higher(range ? last : first);
        }
        replace(prose, start - since.length(), figures.get(figures.size() - 1).end(), words.listed(listed));
    }

    private static boolean isRange(TreeSet<Integer> numbers) {
        return numbers.last() - numbers.first() == numbers.size() - 1;
    }

    /** A range stays one where what it meant still follows one another. */
    private void range(Prose prose, Figure first, Figure last) {
        TreeSet<Integer> numbers = last.values();
        if (numbers.size() == last.meant().size() && isRange(numbers)) {
            replace(prose, first, String.valueOf(numbers.first()));
            replace(prose, last, String.valueOf(numbers.last()));
        } else {
            int start = first.number().start();
            String since = words.since(prose.text(), start);
            replace(prose, start - since.length(), last.end(), words.listed(numbers.stream().map(String::valueOf).toList()));
        }
    }

    /** The number alone: {@code 5} of {@code 5 bis}. */
    static int value(String number) {
        return Integer.parseInt(number.replaceFirst(" .*", ""));
    }

    private void replace(Prose prose, Figure figure, String now) {
        replace(prose, figure.number().start(), figure.end(), now);
    }

    private void replace(Prose prose, int start, int end, String now) {
        String old = prose.text().substring(start, end);
        String printed = LabelPrinter.inDigitsOf(old, now);
        if (!printed.equals(old)) {
            edits.add(new Edit(prose.span(start, end), printed));
        }
    }
}
