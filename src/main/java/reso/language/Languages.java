package reso.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The list of drafting languages. Each is a folder of resources, loaded when it is first asked for. */
public final class Languages {
    private static final List<String> CODES = List.of("en", "fr", "es", "ru", "zh", "ar");
    private static final Map<String, Language> LOADED = new ConcurrentHashMap<>();

    private Languages() {}

    public static List<String> codes() {
        return CODES;
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
        return LOADED.computeIfAbsent(code, Language::load);
    }
}
