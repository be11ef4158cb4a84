package reso.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reso.language.Languages;
import reso.language.Organs;

/**
 * A document or treaty that drafts cite, however often they do.
 *
 * @param name the symbol; of a treaty the volume and number of its series
 * @param kind as in {@link CitationRow}
 * @param title or empty
 * @param language the code of the language that the title is in
 */
public record CitedWork(String name, String kind, String title, String language, Optional<LocalDate> date, Optional<String> url) {
    private static final String SERIES = "UNTS ";
    private static final List<String> ADOPTED = List.of("resolution", "decision", "statement");

    /** Empty where it is not certain what is cited. */
    public static Optional<CitedWork> of(CitationRow row) {
        Optional<String> name = row.symbol().or(() -> row.treaty().filter(treaty -> row.title().isPresent())
                .map(treaty -> SERIES + treaty.volume() + ", " + treaty.registration()));
        return name.map(known -> new CitedWork(known, row.kind(), row.title().orElse(""), row.titleLanguage(), row.date(), row.url()));
    }

    /** The organ that adopted it, in the language of the title; empty for treaties and reports, which many hands write. */
    public Optional<String> author() {
        return ADOPTED.contains(kind) ? Languages.named(language).flatMap(words -> Organs.author(name, words)) : Optional.empty();
    }

    public boolean isTreaty() {
        return name.startsWith(SERIES);
    }

    /** What tells two works apart: a covenant and its protocol share volume and number. */
    private String identity() {
        return isTreaty() ? name + title : name;
    }

    /** Every work once, by a key of letters, digits and hyphens that is its own, in the order in which they are cited first. */
    public static Map<String, CitedWork> keyed(List<CitedDraft> drafts) {
        Map<String, CitedWork> works = new LinkedHashMap<>();
        drafts.forEach(draft -> draft.rows().forEach(row -> of(row).ifPresent(work -> works.putIfAbsent(work.identity(), work))));
        Map<String, CitedWork> keyed = new LinkedHashMap<>();
        for (CitedWork work : new ArrayList<>(works.values())) {
            String key = work.key();
            int number = 2;
            while (keyed.containsKey(key)) {
                key = work.key() + "-" + number++;
            }
            keyed.put(key, work);
        }
        return keyed;
    }

    private String key() {
        return name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
