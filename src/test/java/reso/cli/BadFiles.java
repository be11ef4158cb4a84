package reso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** A folder of bad files, and what the program says of them when only one rule runs. */
abstract class BadFiles {
    static final String DRAFT = "*The General Assembly*,\n\n*Recalling* its resolution 70/1,\n\n1. *Urges* all States to act.\n";

    @TempDir
    Path folder;

    Run validate(String... args) {
        String[] all = Stream.concat(Stream.of("validate", "--select", "IN001"), Stream.of(args)).toArray(String[]::new);
        return Run.in(folder, all);
    }

    static void assertOneLine(String path, String words, Run run) {
        assertEquals(Exit.REFUSED, run.code());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith(path + ": ") && run.err().contains(words), run.err());
    }
}
