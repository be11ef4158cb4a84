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
    private static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");
    private static final int PER_LANGUAGE = 20;

    private Drafts() {}

    /** With {@code -Dreso.corpus=FOLDER}, also so many published texts of each language, from all folders alike. */
    public static Stream<Path> all() {
        String corpus = System.getProperty("reso.corpus", "");
        Stream<Path> own = in(FOLDER, 1).filter(file -> file.getFileName().toString().contains("-render-"));
        return corpus.isEmpty() ? own : Stream.concat(own, LANGUAGES.stream().flatMap(language -> published(Path.of(corpus), language)));
    }

    public static Stream<Path> examples() {
        return in(Path.of("examples"), 1);
    }

    private static Stream<Path> published(Path corpus, String language) {
        List<Path> texts = in(corpus, 2).filter(file -> file.getFileName().toString().matches("[A-Z]_[^.]+\\." + language + "\\.md")).toList();
        int step = Math.max(1, texts.size() / PER_LANGUAGE);
        return Stream.iterate(0, i -> i < texts.size(), i -> i + step).limit(PER_LANGUAGE).map(texts::get);
    }

    private static Stream<Path> in(Path folder, int depth) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
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
