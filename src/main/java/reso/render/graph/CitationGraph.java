package reso.render.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reso.citation.Symbol;
import reso.model.Masthead.Item;
import reso.render.CitedDraft;
import reso.render.CitedWork;

/**
 * Drafts and the documents that they cite. A draft that has a symbol is the same node as the document of that symbol which others cite.
 *
 * @param nodes by their names, in the order in which they come up; drafts first
 * @param arcs from one name to the other with how often it is cited
 */
record CitationGraph(Map<String, Node> nodes, Map<Arc, Integer> arcs) {
    private static final String DRAFT = "draft";

    /** @param kind {@code draft}, or as in {@link CitedWork}; title and date may be empty */
    record Node(String kind, String title, String date) {}

    /** Names are symbols, the places of treaties in their series, or the paths of drafts without a symbol. */
    record Arc(String from, String to) {}

    static CitationGraph of(List<CitedDraft> drafts) {
        CitationGraph graph = new CitationGraph(new LinkedHashMap<>(), new LinkedHashMap<>());
        drafts.forEach(draft -> graph.nodes.put(name(draft), node(draft)));
        drafts.forEach(graph::add);
        return graph;
    }

    private static String name(CitedDraft draft) {
        Optional<String> symbol = draft.resolution().masthead().value(Item.SYMBOL);
        return symbol.map(words -> Symbol.parse(words).map(known -> known.issued().text()).orElse(words)).orElse(draft.path());
    }

    private static Node node(CitedDraft draft) {
        return new Node(DRAFT, draft.resolution().masthead().value(Item.TITLE).orElse(""), draft.resolution().masthead().value(Item.DATE).orElse(""));
    }

    private void add(CitedDraft draft) {
        draft.rows().stream().flatMap(row -> CitedWork.of(row).stream()).forEach(work -> {
            nodes.putIfAbsent(work.name(), new Node(work.kind(), work.title(), work.date().map(Object::toString).orElse("")));
            arcs.merge(new Arc(name(draft), work.name()), 1, Integer::sum);
        });
    }
}
