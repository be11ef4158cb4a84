package reso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reso.Reso;

/**
 * How many classes a start of {@code reso validate} loads for a draft, each of which costs time at every start. The numbers are gates
 * that only go down: reso may have a class for each rule and so many more.
 */
class ClassesOfAStartTest {
    private static final Map<String, Integer> MOST = new TreeMap<>(Map.of("reso.", new Reso().rules().size() + 356, "picocli.", 144, "com.vladsch.", 259, "com.fasterxml.", 70));

    @TempDir
    Path folder;

    @Test
    void noStartLoadsMoreClassesThanThis() throws IOException, InterruptedException {
        Path log = folder.resolve("classes");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xlog:disable", "-Xlog:class+load:file=" + log,
                "-cp", System.getProperty("java.class.path"), "reso.cli.Main", "validate", "--isolated", "-q", "examples/ecoles-rurales.fr.md")
                .redirectErrorStream(true).redirectOutput(folder.resolve("words").toFile()).start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertTrue(process.exitValue() <= Exit.FOUND, () -> "exit code " + process.exitValue());
        Map<String, Integer> loaded = new TreeMap<>();
        try (Stream<String> lines = Files.lines(log)) {
            // What is made of lambdas at run time has no file, and no class in the jar.
            lines.filter(line -> line.contains("source: file:")).forEach(line -> MOST.keySet().stream().filter(line.substring(line.indexOf("] ", 15) + 2)::startsWith)
                    .forEach(owner -> loaded.merge(owner, 1, Integer::sum)));
        }
        assertEquals(MOST.keySet(), loaded.keySet());
        MOST.forEach((owner, most) -> assertTrue(loaded.get(owner) <= most, () -> owner + " " + loaded.get(owner) + " classes, at most " + most));
    }
}
