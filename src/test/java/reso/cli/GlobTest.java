package reso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

    @ParameterizedTest(name = "{0} matches {1}: {2}")
    @CsvSource({
        "*.md, a.md, true", "*.md, a/b.md, false", "**/*.md, a.md, true", "**/*.md, a/b/c.md, true", "**/*.md, a/b.txt, false",
        "**/*.md, .git/b.md, false", "**/*.md, a/.b.md, false", ".*, .b.md, true", "**, a/b, true", "?.md, é.md, true", "?.md, ab.md, false",
        "a*b*c, aXbXbc, true", "a*b*c, aXbXb, false", "*/b.md, a/b.md, true"})
    void aPatternMeansWhatShellsMean(String pattern, String path, boolean matches) {
        assertEquals(matches, Glob.of(pattern).matches(path));
    }

    @Test
    void foldersBeforeTheFirstSignAreTheBase() {
        Glob glob = Glob.of("drafts/2026/**/b.md");
        assertEquals("drafts/2026/", glob.base());
        assertTrue(glob.matches("b.md") && glob.matches("x/y/b.md"));
    }

    @Test
    void bracesOfferAChoice() {
        Glob glob = Glob.of("*.{md,txt}");
        assertTrue(glob.matches("a.md") && glob.matches("a.txt"));
        assertFalse(glob.matches("a.rst"));
    }

    @Test
    void manyStarsCostNoTime() {
        Glob glob = Glob.of("*a".repeat(40) + "b");
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertFalse(glob.matches("a".repeat(5000))));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Glob.of("{a,b}".repeat(200)).matches("a"));
    }
}
