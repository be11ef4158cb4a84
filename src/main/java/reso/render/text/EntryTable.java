package reso.render.text;

import java.util.List;
import reso.catalogue.Entry;
import reso.catalogue.Links;
import reso.catalogue.Search;

/** Entries of the catalogue for people: a line each, or all of one. */
public final class EntryTable {
    private static final int[] WIDEST = {28, 10, 100};
    private static final int[] WIDEST_OF_ONE = {10, 400};
    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ru", "zh", "ar");

    private EntryTable() {}

    /** Symbol, date and title; the title in {@code language}, else the one in which the words were found. */
    public static String of(List<Search.Hit> hits, String language) {
        Columns columns = new Columns(WIDEST);
        for (Search.Hit hit : hits) {
            Entry entry = hit.entry();
            columns.add(List.of(entry.symbol().text(), entry.date().map(Object::toString).orElse(""), entry.title(language).orElse(hit.title())));
        }
        return columns.toString();
    }

    /** What a date rests on, as a person wants to hear it. */
    private static String basis(Entry.Basis basis) {
        return switch (basis) {
            case OFFICIAL -> "from the records of its organ";
            case TEXT -> "from its own text";
            case KNOWN -> "generally known";
            case IMPORTED -> "from an import";
            case AGREED -> "as several published texts cite it";
            case CITED, NONE -> "as a published text cites it, which may be wrong";
        };
    }

    /** All that is known of one document. */
    public static String whole(Entry entry) {
        Columns columns = new Columns(WIDEST_OF_ONE);
        columns.add(List.of("symbol", entry.symbol().text()));
        entry.date().ifPresent(date -> columns.add(List.of("date", date + ", " + basis(entry.basis()))));
        LANGUAGES.forEach(language -> entry.title(language).ifPresent(title -> columns.add(List.of("title " + language, title))));
        Links.OFFICIAL.url(entry.symbol(), "en").ifPresent(url -> columns.add(List.of("address", url)));
        if (!entry.source().isEmpty()) {
            columns.add(List.of("source", entry.source()));
        }
        return columns.toString();
    }
}
