package reso.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reso.catalogue.Catalogue;
import reso.catalogue.Resolver;
import reso.citation.CitationFinder;
import reso.model.Resolution;
import reso.model.SmallDraft;
import reso.render.bibliography.Bibtex;
import reso.render.bibliography.CslJson;
import reso.render.graph.Dot;

/** Lists of literature and graphs as the programs read them that they are for, where those are installed. */
class ReadByOthersTest {
    private static final List<CitedDraft> DRAFTS = List.of(
            cited("draft.md", SmallDraft.of("en", "ga").paragraph("its resolution 70/1 and resolution 70/1, decision 60/519,", "1")
                    .note("1", "United Nations, Treaty Series, vol. 2225, No. 39574.")),
            cited("a \"quoted\" & <odd>\u0001.md", SmallDraft.of("fr", "ga").paragraph("la résolution 70/1, A/C.2/77/L.3")));

    private static CitedDraft cited(String path, SmallDraft small) {
        Resolution draft = small.build();
        return new CitedDraft(path, draft, new Resolver(Catalogue.embedded(), draft.language().code()).resolve(CitationFinder.find(draft)));
    }

    @Test
    void pandocReadsBothBibliographies(@TempDir Path folder) throws Exception {
        assumeTrue(answers(folder, "pandoc", "--version"), "pandoc is not installed");
        Path text = Files.writeString(folder.resolve("text.md"), "See @A-RES-70-1 and @UNTS-2225-39574.\n");
        for (Path file : List.of(Files.writeString(folder.resolve("cited.bib"), Bibtex.of(DRAFTS)), Files.writeString(folder.resolve("cited.json"), CslJson.of(DRAFTS)))) {
            Path out = folder.resolve("out.txt");
            assertTrue(answers(folder, "pandoc", "--citeproc", "--fail-if-warnings", "--bibliography=" + file, "-t", "plain", "-o", out.toString(), text.toString()), file.toString());
            String printed = Files.readString(out).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
            assertTrue(printed.contains("transforming our world: the 2030 agenda for sustainable development"), printed);
            assertTrue(printed.contains("2015") && printed.contains("https://docs.un.org/en/a/res/70/1"), printed);
        }
    }

    @Test
    void graphvizReadsTheGraph(@TempDir Path folder) throws Exception {
        assumeTrue(answers(folder, "dot", "-V"), "Graphviz is not installed");
        Path file = Files.writeString(folder.resolve("graph.dot"), Dot.of(DRAFTS));
        assertTrue(answers(folder, "dot", "-Tplain", "-o", folder.resolve("graph.plain").toString(), file.toString()));
        assertEquals(5, Files.readString(folder.resolve("graph.plain")).lines().filter(line -> line.startsWith("edge ")).count());
    }

    private static boolean answers(Path folder, String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile()).start();
            return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
