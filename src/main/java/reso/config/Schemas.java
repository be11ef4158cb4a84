package reso.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The JSON Schemas of what reso reads and writes, from {@code reso/schema/<name>.json}. */
public final class Schemas {
    /** What there are schemas of: the configuration, the file of known findings, and what commands write for programs, by their names. */
    public static final List<String> NAMES = List.of("configuration", "baseline", "validate", "statistics", "batch", "extract", "resolve", "rules");

    private Schemas() {}

    /** @param name one of {@link #NAMES} */
    public static String text(String name) {
        try (InputStream in = Schemas.class.getResourceAsStream("/reso/schema/" + name + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
