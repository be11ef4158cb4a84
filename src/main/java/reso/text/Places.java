package reso.text;

import java.util.ArrayList;
import java.util.List;

/** Where the offsets of a text are in the text that edits have made of it; all offsets are UTF-16 offsets. */
public final class Places {
    private final List<Edit> edits;
    private final List<Span> made = new ArrayList<>();

    /** @param edits those that were applied, in the order of the text, none overlapping another */
    public Places(List<Edit> edits) {
        this.edits = List.copyOf(edits);
        int shift = 0;
        for (Edit edit : edits) {
            int start = edit.span().start() + shift;
            made.add(new Span(start, start + edit.replacement().length()));
            shift += edit.replacement().length() - edit.span().length();
        }
    }

    /** Where the character at an offset is now: a point, or, where edits touch it, all that they have put there. */
    public Span of(int offset) {
        int first = firstFrom(offset);
        int at = first == 0 ? offset : made.get(first - 1).end() + offset - edits.get(first - 1).span().end();
        Span place = Span.at(at);
        for (int i = first; i < edits.size() && edits.get(i).span().start() <= offset; i++) {
            place = i == first ? made.get(i) : place.to(made.get(i));
        }
        return place;
    }

    /** Whether the character at an offset was taken away. */
    public boolean isGone(int offset) {
        for (int i = firstFrom(offset); i < edits.size() && edits.get(i).span().start() <= offset; i++) {
            if (edits.get(i).span().contains(offset)) {
                return true;
            }
        }
        return false;
    }

    /** The first edit that ends at the offset or after it. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = edits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (edits.get(middle).span().end() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What each edit has put into the new text, in its order. */
    public List<Span> made() {
        return List.copyOf(made);
    }
}
