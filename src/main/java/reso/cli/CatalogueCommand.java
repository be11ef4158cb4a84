package reso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import reso.catalogue.Catalogue;
import reso.catalogue.Entry;
import reso.catalogue.Search;
import reso.citation.Symbol;
import reso.finding.Suggestion;
import reso.render.json.EntryJson;
import reso.render.text.EntryTable;

/** Looks into the catalogue of documents, and takes records into the user's own. */
final class CatalogueCommand implements Command {
    private static final List<String> ACTIONS = List.of("search", "show", "import", "info");
    private static final String MOST_HITS = "50";

    @Override
    public String name() {
        return "catalogue";
    }

    @Override
    public String summary() {
        return "Search what is known of documents, show it, and import records of your own: search TEXT..., show SYMBOL..., import FILE|DIR..., info.";
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addOption(Options.choice(List.of("table", "jsonl"), "How to tell entries (default: table).", "--format"));
        spec.addOption(Options.choice(reso.language.Languages.codes(), "Language of the titles (default: en).", "--lang"));
        spec.addOption(Options.number("N", 1, "How many entries a search tells (default: " + MOST_HITS + ").", "--limit"));
        Shelf.describeFiles(spec);
        spec.addOption(Options.value("FILE", "Write to a file, all at once at the end.", "-o", "--output"));
        spec.addPositional(Options.arguments("ACTION WORD", "search, show, import or info, and what to look for or to read."));
    }

    @Override
    public int run(Call call) throws IOException, Refusal {
        List<String> words = call.arguments();
        String action = words.isEmpty() ? "" : words.get(0);
        List<String> rest = words.subList(Math.min(1, words.size()), words.size());
        if (!ACTIONS.contains(action)) {
            String near = Suggestion.nearest(action, ACTIONS).map(word -> "; did you mean `" + word + "`?").orElse("");
            throw new Refusal("say search, show, import or info" + near + " (see reso catalogue --help)");
        }
        if (rest.isEmpty() && !action.equals("info")) {
            throw new Refusal("say what to " + action + " (see reso catalogue --help)");
        }
        if (action.equals("import")) {
            return new Importer(call).run(rest);
        }
        try (Output output = call.output()) {
            int exit = look(call, action, rest, output);
            output.finish();
            return exit;
        }
    }

    private static int look(Call call, String action, List<String> words, Output output) throws IOException, Refusal {
        Catalogue catalogue = Shelf.withoutDrafts(call);
        return switch (action) {
            case "search" -> search(call, catalogue, words, output);
            case "show" -> show(call, catalogue, words, output);
            default -> info(call, output);
        };
    }

    private static int search(Call call, Catalogue catalogue, List<String> words, Output output) throws IOException {
        List<Search.Hit> hits = Search.in(catalogue, words);
        List<Search.Hit> told = hits.subList(0, (int) Math.min(hits.size(), Options.bytes(call.text("--limit", MOST_HITS))));
        if (call.text("--format", "table").equals("jsonl")) {
            for (Search.Hit hit : told) {
                output.writer().write(EntryJson.line(hit.entry()));
            }
        } else {
            output.writer().write(EntryTable.of(told, call.text("--lang", "en")));
        }
        call.say((hits.size() == 1 ? "1 entry" : hits.size() + " entries") + (told.size() < hits.size() ? ", of which " + told.size() + " are told; see --limit" : ""));
        return hits.isEmpty() ? Exit.FOUND : Exit.DONE;
    }

    private static int show(Call call, Catalogue catalogue, List<String> words, Output output) throws IOException {
        int exit = Exit.DONE;
        boolean lines = call.text("--format", "table").equals("jsonl");
        String gap = "";
        for (String word : words) {
            Optional<Symbol> symbol = Symbol.parse(word);
            Optional<Entry> entry = symbol.flatMap(catalogue::find);
            if (entry.isPresent()) {
                output.writer().write(lines ? EntryJson.line(entry.get()) : gap + EntryTable.whole(entry.get()));
                gap = "\n";
            } else {
                call.complain(symbol.map(known -> known + ": is not in the catalogue").orElse(word + ": is no symbol; reso catalogue search looks for words"));
                exit = Exit.FOUND;
            }
        }
        return exit;
    }

    private static int info(Call call, Output output) throws IOException, Refusal {
        output.writer().write("reso: " + count(Catalogue.embedded()) + ", as of " + Catalogue.embedded().date() + "\n");
        Optional<Path> place = Shelf.place(call);
        if (place.filter(Files::exists).isPresent()) {
            Catalogue own = Shelf.own(place.get());
            output.writer().write("yours: " + count(own) + ", last import " + own.date() + ", in " + place.get() + "\n");
        } else {
            output.writer().write("yours: none" + place.map(path -> "; an import makes " + path).orElse("") + "\n");
        }
        return Exit.DONE;
    }

    private static String count(Catalogue catalogue) {
        List<Entry> all = new ArrayList<>();
        catalogue.forEach(all::add);
        return counted(all.size(), "document");
    }

    /** «1 document», «2 documents». */
    static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
