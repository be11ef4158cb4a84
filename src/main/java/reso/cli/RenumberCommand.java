package reso.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import reso.Reso;
import reso.model.Resolution;
import reso.renumber.Renumbering;
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
        Delivery.describe(spec);
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
        Reso reso = new Reso();
        Drafts drafts = new Drafts(call, reso);
        try (Output output = call.output()) {
            Delivery delivery = Delivery.of(call, drafts, output);
            Teller teller = new Teller(call, delivery);
            drafts.each(read -> Renumbered.of(reso, read), teller);
            output.finish();
            return Math.max(drafts.exit(), Math.max(delivery.exit(), teller.exit));
        }
    }

    private static final class Teller implements Drafts.Receiver<Renumbered> {
        private final Call call;
        private final Delivery delivery;
        private int exit = Exit.DONE;

        Teller(Call call, Delivery delivery) {
            this.call = call;
            this.delivery = delivery;
        }

        @Override
        public void take(Renumbered file) throws IOException {
            delivery.deliver(file.read().source(), file.outcome().text());
            file.renumbering().undecided().forEach(open -> undecided(file.read().source().path(), file, open));
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
