package reso.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonTokenId;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON value that was read: an object, an array, a string, a number, a truth value or nothing. Asking for a field that is
 * not there gives nothing, never an exception, so that callers say what they need and check what they got.
 */
public final class Json {
    /** What stands where nothing was written. */
    public static final Json NOTHING = new Json(null, 0);
    private static final int MAX_DEPTH = 1000;

    private final Object value;
    private final int line;
    private List<String> texts;

    private Json(Object value, int line) {
        this.value = value;
        this.line = line;
    }

    /** One factory for reading and writing: small, without data binding, strict about duplicate keys. */
    static JsonFactory factory() {
        return Holder.FACTORY;
    }

    private static final class Holder {
        static final JsonFactory FACTORY = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
                .build();
    }

    /** @throws JsonException if the text is not one JSON value, has a key twice, or nests deeper than 1000 */
    public static Json parse(String text) throws JsonException {
        try {
            return read(new StringReader(text));
        } catch (JsonException e) {
            throw e;
        } catch (IOException e) {
            throw new JsonException(e.getMessage(), 0, 0);
        }
    }

    /** Reads one JSON value in UTF-8 from a stream that the caller closes. */
    public static Json read(InputStream in) throws IOException {
        return read(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
    }

    private static Json read(Reader reader) throws IOException {
        try (JsonParser parser = factory().createParser(reader)) {
            return read(parser);
        }
    }

    /** The one value that a parser has to give. */
    static Json read(JsonParser parser) throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw new JsonException("nothing to read", 1, 1);
            }
            Json read = value(parser, line(parser));
            if (parser.nextToken() != null) {
                throw new JsonException("more than one value", parser.currentLocation().getLineNr(), parser.currentLocation().getColumnNr());
            }
            return read;
        } catch (JsonParseException e) {
            throw new JsonException(words(e), e.getLocation().getLineNr(), e.getLocation().getColumnNr());
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new JsonException(words(e), 0, 0);
        }
    }

    /** What is wrong, on one line: the lines of a message that show the text begin with a space. */
    private static String words(com.fasterxml.jackson.core.JsonProcessingException fault) {
        return String.valueOf(fault.getOriginalMessage()).lines().filter(line -> !line.startsWith(" ") && !line.isEmpty())
                .collect(java.util.stream.Collectors.joining("; ")).replaceFirst(" \\(start marker at .*", "").replaceFirst(", from `[^`]*`", "");
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private static Json value(JsonParser parser, int line) throws IOException {
        return switch (parser.currentTokenId()) {
            case JsonTokenId.ID_START_OBJECT -> object(parser, line);
            case JsonTokenId.ID_START_ARRAY -> array(parser, line);
            case JsonTokenId.ID_STRING -> new Json(parser.getText(), line);
            case JsonTokenId.ID_NUMBER_INT, JsonTokenId.ID_NUMBER_FLOAT -> new Json(parser.getDecimalValue(), line);
            case JsonTokenId.ID_TRUE -> new Json(Boolean.TRUE, line);
            case JsonTokenId.ID_FALSE -> new Json(Boolean.FALSE, line);
            default -> new Json(null, line);
        };
    }

    private static Json object(JsonParser parser, int line) throws IOException {
        Map<String, Json> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int begin = line(parser);
            parser.nextToken();
            fields.put(name, value(parser, begin));
        }
        return new Json(Collections.unmodifiableMap(fields), line);
    }

    private static Json array(JsonParser parser, int line) throws IOException {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, line(parser)));
        }
        return new Json(Collections.unmodifiableList(items), line);
    }

    /** The line it was read from, counted from 1; of a field, the line of its name; 0 where there is nothing. */
    public int line() {
        return line;
    }

    public boolean isPresent() {
        return value != null;
    }

    public boolean isObject() {
        return value instanceof Map;
    }

    public boolean isArray() {
        return value instanceof List;
    }

    public boolean isNumber() {
        return value instanceof java.math.BigDecimal;
    }

    public boolean isText() {
        return value instanceof String;
    }

    public Json get(String field) {
        return value instanceof Map<?, ?> fields && fields.get(field) instanceof Json found ? found : NOTHING;
    }

    /** The fields of an object in the order they were written; none for anything else. */
    @SuppressWarnings("unchecked") // what {@link #object} has put together
    public Map<String, Json> fields() {
        return value instanceof Map ? (Map<String, Json>) value : Map.of();
    }

    /** The items of an array; none for anything else. */
    @SuppressWarnings("unchecked") // what {@link #array} has put together
    public List<Json> items() {
        return value instanceof List ? (List<Json>) value : List.of();
    }

    /** The strings of an array; a single string counts as an array of one. */
    public List<String> texts() {
        if (value instanceof String one) {
            return List.of(one);
        }
        if (texts == null) {
            texts = items().stream().filter(Json::isText).map(item -> (String) item.value).toList();
        }
        return texts;
    }

    public Optional<String> text() {
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }

    public String text(String otherwise) {
        return text().orElse(otherwise);
    }

    public int number(int otherwise) {
        return value instanceof Number number ? number.intValue() : otherwise;
    }

    public boolean truth(boolean otherwise) {
        return value instanceof Boolean truth ? truth : otherwise;
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
