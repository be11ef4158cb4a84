package reso.catalogue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for words in symbols and titles. Accents and case do not matter; every word has to be there, in one language. */
public final class Search {
    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ru", "zh", "ar");

    /** An entry and the title that the words were found in; empty where the symbol alone has them. */
    public record Hit(Entry entry, String title) {}

    private Search() {}

    /** In the order of the symbols. */
    public static List<Hit> in(Catalogue catalogue, List<String> words) {
        List<String> wanted = words.stream().flatMap(word -> Arrays.stream(plain(word).split("\\s+"))).filter(word -> !word.isEmpty()).toList();
        List<Hit> hits = new ArrayList<>();
        if (!wanted.isEmpty()) {
            catalogue.forEach(entry -> hit(entry, wanted).ifPresent(hits::add));
        }
        return hits;
    }

    private static Optional<Hit> hit(Entry entry, List<String> wanted) {
        String symbol = plain(entry.symbol().text());
        Stream<String> titles = LANGUAGES.stream().map(entry::title).flatMap(Optional::stream);
        return Stream.concat(titles, Stream.of("")).filter(title -> holds(symbol + " " + plain(title), wanted)).findFirst()
                .map(title -> new Hit(entry, title));
    }

    private static boolean holds(String text, List<String> wanted) {
        return wanted.stream().allMatch(text::contains);
    }

    static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD).chars().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> out.append((char) c));
        return out.toString().toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
