package reso.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import reso.finding.RuleInfo;
import reso.finding.Rulebook;
import reso.finding.Suggestion;
import reso.json.Json;
import reso.json.JsonException;
import reso.json.Yaml;
import reso.language.Languages;

/** Reads configuration files, in JSON where the name ends so, else in YAML, and refuses what would otherwise be silently passed over. */
final class ConfigReader {
    private static final int MAX_BYTES = 1 << 20;
    private static final List<String> SEVERITIES = List.of("error", "warning", "note", Severities.OFF);

    private final Rulebook rulebook;

    ConfigReader(Collection<RuleInfo> rules) {
        this.rulebook = new Rulebook(List.copyOf(rules));
    }

    /** @param name of the file, as it is shown */
    Config read(Path file, String name) throws ConfigException, IOException {
        Json root = parse(file, name);
        if (root.isPresent() && !root.isObject()) {
            throw fault(name, root, "a configuration is a list of keys and values, as in `lang: fr`");
        }
        Map<Key, Json> said = new EnumMap<>(Key.class);
        for (Map.Entry<String, Json> field : root.fields().entrySet()) {
            Key key = Key.named(field.getKey()).orElse(null);
            if (key == null) {
                throw fault(name, field.getValue(), "no key is called `" + field.getKey() + "`" + Suggestion.question(field.getKey(), Key.words()));
            }
            check(name, key, field.getValue());
            said.put(key, field.getValue());
        }
        return new Config(name, file.toAbsolutePath().normalize().getParent(), said);
    }

    private static Json parse(Path file, String name) throws ConfigException, IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new ConfigException(name + ": is too large for a configuration (more than " + MAX_BYTES + " bytes)");
            }
            String text = new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
            return name.endsWith(".json") ? Json.parse(text) : Yaml.parse(text);
        } catch (JsonException e) {
            throw new ConfigException(name + (e.line() > 0 ? ":" + e.line() : "") + ": " + e.getMessage());
        }
    }

    private void check(String name, Key key, Json value) throws ConfigException {
        switch (key) {
            case LANG -> checkChoice(name, key.word(), value, Languages.codes());
            case PROFILE -> checkChoice(name, key.word(), value, Profiles.names());
            case SELECT, IGNORE -> checkRules(name, key, value);
            case SEVERITY -> checkSeverities(name, value);
            case CATALOGUE, EXCLUDE -> checkTexts(name, key, value);
            case URL_TEMPLATE -> checkText(name, key, value);
        }
    }

    private static void checkChoice(String name, String what, Json value, Collection<String> words) throws ConfigException {
        String given = value.text(String.valueOf(value));
        if (!words.contains(given)) {
            throw fault(name, value, "`" + what + "` is `" + given + "`; it is one of " + String.join(", ", words) + Suggestion.question(given, words));
        }
    }

    private static void checkText(String name, Key key, Json value) throws ConfigException {
        if (value.text("").isBlank()) {
            throw fault(name, value, "`" + key.word() + "` takes one text");
        }
    }

    private static void checkTexts(String name, Key key, Json value) throws ConfigException {
        boolean texts = value.isText() || value.isArray() && value.items().stream().allMatch(Json::isText);
        if (!texts) {
            throw fault(name, value, "`" + key.word() + "` takes a list of texts, as in `" + key.word() + ": [one, another]`");
        }
    }

    private void checkRules(String name, Key key, Json value) throws ConfigException {
        checkTexts(name, key, value);
        for (Json word : value.isText() ? List.of(value) : value.items()) {
            checkRule(name, word, word.text(""));
        }
    }

    private void checkSeverities(String name, Json value) throws ConfigException {
        if (!value.isObject()) {
            throw fault(name, value, "`severity` takes rules with their severities, as in `severity: {OP204: warning}`");
        }
        for (Map.Entry<String, Json> rule : value.fields().entrySet()) {
            checkRule(name, rule.getValue(), rule.getKey());
            if (!Severities.isSeverity(rule.getValue())) {
                checkChoice(name, rule.getKey(), rule.getValue(), SEVERITIES);
            }
        }
    }

    private void checkRule(String name, Json place, String word) throws ConfigException {
        if (!rulebook.knows(word)) {
            throw fault(name, place, rulebook.complaint(word));
        }
    }

    private static ConfigException fault(String name, Json place, String what) {
        return new ConfigException(name + ":" + Math.max(1, place.line()) + ": " + what);
    }
}
