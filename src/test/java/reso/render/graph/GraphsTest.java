package reso.render.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import reso.Reso;
import reso.model.Resolution;
import reso.render.CitedDraft;
import reso.text.SourceText;

class GraphsTest {
    private final Reso reso = new Reso();

    private CitedDraft draft(String path, String words) {
        Resolution read = reso.read(SourceText.of(path, words), Optional.empty());
        return new CitedDraft(path, read, reso.resolve(read));
    }

    private List<CitedDraft> drafts() {
        return List.of(draft("a<&\">\u0001.md", "*The General Assembly*,\n\n1. *Recalls* its resolutions 72/1 and 70/1, and 70/1 again in resolution 70/1.\n"),
                draft("b.md", "A/RES/72/1\n\n*The General Assembly*,\n\n1. *Recalls* its resolution 70/1.\n"));
    }

    @Test
    void graphmlIsXmlWhateverAFileIsCalled() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document xml = factory.newDocumentBuilder().parse(new InputSource(new StringReader(Graphml.of(drafts()))));
        NodeList nodes = xml.getElementsByTagNameNS("http://graphml.graphdrawing.org/xmlns", "node");
        assertEquals("a<&\">\uFFFD.md", nodes.item(0).getFirstChild().getTextContent());
        assertEquals(CitationGraph.of(drafts()).nodes().size(), nodes.getLength());
    }

    @Test
    void aDraftIsTheDocumentThatOthersCite() {
        CitationGraph graph = CitationGraph.of(drafts());
        assertEquals("draft", graph.nodes().get("A/RES/72/1").kind());
        assertTrue(graph.arcs().containsKey(new CitationGraph.Arc("A/RES/72/1", "A/RES/70/1")));
        assertEquals(3, graph.nodes().size());
    }

    @Test
    void wordsStayWithinTheirQuotes() {
        assertEquals("\"a\\\\\\\"b c\"", Dot.quoted("a\\\"b\nc"));
        assertFalse(Dot.of(drafts()).contains("\u0001"));
    }
}
