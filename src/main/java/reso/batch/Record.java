package reso.batch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import reso.json.Json;
import reso.json.JsonException;
import reso.json.JsonWriter;
import reso.text.SourceText;
import reso.text.UnreadableTextException;

/**
 * One line of input: an object with {@code text}, and where wanted {@code id}, {@code path} and {@code lang}. Other fields are
 * passed over. What is wrong with a record is kept in it, so that the answer still names it.
 *
 * @param id the JSON value of the field, a string or a number; {@code null} where there is none
 * @param path the field, else {@code record 3} for the third
 * @param fault why there is no source; empty exactly where there is one
 */
public record Record(String id, String path, Optional<String> lang, Optional<SourceText> source, Optional<UnreadableTextException> fault) {
    private static final String BAD_RECORD = "IN906";
    private static final String NO_ID = "null";

    /**
     * @param number of the record, counted from 1
     * @param languages the codes that {@code lang} may hold
     */
    public static Record of(byte[] line, int number, List<String> languages) {
        String name = "record " + number;
        try {
            Json json = parsed(SourceText.decode(name, line).content());
            return of(json, json.get("path").text(name), languages);
        } catch (UnreadableTextException e) {
            return bad(NO_ID, name, e);
        }
    }

    /** A record of which only its number is known. */
    public static Record bad(int number, UnreadableTextException fault) {
        return bad(NO_ID, "record " + number, fault);
    }

    private static Record bad(String id, String path, UnreadableTextException fault) {
        return new Record(id, path, Optional.empty(), Optional.empty(), Optional.of(fault));
    }

    private static Json parsed(String line) throws UnreadableTextException {
        try {
            Json json = Json.parse(line);
            if (!json.isObject()) {
                throw fault("is not a JSON object");
            }
            return json;
        } catch (JsonException e) {
            throw fault("is not JSON: " + e.getMessage());
        }
    }

    private static Record of(Json json, String path, List<String> languages) {
        String id = NO_ID;
        try {
            id = id(json.get("id"));
            Optional<String> lang = lang(json.get("lang"), languages);
            return new Record(id, path, lang, Optional.of(source(json.get("text"), path)), Optional.empty());
        } catch (UnreadableTextException e) {
            return bad(id, path, e);
        }
    }

    private static String id(Json id) throws UnreadableTextException {
        if (id.isPresent() && !id.isText() && !id.isNumber()) {
            throw fault("has an `id` that is neither a string nor a number");
        }
        return id.isText() ? JsonWriter.quoted(id.text("")) : id.toString();
    }

    private static Optional<String> lang(Json lang, List<String> languages) throws UnreadableTextException {
        if (lang.isPresent() && !lang.text().filter(languages::contains).isPresent()) {
            throw fault("has a `lang` that is none of " + String.join(", ", languages));
        }
        return lang.text();
    }

    private static SourceText source(Json text, String path) throws UnreadableTextException {
        if (!text.isText()) {
            throw fault("has no `text`, or one that is no string");
        }
        String content = text.text("");
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(content)) {
            throw fault("has half of a surrogate pair in its `text`, which is no character");
        }
        return SourceText.decode(path, content.getBytes(StandardCharsets.UTF_8));
    }

    private static UnreadableTextException fault(String message) {
        return new UnreadableTextException(BAD_RECORD, message);
    }
}
