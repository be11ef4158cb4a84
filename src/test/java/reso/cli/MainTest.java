package reso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import reso.json.Json;

class MainTest {
    @TempDir
    Path folder;

    /** A stream that takes nothing, for the reason given. */
    private record Broken(String reason) {

        OutputStream stream() {
            return new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    throw new IOException(reason);
                }
            };
        }
    }

    private Run writing(OutputStream out, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(args, InputStream.nullInputStream(), out, err, new Environment(Map.of(), Set.of(), folder));
        return new Run(code, "", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aReaderThatWentAwayHearsNothing() {
        assertEquals(new Run(Exit.PIPE_CLOSED, "", ""), writing(new Broken("Broken pipe").stream(), "rules"));
    }

    @Test
    void aFullDiskIsSaid() {
        Run run = writing(new Broken("No space left on device").stream(), "extract", "-");
        assertEquals(new Run(Exit.REFUSED, "", "reso: cannot write the results: No space left on device\n"), run);
    }

    @Test
    void aBugIsThreeAndOneLine() {
        OutputStream faulty = new OutputStream() {
            @Override
            public void write(int b) {
                throw new IllegalStateException("boom");
            }
        };
        Run run = writing(faulty, "rules");
        assertEquals(Exit.BROKEN, run.code());
        assertEquals(1, run.err().lines().count());
        assertTrue(writing(faulty, "rules", "--debug").err().contains("\tat "));
    }

    @Test
    void tooLittleMemoryIsSaid() {
        OutputStream hungry = new OutputStream() {
            @Override
            public void write(int b) {
                throw new OutOfMemoryError("Java heap space");
            }
        };
        Run run = writing(hungry, "rules");
        assertEquals(Exit.BROKEN, run.code());
        assertTrue(run.err().contains("needs more memory"));
    }

    @TestFactory
    Stream<DynamicTest> everyCommandHasHelpAndVersion() {
        return Commands.NAMES.stream().map(name -> DynamicTest.dynamicTest(name, () -> {
            Run help = Run.in(folder, name, "--help");
            assertEquals(Exit.DONE, help.code());
            assertTrue(help.out().startsWith("Usage: reso " + name) && help.err().isEmpty(), help.out());
            assertTrue(Run.in(folder, name, "--version").out().startsWith("reso "));
        }));
    }

    @Test
    void theHelpNamesEveryCommand() {
        Run help = Run.in(folder, "--help");
        Commands.NAMES.forEach(name -> assertTrue(help.out().contains("\n  " + name + " "), name));
    }

    @Test
    void optionsOfEveryCommandMayStandBeforeIt() throws IOException {
        Files.writeString(folder.resolve("void.md"), "");
        Run run = Run.in(folder, "-q", "--color", "always", "validate", "--select", "IN001", "void.md");
        assertEquals("void.md:1:1: \u001b[1;31merror IN001\u001b[0m the file holds no text\n", run.out());
        assertEquals("", run.err());
    }

    @Test
    void theRulesAreListedAsTheProfileHasThem() {
        assertTrue(Run.in(folder, "rules").out().contains("\nOP204  note     repeated-opening\n"));
        assertTrue(Run.in(folder, "rules", "--profile", "mun").out().contains("\nOP204  off      repeated-opening\n"));
    }

    @Test
    void aRuleIsExplainedInMarkdownAndForPrograms() throws Exception {
        String page = Run.in(folder, "explain", "NU102").out();
        assertEquals("NU102 skipped-number (error)\n\n# skipped-number\n", page.substring(0, page.indexOf("\n## What")));
        String markdown = Run.in(folder, "explain", "--format", "markdown", "NU102").out();
        assertTrue(markdown.startsWith("# skipped-number\n\nNU102 skipped-number (error)\n\n## What it reports\n"), markdown);
        Json rule = Json.parse(Run.in(folder, "explain", "--format", "json", "NU102", "IN001").out()).get("rules").items().get(1);
        assertEquals("IN001", rule.get("code").text(""));
        assertTrue(rule.get("page").text("").startsWith("# empty-document\n"));
    }

    @Test
    void nobodyIsWaitedForAtATerminal() {
        Run run = Run.with(Run.terminal(folder, Map.of()), "never read", "validate");
        assertEquals(Exit.REFUSED, run.code());
        assertTrue(run.err().contains("nothing to read"));
    }

    @Test
    void findingsAreToldInFullAtATerminal() throws IOException {
        Files.writeString(folder.resolve("void.md"), "");
        Run run = Run.with(Run.terminal(folder, Map.of("NO_COLOR", "1", "GITHUB_ACTIONS", "true")), "", "validate", "--select", "IN001", "void.md");
        assertTrue(run.out().startsWith("void.md:1:1: error IN001 empty-document\n"), run.out());
    }

    @Test
    void aFileOfResultsIsWholeOrNotThere() throws IOException {
        Path kept = Files.writeString(folder.resolve("rules.json"), "old");
        assertEquals(Exit.DONE, Run.in(folder, "rules", "--format", "json", "-o", "rules.json").code());
        assertTrue(Files.readString(kept).startsWith("{"));
        assertEquals(Exit.REFUSED, Run.in(folder, "rules", "-o", "nowhere/rules.json").code());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aFileOfResultsHasNoColours() throws IOException {
        Files.writeString(folder.resolve("void.md"), "");
        Environment terminal = Run.terminal(folder, Map.of());
        Run.with(terminal, "", "validate", "--select", "IN001", "void.md", "-o", "out.txt");
        assertFalse(Files.readString(folder.resolve("out.txt")).contains("\u001b"));
    }

    @Test
    void manyFilesComeInTheOrderGivenWhateverTheNumberOfWorkers() throws IOException {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            Files.writeString(folder.resolve(i + ".md"), "*The General Assembly*,\n\n" + "1. *Urges* all States to act;\n\n".repeat(60 - i));
            list.append(i).append(".md\n");
        }
        Files.writeString(folder.resolve("list"), list);
        Run alone = Run.in(folder, "extract", "--format", "jsonl", "--files-from", "list", "--jobs", "1");
        assertEquals(60, alone.out().lines().count());
        assertEquals(alone, Run.in(folder, "extract", "--format", "jsonl", "--files-from", "list", "--jobs", "7"));
    }
}
