package reso.render;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import reso.citation.Symbol;

/**
 * A cited document as bibliographies list it: once, however often it is cited.
 *
 * @param key of letters, digits and hyphens alone, {@code a-res-70-1}, {@code unts-2237-39574}
 * @param author the organ, where the symbol tells it, else empty
 * @param title as far as known, else the number
 * @param number symbol, or volume and registration of a treaty
 */
public record Reference(String key, String kind, String author, String title, Optional<LocalDate> date, String number, String url) {
    private static final Map<String, String> AUTHORS = Map.of("ga", "United Nations, General Assembly", "sc", "United Nations, Security Council",
            "ecosoc", "United Nations, Economic and Social Council", "hrc", "United Nations, Human Rights Council",
            "unea", "United Nations Environment Assembly", "tc", "United Nations, Trusteeship Council");

    /** What the rows cite for certain, in the order of first citation. */
    public static List<Reference> of(Iterable<CitationRow> rows) {
        Map<String, Reference> found = new LinkedHashMap<>();
        for (CitationRow row : rows) {
            of(row).ifPresent(reference -> found.putIfAbsent(reference.key(), reference));
        }
        return List.copyOf(found.values());
    }

    private static Optional<Reference> of(CitationRow row) {
        if (row.treaty().isPresent()) {
            CitationRow.CitedTreaty treaty = row.treaty().get();
            String number = (treaty.shortSeries().equals("UNTS") ? "United Nations" : "League of Nations") + ", Treaty Series, vol. " + treaty.volume() + (treaty.registration().isEmpty() ? "" : ", No. " + treaty.registration());
            return Optional.of(new Reference(key(treaty.shortSeries() + "-" + treaty.volume() + "-" + treaty.registration()), row.kind(), "",
                    treaty.name().isEmpty() ? number : treaty.name(), row.date(), number, row.url().orElse("")));
        }
        return row.symbol().map(symbol -> new Reference(key(symbol), row.kind(), author(symbol), row.title().orElse(symbol),
                row.date(), symbol, row.url().orElse("")));
    }

    private static String author(String symbol) {
        return Symbol.parse(symbol).map(read -> AUTHORS.getOrDefault(read.organ(), "")).orElse("");
    }

    private static String key(String number) {
        return number.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
