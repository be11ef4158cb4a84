package reso.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class UnifiedDiffTest {
    private static final int CASES = 1_000;
    private static final List<String> LINE_ENDS = List.of("\n", "\n", "\r\n", "\r");

    @TempDir
    Path folder;

    @Test
    void equalTextsHaveNoDifference() {
        assertEquals("", UnifiedDiff.of("a.md", "one\n", "one\n"));
    }

    @Test
    void farChangesStandInHunksOfTheirOwn() {
        String before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n";
        String after = before.replace("2\n3", "two\n3").replace("11\n", "");
        assertEquals("""
                --- a/a.md
                +++ b/a.md
                @@ -1,5 +1,5 @@
                 1
                -2
                +two
                 3
                 4
                 5
                @@ -8,5 +8,4 @@
                 8
                 9
                 10
                -11
                 12
                """, UnifiedDiff.of("a.md", before, after));
    }

    @Test
    void aMissingLineEndIsSaid() {
        assertEquals("--- a/a.md\n+++ b/a.md\n@@ -1,1 +1,1 @@\n-one\n\\ No newline at end of file\n+one\n", UnifiedDiff.of("a.md", "one", "one\n"));
    }

    @Test
    void blankLinesBetweenChangedParagraphsStayWhereTheyAre() {
        assertEquals("--- a/a.md\n+++ b/a.md\n@@ -1,5 +1,5 @@\n-a'b\n+a’b\n \n-c'd\n+c’d\n \n e\n", UnifiedDiff.of("a.md", "a'b\n\nc'd\n\ne\n", "a’b\n\nc’d\n\ne\n"));
    }

    @Test
    void namesThatWouldEndTheLineAreQuoted() {
        assertEquals("--- \"a/x\\012y\"", UnifiedDiff.of("x\ny", "a", "b").lines().findFirst().orElseThrow());
        assertEquals("--- a/x y\t", UnifiedDiff.of("x y", "a", "b").lines().findFirst().orElseThrow());
    }

    @Test
    void manyLinesWithoutAnyInCommonTakeNoTime() {
        String before = "a\n".repeat(20_000);
        String after = "b\n".repeat(20_000);
        assertEquals(3 + 40_000, UnifiedDiff.of("a.md", before, after).lines().count());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void gitMakesTheNewTextsOfTheOldOnes() throws IOException, InterruptedException {
        SplittableRandom random = new SplittableRandom(6);
        StringBuilder patch = new StringBuilder();
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            String before = text(random);
            String after = random.nextInt(4) == 0 ? text(random) : changed(before, random);
            String name = i + (i % 5 == 0 ? " é x.md" : ".md");
            Files.writeString(folder.resolve(name), before);
            wanted.add(after);
            patch.append(UnifiedDiff.of(name, before, after));
        }
        Path file = Files.writeString(folder.resolve("all.patch"), patch);
        assumeTrue(git(folder, file), "git is not there, or refused");
        for (int i = 0; i < CASES; i++) {
            Path changed = folder.resolve(i + (i % 5 == 0 ? " é x.md" : ".md"));
            assertEquals(wanted.get(i), Files.exists(changed) ? Files.readString(changed) : "", "case " + i);
        }
    }

    private static boolean git(Path folder, Path patch) throws InterruptedException {
        try {
            ProcessBuilder git = new ProcessBuilder("git", "apply", "--whitespace=nowarn", patch.toString()).directory(folder.toFile());
            git.environment().put("GIT_CEILING_DIRECTORIES", folder.getParent().toString());
            Process process = git.redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor(60, TimeUnit.SECONDS);
            assertEquals("", said);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder(random.nextInt(5) == 0 ? "\uFEFF" : "");
        int lines = 1 + random.nextInt(30);
        String end = LINE_ENDS.get(random.nextInt(LINE_ENDS.size()));
        for (int i = 0; i < lines; i++) {
            text.append(line(random)).append(i + 1 < lines || random.nextBoolean() ? end : "x");
        }
        return text.toString();
    }

    private static String line(SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> "- --- +++ @@";
            default -> "line " + random.nextInt(12) + " ü";
        };
    }

    private static String changed(String before, SplittableRandom random) {
        StringBuilder text = new StringBuilder(before);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(text.length() + 1);
            text.replace(at, Math.min(text.length(), at + random.nextInt(8)), random.nextBoolean() ? "" : line(random));
        }
        return text.isEmpty() ? "x" : text.toString();
    }
}
