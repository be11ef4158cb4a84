package reso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import reso.Reso;
import reso.render.html.Neighbours;

/** Prints drafts. */
final class RenderCommand implements Command {

    @Override
    public String name() {
        return "render";
    }

    @Override
    public String summary() {
        return "Print drafts as Markdown, as HTML pages with their citations live, or as JSON.";
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addOption(Options.choice(Printer.KINDS, "What to print (default: html).", "--to"));
        spec.addOption(Options.value("FILE|DIR", "Write to a file, all at once at the end; or to a folder, a file for each draft and a list of them.",
                "-o", "--output"));
        spec.addOption(Options.flag("Show what was printed in a browser.", "--open"));
        spec.addOption(Options.flag("HTML: only the article, for a page of your own.", "--fragment"));
        spec.addOption(Options.flag("HTML: with a table of contents.", "--toc"));
        spec.addOption(Options.value("FILE", "HTML: add these style rules.", "--css"));
        spec.addOption(Options.value("FILE", "HTML: fill this page, see its placeholders in the README.", "--template"));
        spec.addOption(Options.choice(List.of("keep", "markdown", "sup"), "Markdown: how notes are written (default: keep).", "--notes"));
        spec.addOption(Options.flag("Markdown: let citations point to what they cite.", "--link"));
        Shelf.describe(spec);
        Options.reading(spec);
    }

    @Override
    public int run(Call call) throws IOException, Refusal {
        Reso reso = new Reso();
        Drafts drafts = new Drafts(call, reso);
        Printer printer = new Printer(call, reso, new Shelf(call, reso, drafts));
        Optional<String> target = call.text("-o").filter(name -> !name.equals("-"));
        if (target.isPresent() && (drafts.count() > 1 || isFolder(call, target.get()))) {
            return new PrintedFolder(call, printer, target.get()).print(drafts);
        }
        if (drafts.count() != 1) {
            throw new Refusal(drafts.count() + " drafts were given; name a folder to print them to with -o");
        }
        return call.has("--open") ? shown(call, printer, drafts, target) : printed(call, printer, drafts, call.output());
    }

    private static boolean isFolder(Call call, String target) throws Refusal {
        return target.endsWith("/") || Files.isDirectory(call.path(target));
    }

    private static int shown(Call call, Printer printer, Drafts drafts, Optional<String> target) throws IOException, Refusal {
        Path file = target.isPresent() ? call.path(target.get()) : Files.createTempFile("reso", "." + printer.kind());
        int exit = printed(call, printer, drafts, Output.to(file, file.toString()));
        if (exit == Exit.DONE) {
            Opener.open(call, file, target.orElse(file.toString()));
        }
        return exit;
    }

    private static int printed(Call call, Printer printer, Drafts drafts, Output to) throws IOException {
        try (Output output = to) {
            Teller teller = new Teller(call, output);
            drafts.each((read, config) -> new Printed(read.source().path(), printer.print(read, config, Neighbours.NONE)), teller);
            int exit = Math.max(drafts.exit(), teller.exit);
            if (exit == Exit.DONE) {
                output.finish();
            }
            return exit;
        }
    }

    private record Printed(String path, Optional<String> words) {}

    private static final class Teller implements Drafts.Receiver<Printed> {
        private final Call call;
        private final Output output;
        private int exit = Exit.DONE;

        Teller(Call call, Output output) {
            this.call = call;
            this.output = output;
        }

        @Override
        public void take(Printed draft) throws IOException {
            if (draft.words().isPresent()) {
                output.writer().write(draft.words().get());
            } else {
                call.complain(draft.path() + ": holds nothing to print");
                exit = Exit.REFUSED;
            }
        }
    }
}
