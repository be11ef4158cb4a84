package reso.render.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reso.catalogue.Catalogue;
import reso.catalogue.Resolver;
import reso.citation.CitationFinder;
import reso.model.Resolution;
import reso.model.SmallDraft;
import reso.render.CitedDraft;
import reso.render.json.CitationCsl;

/** Cited documents as programs of others read them; where pandoc and Graphviz are installed, they say whether they can. */
class BibliographyTest {
    private static final CitedDraft DRAFT = cited("draft.md", SmallDraft.of("en", "ga").paragraph("its resolution 70/1 and resolution 70/1, decision 60/519,", "1")
            .note("1", "United Nations, Treaty Series, vol. 2225, No. 39574. League of Nations, Treaty Series, vol. XCIV, No. 2138."));

    private static CitedDraft cited(String path, SmallDraft small) {
        Resolution draft = small.build();
        return new CitedDraft(path, draft, new Resolver(Catalogue.embedded()).resolve(CitationFinder.find(draft)));
    }

    private static String bibtex() {
        return CitationBibtex.entries(DRAFT.rows(), new HashSet<>());
    }

    private static String csl() {
        return "[" + String.join(",\n ", CitationCsl.items(DRAFT.rows(), new HashSet<>())) + "]\n";
    }

    @Test
    void aDocumentIsListedOnceHoweverOftenItIsCited() {
        assertEquals(List.of("@misc{a-res-70-1,", "@misc{a-dec-60-519,", "@misc{unts-2225-39574,", "@misc{lnts-xciv-2138,"),
                bibtex().lines().filter(line -> line.startsWith("@")).toList());
        Set<String> told = new HashSet<>(Set.of("a-res-70-1", "a-dec-60-519", "unts-2225-39574"));
        assertEquals(1, CitationCsl.items(DRAFT.rows(), told).size());
    }

    @Test
    void bibtexSaysWhatIsKnown() {
        assertTrue(bibtex().startsWith("""
                @misc{a-res-70-1,
                  author = {{United Nations, General Assembly}},
                  title = {{Transforming our world: the 2030 Agenda for Sustainable Development}},
                  year = {2015},
                  month = sep,
                  date = {2015-09-25},
                  number = {A/RES/70/1},
                  url = {https://docs.un.org/en/A/RES/70/1}
                }
                """), bibtex());
        assertEquals("\\{a\\} \\& 5\\% \\#1 \\_ \\$ \\textasciitilde{}\\textbackslash{}", CitationBibtex.escaped("{a} & 5% #1 _ $ ~\\"));
    }

    @Test
    void cslSaysTheSame() {
        assertTrue(csl().startsWith("[{\"id\":\"a-res-70-1\",\"type\":\"legislation\",\"author\":[{\"literal\":\"United Nations, General Assembly\"}],"
                + "\"title\":\"Transforming our world: the 2030 Agenda for Sustainable Development\",\"issued\":{\"date-parts\":[[2015,9,25]]},"
                + "\"number\":\"A/RES/70/1\",\"URL\":\"https://docs.un.org/en/A/RES/70/1\"}"), csl());
        assertTrue(csl().contains("\"title\":\"League of Nations, Treaty Series, vol. XCIV, No. 2138\""), csl());
    }

    private static CitationGraph graph() {
        CitationGraph graph = new CitationGraph();
        graph.add(DRAFT);
        graph.add(cited("a \"quoted\" & <odd>\u0001.md", SmallDraft.of("fr", "ga").paragraph("la résolution 70/1, A/C.2/77/L.3")));
        return graph;
    }

    @Test
    void aGraphHasAnEdgeForEachDocumentAndSaysHowOften() {
        String dot = graph().dot();
        assertTrue(dot.contains("  \"draft.md\" -> \"A/RES/70/1\" [label=2];\n"), dot);
        assertTrue(dot.contains("  \"a \\\"quoted\\\" & <odd> .md\" -> \"A/C.2/77/L.3\";\n"), dot);
        assertEquals(6, dot.lines().filter(line -> line.contains(" -> ")).count(), dot);
    }

    @Test
    void graphmlIsWellFormedAndJoinsWhatItNames() throws Exception {
        var xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(graph().graphml().getBytes(StandardCharsets.UTF_8)));
        Set<String> nodes = new HashSet<>();
        var all = xml.getElementsByTagName("node");
        for (int i = 0; i < all.getLength(); i++) {
            assertTrue(nodes.add(all.item(i).getAttributes().getNamedItem("id").getNodeValue()), "a node once only");
        }
        var edges = xml.getElementsByTagName("edge");
        assertEquals(6, edges.getLength());
        for (int i = 0; i < edges.getLength(); i++) {
            for (String end : List.of("source", "target")) {
                assertTrue(nodes.contains(edges.item(i).getAttributes().getNamedItem(end).getNodeValue()));
            }
        }
    }

    @Test
    void pandocReadsBothBibliographies(@TempDir Path folder) throws Exception {
        assumeTrue(answers(folder, "pandoc", "--version"), "pandoc is not installed");
        Path text = Files.writeString(folder.resolve("text.md"), "See @a-res-70-1 and @unts-2225-39574.\n");
        for (Path file : List.of(Files.writeString(folder.resolve("cited.bib"), bibtex()), Files.writeString(folder.resolve("cited.json"), csl()))) {
            Path out = folder.resolve("out.txt");
            assertTrue(answers(folder, "pandoc", "--citeproc", "--fail-if-warnings", "--bibliography=" + file, "-t", "plain", "-o", out.toString(), text.toString()), file.toString());
            String printed = Files.readString(out).replaceAll("\\s+", " ");
            assertTrue(printed.toLowerCase(java.util.Locale.ROOT).contains("transforming our world: the 2030 agenda for sustainable development"), printed);
            assertTrue(printed.contains("2015") && printed.contains("United Nations, General Assembly"), printed);
        }
    }

    @Test
    void graphvizReadsTheGraph(@TempDir Path folder) throws Exception {
        assumeTrue(answers(folder, "dot", "-V"), "Graphviz is not installed");
        Path file = Files.writeString(folder.resolve("graph.dot"), graph().dot());
        assertTrue(answers(folder, "dot", "-Tplain", "-o", folder.resolve("graph.plain").toString(), file.toString()));
        assertEquals(6, Files.readString(folder.resolve("graph.plain")).lines().filter(line -> line.startsWith("edge ")).count());
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
