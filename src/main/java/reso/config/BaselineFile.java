package reso.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import reso.json.Json;
import reso.json.JsonException;
import reso.json.JsonWriter;

/** The file that holds the marks of known findings: for each path, from the folder of the file, a sorted list. */
public final class BaselineFile {
    private static final int VERSION = 1;
    private static final int LONGEST = 64 << 20;

    private BaselineFile() {}

    /**
     * @param name of the file, as it is shown
     * @throws ConfigException if it is damaged, or written by a newer reso: then nothing is known, and nothing may be passed over
     */
    public static Map<String, Set<String>> read(Path file, String name) throws ConfigException, IOException {
        if (Files.size(file) > LONGEST) {
            throw new ConfigException(name + ": is too large for a baseline (more than " + LONGEST + " bytes)");
        }
        Json root = parse(Files.readString(file), name);
        int version = root.get("version").number(0);
        if (version > VERSION) {
            throw new ConfigException(name + ": is version " + version + ", written by a newer reso; this one knows version " + VERSION);
        }
        if (version < VERSION || !root.get("findings").isObject()) {
            throw new ConfigException(name + ": is no baseline; write one with --write-baseline");
        }
        Map<String, Set<String>> marks = new TreeMap<>();
        for (Map.Entry<String, Json> path : root.get("findings").fields().entrySet()) {
            if (!path.getValue().isArray() || !path.getValue().items().stream().allMatch(Json::isText)) {
                throw new ConfigException(name + ":" + path.getValue().line() + ": is damaged; write it anew with --write-baseline");
            }
            marks.put(path.getKey(), new HashSet<>(path.getValue().texts()));
        }
        return marks;
    }

    private static Json parse(String text, String name) throws ConfigException {
        try {
            return Json.parse(text);
        } catch (JsonException e) {
            throw new ConfigException(name + ":" + Math.max(1, e.line()) + ": is no baseline: " + e.getMessage());
        }
    }

    /** The text of the file; the same marks always give the same text. */
    public static String text(Map<String, Set<String>> marks) {
        return JsonWriter.pretty(json -> json.field("version", VERSION).object("findings",
                paths -> new TreeMap<>(marks).forEach((path, known) -> paths.texts(path, known.stream().sorted().toList())))) + "\n";
    }
}
