package reso.render.html;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import reso.model.Prose;
import reso.render.Link;
import reso.render.LinkedWords;
import reso.render.Piece;

/** Where the words of one prose point: the draft's own links first, then those that the caller gives. Only harmless schemes. */
final class Targets {
    private static final List<String> SCHEMES = List.of("https://", "http://", "mailto:");

    private final Identifiers ids;
    private final List<LinkedWords> given;

    /** @param title or empty; {@code own} where the draft itself has the link */
    record Target(String href, String title, String titleLanguage, boolean own) {}

    Targets(Prose prose, List<Link> links, Identifiers ids) {
        this.ids = ids;
        this.given = LinkedWords.in(prose, links).stream().filter(words -> isAllowed(words.link().href())).toList();
    }

    /** The offsets at which a link begins or ends. */
    Collection<Integer> cuts() {
        return LinkedWords.cuts(given);
    }

    Optional<Target> of(Piece piece) {
        if (!piece.link().isEmpty() && isAllowed(piece.link())) {
            return Optional.of(new Target(piece.link(), "", "", true));
        }
        return given.stream().filter(words -> words.covers(piece)).findFirst()
                .map(words -> new Target(words.link().href(), words.link().title(), words.link().titleLanguage(), false));
    }

    private boolean isAllowed(String href) {
        if (href.chars().anyMatch(c -> c <= ' ' || c == 0x7F || c == '\\')) {
            return false;
        }
        String lower = href.toLowerCase(Locale.ROOT);
        return href.startsWith("#") ? ids.has(href.substring(1)) : SCHEMES.stream().anyMatch(lower::startsWith);
    }
}
