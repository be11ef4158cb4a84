package reso.render.graph;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import reso.render.CitedDraft;

/** The graph in GraphML. */
public final class Graphml {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final List<String> NODE_KEYS = List.of("label", "kind", "title", "date");
    private static final String TIMES = "times";

    private final XMLStreamWriter xml;

    private Graphml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    public static String of(List<CitedDraft> drafts) {
        StringWriter words = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(words);
            new Graphml(xml).write(CitationGraph.of(drafts));
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("words in memory take whatever is written", e);
        }
        return words + "\n";
    }

    private void write(CitationGraph graph) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        open("\n", "graphml", Map.of());
        xml.writeDefaultNamespace(NAMESPACE);
        for (String key : NODE_KEYS) {
            key(key, "node", "string");
        }
        key(TIMES, "edge", "int");
        open("\n  ", "graph", Map.of("edgedefault", "directed"));
        Map<String, String> ids = new HashMap<>();
        for (Map.Entry<String, CitationGraph.Node> node : graph.nodes().entrySet()) {
            ids.put(node.getKey(), "n" + ids.size());
            open("\n    ", "node", Map.of("id", ids.get(node.getKey())));
            data(NODE_KEYS, List.of(node.getKey(), node.getValue().kind(), node.getValue().title(), node.getValue().date()));
        }
        for (Map.Entry<CitationGraph.Arc, Integer> arc : graph.arcs().entrySet()) {
            open("\n    ", "edge", Map.of());
            xml.writeAttribute("source", ids.get(arc.getKey().from()));
            xml.writeAttribute("target", ids.get(arc.getKey().to()));
            data(List.of(TIMES), List.of(arc.getValue().toString()));
        }
        xml.writeEndDocument();
    }

    private void open(String before, String element, Map<String, String> attributes) throws XMLStreamException {
        xml.writeCharacters(before);
        xml.writeStartElement(element);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            xml.writeAttribute(attribute.getKey(), attribute.getValue());
        }
    }

    private void key(String id, String owner, String type) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", id);
        xml.writeAttribute("for", owner);
        xml.writeAttribute("attr.name", id);
        xml.writeAttribute("attr.type", type);
    }

    /** The values that are not empty; it ends the element that they belong to. */
    private void data(List<String> keys, List<String> values) throws XMLStreamException {
        for (int i = 0; i < keys.size(); i++) {
            if (!values.get(i).isEmpty()) {
                open("", "data", Map.of("key", keys.get(i)));
                xml.writeCharacters(legal(values.get(i)));
                xml.writeEndElement();
            }
        }
        xml.writeEndElement();
    }

    /** A character that may not stand in XML at all becomes U+FFFD. */
    private static String legal(String words) {
        return words.replaceAll("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }
}
