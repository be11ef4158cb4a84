package reso.renumber;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import reso.model.NoteOrder;
import reso.model.Resolution;
import reso.renumber.NumberingScheme.Part;
import reso.text.Edit;
import reso.text.SourceText;

/**
 * Puts the numbers of a draft in order: operative paragraphs, subparagraphs, notes, and the references to what moved. Returns
 * edits; applying them is the caller's.
 */
public final class Renumberer {
    private Renumberer() {}

    /** @param reader reads a text in the language of the draft, to see that what comes out is read as it was meant */
    public static Renumbering renumber(Resolution resolution, NumberingScheme scheme, Function<SourceText, Resolution> reader) {
        return renumber(resolution, scheme, Optional.empty(), reader);
    }

    /** Gives the numbers that another version of the text was given; what those moves do not name keeps its own. */
    public static Renumbering apply(Resolution resolution, List<Move> moves, Function<SourceText, Resolution> reader) {
        return renumber(resolution, NumberingScheme.USUAL, Optional.of(moves), reader);
    }

    /**
     * The first of the moves whose old number the draft does not have, or does not have after those of the moves before it: then the
     * moves are of another text, or were made already.
     */
    public static Optional<Move> unfit(Resolution resolution, List<Move> moves) {
        List<Move> here = new ArrayList<>(new Numbering(resolution, NumberingScheme.USUAL, Optional.of(List.of())).all().stream().map(Numbering.Numbered::move).toList());
        NoteOrder.byFirstCall(resolution).keySet().forEach(marker -> here.add(new Move(Part.NOTES, "", marker, marker)));
        int next = 0;
        for (Move move : moves) {
            int at = next;
            while (at < here.size() && !here.get(at).isOf(move.part(), move.within(), move.old())) {
                at++;
            }
            if (at == here.size()) {
                return Optional.of(move);
            }
            next = at + 1;
        }
        return Optional.empty();
    }

    private static Renumbering renumber(Resolution resolution, NumberingScheme scheme, Optional<List<Move>> given, Function<SourceText, Resolution> reader) {
        Numbering numbering = new Numbering(resolution, scheme, given);
        List<Edit> edits = new ArrayList<>();
        List<Move> moves = new ArrayList<>();
        for (Numbering.Numbered numbered : numbering.all()) {
            if (numbered.move().changes()) {
                edits.add(Labels.become(numbered.paragraph().label().orElseThrow(), numbered.move().now(), resolution.source()));
                moves.add(numbered.move());
            }
        }
        References references = new References(resolution, numbering);
        edits.addAll(references.edits());
        List<Renumbering.Undecided> undecided = new ArrayList<>(references.undecided());
        Map<String, String> renamed = Map.of();
        if (scheme.has(Part.NOTES)) {
            NoteNumbers notes = new NoteNumbers(resolution, given);
            edits.addAll(notes.edits());
            NoteReferences named = new NoteReferences(resolution, notes.moved());
            edits.addAll(named.edits());
            undecided.addAll(named.undecided());
            notes.moved().entrySet().stream().map(Renumberer::note).filter(Move::changes).forEach(moves::add);
            renamed = notes.moved();
        }
        edits.sort(Comparator.comparing(Edit::span));
        undecided.sort(Comparator.comparing(Renumbering.Undecided::span));
        Renumbering made = new Renumbering(edits, moves, undecided, Optional.empty());
        return Rereading.harm(resolution, numbering, scheme, renamed, made, reader).map(Renumbering::refused).orElse(made);
    }

    private static Move note(Map.Entry<String, String> numbers) {
        return new Move(Part.NOTES, "", numbers.getKey(), numbers.getValue());
    }
}
