package reso.render.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import reso.model.Prose;
import reso.model.Run;
import reso.render.Piece;
import reso.text.Span;

/** Where the words of one prose point: the draft's own links first, then those that the caller gives. Only harmless schemes. */
final class Targets {
    private static final List<String> SCHEMES = List.of("https://", "http://", "mailto:");

    private final Identifiers ids;
    private final List<Stretch> stretches = new ArrayList<>();

    /** @param title or empty; {@code own} where the draft itself has the link */
    record Target(String href, String title, String titleLanguage, boolean own) {}

    private record Stretch(int start, int end, Target target) {}

    Targets(Prose prose, List<Link> links, Identifiers ids) {
        this.ids = ids;
        Span whole = prose.span();
        for (Link link : links) {
            if (link.span().overlaps(whole) && isAllowed(link.href())) {
                stretch(prose, link).ifPresent(stretches::add);
            }
        }
    }

    private static Optional<Stretch> stretch(Prose prose, Link link) {
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
        return start < 0 ? Optional.empty() : Optional.of(new Stretch(start, end, new Target(link.href(), link.title(), link.titleLanguage(), false)));
    }

    /** The offsets at which a link begins or ends. */
    Collection<Integer> cuts() {
        TreeSet<Integer> cuts = new TreeSet<>();
        stretches.forEach(stretch -> cuts.addAll(List.of(stretch.start(), stretch.end())));
        return cuts;
    }

    Optional<Target> of(Piece piece) {
        if (!piece.link().isEmpty() && isAllowed(piece.link())) {
            return Optional.of(new Target(piece.link(), "", "", true));
        }
        return stretches.stream().filter(s -> s.start() <= piece.start() && piece.end() <= s.end()).map(Stretch::target).findFirst();
    }

    private boolean isAllowed(String href) {
        if (href.chars().anyMatch(c -> c <= ' ' || c == 0x7F || c == '\\')) {
            return false;
        }
        String lower = href.toLowerCase(Locale.ROOT);
        return href.startsWith("#") ? ids.has(href.substring(1)) : SCHEMES.stream().anyMatch(lower::startsWith);
    }
}
