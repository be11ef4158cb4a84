package reso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From which folder the names in a difference start, and how a user learns it. */
class DiffBaseTest {
    private static final String DRAFT = "*The General Assembly*,\n\n*Recalling* its resolution 70/1,\n\n2. *Urges* all;\n\n3. *Asks* all.\n";

    @TempDir
    private Path top;
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        folder = Files.createDirectories(top.resolve("drafts"));
        Files.writeString(folder.resolve("a.md"), DRAFT);
        Files.writeString(top.resolve("b.md"), DRAFT);
    }

    private static void assertNames(Run run, String... names) {
        assertEquals(Exit.DONE, run.code());
        for (String name : names) {
            assertTrue(run.out().contains("--- a/" + name + "\n+++ b/" + name + "\n"), run.out());
        }
    }

    @Test
    void itIsTheFolderOfTheCallWhereAllLiesInIt() {
        Run run = Run.in(folder, "renumber", "--diff", "a.md", folder.resolve("a.md").toString());
        assertNames(run, "a.md");
        assertEquals("", run.err());
    }

    @Test
    void itIsTheTopOfTheWorkTreeWhereSomeLiesOutsideTheFolder() throws IOException {
        Files.createDirectory(top.resolve(".git"));
        Run run = Run.in(folder, "renumber", "--diff", "a.md", "../b.md");
        assertNames(run, "drafts/a.md", "b.md");
        assertTrue(run.err().contains("../b.md: apply the difference at the top of the work tree: git -C .. apply"), run.err());
    }

    @Test
    void itIsTheRootWhereNoWorkTreeHoldsAll() {
        Run run = Run.in(folder, "renumber", "--diff", "../b.md");
        assertNames(run, top.resolve("b.md").toString().substring(1));
        assertTrue(run.err().contains("patch -p1 -d /"), run.err());
    }
}
