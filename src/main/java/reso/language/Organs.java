package reso.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reso.json.Json;

/** What is the same for an organ in every language: how the symbols of its documents begin, and what it belongs to. */
public final class Organs {
    private static final class Shared {
        static final Json DATA = data();
        static final Map<String, String> BEGINNINGS = beginnings(DATA);
        static final List<String> INDEPENDENT = DATA.get("independent").texts();
    }

    private Organs() {}

    private static Map<String, String> beginnings(Json data) {
        Map<String, String> beginnings = new HashMap<>();
        data.get("symbols").fields().forEach((id, list) -> list.texts().forEach(beginning -> beginnings.put(beginning, id)));
        return beginnings;
    }

    private static Json data() {
        try (InputStream in = Organs.class.getResourceAsStream("/reso/language/organs.json")) {
            return Json.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("organs.json", e);
        }
    }

    /** The id of the organ whose documents have such symbols, by the longest beginning that fits: {@code A/HRC/RES/1/1} is {@code hrc}. */
    public static Optional<String> ofSymbol(String symbol) {
        return Shared.BEGINNINGS.keySet().stream().filter(symbol::startsWith)
                .max(java.util.Comparator.comparingInt(String::length)).map(Shared.BEGINNINGS::get);
    }

    /**
     * The organ whose documents have such symbols as libraries name an author, under the organization that it belongs to:
     * «United Nations. General Assembly». Nothing for bodies that are not of the United Nations itself, or that have no name in
     * the language.
     */
    public static Optional<String> author(String symbol, Language language) {
        Optional<String> organ = ofSymbol(symbol).filter(id -> !Shared.INDEPENDENT.contains(id));
        String organization = language.masthead("organization").get(0);
        return organ.flatMap(id -> language.bodies().stream().filter(body -> body.id().equals(id)).findFirst()).flatMap(language::properName)
                .map(name -> name.contains(organization) ? name : organization + ". " + name);
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
