package reso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever a file is called, it is read, and its name is shown and never obeyed. */
class UnusualNamesTest extends BadFiles {

    @TestFactory
    Stream<DynamicTest> unusualNamesAreNames() {
        List<String> names = List.of("with space.md", "@file.md", "*.md", "{a}.md", "résolution.md", "n".repeat(250) + ".md", "#1.md");
        return names.stream().map(name -> DynamicTest.dynamicTest(name, () -> {
            Files.writeString(folder.resolve(name), DRAFT);
            assertEquals(Exit.DONE, validate(name).code());
        }));
    }

    @Test
    void aNameThatBeginsWithADashStandsAfterTwo() throws IOException {
        Files.writeString(folder.resolve("-dash.md"), "");
        assertEquals("-dash.md:1:1: error IN001 the file holds no text\n", validate("--", "-dash.md").out());
    }

    @Test
    void namesCannotCommandTheTerminal() throws IOException {
        String name = "a\u001b[2J\n::error::b.md";
        Files.writeString(folder.resolve(name), "");
        Run run = validate(name, name + ".gone");
        assertEquals("a␛[2J␊::error::b.md:1:1: error IN001 the file holds no text\n", run.out());
        assertTrue(run.err().startsWith("a␛[2J␊::error::b.md.gone: does not exist"), run.err());
    }
}
