package reso.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every symbol that published links hold, from {@code symbols.txt} in the folder that RESO_CORPUS names or in the one above it. */
class SymbolListTest {
    private static final Map<String, String> REFUSED = Map.of(
            "A/RES/([1-9]|[12]\\d|30)/.*", "sessions before the thirty-first have roman numbers; such links are slips for special sessions or other bodies",
            ".*\\p{IsCyrillic}.*", "a Cyrillic letter or word in it",
            ".*[?&=].*", "the query of a web address",
            "(?i)([a-z]{2}/)?hrc/.*", "the series is cut off at its front",
            "[A-Z]\\.\\d+", "no series and no slash");

    private static Optional<Path> list() {
        String corpus = System.getenv().getOrDefault("RESO_CORPUS", "");
        return corpus.isEmpty() ? Optional.empty()
                : Stream.of(Path.of(corpus), Path.of(corpus).toAbsolutePath().getParent()).map(folder -> folder.resolve("symbols.txt")).filter(Files::exists).findFirst();
    }

    @Test
    void everySymbolIsReadOrThereIsAReasonWhyNot() throws IOException {
        Optional<Path> list = list();
        assumeTrue(list.isPresent(), "no symbols.txt by RESO_CORPUS");
        List<String> lines = Files.readAllLines(list.get()).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        assertEquals(List.of(), lines.stream().filter(line -> Symbol.parse(line).isEmpty())
                .filter(line -> REFUSED.keySet().stream().noneMatch(line::matches)).toList());
        assertEquals(List.of(), lines.stream().flatMap(line -> Symbol.parse(line).stream())
                .filter(symbol -> !Symbol.parse(symbol.text()).equals(Optional.of(symbol))).toList());
    }
}
