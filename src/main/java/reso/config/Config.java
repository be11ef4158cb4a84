package reso.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import reso.finding.Weights;
import reso.json.Json;
import reso.json.JsonWriter;

/**
 * What one configuration file says; what it does not say is empty.
 *
 * @param name of the file, as it is shown
 * @param folder that the file lies in, which its paths and patterns start from
 */
public record Config(String name, Path folder, Map<Key, Json> said) {
    /** The configuration of those who have none. */
    public static final Config NONE = new Config("", Path.of(""), Map.of());

    public Config {
        said = Map.copyOf(said);
    }

    public boolean says(Key key) {
        return said.containsKey(key);
    }

    /** The value of a key that takes one word. */
    public Optional<String> text(Key key) {
        return value(key).text();
    }

    /** The values of a key that takes several. */
    public List<String> texts(Key key) {
        return value(key).texts();
    }

    /** The files that a key names. */
    public List<Path> paths(Key key) {
        return texts(key).stream().map(folder::resolve).toList();
    }

    /** The value of a key as it could be written in a configuration. */
    public String shown(Key key) {
        return switch (key) {
            case LANG, PROFILE -> value(key).text("");
            case URL_TEMPLATE -> JsonWriter.quoted(value(key).text(""));
            case SELECT, IGNORE, CATALOGUE, EXCLUDE -> texts(key).stream().map(JsonWriter::quoted).collect(Collectors.joining(", ", "[", "]"));
            case SEVERITY -> value(key).fields().entrySet().stream().map(rule -> rule.getKey() + ": " + JsonWriter.quoted(Severities.word(rule.getValue())))
                    .collect(Collectors.joining(", ", "{", "}"));
        };
    }

    /** What findings weigh here, to be said after the profile. */
    public Weights weights() {
        return Severities.weights(value(Key.SEVERITY));
    }

    /** Where a key is said, {@code .reso.yml:3}. */
    public String place(Key key) {
        return name + ":" + value(key).line();
    }

    private Json value(Key key) {
        return said.getOrDefault(key, Json.NOTHING);
    }
}
