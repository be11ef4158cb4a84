package reso.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import reso.json.Json;
import reso.resource.Resource;

/** What is the same for an organ in every language: how the symbols of its documents begin, whom it reports to or belongs to, and the customs of its texts. */
public final class Organs {
    private static final class Shared {
        static final Map<String, String> BEGINNINGS = new HashMap<>();
        static final Map<String, String> PARENTS = new HashMap<>();
        static final Map<Custom, List<String>> CUSTOMS = new EnumMap<>(Custom.class);
        static final List<String> INDEPENDENT;

        static {
            Json shared = read();
            INDEPENDENT = shared.get("independent").texts();
            shared.get("symbols").fields().forEach((id, list) -> list.texts().forEach(beginning -> BEGINNINGS.put(beginning, id)));
            shared.get("subsidiaries").fields().forEach((parent, list) -> list.texts().forEach(organ -> PARENTS.put(organ, parent)));
            shared.get("customs").fields().forEach((custom, list) -> CUSTOMS.put(Custom.valueOf(custom.toUpperCase(Locale.ROOT)), list.texts()));
        }
    }

    private Organs() {}

    private static Json read() {
        try (InputStream in = Resource.need("/reso/language/organs.json")) {
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

    /** The organ that another reports to; empty for those that report to none, or whose parent is not known. */
    public static Optional<String> parent(String organ) {
        return Optional.ofNullable(Shared.PARENTS.get(organ));
    }

    /** Whether a draft of one organ may speak for another: the organ itself, or one above it, which adopts what it recommends. */
    public static boolean mayAdoptFor(String organ, String other) {
        return organ.equals(other) || parent(organ).filter(parent -> mayAdoptFor(parent, other)).isPresent();
    }

    /** Whether the texts of an organ, given by id, have a custom. */
    public static boolean have(String organ, Custom custom) {
        return Shared.CUSTOMS.get(custom).contains(organ);
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
