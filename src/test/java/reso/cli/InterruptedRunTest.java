package reso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reso.json.Json;

/** Whoever stops a run over many drafts finds each of them as it was or as it was to be, and nothing beside them. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class InterruptedRunTest {
    private static final int DRAFTS = 1200;
    private static final String OLD = "*The General Assembly*,\n\n2. *Urges* all States to act;\n\n5. *Decides* to go on.\n" + "\n<!-- words -->\n".repeat(200);
    private static final String NEW = OLD.replace("2.", "1.").replace("5.", "2.");

    @TempDir
    Path folder;

    private Path said;

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void changesAreWholeOrNotBegun(String signal, int code) throws Exception {
        drafts();
        Process run = start("renumber", "--write", "drafts");
        await(() -> changed() > 20);
        assertEquals(code, stop(run, signal));
        int changed = 0;
        try (Stream<Path> files = Files.list(folder.resolve("drafts"))) {
            for (Path file : files.toList()) {
                assertTrue(file.getFileName().toString().endsWith(".md"), () -> file + " was left");
                String text = Files.readString(file);
                assertTrue(text.equals(OLD) || text.equals(NEW), () -> file + " is half a draft");
                changed += text.equals(NEW) ? 1 : 0;
            }
        }
        assertTrue(changed > 20 && changed < DRAFTS, changed + " were changed before it ended");
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void recordsAreWhole(String signal, int code) throws Exception {
        drafts();
        Process run = start("validate", "--format", "jsonl", "drafts");
        await(() -> Files.size(said) > 40_000);
        assertEquals(code, stop(run, signal));
        String told = Files.readString(said);
        assertTrue(told.endsWith("\n"), "the last record was cut off");
        for (String line : told.split("\n")) {
            assertEquals(1, Json.parse(line).get("version").number(0));
        }
        assertTrue(told.lines().count() < DRAFTS, "it was stopped before the end");
    }

    private void drafts() throws IOException {
        Files.createDirectory(folder.resolve("drafts"));
        for (int i = 0; i < DRAFTS; i++) {
            Files.writeString(folder.resolve("drafts/" + i + ".md"), OLD);
        }
    }

    private long changed() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("drafts"))) {
            return files.filter(file -> file.getFileName().toString().endsWith(".md") && isNew(file)).count();
        }
    }

    private static boolean isNew(Path file) {
        try {
            return Files.readString(file).equals(NEW);
        } catch (IOException e) {
            return false;
        }
    }

    private Process start(String... arguments) throws IOException {
        said = folder.resolve("said");
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = Stream.concat(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-cp", path, "reso.cli.Main"), Stream.of(arguments)).toList();
        return new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(said.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    private static void await(Condition condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.holds()) {
            assertTrue(System.nanoTime() < end, "nothing happened for a minute");
            Thread.sleep(5);
        }
    }

    private static int stop(Process run, String signal) throws Exception {
        Process kill = new ProcessBuilder("kill", "-" + signal, String.valueOf(run.pid())).start();
        assertEquals("", new String(kill.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        assertTrue(run.waitFor(60, TimeUnit.SECONDS));
        return run.exitValue();
    }
}
