package reso.rules.sp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reso.language.Folded;
import reso.language.Language;
import reso.language.Numerals;
import reso.language.Numerals.System;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.model.Prose;
import reso.model.Resolution;

/** The numbered headings of a text: roman numerals for sections, letters for parts, in the signs of the language. */
final class Sections {
    private static final Set<System> NUMERALS = EnumSet.of(System.ROMAN, System.LETTER, System.IDEOGRAPH);
    private static final int LONGEST_NUMERAL = 8;

    private final Language language;
    private final Map<System, Integer> last = new EnumMap<>(System.class);
    private final List<Section> sections = new ArrayList<>();

    private Sections(Resolution resolution) {
        this.language = resolution.language();
        // The letter of the first part stands above its issuing body, at the end of the masthead.
        resolution.masthead().lines().forEach(line -> lineOfMasthead(line.prose()));
        resolution.paragraphs().stream().filter(paragraph -> paragraph.is(Kind.HEADING)).forEach(this::heading);
    }

    static List<Section> of(Resolution resolution) {
        return new Sections(resolution).sections;
    }

    private void lineOfMasthead(Prose prose) {
        String text = prose.text().strip();
        readings(text).stream().filter(reading -> reading.value() == 1).findFirst().ifPresent(first -> last.put(first.system(), 1));
    }

    private void heading(Paragraph heading) {
        String text = heading.text();
        int at = text.length() - text.stripLeading().length();
        String numeral = numeral(text.substring(at));
        List<Numerals.Reading> readings = readings(numeral);
        Optional<Numerals.Reading> next = readings.stream().filter(reading -> reading.value() == expected(reading.system())).findFirst()
                .or(() -> readings.stream().filter(reading -> reading.value() == 1).findFirst())
                .or(() -> readings.stream().filter(reading -> last.containsKey(reading.system())).min(Comparator.comparing(this::distance)))
                .or(() -> bare(numeral, text) ? readings.stream().filter(reading -> reading.system() == System.ROMAN).findFirst() : Optional.empty());
        next.ifPresent(reading -> {
            sections.add(new Section(heading, numeral, at, reading.system(), reading.value(), expected(reading.system())));
            last.put(reading.system(), reading.value());
        });
    }

    /** A numeral of two signs or more that stands alone counts sections, though none stands above. */
    private static boolean bare(String numeral, String text) {
        return numeral.length() > 1 && text.strip().equals(numeral);
    }

    private int distance(Numerals.Reading reading) {
        return Math.abs(reading.value() - expected(reading.system()));
    }

    private int expected(System system) {
        return last.getOrDefault(system, 0) + 1;
    }

    /** The numeral alone or before a stop: «II», «II. Finance», «二、». */
    private static String numeral(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        boolean closed = end == text.strip().length() || end < text.length() && ".、．".indexOf(text.charAt(end)) >= 0
                || text.startsWith(" -", end) || text.startsWith(" –", end);
        return closed && end <= LONGEST_NUMERAL ? text.substring(0, end) : "";
    }

    private List<Numerals.Reading> readings(String numeral) {
        int ordinal = language.sectionWords().indexOf(Folded.fold(numeral)) + 1;
        if (ordinal > 0) {
            return List.of(new Numerals.Reading(System.ROMAN, ordinal));
        }
        if (numeral.isEmpty() || numeral.length() > LONGEST_NUMERAL || !numeral.equals(numeral.toUpperCase(Locale.ROOT))) {
            return List.of();
        }
        Optional<String> spelt = language.citationWords().letter(Folded.fold(numeral));
        List<Numerals.Reading> readings = Numerals.readings(spelt.map(letter -> letter.toUpperCase(Locale.ROOT)).orElse(numeral));
        return readings.stream().filter(reading -> NUMERALS.contains(reading.system())).toList();
    }
}
