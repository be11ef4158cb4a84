package reso.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import reso.render.CitedDraft;
import reso.render.json.CitationCsl;
import reso.render.json.CitationJson;
import reso.render.json.ResolutionJson;
import reso.render.text.CitationBibtex;
import reso.render.text.CitationCsv;
import reso.render.text.CitationGraph;
import reso.render.text.CitationTable;

/** Tells what drafts cite, file by file where the form lets it, else at the end, when the whole is known. */
abstract class CitationTeller implements Drafts.Receiver<CitedDraft> {

    /** @param links whether a table shows links that a terminal opens */
    static CitationTeller of(String format, Output output, boolean links) {
        Set<String> told = new HashSet<>();
        List<CitedDraft> kept = new ArrayList<>();
        List<String> items = new ArrayList<>();
        CitationGraph graph = new CitationGraph();
        return switch (format) {
            case "csv" -> new Flowing(output, CitationCsv.head(), "", CitationCsv::rows);
            case "table" -> new Flowing(output, "", "\n", draft -> CitationTable.of(draft, links));
            case "bibtex" -> new Flowing(output, "", "", draft -> CitationBibtex.entries(draft.rows(), told));
            case "json" -> new Whole(output, kept::add, () -> CitationJson.document(kept));
            case "csl-json" -> new Whole(output, draft -> items.addAll(CitationCsl.items(draft.rows(), told)), () -> items.isEmpty() ? "[]\n" : "[" + String.join(",\n ", items) + "]\n");
            case "dot" -> new Whole(output, graph::add, graph::dot);
            case "graphml" -> new Whole(output, graph::add, graph::graphml);
            default -> new Flowing(output, "", "", CitationJson::line) {
                @Override
                public void unreadable(String path, String code, String message) throws IOException {
                    output.writer().write(ResolutionJson.error(path, code, message) + "\n");
                }
            };
        };
    }

    /** Writes what can only be written when all is known. */
    abstract void end() throws IOException;

    @Override
    public void unreadable(String path, String code, String message) throws IOException {
        // told on standard error already; most forms have no place for it
    }

    private static class Flowing extends CitationTeller {
        private final Output output;
        private final String head;
        private final String between;
        private final Function<CitedDraft, String> shown;
        private boolean begun;

        Flowing(Output output, String head, String between, Function<CitedDraft, String> shown) {
            this.output = output;
            this.head = head;
            this.between = between;
            this.shown = shown;
        }

        @Override
        public void take(CitedDraft draft) throws IOException {
            output.writer().append(begun ? between : head).append(shown.apply(draft)).flush();
            begun = true;
        }

        @Override
        void end() throws IOException {
            output.writer().write(begun ? "" : head);
        }
    }

    private static final class Whole extends CitationTeller {
        private final Output output;
        private final Consumer<CitedDraft> keeper;
        private final Supplier<String> whole;

        Whole(Output output, Consumer<CitedDraft> keeper, Supplier<String> whole) {
            this.output = output;
            this.keeper = keeper;
            this.whole = whole;
        }

        @Override
        public void take(CitedDraft draft) {
            keeper.accept(draft);
        }

        @Override
        void end() throws IOException {
            output.writer().write(whole.get());
        }
    }
}
