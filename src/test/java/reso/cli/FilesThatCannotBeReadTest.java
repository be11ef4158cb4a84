package reso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is missing, locked, endless or no file costs a line, and the other drafts are still done. */
class FilesThatCannotBeReadTest extends BadFiles {

    @Test
    void whatIsMissingOrNoFileIsSaid() throws IOException {
        Files.createSymbolicLink(folder.resolve("gone.md"), folder.resolve("nowhere.md"));
        Files.createSymbolicLink(folder.resolve("circle.md"), folder.resolve("circle.md"));
        assertOneLine("missing.md", "does not exist", validate("missing.md"));
        assertOneLine("gone.md", "link", validate("gone.md"));
        assertOneLine("circle.md", "circle", validate("circle.md"));
        Assumptions.assumeTrue(Files.exists(Path.of("/dev/zero")));
        assertOneLine("/dev/zero", "neither a file nor a pipe", validate("/dev/zero"));
    }

    @Test
    void aFileThatMayNotBeReadIsSaid() throws IOException {
        Path locked = Files.writeString(folder.resolve("locked.md"), DRAFT);
        Assumptions.assumeTrue(locked.toFile().setReadable(false) && !Files.isReadable(locked));
        assertOneLine("locked.md", "permissions", validate("locked.md"));
    }

    @Test
    void theOthersAreStillDone() throws IOException {
        Files.writeString(folder.resolve("void.md"), "");
        Files.writeString(folder.resolve("good.md"), DRAFT);
        Run run = validate("missing.md", "void.md", "good.md", "--format", "jsonl");
        assertEquals(Exit.REFUSED, run.code());
        assertEquals(3, run.out().lines().count());
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void endlessInputStopsAtTheLimit() {
        Environment here = new Environment(Map.of(), Set.of(), folder);
        Streams endless = new Streams(new Endless(), OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        assertEquals(Exit.REFUSED, Main.run(new String[] {"validate", "-"}, endless.in(), endless.out(), endless.err(), here));
    }

    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return 'y';
        }
    }

    @Test
    void aLimitIsKeptToTheByte() throws IOException {
        Files.writeString(folder.resolve("draft.md"), DRAFT);
        int size = DRAFT.getBytes(StandardCharsets.UTF_8).length;
        assertEquals(Exit.DONE, validate("--max-bytes", "" + size, "draft.md").code());
        assertOneLine("draft.md", "--max-bytes", validate("--max-bytes", "" + (size - 1), "draft.md"));
        assertEquals(Exit.DONE, validate("--max-bytes", "1K", "draft.md").code());
    }

    @Test
    void bytesOfAPipeAreRead() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        Assumptions.assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        Thread writer = new Thread(() -> {
            try {
                Files.writeString(pipe, DRAFT);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        writer.start();
        assertEquals(Exit.DONE, validate("pipe").code());
        writer.join();
    }
}
