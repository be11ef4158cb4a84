package reso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs({OS.LINUX, OS.MAC})
class ReplacementTest {
    private static final String OUT_OF_ORDER = "*The General Assembly*,\n\n2. *Urges* all States to act;\n\n5. *Decides* to go on.\n";
    private static final String IN_ORDER = OUT_OF_ORDER.replace("2.", "1.").replace("5.", "2.");

    @TempDir
    Path folder;

    private Path draft(String text) throws IOException {
        return Files.writeString(folder.resolve("draft.md"), text);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void replace(Path file, String text) throws IOException {
        try (Replacement replacement = Replacement.of(file)) {
            replacement.write(text.getBytes(StandardCharsets.UTF_8));
            replacement.moveIn();
        }
    }

    @Test
    void permissionsStay() throws IOException {
        Path file = draft(OUT_OF_ORDER);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-x--x"));
        assertEquals(new Run(Exit.DONE, "", ""), Run.in(folder, "renumber", "--write", "draft.md"));
        assertEquals(IN_ORDER, Files.readString(file));
        assertEquals("rw-r-x--x", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(List.of("draft.md"), names());
    }

    @Test
    void aLinkIsFollowedAndStaysALink() throws IOException {
        draft(OUT_OF_ORDER);
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), Path.of("draft.md"));
        assertEquals(Exit.DONE, Run.in(folder, "renumber", "--write", "link.md").code());
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(IN_ORDER, Files.readString(folder.resolve("draft.md")));
    }

    @Test
    void lineEndsByteOrderMarkAndMissingFinalLineEndStay() throws IOException {
        Path file = draft("\uFEFF" + OUT_OF_ORDER.replace("\n", "\r\n").stripTrailing());
        assertEquals(Exit.DONE, Run.in(folder, "renumber", "--write", "draft.md").code());
        assertEquals("\uFEFF" + IN_ORDER.replace("\n", "\r\n").stripTrailing(), Files.readString(file));
    }

    @Test
    void aFileNamedTwiceIsChangedOnce() throws IOException {
        Path file = draft(OUT_OF_ORDER);
        assertEquals(new Run(Exit.DONE, "", ""), Run.in(folder, "renumber", "--write", "draft.md", "./draft.md"));
        assertEquals(IN_ORDER, Files.readString(file));
    }

    @Test
    void standardInputIsNotWrittenTo() {
        Run run = Run.in(folder, "renumber", "--write", "-");
        assertEquals(Exit.REFUSED, run.code());
        assertTrue(run.err().contains("standard input is none"), run.err());
    }

    @Test
    void aFileThatChangedMeanwhileIsNoticed() throws IOException {
        Path file = draft(OUT_OF_ORDER);
        try (Replacement replacement = Replacement.of(file)) {
            assertFalse(replacement.isOutdated(OUT_OF_ORDER.getBytes(StandardCharsets.UTF_8)));
            Files.writeString(file, "other");
            assertTrue(replacement.isOutdated(OUT_OF_ORDER.getBytes(StandardCharsets.UTF_8)));
        }
        assertEquals("other", Files.readString(file));
        assertEquals(List.of("draft.md"), names());
    }

