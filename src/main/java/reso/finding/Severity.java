package reso.finding;

import java.util.Locale;
import java.util.Optional;

/** How much a finding weighs: an error no editor lets stand, a warning is nearly always a slip, a note is worth a look. */
public enum Severity {
    ERROR, WARNING, NOTE;

    public static Optional<Severity> named(String name) {
        for (Severity severity : values()) {
            if (severity.word().equals(name)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }

    /** True where this weighs as much as {@code threshold} or more. */
    public boolean reaches(Severity threshold) {
        return ordinal() <= threshold.ordinal();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
