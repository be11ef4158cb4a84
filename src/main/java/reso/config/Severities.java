package reso.config;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import reso.finding.Severity;
import reso.finding.Weights;
import reso.json.Json;

/** Objects that give rules their severities, {@code "OP204": "warning"}; {@code off} is for those that are not to run. */
final class Severities {
    static final String OFF = "off";

    private Severities() {}

    static Weights weights(Json words) {
        Map<String, Optional<Severity>> read = new LinkedHashMap<>();
        words.fields().forEach((word, severity) -> read.put(word, Severity.named(word(severity))));
        return Weights.of(read);
    }

    static boolean isSeverity(Json value) {
        return word(value).equals(OFF) || Severity.named(word(value)).isPresent();
    }

    /** YAML reads a bare {@code off} as the truth value false. */
    static String word(Json value) {
        return value.text(value.truth(true) ? "" : OFF);
    }
}
