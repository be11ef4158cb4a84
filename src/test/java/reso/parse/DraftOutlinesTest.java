package reso.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import reso.Drafts;

/**
 * What is read of every draft, held against an outline that a person has checked. {@code -Dreso.accept=true} writes the outlines
 * anew, for a person to check.
 */
class DraftOutlinesTest {

    @TestFactory
    Stream<DynamicTest> everyDraftIsReadAsItsOutlineSays() {
        return Drafts.all().stream().map(draft -> DynamicTest.dynamicTest(draft.getFileName().toString(), () -> compare(draft)));
    }

    private static void compare(Path draft) throws IOException {
        String outline = Outline.of(ResolutionParser.parse(Drafts.source(draft), Optional.empty()));
        Path expected = Drafts.beside(draft, ".outline");
        if (Boolean.getBoolean("reso.accept")) {
            Files.writeString(expected, outline);
        }
        assertEquals(Files.readString(expected), outline);
    }
}
