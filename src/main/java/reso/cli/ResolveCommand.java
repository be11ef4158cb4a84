package reso.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import reso.Reso;
import reso.catalogue.Match;
import reso.model.Resolution;
import reso.render.CitedDraft;
import reso.render.json.CitationJson;
import reso.render.text.CitationCsv;
import reso.render.text.CitationTable;

/** Says what a draft cites: symbols, titles, dates and addresses. */
final class ResolveCommand implements Command {
    private static final String AUTO = "auto";

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
        spec.addOption(Options.choice(List.of(AUTO, "table", "json", "jsonl", "csv"),
                "How to tell them (default: auto, which is a table on a terminal, else jsonl).", "--format"));
        spec.addOption(Options.flag("Tell only what is ambiguous or cannot be read.", "--unresolved"));
        spec.addOption(Options.choice(List.of("ambiguous", "unknown", "never"), "The citations that make the exit code 1 (default: never).", "--fail-on"));
        spec.addOption(Options.value("FILE", "Write to a file, all at once at the end.", "-o", "--output"));
        Options.reading(spec);
    }

    @Override
    public int run(Call call) throws IOException, Refusal {
        Reso reso = new Reso();
        Drafts drafts = new Drafts(call, reso);
        try (Output output = call.output()) {
            Teller teller = new Teller(format(call), output, call.text("--fail-on", "never"));
            drafts.each(read -> cited(reso, read, call.has("--unresolved")), teller);
            teller.end();
            output.finish();
            return Math.max(drafts.exit(), teller.failed ? Exit.FOUND : Exit.DONE);
        }
    }

    private static CitedDraft cited(Reso reso, Resolution read, boolean unresolvedOnly) {
        List<Match> matches = reso.resolve(read).stream().filter(match -> !unresolvedOnly || isOpen(match)).toList();
        return new CitedDraft(read.source().path(), read, matches);
    }

    private static boolean isOpen(Match match) {
        return match.status().equals("ambiguous") || match.status().equals("unknown");
    }

    private static String format(Call call) {
        String asked = call.text("--format", AUTO);
        boolean terminal = call.environment().isTerminal(Environment.Stream.OUT) && call.text("-o").isEmpty();
        return !asked.equals(AUTO) ? asked : terminal ? "table" : "jsonl";
    }

    /** Writes file by file, but for the one JSON document, which has to be whole. */
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
            if (format.equals("json")) {
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
            if (format.equals("json")) {
                output.writer().write(CitationJson.document(kept));
            }
        }
    }
}
