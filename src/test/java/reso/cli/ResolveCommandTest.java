package reso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reso.json.Json;

class ResolveCommandTest {
    private static final String DRAFT = "The General Assembly,\r\n\r\n*Recalling* its resolution 70/1 and Human Rights Council news, resolution 36/1,\r\n\r\n1. *Decides* to meet.\r\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("a.md"), DRAFT);
    }

    @Test
    void linksAreShownFoundOutAndWritten() throws IOException {
        String linked = DRAFT.replace("resolution 70/1", "[resolution 70/1](https://docs.un.org/en/A/RES/70/1)");
        assertEquals(linked, Run.in(folder, "resolve", "--link", "a.md").out());
        assertTrue(Run.in(folder, "resolve", "--link", "--diff", "a.md").out().startsWith("--- a/a.md\n+++ b/a.md\n"));
        assertEquals(Exit.FOUND, Run.in(folder, "resolve", "--link", "--check", "a.md").code());
        assertEquals(DRAFT, Files.readString(folder.resolve("a.md")), "so far nothing was written");
        assertEquals(Exit.DONE, Run.in(folder, "resolve", "--link", "--write", "a.md").code());
        assertEquals(linked, Files.readString(folder.resolve("a.md")));
        assertEquals(Exit.DONE, Run.in(folder, "resolve", "--link", "--check", "a.md").code());
    }

    @Test
    void addressesFollowTheTemplate() throws IOException {
        assertTrue(Run.in(folder, "resolve", "--url-template", "https://x.example/{lang}?s={symbol}", "a.md").out().contains("\"url\":\"https://x.example/en?s=A/RES/70/1\""));
        Files.writeString(folder.resolve(".reso.yml"), "url_template: https://y.example/{symbol}\n");
        assertTrue(Run.in(folder, "resolve", "a.md").out().contains("\"url\":\"https://y.example/A/RES/70/1\""));
    }

    @Test
    void onlyWhatIsOpenIsToldAndFailsWhereThatIsWanted() {
        Run open = Run.in(folder, "resolve", "--unresolved", "--fail-on", "ambiguous", "a.md");
        assertEquals(Exit.FOUND, open.code());
        assertTrue(open.out().contains("\"candidates\":[\"A/RES/36/1\",\"A/HRC/RES/36/1\"]"), open.out());
        assertFalse(open.out().contains("70/1"), open.out());
        assertEquals(Exit.DONE, Run.in(folder, "resolve", "--fail-on", "unknown", "a.md").code());
    }

    @Test
    void whatIsUnknownFailsWhereAnythingOpenDoes() throws IOException {
        Files.writeString(folder.resolve("b.md"), "The General Assembly,\n\n*Recalling* its resolution 75/99999,\n\n1. *Decides* to meet.\n");
        Run unknown = Run.in(folder, "resolve", "--fail-on", "unknown", "b.md");
        assertEquals(Exit.FOUND, unknown.code());
        assertTrue(unknown.out().contains("\"text\":\"resolution 75/99999\",\"symbol\":\"A/RES/75/99999\",\"kind\":\"resolution\",\"status\":\"unknown\""), unknown.out());
        assertTrue(unknown.out().contains("\"url\":null"), "nothing stands there");
        assertEquals(Exit.FOUND, Run.in(folder, "resolve", "--fail-on", "ambiguous", "b.md").code());
        assertEquals(Exit.FOUND, Run.in(folder, "resolve", "--link", "--fail-on", "unknown", "b.md").code());
        assertEquals(Exit.DONE, Run.in(folder, "resolve", "b.md").code());
        String table = Run.in(folder, "resolve", "--format", "table", "--unresolved", "b.md").out();
        assertTrue(table.matches("(?s)b.md\n.*PP1 +resolution 75/99999 +A/RES/75/99999 +unknown\n"), table);
    }

    @Test
    void aFileThatCannotBeReadHasItsEntryAndTheOthersAreTold() throws IOException {
        Files.write(folder.resolve("broken.md"), new byte[] {'a', (byte) 0xC3, '(', '\n'});
        Run document = Run.in(folder, "resolve", "--format", "json", "missing.md", "a.md", "broken.md");
        assertEquals(Exit.REFUSED, document.code());
        List<Json> files = Json.parse(document.out()).get("files").items();
        assertEquals(List.of("missing.md", "a.md", "broken.md"), files.stream().map(file -> file.get("path").text("")).toList());
        assertEquals(List.of(true, false, true), files.stream().map(file -> file.get("error").get("code").text("").startsWith("IN")).toList());
        Run lines = Run.in(folder, "resolve", "--format", "jsonl", "missing.md", "a.md", "broken.md");
        assertEquals(Exit.REFUSED, lines.code());
        assertEquals(List.of(true, false, true), lines.out().lines().map(line -> line.contains("\"error\":{\"code\":\"IN")).toList());
        assertEquals(Exit.REFUSED, Run.in(folder, "resolve", "--fail-on", "ambiguous", "missing.md", "a.md").code(), "the worst code wins");
    }

    @Test
    void optionsThatContradictEachOtherAreRefused() {
        assertEquals("reso: --write belongs to --link; without it resolve changes nothing\n", Run.in(folder, "resolve", "--write", "a.md").err());
        assertEquals("reso: --link gives the draft with links, not a list; leave out --format and --unresolved\n", Run.in(folder, "resolve", "--link", "--format", "csv", "a.md").err());
    }

    @Test
    void aTerminalGetsLinksUnlessItIsTooSimple() {
        String link = "\u001b]8;;https://docs.un.org/en/A/RES/70/1\u001b\\A/RES/70/1\u001b]8;;\u001b\\";
        assertTrue(Run.with(Run.terminal(folder, Map.of("TERM", "xterm")), "", "resolve", "a.md").out().contains(link));
        for (Map<String, String> simple : List.of(Map.of("TERM", "dumb"), Map.of("NO_HYPERLINKS", "1"))) {
            assertFalse(Run.with(Run.terminal(folder, simple), "", "resolve", "a.md").out().contains("\u001b]8"), simple.toString());
        }
        assertFalse(Run.in(folder, "resolve", "--format", "table", "a.md").out().contains("\u001b"));
    }

    @Test
    void everyFormIsWholeOverSeveralFilesAndEmptyWhereNothingIsCited() throws IOException {
        Files.writeString(folder.resolve("b.md"), "The General Assembly,\n\n1. *Decides* to meet.\n");
        assertEquals(1, Run.in(folder, "resolve", "--format", "bibtex", "a.md", "a.md", "b.md").out().lines().filter(line -> line.startsWith("@misc")).count());
        assertEquals("[\n\n]\n", Run.in(folder, "resolve", "--format", "csl-json", "b.md").out());
        assertEquals(1, Run.in(folder, "resolve", "--format", "csv", "b.md").out().lines().count());
        assertTrue(Run.in(folder, "resolve", "--format", "graphml", "a.md", "b.md").out().endsWith("</graphml>\n"));
        assertTrue(Run.in(folder, "resolve", "--format", "dot", "a.md", "b.md").out().contains("\"a.md\" -> \"A/RES/70/1\""));
    }
}
