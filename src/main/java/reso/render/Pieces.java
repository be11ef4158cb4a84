package reso.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import reso.model.Emphasis;
import reso.model.NoteCall;
import reso.model.Prose;
import reso.model.Run;
import reso.text.SourceText;

/** Cuts prose wherever the way it is printed changes or a note is called. */
public final class Pieces {
    private static final String RAISE = "<sup>";
    private static final String LOWER = "</sup>";

    private final SourceText source;
    private final Prose prose;
    private final Faces faces;
    private final TreeSet<Integer> places;
    private final Map<Integer, List<NoteCall>> calls;

    private Pieces(SourceText source, Prose prose, Faces faces, Collection<Integer> cuts) {
        this.source = source;
        this.prose = prose;
        this.faces = faces;
        this.calls = prose.calls().stream().collect(Collectors.groupingBy(NoteCall::offset));
        this.places = new TreeSet<>(cuts);
        places.addAll(calls.keySet());
        places.addAll(faces.changes());
    }

    /** @param cuts further UTF-16 offsets in the prose at which to cut */
    public static List<Piece> of(SourceText source, Prose prose, Faces faces, Collection<Integer> cuts) {
        return new Pieces(source, prose, faces, cuts).cut();
    }

    private List<Piece> cut() {
        List<Piece> pieces = new ArrayList<>();
        if (calls.containsKey(0)) {
            pieces.add(new Piece("", 0, Emphasis.NONE, false, false, false, "", calls.get(0)));
        }
        int start = 0;
        for (Run run : prose.runs()) {
            int end = start + run.text().length();
            int from = start;
            for (int place : places.subSet(start, false, end, false)) {
                pieces.add(piece(run, from, place));
                from = place;
            }
            pieces.add(piece(run, from, end));
            start = end;
        }
        return pieces;
    }

    private Piece piece(Run run, int from, int to) {
        String text = prose.text().substring(from, to);
        return new Piece(text, from, faces.at(from, run.emphasis()), faces.isOpening(from), isRaised(run), run.isVerbatim(), run.link(),
                calls.getOrDefault(to, List.of()));
    }

    private boolean isRaised(Run run) {
        String content = source.content();
        int start = run.span().start() - RAISE.length();
        return start >= 0 && content.regionMatches(true, start, RAISE, 0, RAISE.length())
                && content.regionMatches(true, run.span().end(), LOWER, 0, LOWER.length());
    }
}
