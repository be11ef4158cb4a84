package reso.catalogue.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import reso.citation.Symbol;

/**
 * What a record says of one document.
 *
 * @param titles by two-letter language code, on one line each
 */
public record Holding(Symbol symbol, Optional<LocalDate> date, SortedMap<String, String> titles) {
    private static final int LONGEST_TITLE = 2_000;

    public Holding {
        TreeMap<String, String> clean = new TreeMap<>();
        titles.forEach((language, title) -> {
            String words = oneLine(title);
            if (!words.isEmpty() && language.matches("[a-z]{2}")) {
                clean.put(language, words);
            }
        });
        titles = Collections.unmodifiableSortedMap(clean);
    }

    Holding(Symbol symbol, Optional<LocalDate> date, Map<String, String> titles) {
        this(symbol, date, new TreeMap<>(titles));
    }

    /** Without control characters and line breaks, and cut where no title goes on. */
    private static String oneLine(String title) {
        String words = title.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return words.length() <= LONGEST_TITLE ? words : words.substring(0, Character.isHighSurrogate(words.charAt(LONGEST_TITLE - 1)) ? LONGEST_TITLE - 1 : LONGEST_TITLE);
    }

    /** A day as records write it, {@code 2015-09-25}, {@code 20150925} or with a time behind; nothing for a year alone. */
    static Optional<LocalDate> day(String text) {
        String digits = text.strip().replaceFirst("[T ].*$", "");
        String iso = digits.matches("\\d{8}") ? digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6) : digits;
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether both can be true. */
    boolean agrees(Holding other) {
        boolean dates = date.isEmpty() || other.date.isEmpty() || date.equals(other.date);
        return dates && titles.entrySet().stream().allMatch(t -> other.titles.getOrDefault(t.getKey(), t.getValue()).equals(t.getValue()));
    }

    /** What the two say differently, in words; they do not agree. */
    String difference(Holding other) {
        if (date.isPresent() && other.date.isPresent() && !date.equals(other.date)) {
            return date.get() + ", not " + other.date.get();
        }
        return titles.keySet().stream().filter(language -> !titles.get(language).equals(other.titles.getOrDefault(language, titles.get(language))))
                .findFirst().map(language -> "another title (" + language + ")").orElse("");
    }

    /** This with what {@code newer} says, which wins. */
    public Holding with(Holding newer) {
        TreeMap<String, String> all = new TreeMap<>(titles);
        all.putAll(newer.titles);
        return new Holding(symbol, newer.date.or(() -> date), all);
    }
}
