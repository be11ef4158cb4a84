package reso;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import reso.text.SourceText;

/** The drafts that tests read: those of the examples and those kept for tests alone. */
public final class Drafts {
    private static final List<Path> FOLDERS = List.of(Path.of("examples"), Path.of("src/test/resources/reso/drafts"));

    private Drafts() {}

    public static List<Path> all() {
        return FOLDERS.stream().flatMap(Drafts::in).filter(path -> path.toString().endsWith(".md") || path.toString().endsWith(".txt")).sorted().toList();
    }

    private static Stream<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Path path) {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static SourceText source(Path path) {
        return SourceText.of(path.getFileName().toString(), text(path));
    }

    /** The file beside the draft, or under the tests for an example, that holds what is expected of it. */
    public static Path beside(Path draft, String ending) {
        return Path.of("src/test/resources/reso/drafts").resolve(draft.getFileName().toString().replaceAll("\\.(md|txt)$", "") + ending);
    }
}
