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
import reso.render.markdown.CitationLinks;
import reso.render.text.CitationCsv;
import reso.render.text.CitationTable;
import reso.text.Edits;
import reso.text.SourceText;

/** Says what a draft cites: symbols, titles, dates and addresses; or turns the citations into links. */
final class ResolveCommand implements Command {
    private static final String AUTO = "auto";
    private static final List<String> FORMATS = List.of(AUTO, "table", "json", "jsonl", "csv", "bibtex", "csl-json", "dot", "graphml");

    private static final String DOCUMENT = "json";

    /** What tells of all drafts together and so is written when all are read. */
    private static final Map<String, Function<List<CitedDraft>, String>> GATHERED = Map.of("bibtex", Bibtex::of, "csl-json", CslJson::of,
            "dot", Dot::of, "graphml", Graphml::of);

    /** From the better to the worse; what is asked for and what is worse makes a call fail. */
    private static final List<String> OPEN = List.of("ambiguous", "unknown");

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
        spec.addOption(Options.choice(List.of("ambiguous", "unknown", "never"),
                "The least that makes the exit code 1: ambiguous, which counts what is unknown too, or unknown alone (default: never).", "--fail-on"));
        spec.addOption(Options.flag("Turn citations into Markdown links instead of telling them.", "--link"));
        Delivery.describe(spec);
        Shelf.describe(spec);
        Options.reading(spec);
    }

    @Override
    public int run(Call call) throws IOException, Refusal {
        refuseContradictions(call);
        Reso reso = new Reso();
        Drafts drafts = new Drafts(call, reso);
        Shelf shelf = new Shelf(call, reso, drafts);
        try (Output output = call.output()) {
            int exit = call.has("--link") ? link(call, drafts, shelf, output) : tell(call, drafts, shelf, output);
            output.finish();
            return Math.max(drafts.exit(), exit);
        }
    }

    private static void refuseContradictions(Call call) throws Refusal {
        for (String option : List.of("--write", "--check", "--diff")) {
            if (call.has(option) && !call.has("--link")) {
                throw new Refusal(option + " belongs to --link; without it resolve changes nothing");
            }
        }
        if (call.has("--link") && (call.has("--format") || call.has("--unresolved"))) {
            throw new Refusal("--link gives the draft with links, not a list; leave out --format and --unresolved");
        }
    }

    private static int tell(Call call, Drafts drafts, Shelf shelf, Output output) throws IOException {
        Teller teller = new Teller(call, format(call), output);
        drafts.each((read, config) -> told(shelf.cited(read, config), call.has("--unresolved")), teller);
        teller.end();
        return teller.failed ? Exit.FOUND : Exit.DONE;
    }

    private static int link(Call call, Drafts drafts, Shelf shelf, Output output) throws IOException, Refusal {
        Delivery delivery = Delivery.of(call, drafts, output);
        boolean[] failed = {false};
        drafts.each(shelf::cited, draft -> {
            failed[0] |= fails(draft, call);
            SourceText source = draft.resolution().source();
            delivery.deliver(source, Edits.apply(source, CitationLinks.edits(draft)).text());
        });
        return Math.max(delivery.exit(), failed[0] ? Exit.FOUND : Exit.DONE);
    }

    private static boolean fails(CitedDraft draft, Call call) {
        int least = OPEN.indexOf(call.text("--fail-on", "never"));
        return least >= 0 && draft.matches().stream().anyMatch(match -> OPEN.indexOf(match.status()) >= least);
    }

    private static CitedDraft told(CitedDraft draft, boolean unresolvedOnly) {
        List<Match> matches = draft.matches().stream().filter(match -> !unresolvedOnly || isOpen(match)).toList();
        return new CitedDraft(draft.path(), draft.resolution(), matches, draft.links());
    }

    private static boolean isOpen(Match match) {
        return OPEN.contains(match.status());
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
        private final Call call;
        private final boolean links;
        private final List<CitedDraft> kept = new ArrayList<>();
        private final List<CitationJson.File> files = new ArrayList<>();
        private boolean failed;
        private boolean begun;

        Teller(Call call, String format, Output output) {
            this.format = format;
            this.output = output;
            this.call = call;
            this.links = call.environment().wantsHyperlinks(Environment.Stream.OUT) && call.text("-o").isEmpty();
        }

        @Override
        public void take(CitedDraft draft) throws IOException {
            failed |= fails(draft, call);
            if (format.equals(DOCUMENT)) {
                files.add(CitationJson.file(draft));
                return;
            }
            if (GATHERED.containsKey(format)) {
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
                case "table" -> (begun ? "\n" : "") + CitationTable.of(draft, links);
                default -> CitationJson.line(CitationJson.file(draft));
            };
        }

        @Override
        public void unreadable(String path, String code, String message) throws IOException {
            CitationJson.File error = CitationJson.error(path, code, message);
            files.add(error);
            output.writer().write(format.equals("jsonl") ? CitationJson.line(error) : "");
        }

        void end() throws IOException {
            output.writer().write(format.equals("csv") && !begun ? CitationCsv.head() : "");
            if (format.equals(DOCUMENT)) {
                output.writer().write(CitationJson.document(files));
            } else if (GATHERED.containsKey(format)) {
                output.writer().write(GATHERED.get(format).apply(kept));
            }
        }
    }
}
