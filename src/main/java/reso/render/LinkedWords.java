package reso.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import reso.model.Prose;
import reso.model.Run;

/**
 * Words of one prose that a link is given to.
 *
 * @param start UTF-16 offset in the prose, as is {@code end}
 */
public record LinkedWords(int start, int end, Link link) {

    /** The links that stand in the prose, wherever its words come from. */
    public static List<LinkedWords> in(Prose prose, List<Link> links) {
        List<LinkedWords> found = new ArrayList<>();
        for (Link link : links) {
            if (link.span().overlaps(prose.span())) {
                of(prose, link).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<LinkedWords> of(Prose prose, Link link) {
        int start = -1;
        int end = -1;
        int at = 0;
        for (Run run : prose.runs()) {
            if (run.span().overlaps(link.span()) && !run.text().isEmpty()) {
                int from = run.isLinear() ? Math.max(0, link.span().start() - run.span().start()) : 0;
                int to = run.isLinear() ? Math.min(run.text().length(), link.span().end() - run.span().start()) : run.text().length();
                start = start < 0 ? at + from : start;
                end = at + to;
            }
            at += run.text().length();
        }
        return start < 0 ? Optional.empty() : Optional.of(new LinkedWords(start, end, link));
    }

    public boolean covers(Piece piece) {
        return start <= piece.start() && piece.end() <= end;
    }

    /** The offsets at which one of them begins or ends. */
    public static Collection<Integer> cuts(List<LinkedWords> all) {
        TreeSet<Integer> cuts = new TreeSet<>();
        all.forEach(words -> cuts.addAll(List.of(words.start(), words.end())));
        return cuts;
    }
}
