package reso.render.graph;

import java.util.List;
import reso.render.CitedDraft;

/** The graph in the language of Graphviz. */
public final class Dot {

    private Dot() {}

    public static String of(List<CitedDraft> drafts) {
        CitationGraph graph = CitationGraph.of(drafts);
        StringBuilder out = new StringBuilder("digraph citations {\n  rankdir=LR\n");
        graph.nodes().forEach((name, node) -> out.append("  ").append(quoted(name)).append(" [class=").append(quoted(node.kind()))
                .append(", tooltip=").append(quoted(node.title())).append("]\n"));
        graph.arcs().forEach((arc, times) -> out.append("  ").append(quoted(arc.from())).append(" -> ").append(quoted(arc.to()))
                .append(" [weight=").append(times).append("]\n"));
        return out.append("}\n").toString();
    }

    /** A backslash would begin an escape of Graphviz, so it is doubled; what would end the line becomes a space. */
    static String quoted(String words) {
        return '"' + words.replaceAll("\\p{Cntrl}", " ").replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
