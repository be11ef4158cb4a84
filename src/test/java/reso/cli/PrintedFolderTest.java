package reso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintedFolderTest {
    private static final String ENGLISH = "A/C.3/77/L.42\n\n# Water \"><script>alert(1)</script>\n\n*The General Assembly*,\n\n*Recalling* this,\n\n1. *Urges* all States to act.\n";
    private static final String FRENCH = "A/C.3/77/L.42\n\n# Eau\n\n*L’Assemblée générale*,\n\n*Rappelant* ce qui précède,\n\n1. *Exhorte* les États à agir\n";

    @TempDir
    Path folder;

    @BeforeEach
    void drafts() throws IOException {
        Files.createDirectories(folder.resolve("in/deep"));
        Files.writeString(folder.resolve("in/water.en.md"), ENGLISH);
        Files.writeString(folder.resolve("in/water fr\"'#.md"), FRENCH);
        Files.writeString(folder.resolve("in/deep/index.md"), "*The General Assembly*,\n\n*Recalling* that,\n\n1. *Urges* all States to rest.\n");
    }

    private Document page(String name) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("out").resolve(name)));
    }

    @Test
    void eachDraftHasAFileAndOnePageListsThem() throws IOException {
        assertEquals(new Run(Exit.DONE, "", ""), Run.in(folder, "render", "in", "-o", "out"));
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertEquals(List.of("index-2.html", "index.html", "water fr\"'#.html", "water.en.html"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        Document index = page("index.html");
        assertEquals(List.of("in/deep/index.md", "Eau", "Water \"><script>alert(1)</script>"), index.select("tbody a").eachText());
        assertEquals(List.of("index-2.html", "water%20fr%22%27%23.html", "water.en.html"), index.select("tbody a").eachAttr("href"));
        assertEquals(List.of("A/C.3/77/L.42", "A/C.3/77/L.42"), index.select("tbody td:first-child").eachText());
        assertEquals("1", index.selectFirst("tr:contains(Eau) td.count").text());
        assertTrue(index.select("script").isEmpty());
    }

    @Test
    void versionsOfOneDraftLeadToEachOther() throws IOException {
        Run.in(folder, "render", "in", "-o", "out");
        assertEquals(List.of("index.html", "water.en.html"), page("water fr\"'#.html").select("nav.neighbours a").eachAttr("href"));
        assertEquals("water%20fr%22%27%23.html", page("water.en.html").selectFirst("link[rel=alternate][hreflang=fr]").attr("href"));
        assertEquals("français", page("water.en.html").selectFirst("nav a[hreflang=fr]").text());
        assertTrue(page("index-2.html").select("link").isEmpty());
    }

    @Test
    void citationsLeadWhereTheConfigurationOfEachDraftSays() throws IOException {
        String draft = "*The General Assembly*,\n\n*Recalling* its resolution 84/1,\n\n1. *Urges* all States to act.\n";
        Files.writeString(folder.resolve("in/water.en.md"), draft);
        Files.writeString(folder.resolve("in/deep/index.md"), draft);
        Files.writeString(folder.resolve("in/deep/own.jsonl"), "{\"symbol\":\"A/RES/84/1\",\"date\":\"2029-12-10\",\"title\":\"Small harbours\"}\n");
        Files.writeString(folder.resolve("in/deep/.reso.yml"), "catalogue: [own.jsonl]\nurl_template: https://library.example/{lang}?d={symbol}\n");
        assertEquals(Exit.DONE, Run.in(folder, "render", "in", "-o", "out").code());
        assertEquals(1, page("index-2.html").select("a[href='https://library.example/en?d=A/RES/84/1'][title*='Small harbours']").size());
        assertEquals(1, page("water.en.html").select("a[href='https://docs.un.org/en/A/RES/84/1']").size());
        assertTrue(Run.in(folder, "render", "--to", "md", "--link", "in/deep/index.md").out().contains("](https://library.example/en?d=A/RES/84/1)"));
        String told = Run.in(folder, "render", "--to", "json", "--url-template", "https://x.example/{symbol}", "--catalogue", "in/deep/own.jsonl", "in/water.en.md").out();
        assertTrue(told.contains("https://x.example/A/RES/84/1") && told.contains("Small harbours"), told);
    }

    @Test
    void whatCannotBePrintedDoesNotKeepTheOthersFromIt() throws IOException {
        Files.writeString(folder.resolve("void.md"), "");
        Run run = Run.in(folder, "render", "in/water.en.md", "void.md", "gone.md", "-o", "out/");
        assertEquals(Exit.REFUSED, run.code());
        assertEquals(List.of("void.md: holds nothing to print", "gone.md: does not exist"), run.err().lines().toList());
        assertTrue(Files.exists(folder.resolve("out/water.en.html")));
        assertFalse(Files.exists(folder.resolve("out/void.html")));
    }

    @Test
    void aFileOrALockedFolderIsRefusedInOneLine() throws IOException {
        Files.writeString(folder.resolve("file"), "words");
        Run run = Run.in(folder, "render", "in", "-o", "file");
        assertEquals(Exit.REFUSED + " reso: file: is a file; several drafts are printed to a folder\n", run.code() + " " + run.err());
        Run inside = Run.in(folder, "render", "in", "-o", "file/out/");
        assertEquals(Exit.REFUSED, inside.code());
        assertEquals(1, inside.err().lines().count(), inside.err());
        assertEquals("words", Files.readString(folder.resolve("file")));
    }

    @Test
    void standardInputMayBeOneOfThem() throws IOException {
        Run run = Run.with(new Environment(java.util.Map.of(), java.util.Set.of(), folder), ENGLISH, "render", "-", "in/deep/index.md", "-o", "out");
        assertEquals(Exit.DONE, run.code(), run.err());
        assertTrue(page("draft.html").text().contains("all States to act"));
    }

    @Test
    void otherKindsNeedNoList() throws IOException {
        assertEquals(Exit.DONE, Run.in(folder, "render", "--to", "md", "in", "-o", "out").code());
        assertTrue(Files.exists(folder.resolve("out/water.en.md")) && !Files.exists(folder.resolve("out/index.html")));
    }
}
