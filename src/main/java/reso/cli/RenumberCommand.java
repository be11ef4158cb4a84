package reso.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import reso.Reso;
import reso.model.Resolution;
import reso.renumber.Move;
import reso.renumber.MoveMap;
import reso.renumber.NumberingScheme;
import reso.renumber.NumberingScheme.Part;
import reso.renumber.NumberingScheme.Sections;
import reso.renumber.Renumbering;
import reso.text.Edits;
import reso.text.Position;

/** Puts the numbers of drafts in order. */
final class RenumberCommand implements Command {
    private static final String ONLY = "--only";
    private static final String SECTIONS = "--sections";
    private static final String MAP = "--map";
    private static final String APPLY_MAP = "--apply-map";

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
        spec.addOption(Options.values("PART,...", "Number only these: operative, subparagraphs, notes.", ONLY));
        spec.addOption(Options.choice(List.of("continue", "restart"), "How numbers run through sections (default: as the draft does).", SECTIONS));
        spec.addOption(Options.value("FILE", "Write the numbers that change to a file, old to new, as JSON.", MAP));
        spec.addOption(Options.value("FILE", "Give the numbers of such a file, made of another language version.", APPLY_MAP));
        Options.reading(spec);
    }

    /** A draft and what renumbering would make of it, or why it is left as it is. */
    private record Renumbered(Resolution read, Renumbering renumbering, Edits.Outcome outcome, Optional<String> trouble) {

        static Renumbered of(Resolution read, Renumbering renumbering) {
            return new Renumbered(read, renumbering, Edits.apply(read.source(), renumbering.edits()), renumbering.harm().map(harm -> harm + "; it is left as it is"));
        }

        static Renumbered unfit(Resolution read, Move move) {
            return of(read, new Renumbering(List.of(), List.of(), List.of(), Optional.of("the map moves " + move.old() + (move.within().isEmpty() ? "" : " of " + move.within())
                    + ", which does not stand here in the order of the map; it is of another text, or was applied already")));
        }
    }

    @Override
    public int run(Call call) throws IOException, Refusal {
        Reso reso = new Reso();
        Drafts drafts = new Drafts(call, reso);
        if (call.text(MAP).filter("-"::equals).isPresent()) {
            throw new Refusal("--map names a file; standard output is for the draft");
        }
        if (call.has(MAP) && drafts.count() != 1) {
            throw new Refusal("--map is of one draft; " + drafts.count() + " were given");
        }
        try (Output output = call.output()) {
            Delivery delivery = Delivery.of(call, drafts, output);
            Teller teller = new Teller(call, delivery);
            Function<Resolution, Renumbered> renumberer = renumberer(call, reso);
            drafts.each(renumberer, teller);
            output.finish();
            return Math.max(drafts.exit(), Math.max(delivery.exit(), teller.exit));
        }
    }

    private static Function<Resolution, Renumbered> renumberer(Call call, Reso reso) throws Refusal {
        Optional<String> map = call.text(APPLY_MAP);
        if (map.isEmpty()) {
            NumberingScheme scheme = new NumberingScheme(parts(call), sections(call));
            return read -> Renumbered.of(read, reso.renumber(read, scheme));
        }
        if (call.has(ONLY) || call.has(SECTIONS)) {
            throw new Refusal("--apply-map gives the numbers; leave out --only and --sections");
        }
        List<Move> moves = moves(call, map.get());
        return read -> reso.unfit(read, moves).map(move -> Renumbered.unfit(read, move)).orElseGet(() -> Renumbered.of(read, reso.renumber(read, moves)));
    }

    private static Set<Part> parts(Call call) throws Refusal {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (String word : call.list(ONLY)) {
            parts.add(Stream.of(Part.values()).filter(part -> part.name().equalsIgnoreCase(word)).findFirst()
                    .orElseThrow(() -> new Refusal("--only: `" + word + "` is none of operative, subparagraphs, notes")));
        }
        return parts.isEmpty() ? NumberingScheme.USUAL.parts() : parts;
    }

    private static Sections sections(Call call) {
        return switch (call.text(SECTIONS, "")) {
            case "continue" -> Sections.CONTINUE;
            case "restart" -> Sections.RESTART;
            default -> Sections.AS_DRAFTED;
        };
    }

    private static List<Move> moves(Call call, String name) throws Refusal {
        try {
            return MoveMap.read(Files.readString(call.path(name), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Refusal(name + ": " + Faults.reason(e));
        } catch (MoveMap.UnreadableMapException e) {
            throw new Refusal(name + ": " + e.getMessage());
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
            if (file.trouble().isPresent()) {
                call.complain(file.read().source().path() + ": " + file.trouble().get());
                exit = Exit.REFUSED;
                return;
            }
            delivery.deliver(file.read().source(), file.outcome().text());
            keep(file.renumbering());
            file.renumbering().undecided().forEach(open -> undecided(file.read().source().path(), file, open));
        }

        private void keep(Renumbering renumbering) throws IOException {
            Optional<String> map = call.text(MAP);
            if (map.isEmpty()) {
                return;
            }
            try (Output kept = Output.to(call.path(map.get()), map.get())) {
                kept.writer().write(MoveMap.write(renumbering.moves()));
                kept.finish();
            } catch (Refusal e) {
                call.complain(e.getMessage());
                exit = Exit.REFUSED;
            }
        }

        private void undecided(String path, Renumbered file, Renumbering.Undecided open) {
            Position at = file.read().source().positionAt(open.span().start());
            call.complain(path + ":" + at + ": " + open.address() + ": " + (open.missing() ? "nothing in this draft is what `" + open.words() + "` names"
                    : "cannot tell whether `" + open.words() + "` means a paragraph of this draft that got another number") + "; left as it is");
            exit = Math.max(exit, Exit.FOUND);
        }
    }
}
