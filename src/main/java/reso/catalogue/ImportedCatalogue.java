package reso.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import reso.citation.Symbol;
import reso.json.Json;
import reso.json.JsonException;

/**
 * A catalogue that a user brings: one JSON object a line, {@code {"symbol":"A/RES/70/1","date":"2015-09-25","title":"…"}}, or
 * {@code "titles"} by language code. Lines without a symbol that can be read are counted, not kept.
 */
public final class ImportedCatalogue implements Catalogue {
    private final Map<Symbol, Entry> entries = new TreeMap<>();
    private int passedOver;

    private ImportedCatalogue() {}

    /** @throws CatalogueException if a line is not JSON; it names the line */
    public static ImportedCatalogue of(String text) throws CatalogueException {
        ImportedCatalogue catalogue = new ImportedCatalogue();
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                catalogue.add(row(line, number));
            }
        }
        return catalogue;
    }

    private static Json row(String line, int number) throws CatalogueException {
        try {
            return Json.parse(line);
        } catch (JsonException e) {
            throw new CatalogueException("line " + number + " is no JSON");
        }
    }

    private void add(Json row) {
        Optional<Symbol> symbol = row.get("symbol").text().flatMap(Symbol::parse);
        if (symbol.isEmpty()) {
            passedOver++;
            return;
        }
        Map<String, String> titles = new HashMap<>();
        row.get("title").text().ifPresent(title -> titles.put("en", title));
        row.get("titles").fields().forEach((language, title) -> titles.put(language, title.text("")));
        Optional<LocalDate> date = row.get("date").text().flatMap(ImportedCatalogue::day);
        entries.put(symbol.get(), new Entry(symbol.get(), date, date.isPresent() ? Entry.Basis.IMPORTED : Entry.Basis.NONE,
                language -> Optional.ofNullable(titles.get(language))));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public int size() {
        return entries.size();
    }

    /** How many lines named no symbol that can be read. */
    public int passedOver() {
        return passedOver;
    }

    @Override
    public Optional<Entry> entry(Symbol symbol) {
        return Optional.ofNullable(entries.get(symbol));
    }

    @Override
    public List<Treaty> treaties(int volume, int number) {
        return List.of();
    }

    @Override
    public List<Treaty> treatiesRegistered(int number) {
        return List.of();
    }

    @Override
    public void forEach(Consumer<Entry> visitor) {
        entries.values().forEach(visitor);
    }

    @Override
    public String date() {
        return "";
    }
}
