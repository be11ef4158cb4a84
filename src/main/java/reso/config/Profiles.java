package reso.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reso.finding.Weights;
import reso.json.Json;
import reso.resource.Resource;

/**
 * The kinds of text that reso knows, from {@code reso/profiles.json}, and what the findings of rules weigh in each: {@code "SC": "note"}.
 * What a profile does not name weighs what the rule says. In a {@code draft} nothing is named; a {@code final} text may leave
 * nothing open; authors of {@code mun} texts (Model United Nations) invent symbols, titles and openings, and seldom set italics; a
 * {@code scan} is expected to be damaged; a {@code decision} tells in one paragraph what was decided.
 */
public final class Profiles {
    /** The profile of those who name none. */
    public static final String USUAL = "draft";

    private static final List<String> NAMES = List.of(USUAL, "final", "mun", "scan", "decision");

    private Profiles() {}

    public static List<String> names() {
        return NAMES;
    }

    /** @throws IllegalArgumentException if no profile has that name */
    public static Weights named(String name) {
        if (name.equals(USUAL)) {
            // It names nothing, so that most starts need not read what the others name.
            return Weights.NONE;
        }
        return Optional.ofNullable(Holder.PROFILES.get(name)).orElseThrow(() -> new IllegalArgumentException("no profile: " + name));
    }

    private static final class Holder {
        static final Map<String, Weights> PROFILES = read();
    }

    private static Map<String, Weights> read() {
        try (InputStream in = Resource.need("/reso/profiles.json")) {
            Map<String, Weights> profiles = new LinkedHashMap<>();
            Json.read(in).fields().forEach((name, words) -> profiles.put(name, Severities.weights(words)));
            return profiles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
