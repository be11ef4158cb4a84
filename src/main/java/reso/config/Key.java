package reso.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a configuration can say, in the order in which it is shown. */
public enum Key {
    LANG, PROFILE, SELECT, IGNORE, SEVERITY, CATALOGUE, EXCLUDE, URL_TEMPLATE;

    /** As it is written in a file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Key> named(String word) {
        return Arrays.stream(values()).filter(key -> key.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Key::word).toList();
    }
}
