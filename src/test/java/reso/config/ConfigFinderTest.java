package reso.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reso.finding.RuleInfo;
import reso.finding.Severity;

class ConfigFinderTest {
    private static final RuleInfo RULE = RuleInfo.warning("ZZ101", "bad-word");

    @TempDir
    Path home;
    private ConfigFinder finder;

    @BeforeEach
    void find() {
        finder = new ConfigFinder(List.of(RULE), home);
    }

    private Path write(String name, String text) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private String fault(String name, String text) throws IOException {
        Path file = write(name, text);
        return assertThrows(ConfigException.class, () -> finder.read(file)).getMessage();
    }

    @Test
    void theNearestUpwardsHoldsAndIsReadOnce() throws IOException, ConfigException {
        Path file = write(".reso.yml", "lang: fr");
        Files.createDirectories(home.resolve("a/b"));
        Config deep = finder.nearest(home.resolve("a/b"));
        Files.delete(file);
        assertEquals(Optional.of("fr"), deep.text(Key.LANG));
        assertSame(deep, finder.nearest(home.resolve("a")));
        assertSame(deep, finder.nearest(home));
    }

    @Test
    void aFileIsNamedFromHomeAndItsPathsStartFromItsFolder() throws IOException, ConfigException {
        Config config = finder.read(write("a/set.json", "{\"catalogue\": [\"own.jsonl\"]}"));
        assertEquals("a/set.json:1", config.place(Key.CATALOGUE));
        assertEquals(List.of(home.resolve("a/own.jsonl").toAbsolutePath().normalize()), config.paths(Key.CATALOGUE));
        assertEquals("../a/set.json", new ConfigFinder(List.of(), home.resolve("b")).read(home.resolve("a/set.json")).name());
    }

    /** In YAML a bare {@code off} is the truth value false. */
    @Test
    void offIsOffHoweverItIsWritten() throws IOException, ConfigException {
        for (String text : List.of("severity: {ZZ: off}", "severity: {ZZ: 'off'}", "{\"severity\": {\"ZZ\": \"off\"}}")) {
            assertTrue(finder.read(write("set.yml", text)).weights().silence(RULE), text);
        }
        assertEquals(Severity.ERROR, finder.read(write("set.yml", "severity: {bad-word: error}")).weights().of(RULE));
        assertTrue(fault("set.yml", "severity: {ZZ: on}").contains("`ZZ` is `true`"));
    }

    @Test
    void whatIsTooLargeOrTooDeepIsRefused() throws IOException {
        assertTrue(fault("set.yml", "#".repeat(1 << 20) + "\n").contains("too large"));
        assertTrue(fault("set.json", "[".repeat(100_000)).contains("nesting depth"));
    }
}
