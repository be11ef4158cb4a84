package reso.cli;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import reso.config.Config;
import reso.finding.Severity;
import reso.language.Language;
import reso.language.Languages;
import reso.model.Masthead.Item;
import reso.model.Resolution;
import reso.render.html.Neighbours;
import reso.render.html.Overview;
import reso.report.Tally;

/**
 * Drafts printed into a folder, a file for each; pages know the same draft in other languages, and one more page lists them all.
 * The drafts are read twice, once to learn of all and once to print each, so that few are in memory at any time.
 */
final class PrintedFolder {
    private static final String OVERVIEW = "index";

    private final Call call;
    private final Printer printer;
    private final String name;
    private final Path folder;
    private final Map<String, Leaf> leaves = new LinkedHashMap<>();
    private final Map<String, List<Leaf>> families = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>(Set.of(OVERVIEW));
    private int exit = Exit.DONE;

    /** What is known of a draft before it is printed. */
    private record Seen(String path, boolean empty, String title, String symbol, Language language, Tally tally) {}

    /** A draft and the file that it is printed to. */
    private record Leaf(Seen draft, String file) {

        String href() {
            return URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20");
        }

        /** What versions of one draft have in common; a draft without a symbol stands alone. */
        String family() {
            return draft.symbol().isEmpty() ? file : draft.symbol();
        }
    }

    private record Printed(String path, String words) {}

    PrintedFolder(Call call, Printer printer, String name) throws Refusal {
        this.call = call;
        this.printer = printer;
        this.name = name.replaceFirst("(?<=.)/+$", "");
        this.folder = call.path(name);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new Refusal(name + ": is a file; several drafts are printed to a folder");
        }
    }

    int print(Drafts drafts) throws IOException, Refusal {
        drafts.each(this::seen, new Learner());
        refuseToOverwrite(drafts);
        make();
        drafts.again(this::printed, this::write);
        if (printer.makesPages()) {
            write(OVERVIEW + ".html", overview());
        }
        if (call.has("--open")) {
            Opener.open(call, printer.makesPages() ? folder.resolve(OVERVIEW + ".html") : folder, name);
        }
        return Math.max(drafts.exit(), exit);
    }

    private Seen seen(Resolution read, Config config) {
        Tally tally = new Tally();
        tally.add(printer.judged(read, config));
        String path = read.source().path();
        String symbol = read.masthead().value(Item.SYMBOL).orElse("");
        String title = read.masthead().value(Item.TITLE).orElse(symbol.isEmpty() ? path : symbol);
        return new Seen(path, read.isEmpty(), title, symbol, read.language(), tally);
    }

    private final class Learner implements Drafts.Receiver<Seen> {

        @Override
        public void take(Seen draft) {
            if (draft.empty()) {
                call.complain(draft.path() + ": holds nothing to print");
                exit = Exit.REFUSED;
            } else {
                add(draft);
            }
        }
    }

    private void add(Seen draft) {
        if (!leaves.containsKey(draft.path())) {
            Leaf leaf = new Leaf(draft, file(draft.path()));
            leaves.put(draft.path(), leaf);
            families.computeIfAbsent(leaf.family(), family -> new ArrayList<>()).add(leaf);
        }
    }

    /** The name of the draft with the ending of what is printed, and a number where two drafts share it. */
    private String file(String path) {
        String base = path.substring(path.replace('\\', '/').lastIndexOf('/') + 1).replaceFirst("(?i)\\.(md|markdown|txt)$", "");
        String plain = base.isEmpty() || base.startsWith("<") ? "draft" : base;
        String free = plain;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = plain + "-" + i;
        }
        return free + "." + printer.kind();
    }

    private void refuseToOverwrite(Drafts drafts) throws Refusal {
        if (leaves.isEmpty()) {
            throw new Refusal("there is nothing to print to " + name);
        }
        for (Leaf leaf : leaves.values()) {
            if (drafts.reads(folder.resolve(leaf.file()))) {
                throw new Refusal(leaf.draft().path() + ": is both read and written to; name another folder with -o");
            }
        }
    }

    private void make() throws Refusal {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refusal(name + ": cannot be made: " + Faults.reason(e));
        }
    }

    private Printed printed(Resolution read, Config config) {
        Optional<Leaf> leaf = Optional.ofNullable(leaves.get(read.source().path()));
        return new Printed(read.source().path(), leaf.flatMap(known -> printer.print(read, config, neighbours(known))).orElse(""));
    }

    private Neighbours neighbours(Leaf leaf) {
        List<Neighbours.Version> versions = families.get(leaf.family()).stream()
                .filter(other -> other.draft().language() != leaf.draft().language())
                .map(other -> new Neighbours.Version(other.draft().language().code(), other.draft().language().name(), other.href())).toList();
        return new Neighbours(OVERVIEW + ".html", versions);
    }

    private void write(Printed draft) throws IOException {
        if (!draft.words().isEmpty()) {
            write(leaves.get(draft.path()).file(), draft.words());
        }
    }

    private void write(String file, String words) throws IOException {
        try (Output output = Output.to(folder.resolve(file), name + "/" + file)) {
            output.writer().write(words);
            output.finish();
        } catch (Refusal e) {
            throw new OutputException(new IOException(e.getMessage()));
        }
    }

    /** In the language of the drafts where they share one; the versions of one draft stand together. */
    private String overview() {
        Set<Language> languages = leaves.values().stream().map(leaf -> leaf.draft().language()).collect(Collectors.toSet());
        Language own = languages.size() == 1 ? languages.iterator().next() : Languages.named(call.text("--messages", "en")).orElseThrow();
        return Overview.render(families.values().stream().flatMap(List::stream).map(PrintedFolder::row).toList(), own);
    }

    private static Overview.Row row(Leaf leaf) {
        Seen draft = leaf.draft();
        return new Overview.Row(draft.title(), draft.symbol(), draft.language(), leaf.href(), draft.tally().of(Severity.ERROR),
                draft.tally().of(Severity.WARNING), draft.tally().of(Severity.NOTE));
    }
}
