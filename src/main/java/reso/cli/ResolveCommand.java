package reso.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import reso.Reso;
import reso.catalogue.Match;
import reso.render.CitedDraft;
import reso.render.bibliography.Bibtex;
import reso.render.bibliography.CslJson;
import reso.render.graph.Dot;
import reso.render.graph.Graphml;
import reso.render.json.CitationJson;
import reso.render.text.CitationCsv;
import reso.render.text.CitationTable;

/** Says what a draft cites: symbols, titles, dates and addresses. */
final class ResolveCommand implements Command {
    private static final String AUTO = "auto";
    private static final List<String> FORMATS = List.of(AUTO, "table", "json", "jsonl", "csv", "bibtex", "csl-json", "dot", "graphml");

    /** What has to be whole and so is written when all drafts are read. */
    private static final Map<String, Function<List<CitedDraft>, String>> DOCUMENTS = Map.of("json", CitationJson::document,
            "bibtex", Bibtex::of, "csl-json", CslJson::of, "dot", Dot::of, "graphml", Graphml::of);

    @Override
    public String name() {
        return "resolve";
    }

    @Override
    public String summary() {
        return "Say what a draft cites: the symbol, title, date and address of every document and treaty, offline.";
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addOption(Options.choice(FORMATS,
                "How to tell them (default: auto, which is a table on a terminal, else jsonl).", "--format"));
        spec.addOption(Options.flag("Tell only what is ambiguous or cannot be read.", "--unresolved"));
        spec.addOption(Options.choice(List.of("ambiguous", "unknown", "never"), "The citations that make the exit code 1 (default: never).", "--fail-on"));
        spec.addOption(Options.value("FILE", "Write to a file, all at once at the end.", "-o", "--output"));
        Shelf.describe(spec);
        Options.reading(spec);
    }

    @Override
    public int run(Call call) throws IOException, Refusal {
        Reso reso = new Reso();
        Drafts drafts = new Drafts(call, reso);
        Shelf shelf = new Shelf(call, reso, drafts);
        try (Output output = call.output()) {
            Teller teller = new Teller(format(call), output, call.text("--fail-on", "never"));
            drafts.each((read, config) -> told(shelf.cited(read, config), call.has("--unresolved")), teller);
            teller.end();
            output.finish();
            return Math.max(drafts.exit(), teller.failed ? Exit.FOUND : Exit.DONE);
        }
    }

    private static CitedDraft told(CitedDraft draft, boolean unresolvedOnly) {
        List<Match> matches = draft.matches().stream().filter(match -> !unresolvedOnly || isOpen(match)).toList();
        return new CitedDraft(draft.path(), draft.resolution(), matches, draft.links());
    }

    private static boolean isOpen(Match match) {
        return match.status().equals("ambiguous") || match.status().equals("unknown");
    }

    private static String format(Call call) {
        String asked = call.text("--format", AUTO);
        boolean terminal = call.environment().isTerminal(Environment.Stream.OUT) && call.text("-o").isEmpty();
        return !asked.equals(AUTO) ? asked : terminal ? "table" : "jsonl";
    }

    /** Writes file by file, but for what is one document, which has to be whole. */
    private static final class Teller implements Drafts.Receiver<CitedDraft> {
        private final String format;
        private final Output output;
        private final String failOn;
        private final List<CitedDraft> kept = new ArrayList<>();
        private boolean failed;
        private boolean begun;

        Teller(String format, Output output, String failOn) {
            this.format = format;
            this.output = output;
            this.failOn = failOn;
        }

        @Override
        public void take(CitedDraft draft) throws IOException {
            failed |= draft.matches().stream().map(Match::status)
                    .anyMatch(status -> status.equals(failOn) || failOn.equals("ambiguous") && status.equals("unknown"));
            if (DOCUMENTS.containsKey(format)) {
                kept.add(draft);
                return;
            }
            output.writer().write(shown(draft));
            output.writer().flush();
            begun = true;
        }

        private String shown(CitedDraft draft) {
            return switch (format) {
                case "csv" -> (begun ? "" : CitationCsv.head()) + CitationCsv.rows(draft);
                case "table" -> (begun ? "\n" : "") + CitationTable.of(draft);
                default -> CitationJson.line(draft);
            };
        }

        @Override
        public void unreadable(String path, String code, String message) throws IOException {
            if (format.equals("jsonl")) {
                output.writer().write(reso.render.json.ResolutionJson.error(path, code, message) + "\n");
            }
        }

        void end() throws IOException {
            if (DOCUMENTS.containsKey(format)) {
                output.writer().write(DOCUMENTS.get(format).apply(kept));
            }
        }
    }
}
