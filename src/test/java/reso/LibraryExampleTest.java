package reso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The program in examples/library compiles against the library as it is, and says what reso says. */
class LibraryExampleTest {

    @Test
    void itTellsWhatIsFoundAndWhatIsCited() throws Exception {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process run = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dstdout.encoding=UTF-8", "-Dfile.encoding=UTF-8", "-cp", path,
                "examples/library/Report.java", "examples/bad-draft.en.md", "examples/ecoles-rurales.fr.md").redirectErrorStream(true).start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, run.waitFor(), said);
        assertTrue(said.contains("bad-draft.en.md: en, 4 operative paragraphs\n  line 1, error: the resolution has no title"), said);
        assertTrue(said.contains("\n  cites resolution 64/292, The human right to water and sanitation\n"), said);
        assertTrue(said.contains("\nexamples/ecoles-rurales.fr.md: fr, 5 operative paragraphs\n  cites "), "nothing is found in a good draft: " + said);
    }
}
