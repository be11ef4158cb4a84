package reso.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import reso.Drafts;

/** Inputs that once made reso fail, and all drafts of the tests, held against what holds for any text. */
class FoundInputsTest {
    private static final Path FOUND = Path.of("src/test/resources/reso/fuzz");

    @TestFactory
    Stream<DynamicTest> anyTextIsReadCitedMendedAndPrinted() throws IOException {
        List<Path> found;
        try (Stream<Path> files = Files.walk(FOUND)) {
            found = files.filter(file -> Files.isRegularFile(file) && !file.endsWith("README.md")).sorted().toList();
        }
        return Stream.concat(found.stream(), Drafts.all().stream()).map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(Drafts.text(file))));
    }

    private static void check(String text) {
        AnyText.reading(text);
        AnyText.citations(text);
        AnyText.fixing(text);
        AnyText.printing(text);
    }
}
