package reso.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import reso.Reso;
import reso.format.UnformattableException;
import reso.model.Paragraph;
import reso.model.Resolution;
import reso.render.PageRemains;
import reso.render.markdown.NoteNotation;
import reso.text.SourceText;

/** Brings drafts into their canonical form. */
final class FmtCommand implements Command {
    static final String NOTES = "--notes";

    @Override
    public String name() {
        return "fmt";
    }

    @Override
    public String summary() {
        return "Lay a draft out anew: one paragraph a line, openings in italics, notes after their paragraphs, typography of the language, no page heads and feet.";
    }

    @Override
    public void describe(CommandSpec spec) {
        Delivery.describe(spec);
        spec.addOption(Options.choice(List.of("keep", "markdown", "sup"), "How notes are written (default: keep, as the draft does).", NOTES));
        Options.reading(spec);
    }

    /** The notation that was asked for. */
    static NoteNotation notes(Call call) {
        return NoteNotation.valueOf(call.text(NOTES, "keep").toUpperCase(Locale.ROOT));
    }

    /**
     * A draft and its canonical form, or why it has none.
     *
     * @param leftOut lines that belong to its pages
     */
    private record Formatted(SourceText before, SourceText after, List<String> leftOut, String trouble) {
        private static final int SHOWN = 4;

        static Formatted of(Reso reso, Resolution read, NoteNotation notes) {
            try {
                List<String> leftOut = PageRemains.of(read).furniture().stream().map(Paragraph::text).toList();
                return new Formatted(read.source(), reso.format(read, notes), leftOut, "");
            } catch (UnformattableException e) {
                return new Formatted(read.source(), read.source(), List.of(), e.getMessage());
            }
        }

        /** Says which lines were left out, since nothing else goes. */
        private String tale() {
            String shown = leftOut.stream().limit(SHOWN).map(line -> "`" + line + "`").collect(Collectors.joining(", "));
            String rest = leftOut.size() > SHOWN ? " and " + (leftOut.size() - SHOWN) + " more" : "";
            return before.path() + ": without " + (leftOut.size() == 1 ? "a line" : leftOut.size() + " lines") + " of its pages: " + shown + rest;
        }
    }

    @Override
    public int run(Call call) throws IOException, Refusal {
        Reso reso = new Reso();
        Drafts drafts = new Drafts(call, reso);
        try (Output output = call.output()) {
            Teller teller = new Teller(call, Delivery.of(call, drafts, output));
            drafts.each(read -> Formatted.of(reso, read, notes(call)), teller);
            output.finish();
            return Math.max(drafts.exit(), Math.max(teller.exit, teller.delivery.exit()));
        }
    }

    private static final class Teller implements Drafts.Receiver<Formatted> {
        private final Call call;
        private final Delivery delivery;
        private int exit = Exit.DONE;

        Teller(Call call, Delivery delivery) {
            this.call = call;
            this.delivery = delivery;
        }

        @Override
        public void take(Formatted draft) throws IOException {
            if (draft.trouble().isEmpty()) {
                delivery.deliver(draft.before(), draft.after());
                if (!draft.leftOut().isEmpty()) {
                    call.say(draft.tale());
                }
            } else {
                call.complain(draft.before().path() + ": " + draft.trouble());
                exit = Exit.REFUSED;
            }
        }
    }
}
