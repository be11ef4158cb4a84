package reso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is given, the program answers with findings or one clear line, and never with a stack trace. */
class BadInputTest {
    private static final String DRAFT = "*The General Assembly*,\n\n*Recalling* its resolution 70/1,\n\n1. *Urges* all States to act.\n";

    @TempDir
    Path folder;

    private Run validate(String... args) {
        String[] all = Stream.concat(Stream.of("validate", "--select", "IN001"), Stream.of(args)).toArray(String[]::new);
        return Run.in(folder, all);
    }

    private static void assertOneLine(String path, String words, Run run) {
        assertEquals(Exit.REFUSED, run.code());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith(path + ": ") && run.err().contains(words), run.err());
    }

    @TestFactory
    Stream<DynamicTest> bytesThatAreNoTextAreRefusedInALineThatSaysWhatToDo() {
        Map<String, byte[]> files = Map.of(
                "not valid UTF-8 at byte 3 (line 1)", new byte[] {'c', 'a', 'f', (byte) 0xE9, '\n'},
                "not valid UTF-8 at byte 2", new byte[] {'a', '\n', (byte) 0xE2, (byte) 0x80},
                "not valid UTF-8 at byte 0", new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
                "is UTF-16", "\uFEFFdraft".getBytes(StandardCharsets.UTF_16LE),
                "looks like UTF-16", "The General Assembly".getBytes(StandardCharsets.UTF_16LE),
                "WINDOWS-1252", "L’Assemblée générale".getBytes(Charset.forName("windows-1252")),
                "NUL", ("words ".repeat(1000) + "\0").getBytes(StandardCharsets.UTF_8),
                "PNG", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1},
                "Word", new byte[] {'P', 'K', 3, 4, 20, 0});
        return files.entrySet().stream().map(file -> DynamicTest.dynamicTest(file.getKey(), () -> {
            Files.write(folder.resolve("draft.md"), file.getValue());
            assertOneLine("draft.md", file.getKey(), validate("draft.md"));
        }));
    }

    @TestFactory
    Stream<DynamicTest> aFileWithoutWordsIsAFinding() {
        return Stream.of("", " \n\t\n", "\uFEFF", "---\nlang: fr\n---\n").map(text -> DynamicTest.dynamicTest(text.length() + " characters", () -> {
            Files.writeString(folder.resolve("void.md"), text);
            Run run = validate("void.md");
            assertEquals(Exit.FOUND, run.code());
            assertEquals("void.md:1:1: error IN001 the file holds no text\n", run.out());
        }));
    }

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
