package reso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The README says what is so: its commands print what it shows, in a real shell, and its rule table is that of the program. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class ReadmeTest {
    private static final Path README = Path.of("README.md");

    @TempDir
    static Path bin;

    private record Shown(String command, String output) {}

    @TestFactory
    Stream<DynamicTest> everyConsoleCommandPrintsWhatIsShown() throws IOException {
        return consoleCommands().stream().map(shown -> DynamicTest.dynamicTest(shown.command(),
                () -> assertEquals(shown.output(), run(shown.command()))));
    }

    private static List<Shown> consoleCommands() throws IOException {
        List<Shown> all = new ArrayList<>();
        for (String block : blocks("console")) {
            for (String part : block.split("(?m)^\\$ ")) {
                if (!part.isBlank()) {
                    int end = part.indexOf('\n');
                    all.add(new Shown(part.substring(0, end), part.substring(end + 1)));
                }
            }
        }
        assertTrue(all.size() > 6, "the README shows its commands");
        return all;
    }

    private static List<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher fence = Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$").matcher(Files.readString(README));
        while (fence.find()) {
            blocks.add(fence.group(1));
        }
        return blocks;
    }

    private static String run(String command) throws IOException, InterruptedException {
        return new Shell(bin, Path.of("").toAbsolutePath()).run(command).output();
    }

    /** The build lets in what the pom names; whoever adds to that says here under which licence. */
    @Test
    void everyLibraryThatGoesWithTheProgramIsNamedWithItsLicence() throws IOException {
        String licences = Files.readString(README).replaceAll("\\s+", " ");
        Map<String, String> names = Map.of("info.picocli:picocli", "picocli (Apache-2.0)", "com.fasterxml.jackson.core:jackson-core", "Jackson core",
                "com.fasterxml.jackson.dataformat:jackson-dataformat-yaml", "and YAML", "org.yaml:snakeyaml", "SnakeYAML (Apache-2.0)",
                "com.vladsch.flexmark:*", "flexmark-java (BSD-2-Clause)", "org.jetbrains:annotations", "JetBrains annotations (Apache-2.0)", "org.jsoup:jsoup", "jsoup (MIT)");
        Matcher allowed = Pattern.compile("<include>([^<]+)</include>").matcher(Files.readString(Path.of("pom.xml")).split("<bannedDependencies>", 2)[1].split("</includes>", 2)[0]);
        Set<String> found = new HashSet<>();
        while (allowed.find()) {
            found.add(allowed.group(1));
            assertTrue(licences.contains(names.getOrDefault(allowed.group(1), allowed.group(1))), allowed.group(1));
        }
        assertEquals(names.keySet(), found);
    }

    @Test
    void theTestCommandIsTheOneThatCiRuns() throws IOException {
        String command = "mvn -B -q verify";
        assertTrue(blocks("sh").get(0).lines().anyMatch(command::equals));
        assertEquals(command, Files.readString(Path.of(".ci/run")).strip().lines().reduce((a, b) -> b).orElseThrow());
    }

    @Test
    void theConfigurationThatIsShownCanBeFollowed() throws IOException, InterruptedException {
        Path file = Files.writeString(bin.resolve("shown.yml"), blocks("yaml").get(0));
        String told = run("reso config --config " + file);
        assertTrue(told.contains("profile: final") && told.contains("repeated-opening: \"off\""), told);
    }

    @Test
    void theLinkLeadsToTheLauncher() throws IOException, InterruptedException {
        String link = blocks("sh").stream().filter(block -> block.startsWith("ln -s")).findFirst().orElseThrow();
        Files.createDirectories(bin.resolve(".local/bin"));
        run(link);
        assertEquals(Path.of("scripts/reso").toRealPath(), bin.resolve(".local/bin/reso").toRealPath());
    }

    @ParameterizedTest
    @ValueSource(strings = {"scripts/quality", "scripts/calibrate"})
    void withoutTextsAScriptThatMeasuresSaysThatItWasSkipped(String script) throws IOException, InterruptedException {
        assertTrue(Files.readString(README).contains(script));
        assumeTrue(run("command -v python3").startsWith("/"), "python3 is missing");
        assertEquals("skipped: RESO_CORPUS names no folder of published texts\n", run(script));
    }

    @Test
    void theRuleTableIsThatOfTheProgram() throws IOException, InterruptedException {
        assertTrue(Files.readString(README).contains(run("reso rules --format markdown").strip()), "write it anew with: reso rules --format markdown");
    }
}
