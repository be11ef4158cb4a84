package reso.renumber;

import java.util.List;
import java.util.Optional;
import reso.text.Edit;
import reso.text.Span;

/**
 * What renumbering a draft would change.
 *
 * @param edits labels, note marks and references, all of them or none to be applied
 * @param moves the numbers that change: of paragraphs in reading order, then of notes
 * @param undecided references of which it cannot be told what they point to; left alone
 * @param harm what would be read otherwise than meant once the edits were made, in words that follow the name of the draft; then
 *         there are none
 */
public record Renumbering(List<Edit> edits, List<Move> moves, List<Undecided> undecided, Optional<String> harm) {

    static Renumbering refused(String harm) {
        return new Renumbering(List.of(), List.of(), List.of(), Optional.of(harm));
    }

    public Renumbering {
        edits = List.copyOf(edits);
        moves = List.copyOf(moves);
        undecided = List.copyOf(undecided);
    }

    /**
     * Words that may point to a paragraph that moved, or to a note.
     *
     * @param missing whether they say that it stands in the draft, where nothing has the number
     */
    public record Undecided(String words, String address, Span span, boolean missing) {}
}
