package reso.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import reso.resource.Resource;

/**
 * The list of drafting languages, {@code languages.tsv}. Each is a folder of resources, loaded when it is first asked for; what tells
 * one from another stands in the list, so that no language is loaded to be found the wrong one.
 */
public final class Languages {
    private static final List<Telltale> TELLTALES = listed("languages.tsv");
    private static final List<String> CODES = TELLTALES.stream().map(Telltale::code).toList();
    private static final Map<String, Language> LOADED = new ConcurrentHashMap<>();

    private Languages() {}

    private static List<Telltale> listed(String file) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Resource.need("/reso/language/" + file), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(Telltale::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** What follows the numbers of paragraphs put in, in every language: the first such, the second, and so on. */
    static List<List<String>> added() {
        return TELLTALES.stream().map(Telltale::added).distinct().toList();
    }

    public static List<String> codes() {
        return CODES;
    }

    /** What tells each language from the others, in the order of the list. */
    public static List<Telltale> telltales(String script) {
        return TELLTALES.stream().filter(telltale -> telltale.script().equals(script)).toList();
    }

    /** The same of languages that are no drafting languages and are written much like one; each call reads their list. */
    public static List<Telltale> strangers(String script) {
        return listed("strangers.tsv").stream().filter(stranger -> stranger.script().equals(script)).toList();
    }

    public static List<Language> all() {
        return CODES.stream().map(Languages::get).toList();
    }

    /** What a draft is read in whose language nothing tells; its words also stand in the mastheads of the others. */
    public static Language assumed() {
        return get(CODES.get(0));
    }

    public static Optional<Language> named(String code) {
        return CODES.contains(code) ? Optional.of(get(code)) : Optional.empty();
    }

    private static Language get(String code) {
        return LOADED.computeIfAbsent(code, wanted -> Language.load(TELLTALES.get(CODES.indexOf(wanted))));
    }
}
