package reso.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import reso.json.Json;

/**
 * How the house writes one language: its spellings, the names it uses, the forms of dates and of treaty citations. Rules ask by
 * key and find nothing where the language has no such habit. Read from {@code reso/language/<code>/style.json}.
 */
public final class Style {
    private final Json data;
    private final Language language;
    private final Map<String, Phrases> phrases = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String>> replacements = new ConcurrentHashMap<>();

    Style(Json data, Language language) {
        this.data = data;
        this.language = language;
    }

    /** One word, sign or form; empty where the language has none. */
    public String text(String key) {
        return data.get(key).text("");
    }

    public List<String> words(String key) {
        return data.get(key).texts();
    }

    /** What the house writes (the values) instead of what people write (the keys). */
    public Map<String, String> replacements(String key) {
        return replacements.computeIfAbsent(key, k -> {
            Map<String, String> pairs = new LinkedHashMap<>();
            data.get(k).fields().forEach((wrong, right) -> pairs.put(wrong, right.text("")));
            return Collections.unmodifiableMap(pairs);
        });
    }

    /** The words of a list, or the keys of a list of replacements, to be looked for in a text. */
    public Phrases phrases(String key) {
        return phrases.computeIfAbsent(key, k -> {
            List<String> all = new ArrayList<>(words(k));
            all.addAll(replacements(k).keySet());
            return new Phrases(all, language.hasWordSpaces());
        });
    }

    /** A date as a sentence has it, {@code 1er mai 2018}; nothing where the form is not known. */
    public Optional<String> date(java.time.LocalDate day) {
        String form = text("date");
        List<String> months = language.months();
        if (form.isEmpty() || months.size() != 12) {
            return Optional.empty();
        }
        String first = text("firstDay");
        String number = day.getDayOfMonth() == 1 && !first.isEmpty() ? first : String.valueOf(day.getDayOfMonth());
        return Optional.of(form.replace("{day}", number).replace("{month}", months.get(day.getMonthValue() - 1))
                .replace("{year}", String.valueOf(day.getYear())));
    }
}
