package reso.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import reso.Reso;
import reso.model.Resolution;
import reso.renumber.Renumbering;
import reso.report.Visible;
import reso.text.Edits;
import reso.text.Position;

/** Puts the numbers of drafts in order. */
final class RenumberCommand implements Command {

    @Override
    public String name() {
        return "renumber";
    }

    @Override
    public String summary() {
        return "Put operative paragraphs, subparagraphs and notes in order, and every reference to what moved.";
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addOption(Options.flag("Change the files themselves.", "--write"));
        spec.addOption(Options.flag("Change nothing; exit 1 where something would change.", "--check"));
        spec.addOption(Options.value("FILE", "Write the new text to a file.", "-o", "--output"));
        Options.reading(spec);
    }

    /** A draft and what renumbering would make of it. */
    private record Renumbered(Resolution read, Renumbering renumbering, Edits.Outcome outcome) {

        static Renumbered of(Reso reso, Resolution read) {
            Renumbering renumbering = reso.renumber(read);
            return new Renumbered(read, renumbering, Edits.apply(read.source(), renumbering.edits()));
        }
    }

    @Override
    public int run(Call call) throws IOException, Refusal {
        if (call.has("--write") && call.has("--check")) {
            throw new Refusal("--write and --check are two different wishes; give one");
        }
        Reso reso = new Reso();
        Drafts drafts = new Drafts(call, reso);
        if (drafts.count() > 1 && !call.has("--write") && !call.has("--check")) {
            throw new Refusal("with several files, say --write to change them or --check to only look");
        }
        try (Output output = call.output()) {
            Teller teller = new Teller(call, output);
            drafts.each(read -> Renumbered.of(reso, read), teller);
            output.finish();
            return Math.max(drafts.exit(), teller.exit);
        }
    }

    private static final class Teller implements Drafts.Receiver<Renumbered> {
        private final Call call;
        private final Output output;
        private int exit = Exit.DONE;

        Teller(Call call, Output output) {
            this.call = call;
            this.output = output;
        }

        @Override
        public void take(Renumbered file) throws IOException {
            String path = file.read().source().path();
            if (call.has("--check")) {
                check(path, file);
            } else if (call.has("--write")) {
                write(path, file);
            } else {
                output.writer().write(file.outcome().text().marked());
            }
            file.renumbering().undecided().forEach(open -> undecided(path, file, open));
        }

        private void check(String path, Renumbered file) throws IOException {
            if (file.outcome().changed()) {
                output.writer().write(Visible.of(path) + "\n");
                exit = Exit.FOUND;
            }
        }

        private void write(String path, Renumbered file) throws IOException {
            if (!file.outcome().changed()) {
                return;
            }
            try {
                Path target = call.path(path);
                try (Output changed = Output.to(target, path)) {
                    changed.writer().write(file.outcome().text().marked());
                    changed.finish();
                }
            } catch (Refusal e) {
                call.complain(e.getMessage());
                exit = Exit.REFUSED;
            }
        }

        private void undecided(String path, Renumbered file, Renumbering.Undecided open) {
            Position at = file.read().source().positionAt(open.span().start());
            call.complain(path + ":" + at + ": " + open.address() + ": cannot tell whether `" + open.words()
                    + "` means a paragraph of this draft that got another number; left as it is");
            exit = Math.max(exit, Exit.FOUND);
        }

        @Override
        public void unreadable(String path, String code, String message) {
            // told on standard error already; there is no result to stand in for
        }
    }
}
