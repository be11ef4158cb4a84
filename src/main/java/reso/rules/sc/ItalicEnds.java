package reso.rules.sc;

import java.util.ArrayList;
import java.util.List;
import reso.model.Prose;
import reso.model.Stretch;
import reso.text.Edit;
import reso.text.SourceText;

/** Makes italics that run on end where the opening ends; beyond a page end, where a scanner began them anew, they go altogether. */
final class ItalicEnds {
    private ItalicEnds() {}

    /** The edits, or none where the marks in the source cannot be told. */
    static List<Edit> move(Prose prose, int end, SourceText source) {
        List<Stretch> stretches = Stretch.written(prose, source);
        if (stretches.isEmpty() || stretches.get(0).start() != 0 || !stretches.get(0).isMovable()) {
            return List.of();
        }
        Stretch first = stretches.get(0);
        List<Edit> edits = new ArrayList<>();
        if (first.end() < end) {
            return List.of();
        }
        if (first.end() > end) {
            edits.add(Edit.insert(prose.span(0, end).end(), source.slice(first.opener())));
            edits.add(Edit.delete(first.closer()));
        }
        int before = first.end();
        for (Stretch stretch : stretches.subList(1, stretches.size())) {
            if (!stretch.isMovable() || !onlyACutBetween(prose, before, stretch.start())) {
                break;
            }
            edits.add(Edit.delete(stretch.opener()));
            edits.add(Edit.delete(stretch.closer()));
            before = stretch.end();
        }
        return edits;
    }

    private static boolean onlyACutBetween(Prose prose, int end, int start) {
        return prose.text().substring(end, start).isBlank();
    }
}
