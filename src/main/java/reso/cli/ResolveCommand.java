package reso.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import reso.Reso;
import reso.catalogue.Links;
import reso.catalogue.Match;
import reso.config.Config;
import reso.config.Key;
import reso.model.Resolution;
import reso.render.CitedDraft;
import reso.render.markdown.CitationLinks;
import reso.text.Edits;

/** Says what a draft cites: symbols, titles, dates and addresses; or turns the citations into links. */
final class ResolveCommand implements Command {
    private static final String AUTO = "auto";
    private static final String TEMPLATE = "--url-template";

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
        spec.addOption(Options.choice(List.of(AUTO, "table", "json", "jsonl", "csv", "bibtex", "csl-json", "dot", "graphml"),
                "How to tell them (default: auto, which is a table on a terminal, else jsonl); dot and graphml tell which draft cites what.", "--format"));
        spec.addOption(Options.flag("Tell only what is ambiguous or cannot be read.", "--unresolved"));
        spec.addOption(Options.choice(List.of("ambiguous", "unknown", "never"), "The citations that make the exit code 1 (default: never).", "--fail-on"));
        spec.addOption(Options.flag("Turn citations into Markdown links instead of telling them.", "--link"));
        spec.addOption(Options.value("T", "Address of a document, with {symbol} and {lang} in it (default: " + Links.OFFICIAL.template() + ").", TEMPLATE));
        spec.addOption(Options.catalogue());
        Delivery.describe(spec);
        Options.reading(spec);
    }

    @Override
    public int run(Call call) throws IOException, Refusal {
        refuseContradictions(call);
        Reso reso = new Reso();
        Drafts drafts = new Drafts(call, reso);
        Shelf shelf = new Shelf(call, drafts.configs());
        Map<Config, Links> links = links(call, drafts);
        try (Output output = call.output()) {
            int exit = call.has("--link") ? link(call, drafts, output, (read, config) -> cited(shelf.reso(config), read, links.get(config)))
                    : tell(call, drafts, output, (read, config) -> cited(shelf.reso(config), read, links.get(config)));
            output.finish();
            return Math.max(drafts.exit(), exit);
        }
    }

    private interface Citing {
        CitedDraft of(Resolution read, Config config);
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

    private static Map<Config, Links> links(Call call, Drafts drafts) throws Refusal {
        Map<Config, Links> links = new HashMap<>();
        for (Config config : drafts.configs()) {
            Optional<String> template = call.text(TEMPLATE).or(() -> config.text(Key.URL_TEMPLATE));
            if (template.isPresent() && !template.get().contains("{symbol}")) {
                throw new Refusal("the address `" + template.get() + "` has no {symbol} in it");
            }
            links.put(config, template.map(Links::new).orElse(Links.OFFICIAL));
        }
        return links;
    }

    private static CitedDraft cited(Reso reso, Resolution read, Links links) {
        return new CitedDraft(read.source().path(), read, reso.resolve(read), links);
    }

    private static int tell(Call call, Drafts drafts, Output output, Citing citing) throws IOException {
        CitationTeller teller = CitationTeller.of(format(call), output, call.environment().wantsHyperlinks(Environment.Stream.OUT) && call.text("-o").isEmpty());
        String failOn = call.text("--fail-on", "never");
        boolean[] failed = {false};
        drafts.each(citing::of, new Drafts.Receiver<CitedDraft>() {
            @Override
            public void take(CitedDraft draft) throws IOException {
                failed[0] |= draft.matches().stream().map(Match::status).anyMatch(status -> status.equals(failOn) || failOn.equals("ambiguous") && status.equals("unknown"));
                teller.take(call.has("--unresolved") ? draft.unresolved() : draft);
            }

            @Override
            public void unreadable(String path, String code, String message) throws IOException {
                teller.unreadable(path, code, message);
            }
        });
        teller.end();
        return failed[0] ? Exit.FOUND : Exit.DONE;
    }

    private static int link(Call call, Drafts drafts, Output output, Citing citing) throws IOException, Refusal {
        Delivery delivery = Delivery.of(call, drafts, output);
        drafts.each(citing::of, new Drafts.Receiver<CitedDraft>() {
            @Override
            public void take(CitedDraft draft) throws IOException {
                delivery.deliver(draft.resolution().source(), Edits.apply(draft.resolution().source(), CitationLinks.edits(draft)).text());
            }

            @Override
            public void unreadable(String path, String code, String message) {
                // told on standard error already; there is no text to deliver
            }
        });
        return delivery.exit();
    }

    private static String format(Call call) {
        String asked = call.text("--format", AUTO);
        boolean terminal = call.environment().isTerminal(Environment.Stream.OUT) && call.text("-o").isEmpty();
        return !asked.equals(AUTO) ? asked : terminal ? "table" : "jsonl";
    }
}
