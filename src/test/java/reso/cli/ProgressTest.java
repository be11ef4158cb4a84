package reso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
    private static final long SECOND = 1_000_000_000L;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long now = -SECOND;

    private Progress of(int total) {
        return new Progress(new PrintStream(bytes, true, StandardCharsets.UTF_8), total, () -> now);
    }

    private String shown() {
        String shown = bytes.toString(StandardCharsets.UTF_8);
        bytes.reset();
        return shown;
    }

    @Test
    void whatIsSoonDoneShowsNothing() {
        try (Progress progress = of(2)) {
            now += SECOND;
            progress.step();
            progress.step();
        }
        assertEquals("", shown());
    }

    @Test
    void afterTwoSecondsThereIsABarThatMakesRoomAndGoes() {
        try (Progress progress = of(4)) {
            progress.step();
            now += 2 * SECOND;
            progress.step();
            assertEquals("\r\u001b[K[###############               ] 2/4", shown());
            progress.hide();
            assertEquals("\r\u001b[K", shown());
            progress.hide();
            assertEquals("", shown());
            now += SECOND;
            progress.step();
            assertTrue(shown().endsWith("3/4"));
        }
        assertEquals("\r\u001b[K", shown());
    }

    @Test
    void itIsNotDrawnForEveryStep() {
        Progress progress = of(1000);
        now += 3 * SECOND;
        progress.step();
        shown();
        for (int i = 0; i < 100; i++) {
            now += SECOND / 10_000;
            progress.step();
        }
        assertEquals("", shown());
    }

    @Test
    void withoutATotalItNeverShows() {
        Progress progress = of(0);
        now += 9 * SECOND;
        progress.step();
        assertEquals("", shown());
    }

    @Test
    void whatIsSoonDoneLeavesNoTraceOnATerminal(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.md"), "*The General Assembly*,\n\n*Recalling* this,\n\n1. *Urges* all States to act.\n");
        Files.writeString(folder.resolve("b.md"), "");
        assertTrue(!Run.with(Run.terminal(folder, Map.of()), "", "validate", "-q", "a.md", "b.md").err().contains("\r"));
    }
}
