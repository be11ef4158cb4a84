package reso.renumber;

import java.util.List;
import reso.text.Edit;
import reso.text.Span;

/**
 * What renumbering a draft would change.
 *
 * @param edits labels, note marks and references, all of them or none to be applied
 * @param moves the numbers that change: of paragraphs in reading order, then of notes
 * @param undecided references of which it cannot be told what they point to; left alone
 */
public record Renumbering(List<Edit> edits, List<Move> moves, List<Undecided> undecided) {

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
