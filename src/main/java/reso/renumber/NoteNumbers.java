package reso.renumber;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reso.model.NoteOrder;
import reso.model.Resolution;
import reso.renumber.NumberingScheme.Part;
import reso.text.Edit;

/** Numbers notes by their first call, or as another version of the text numbers them; see {@link NoteOrder} for what is left as it is. */
final class NoteNumbers {
    private final List<Edit> edits = new ArrayList<>();
    private final Map<String, String> moved = new LinkedHashMap<>();

    NoteNumbers(Resolution resolution, Optional<List<Move>> given) {
        if (NoteOrder.isClear(resolution)) {
            moved.putAll(NoteOrder.byFirstCall(resolution));
            given.ifPresent(moves -> moved.replaceAll((marker, counted) -> asGiven(moves, marker)));
            edits.addAll(NoteOrder.edits(resolution, moved));
        }
    }

    private static String asGiven(List<Move> moves, String marker) {
        return moves.stream().filter(move -> move.isOf(Part.NOTES, "", marker)).map(Move::now).findFirst().orElse(marker);
    }

    List<Edit> edits() {
        return edits;
    }

    /** Old numbers to new ones; none where the notes are left as they are. */
    Map<String, String> moved() {
        return moved;
    }
}
