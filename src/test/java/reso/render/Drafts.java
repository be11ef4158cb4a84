package reso.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reso.model.Resolution;
import reso.parse.ResolutionParser;
import reso.text.SourceText;

/** The drafts that renderers are tried on: six languages, every notation of notes, page damage, two resolutions in one file. */
public final class Drafts {
    private static final Path FOLDER = Path.of("src/test/resources/reso/drafts");

    private Drafts() {}

    public static Stream<Path> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> drafts = files.filter(file -> file.getFileName().toString().contains("-render-")).sorted().toList();
            return drafts.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Path draft) {
        try {
            return Files.readString(draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Resolution read(Path draft) {
        return read(text(draft));
    }

    public static Resolution named(String name) {
        return read(FOLDER.resolve(name + ".md"));
    }

    public static Resolution read(String text) {
        return ResolutionParser.parse(SourceText.of("draft.md", text), Optional.empty());
    }
}
