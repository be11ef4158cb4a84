package reso.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes one JSON value, key by key in the order of the calls. Objects and arrays are given as blocks, so that what is opened
 * is closed. A lone surrogate, which UTF-8 cannot
 * hold, becomes U+FFFD.
 */
public final class JsonWriter {
    private final JsonGenerator out;

    private JsonWriter(JsonGenerator out) {
        this.out = out;
    }

    /** The object that {@code fields} writes, on one line without spaces. */
    public static String line(Consumer<JsonWriter> fields) {
        return write(fields, false);
    }

    /** The object that {@code fields} writes, indented by two spaces. */
    public static String pretty(Consumer<JsonWriter> fields) {
        return write(fields, true);
    }

    /** A text as a JSON string, quotation marks included. */
    public static String quoted(String text) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(wellFormed(text))) + "\"";
    }

    private static String write(Consumer<JsonWriter> fields, boolean indented) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = Json.factory().createGenerator(text)) {
            if (indented) {
                out.setPrettyPrinter(printer());
            }
            out.writeStartObject();
            fields.accept(new JsonWriter(out));
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return harmless(text.getBuffer());
    }

    /** Signs that a terminal could obey, or that turn the direction of writing, stand as numbers; they occur within strings only. */
    private static String harmless(CharSequence json) {
        StringBuilder out = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c >= 0x7F && c < 0xA0 || c >= 0x2028 && c <= 0x202E || c >= 0x2066 && c <= 0x2069) {
                out.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    }

    public JsonWriter field(String name, String text) {
        return run(() -> {
            if (text == null) {
                out.writeNullField(name);
            } else {
                out.writeStringField(name, wellFormed(text));
            }
        });
    }

    /** @param json a value that is JSON already */
    public JsonWriter value(String name, String json) {
        return run(() -> {
            out.writeFieldName(name);
            out.writeRawValue(json);
        });
    }

    public JsonWriter field(String name, Optional<String> text) {
        return field(name, text.orElse(null));
    }

    public JsonWriter field(String name, long number) {
        return run(() -> out.writeNumberField(name, number));
    }

    public JsonWriter field(String name, boolean truth) {
        return run(() -> out.writeBooleanField(name, truth));
    }

    public JsonWriter texts(String name, List<String> texts) {
        return run(() -> {
            out.writeArrayFieldStart(name);
            for (String text : texts) {
                out.writeString(wellFormed(text));
            }
            out.writeEndArray();
        });
    }

    public JsonWriter object(String name, Consumer<JsonWriter> fields) {
        return run(() -> {
            out.writeObjectFieldStart(name);
            fields.accept(this);
            out.writeEndObject();
        });
    }

    /** An array of objects, one for each item. */
    public <T> JsonWriter objects(String name, Collection<T> items, java.util.function.BiConsumer<JsonWriter, T> fields) {
        return run(() -> {
            out.writeArrayFieldStart(name);
            for (T item : items) {
                out.writeStartObject();
                fields.accept(this, item);
                out.writeEndObject();
            }
            out.writeEndArray();
        });
    }

    private interface Step {
        void run() throws IOException;
    }

    private JsonWriter run(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSurrogatePair(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : ' ')) {
                    return text.substring(0, i) + "\uFFFD" + wellFormed(text.substring(i + 1));
                }
                i++;
            }
        }
        return text;
    }
}
