package reso.render;

import java.util.List;
import reso.model.Emphasis;
import reso.model.NoteCall;

/**
 * Words of a paragraph that are printed in one way, and the note marks that stand right after them.
 *
 * @param start the UTF-16 offset of the words in the paragraph's prose
 * @param emphasis how they are set; an opening counts as italic
 * @param opening whether they belong to the opening, which each language sets in a face of its own
 * @param raised whether the draft raises them, as the letters of an ordinal
 * @param raw whether they are markup of the draft without words of its own: a tag, a comment, a picture, code
 * @param link where the draft lets them point, or empty
 */
public record Piece(String text, int start, Emphasis emphasis, boolean opening, boolean raised, boolean raw, String link,
        List<NoteCall> calls) {

    public Piece {
        calls = List.copyOf(calls);
    }

    /** The same words, pointing to {@code target}. */
    public Piece linkedTo(String target) {
        return new Piece(text, start, emphasis, opening, raised, raw, target, calls);
    }

    public int end() {
        return start + text.length();
    }
}
