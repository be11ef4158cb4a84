package reso.catalogue.record;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import reso.citation.Symbol;

/** The names under which exports give symbol, date and title, and the languages they speak of. */
final class Fields {
    static final List<String> SYMBOL = List.of("symbol", "document_symbol", "un_symbol", "documentsymbol");
    static final List<String> DATE = List.of("adoption_date", "date", "adopted", "action_date", "date_adopted", "adoptiondate");
    static final String TITLE = "title";
    static final String LANGUAGE = "language";
    private static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");
    private static final Map<String, String> THREE_LETTERS = Map.ofEntries(Map.entry("ara", "ar"), Map.entry("eng", "en"), Map.entry("spa", "es"),
            Map.entry("fra", "fr"), Map.entry("fre", "fr"), Map.entry("rus", "ru"), Map.entry("zho", "zh"), Map.entry("chi", "zh"), Map.entry("ch", "zh"));

    private Fields() {}

    /** The two-letter code, whatever an export calls a language; other codes as they are. */
    static String language(String code) {
        String lower = code.strip().toLowerCase(Locale.ROOT);
        return THREE_LETTERS.getOrDefault(lower, lower);
    }

    /** The date that a record states and that cannot be read as one. */
    static Optional<String> unreadDate(Function<String, Optional<String>> field) {
        return first(DATE, field).filter(date -> Holding.day(date).isEmpty());
    }

    /** Takes what a record with plain fields says, or tells why not. */
    static void gather(Optional<Holding> holding, Function<String, Optional<String>> field, Harvest harvest, String where) {
        holding.ifPresentOrElse(found -> {
            harvest.add(found, where);
            unreadDate(field).ifPresent(date -> harvest.tell(where, "“" + date.strip() + "” is no date as 2029-12-31; the record is taken without it"));
        }, () -> harvest.skip(where, "names no symbol that can be read"));
    }

    /** What a record with plain fields says, or nothing where it names no symbol that can be read. */
    static Optional<Holding> holding(Function<String, Optional<String>> field) {
        Map<String, String> titles = new HashMap<>();
        field.apply(TITLE).ifPresent(title -> titles.put(language(field.apply(LANGUAGE).orElse("en")), title));
        for (String language : LANGUAGES) {
            field.apply(TITLE + "_" + language).ifPresent(title -> titles.put(language, title));
        }
        return first(SYMBOL, field).flatMap(Symbol::parse).map(symbol -> new Holding(symbol, first(DATE, field).flatMap(Holding::day), titles));
    }

    private static Optional<String> first(List<String> names, Function<String, Optional<String>> field) {
        return names.stream().map(field).flatMap(Optional::stream).filter(value -> !value.isBlank()).findFirst();
    }
}
