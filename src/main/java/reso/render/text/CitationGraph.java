package reso.render.text;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import reso.citation.Symbol;
import reso.model.Masthead.Item;
import reso.render.CitationRow;
import reso.render.CitedDraft;
import reso.render.Reference;

/**
 * Who cites whom: a node for each draft and each document, an edge from the one to the other with how often. A draft that bears
 * a symbol is one node with the document that others cite under it.
 */
public final class CitationGraph {
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> edges = new LinkedHashMap<>();
    private final Set<String> drafts = new LinkedHashSet<>();

    public void add(CitedDraft draft) {
        String from = draft.resolution().masthead().value(Item.SYMBOL).flatMap(Symbol::parse).map(symbol -> symbol.issued().text()).orElse(draft.path());
        labels.merge(from, draft.resolution().masthead().value(Item.TITLE).orElse(""), (known, title) -> title.isEmpty() ? known : title);
        drafts.add(from);
        Map<String, Integer> cited = edges.computeIfAbsent(from, node -> new TreeMap<>());
        for (CitationRow row : draft.rows()) {
            for (Reference reference : Reference.of(Set.of(row))) {
                String title = reference.title().equals(reference.number()) ? "" : reference.title();
                labels.merge(reference.number(), title, (known, other) -> known.isEmpty() ? other : known);
                if (!reference.number().equals(from)) {
                    cited.merge(reference.number(), 1, Integer::sum);
                }
            }
        }
    }

    /** In the language of Graphviz. */
    public String dot() {
        StringBuilder out = new StringBuilder("digraph citations {\n  rankdir=LR;\n  node [shape=box];\n");
        labels.forEach((node, title) -> out.append("  ").append(dotted(node)).append(" [").append(title.isEmpty() ? "" : "tooltip=" + dotted(title) + ", ")
                .append("style=").append(drafts.contains(node) ? "bold" : "solid").append("];\n"));
        eachEdge((from, to) -> out.append("  ").append(dotted(from)).append(" -> ").append(dotted(to.getKey()))
                .append(to.getValue() > 1 ? " [label=" + to.getValue() + "]" : "").append(";\n"));
        return out.append("}\n").toString();
    }

    /** In GraphML, which Gephi, yEd and NetworkX read. */
    public String graphml() {
        StringBuilder out = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
                  <key id="title" for="node" attr.name="title" attr.type="string"/>
                  <key id="draft" for="node" attr.name="draft" attr.type="boolean"/>
                  <key id="times" for="edge" attr.name="times" attr.type="int"/>
                  <graph id="citations" edgedefault="directed">
                """);
        labels.forEach((node, title) -> out.append("    <node id=\"").append(escaped(node)).append("\"><data key=\"title\">").append(escaped(title))
                .append("</data><data key=\"draft\">").append(drafts.contains(node)).append("</data></node>\n"));
        eachEdge((from, to) -> out.append("    <edge source=\"").append(escaped(from)).append("\" target=\"").append(escaped(to.getKey()))
                .append("\"><data key=\"times\">").append(to.getValue()).append("</data></edge>\n"));
        return out.append("  </graph>\n</graphml>\n").toString();
    }

    private void eachEdge(BiConsumer<String, Map.Entry<String, Integer>> visitor) {
        edges.forEach((from, cited) -> cited.entrySet().forEach(to -> visitor.accept(from, to)));
    }

    private static String dotted(String text) {
        return '"' + text.replaceAll("\\p{Cntrl}", " ").replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** As XML 1.0 can hold it: characters that it forbids become U+FFFD. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(c -> {
            boolean legal = c == '\t' || c >= 0x20 && c < 0xD800 || c >= 0xE000 && c <= 0xFFFD || c > 0xFFFF;
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(legal ? c : 0xFFFD);
            }
        });
        return out.toString();
    }
}
