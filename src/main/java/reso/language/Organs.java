package reso.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import reso.json.Json;

/** What is the same for an organ in every language: how the symbols of its documents begin. */
public final class Organs {
    private static final class Shared {
        static final Map<String, String> BEGINNINGS = beginnings();
    }

    private Organs() {}

    private static Map<String, String> beginnings() {
        try (InputStream in = Organs.class.getResourceAsStream("/reso/language/organs.json")) {
            Map<String, String> beginnings = new HashMap<>();
            Json.read(in).get("symbols").fields().forEach((id, list) -> list.texts().forEach(beginning -> beginnings.put(beginning, id)));
            return beginnings;
        } catch (IOException e) {
            throw new UncheckedIOException("organs.json", e);
        }
    }

    /** The id of the organ whose documents have such symbols, by the longest beginning that fits: {@code A/HRC/RES/1/1} is {@code hrc}. */
    public static Optional<String> ofSymbol(String symbol) {
        return Shared.BEGINNINGS.keySet().stream().filter(symbol::startsWith)
                .max(java.util.Comparator.comparingInt(String::length)).map(Shared.BEGINNINGS::get);
    }

    /** The id of the organ that is given by id, or by the name that some language has for it, with or without its article. */
    public static Optional<String> named(String words) {
        String folded = Folded.fold(words);
        for (Language language : Languages.all()) {
            Optional<String> id = language.bodies().stream().map(Body::id).filter(folded::equals).findFirst()
                    .or(() -> language.bodyWithoutArticle(folded).map(Body::id));
            if (id.isPresent()) {
                return id;
            }
        }
        return Optional.empty();
    }
}