    @Test
    void whatAKilledRunLeftIsRemovedByTheNext() throws IOException {
        Path file = draft(OUT_OF_ORDER);
        Path left = Files.writeString(Replacement.draft(file), "half");
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minusSeconds(60)));
        assertEquals(Exit.DONE, Run.in(folder, "renumber", "--write", "draft.md").code());
        assertEquals(List.of("draft.md"), names());
        Files.writeString(left, "half");
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minusSeconds(60)));
        assertEquals(Exit.DONE, Run.in(folder, "renumber", "--write", "draft.md").code());
        assertEquals(List.of("draft.md"), names());
    }

    @Test
    void theSecondOfTwoRunsWaitsAndThenSeesTheChange() throws Exception {
        Path file = draft(OUT_OF_ORDER);
        try (Replacement first = Replacement.of(file)) {
            CompletableFuture<Run> second = CompletableFuture.supplyAsync(() -> Run.in(folder, "renumber", "--write", "draft.md"));
            Thread.sleep(300);
            assertFalse(second.isDone());
            first.write("1. *Urges* the first run.\n".getBytes(StandardCharsets.UTF_8));
            first.moveIn();
            Run run = second.get(30, TimeUnit.SECONDS);
            assertEquals(Exit.REFUSED, run.code());
            assertEquals("draft.md: changed on disk since it was read; nothing was written\n", run.err());
        }
        assertEquals("1. *Urges* the first run.\n", Files.readString(file));
        assertEquals(List.of("draft.md"), names());
    }

    @Test
    void longNamesHaveAShorterOneToBeWrittenUnder() throws IOException {
        Path file = Files.writeString(folder.resolve("n".repeat(252) + ".md"), OUT_OF_ORDER);
        replace(file, IN_ORDER);
        assertEquals(IN_ORDER, Files.readString(file));
    }

    @Test
    void aProtectedFileIsLeftAlone() throws IOException {
        Path file = draft(OUT_OF_ORDER);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeTrue(!Files.isWritable(file), "whoever runs the tests may write to any file");
        assertThrows(FileSystemException.class, () -> replace(file, IN_ORDER));
        assertEquals(OUT_OF_ORDER, Files.readString(file));
    }

    /** Writes one of two long texts over and over, until it is killed. */
    static final class Restless {
        public static void main(String[] args) throws IOException {
            for (int i = 0; ; i++) {
                replace(Path.of(args[0]), (i % 2 == 0 ? "old" : "new").repeat(400_000));
            }
        }
    }

    @Test
    void killedAtAnyMomentItLeavesTheOldTextOrTheNew() throws Exception {
        Path file = draft("old".repeat(400_000));
        for (int i = 0; i < 4; i++) {
            Process restless = java("reso.cli.ReplacementTest$Restless", file.toString()).start();
            Thread.sleep(900 + 137L * i);
            restless.destroyForcibly().waitFor();
            String text = Files.readString(file);
            assertTrue(text.equals("old".repeat(400_000)) || text.equals("new".repeat(400_000)), "half a file of " + text.length());
        }
        replace(file, "the next run");
        assertEquals("the next run", Files.readString(file));
        assertEquals(List.of("draft.md"), names());
    }

    private String records(int session) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int number = 1; number <= 4_000; number++) {
            lines.append("{\"symbol\":\"A/RES/").append(session).append('/').append(number).append("\",\"title\":\"Small harbours ").append(number).append("\"}\n");
        }
        String name = "session" + session + ".jsonl";
        Files.writeString(folder.resolve(name), lines);
        return name;
    }

    private Process startImport(String records) throws IOException {
        ProcessBuilder builder = java("reso.cli.Main", "catalogue", "import", records).directory(folder.toFile());
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toAbsolutePath().toString());
        return builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** What a catalogue holds, whatever the day of its imports. */
    private static String held(Path catalogue) throws IOException {
        return Files.readString(catalogue).replaceAll("20\\d\\d-\\d\\d-\\d\\d", "day");
    }

    @Test
    void anImportKilledAtAnyMomentLeavesTheOldCatalogueOrTheNew() throws Exception {
        Path catalogue = folder.resolve("data/reso/catalogue.tsv");
        String more = records(98);
        assertEquals(0, startImport(records(97)).waitFor());
        byte[] old = Files.readAllBytes(catalogue);
        String before = held(catalogue);
        long start = System.nanoTime();
        assertEquals(0, startImport(more).waitFor());
        long whole = (System.nanoTime() - start) / 1_000_000;
        String after = held(catalogue);
        Random moments = new Random(1);
        int interrupted = 0;
        for (int i = 0; i < 100 && interrupted < 20; i++) {
            Files.write(catalogue, old);
            Process importing = startImport(more);
            boolean ended = importing.waitFor(moments.nextLong(whole / 4, whole + 1), TimeUnit.MILLISECONDS);
            interrupted += ended ? 0 : 1;
            whole = ended ? whole * 9 / 10 : whole;
            importing.destroyForcibly().waitFor();
            String left = held(catalogue);
            assertTrue(left.equals(before) || left.equals(after), "half a catalogue of " + left.length() + " after kill " + interrupted);
            assertEquals(Exit.DONE, Run.with(new Environment(Map.of("XDG_DATA_HOME", folder.resolve("data").toAbsolutePath().toString()), Set.of(), folder),
                    "", "catalogue", "show", "A/RES/97/4000").code());
        }
        assertEquals(20, interrupted, "so many were killed while at work");
        Files.write(catalogue, old);
        assertEquals(0, startImport(more).waitFor());
        assertEquals(after, held(catalogue));
        try (Stream<Path> files = Files.list(catalogue.getParent())) {
            assertEquals(List.of(catalogue), files.toList(), "nothing of the killed ones is left");
        }
    }

    private static ProcessBuilder java(String... arguments) {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(Stream.concat(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", path), Stream.of(arguments)).toList());
    }

    @Test
    void aFullDiskLeavesTheOriginalAndNoOtherFile() throws Exception {
        String said = mounted("size=24k", "head -c 12000 /dev/zero > $DISK/filler");
        assertEquals("draft.md: cannot be written: No space left on device\n=2\n.\n..\ndraft.md\nfiller\n", said);
    }

    @Test
    void aReadOnlyFolderLeavesTheOriginalAndNoOtherFile() throws Exception {
        String said = mounted("size=64k", "mount -o remount,ro none $DISK");
        assertEquals("draft.md: cannot be written: it is write-protected\n=2\n.\n..\ndraft.md\n", said);
    }

    /** What is said, done and left where a draft is to be changed on a small disk of its own, after {@code prepared}. */
    private String mounted(String options, String prepared) throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Path text = Files.writeString(folder.resolve("text"), OUT_OF_ORDER + "x".repeat(6000) + "\n");
        String renumber = "'" + String.join("' '", java("reso.cli.Main", "renumber", "--write", "draft.md").command()) + "'";
        ProcessBuilder shell = new ProcessBuilder("unshare", "-rm", "sh", "-c", "mount -t tmpfs -o " + options + " none $DISK && echo mounted || exit; cp $TEXT $DISK/draft.md; "
                + prepared + "; cd $DISK; " + renumber + "; echo =$?; cmp draft.md $TEXT && ls -a").redirectErrorStream(true);
        shell.environment().put("DISK", disk.toString());
        shell.environment().put("TEXT", text.toString());
        try {
            Process process = shell.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assumeTrue(said.startsWith("mounted\n"), "no small disk can be mounted here: " + said);
            return said.substring("mounted\n".length());
        } catch (IOException e) {
            assumeTrue(false, "unshare is not there");
            return "";
        }
    }
}
