package reso.rules.sp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Folded;
import reso.language.Language;
import reso.language.Numerals;
import reso.language.Numerals.System;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.model.Prose;
import reso.model.Resolution;
import reso.text.Edit;
import reso.text.Span;

/** The numbered headings of a text: roman numerals for sections, letters for parts, in the signs of the language. */
final class Sections {
    private static final int LONGEST_NUMERAL = 8;

    private final Language language;
    private final Map<System, Integer> last = new EnumMap<>(System.class);
    private final List<Section> sections = new ArrayList<>();

    /**
     * A numbered heading.
     *
     * @param numeral as printed
     * @param at where it begins in the prose
     * @param value what it stands for
     * @param expected what would follow the heading of its kind before it
     */
    record Section(Paragraph heading, String numeral, int at, System system, int value, int expected) {

        /** A new count may begin anywhere. */
        boolean isInOrder() {
            return value == expected || value == 1;
        }

        /** The numeral that is expected, in the signs of this one; empty where the number is spelt as a word. */
        String printed() {
            List<Numerals.Reading> plain = Numerals.readings(numeral);
            if (plain.stream().noneMatch(reading -> reading.system() == system && reading.value() == value)) {
                return "";
            }
            return switch (system) {
                case ROMAN -> Numerals.roman(expected).toUpperCase(Locale.ROOT);
                case LETTER -> Numerals.letter(expected).toUpperCase(Locale.ROOT);
                case IDEOGRAPH -> Numerals.print("{一}", expected);
                case DECIMAL, ABJAD -> "";
            };
        }
    }

    private Sections(Resolution resolution) {
        this.language = resolution.language();
        // The letter of the first part stands above its issuing body, at the end of the masthead.
        resolution.masthead().lines().forEach(line -> lineOfMasthead(line.prose()));
        resolution.paragraphs().stream().filter(paragraph -> paragraph.is(Kind.HEADING)).forEach(this::heading);
    }

    static List<Section> of(Resolution resolution) {
        return new Sections(resolution).sections;
    }

    /** What a rule says of a heading whose number does not follow, with the fix that gives it the one that does. */
    static Finding outOfOrder(RuleInfo info, Section section) {
        Span span = section.heading().prose().span(section.at(), section.at() + section.numeral().length());
        String expected = section.printed();
        Message message = expected.isEmpty() ? Message.of("SP112.word", section.numeral(), section.expected() - 1)
                : Message.of(info.code(), section.numeral(), expected);
        Finding finding = Finding.of(info, message, section.heading().address().toString(), span);
        return expected.isEmpty() ? finding
                : finding.with(new Fix(Message.of("SP112.fix", expected), Applicability.SAFE, List.of(new Edit(span, expected))));
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
                .or(() -> readings.stream().filter(reading -> last.containsKey(reading.system())).min(Comparator.comparing(this::distance)));
        next.ifPresent(reading -> {
            sections.add(new Section(heading, numeral, at, reading.system(), reading.value(), expected(reading.system())));
            last.put(reading.system(), reading.value());
        });
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
        return readings.stream().filter(reading -> reading.system() != System.DECIMAL && reading.system() != System.ABJAD).toList();
    }
}
