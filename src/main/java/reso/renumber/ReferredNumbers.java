package reso.renumber;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import reso.language.PrintedLabel;
import reso.language.Reference;
import reso.language.ReferenceWords;

/**
 * Writes the new numbers of a reference: a list stays in its order, and a range whose members were parted becomes a list. Where
 * something stands among the numbers that would be lost by that, or would say something else, the reference cannot be changed.
 */
final class ReferredNumbers {
    private final ReferenceWords words;

    /**
     * A number in a reference with the one that takes its place.
     *
     * @param added the word that may follow it, {@code bis}
     * @param meant the new numbers of all that it means: of a range's last number, the whole range's
     */
    record Figure(Reference.Number number, Added added, String now, List<String> meant) {

        private int end() {
            return added.isApartFrom(number) ? number.end() : added.end();
        }

        private TreeSet<Integer> values() {
            return meant.stream().map(ReferredNumbers::value).collect(Collectors.toCollection(TreeSet::new));
        }

        /** Whether what a range means still follows one another. */
        private boolean isUnbroken() {
            TreeSet<Integer> numbers = values();
            return numbers.size() == meant.size() && numbers.last() - numbers.first() == numbers.size() - 1;
        }
    }

    ReferredNumbers(ReferenceWords words) {
        this.words = words;
    }

    void renumber(Rewording rewording, List<Figure> figures) {
        int start = figures.get(0).number().start();
        int end = figures.get(figures.size() - 1).end();
        // A label stays with its number: «7 and 5 (b)» cannot be put in order.
        boolean bare = isWithoutLabels(rewording.text().substring(start, end)) && figures.stream().allMatch(figure -> figure.number().item().isEmpty());
        boolean ranged = figures.stream().anyMatch(figure -> figure.number().ranged());
        if (figures.stream().anyMatch(figure -> figure.number().ranged() && !figure.isUnbroken())) {
            relist(rewording, figures, bare);
        } else if (bare && !ranged && rewording.isPlain(start, end)) {
            List<String> numbers = figures.stream().map(Figure::now).sorted(Comparator.comparing(ReferredNumbers::value)).toList();
            IntStream.range(0, figures.size()).forEach(i -> replace(rewording, figures.get(i), numbers.get(i)));
        } else {
            oneByOne(rewording, figures);
        }
    }

    private static boolean isWithoutLabels(String listed) {
        return listed.chars().noneMatch(c -> c == ')' || c == '）' || c >= 0x3220 && c <= 0x3229);
    }

    private void oneByOne(Rewording rewording, List<Figure> figures) {
        for (int i = 0; i < figures.size(); i++) {
            if (i + 1 < figures.size() && figures.get(i + 1).number().ranged()) {
                range(rewording, figures.get(i), figures.get(i + 1));
                i++;
            } else {
                replace(rewording, figures.get(i), figures.get(i).now());
            }
        }
    }

    /** A label belongs to the number that it stands with, so that the ends of a range with labels cannot change places. */
    private void range(Rewording rewording, Figure first, Figure last) {
        TreeSet<Integer> numbers = last.values();
        boolean turned = value(first.now()) != numbers.first() || value(last.now()) != numbers.last();
        String after = rewording.text().substring(last.end());
        if (turned && (!isWithoutLabels(rewording.text().substring(first.end(), last.number().start())) || after.matches("(?s)\\s?[(（\\u3220-\\u3229].*"))) {
            rewording.cannotBe();
        }
        replace(rewording, first, String.valueOf(numbers.first()));
        replace(rewording, last, String.valueOf(numbers.last()));
    }

    /** All that was meant, in the order of the new numbers; three and more in a row are a range, in the words of the old one. */
    private void relist(Rewording rewording, List<Figure> figures, boolean bare) {
        TreeSet<Integer> all = new TreeSet<>();
        String text = rewording.text();
        String to = "";
        int start = figures.get(0).number().start();
        int end = figures.get(figures.size() - 1).end();
        String since = words.since(text, start);
        boolean told = bare && !text.substring(end).matches("(?s)\\s?[(（\\u3220-\\u3229].*");
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            String before = i == 0 ? "" : text.substring(figures.get(i - 1).end(), figure.number().start());
            all.addAll(figure.values());
            to = figure.number().ranged() ? before : to;
            told &= i == 0 || figure.number().ranged() || words.isOfList(before);
            told &= !figure.added().isApartFrom(figure.number());
            told &= figure.meant().stream().noneMatch(meant -> meant.indexOf(' ') >= 0);
        }
        if (!told) {
            rewording.cannotBe();
            return;
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
        rewording.replace(start - since.length(), end, words.listed(listed));
    }

    /** The number alone: {@code 5} of {@code 5 bis}. */
    static int value(String number) {
        return Integer.parseInt(number.replaceFirst(" .*", ""));
    }

    /** The word after the number goes with the marks that may be round it, and stays as it is printed where it is the same word. */
    private static void replace(Rewording rewording, Figure figure, String now) {
        Reference.Number number = figure.number();
        Added old = figure.added();
        String added = now.substring(String.valueOf(value(now)).length()).strip();
        boolean same = added.equals(PrintedLabel.sameInAll(rewording.text().substring(old.start(), old.end())));
        rewording.replace(number.start(), number.end(), same ? String.valueOf(value(now)) : now);
        if (!same) {
            rewording.replace(old.start(), old.end(), "");
        }
    }
}
