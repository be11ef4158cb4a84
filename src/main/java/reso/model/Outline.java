package reso.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import reso.text.Edit;
import reso.text.Places;
import reso.text.SourceText;
import reso.text.Span;

/**
 * Where the paragraphs, annexes and notes of a draft begin. A change may change what it says it changes; if after it the reader parts
 * or joins paragraphs elsewhere, or takes words for something that they were not, it is not to be made.
 */
public final class Outline {
    private final SourceText source;
    private final List<Beginning> pieces = new ArrayList<>();
    private final List<Beginning> unplaced = new ArrayList<>();
    /** From offsets that were asked for to the first letter from there on. */
    private final NavigableMap<Integer, Integer> letters = new TreeMap<>();

    /** The first letters or digits of a piece and of what follows its label; the same where it has none. */
    private record Beginning(int start, int words) {

        IntStream offsets() {
            return IntStream.of(start, words);
        }
    }

    public Outline(Resolution read) {
        source = read.source();
        for (Paragraph paragraph : read.everything()) {
            int words = paragraph.prose().isEmpty() ? paragraph.span().start() : paragraph.prose().span().start();
            (paragraph.is(Kind.OTHER) ? unplaced : pieces).add(new Beginning(letter(paragraph.span().start()), letter(words)));
        }
        read.annexes().stream().map(Annex::span).map(this::beginning).forEach(pieces::add);
        read.notes().stream().map(Note::span).map(this::beginning).forEach(pieces::add);
    }

    private Beginning beginning(Span piece) {
        return new Beginning(letter(piece.start()), letter(piece.start()));
    }

    /** Marks that stand before the first letter come and go with the emphasis. A long stretch without letters is gone through once, however many pieces begin in it. */
    private int letter(int offset) {
        Map.Entry<Integer, Integer> known = letters.floorEntry(offset);
        if (known != null && offset <= known.getValue()) {
            return known.getValue();
        }
        int at = offset;
        while (at < source.length() && !Character.isLetterOrDigit(source.content().codePointAt(at))) {
            at++;
        }
        letters.put(offset, at);
        return at;
    }

    /** @param edits what was changed between the two, in the order of the text */
    public boolean isKeptBy(Outline after, List<Edit> edits) {
        Places places = new Places(edits);
        NavigableMap<Integer, Beginning> now = new TreeMap<>();
        after.pieces.forEach(piece -> piece.offsets().forEach(offset -> now.put(offset, piece)));
        Set<Beginning> unexplained = new HashSet<>(after.pieces);
        for (Beginning piece : pieces) {
            List<Beginning> found = piece.offsets().mapToObj(places::of).flatMap(place -> within(now, place).stream()).toList();
            if (found.isEmpty() && piece.offsets().noneMatch(places::isGone)) {
                return false;
            }
            found.forEach(unexplained::remove);
        }
        Stream<Span> taken = unplaced.stream().flatMapToInt(Beginning::offsets).mapToObj(places::of).filter(place -> !place.isEmpty());
        Stream<Span> parted = IntStream.range(0, edits.size()).filter(i -> edits.get(i).replacement().lines().count() > 1)
                .mapToObj(i -> after.reach(places.made().get(i)));
        Stream.concat(taken, parted).flatMap(place -> within(now, place).stream()).forEach(unexplained::remove);
        return unexplained.isEmpty();
    }

    /** What an edit has put there, up to the first letter after it. */
    private Span reach(Span made) {
        return new Span(made.start(), letter(made.end()));
    }

    private static Collection<Beginning> within(NavigableMap<Integer, Beginning> now, Span place) {
        return now.subMap(place.start(), true, place.end(), true).values();
    }
}
