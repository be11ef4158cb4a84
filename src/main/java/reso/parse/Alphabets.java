package reso.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import reso.language.Numerals;
import reso.language.Numerals.Reading;
import reso.language.Numerals.System;
import reso.language.PrintedLabel;

/**
 * Which alphabet the labels of a list count in. One that only Spanish or Russian has, ñ or б, tells for all that look like it: о is
 * then no o, and the o after ñ no fifteenth letter. Where there is none, letters that look like Latin ones are those.
 */
final class Alphabets {
    private Alphabets() {}

    static List<PrintedLabel> read(List<PrintedLabel> labels) {
        Set<PrintedLabel.Dress> spanish = told(labels, System.SPANISH);
        Set<PrintedLabel.Dress> cyrillic = told(labels, System.CYRILLIC);
        return labels.stream().map(label -> cyrillic.contains(label.dress()) ? in(System.CYRILLIC, label)
                : spanish.contains(label.dress()) ? in(System.SPANISH, label) : with(label, usual(label))).toList();
    }

    private static Set<PrintedLabel.Dress> told(List<PrintedLabel> labels, System alphabet) {
        Set<PrintedLabel.Dress> told = new HashSet<>();
        labels.stream().filter(label -> label.readings().stream().allMatch(reading -> reading.system() == alphabet)).forEach(label -> told.add(label.dress()));
        return told;
    }

    private static PrintedLabel in(System alphabet, PrintedLabel label) {
        int value = Numerals.value(alphabet, label.text().replaceAll("[^\\p{L}\\p{M}]", ""));
        Stream<Reading> others = usual(label).stream().filter(reading -> reading.system() != System.LETTER);
        return value == 0 ? with(label, usual(label)) : with(label, Stream.concat(Stream.of(new Reading(alphabet, value)), others).toList());
    }

    private static List<Reading> usual(PrintedLabel label) {
        return label.readings().stream().filter(reading -> reading.system() != System.SPANISH && reading.system() != System.CYRILLIC).toList();
    }

    private static PrintedLabel with(PrintedLabel label, List<Reading> readings) {
        return new PrintedLabel(label.text(), label.length(), label.dress(), label.suffix(), readings);
    }
}
