package reso.render;

import java.util.List;
import java.util.regex.Pattern;
import reso.text.SourceText;
import reso.text.Span;

/** Where a draft's words can have no link: they describe a picture, or stand between the tags of a link in HTML. */
final class Unlinked {
    private static final Pattern PLACES = Pattern.compile("!\\[[^\\]]{0,1000}+\\](?:\\([^)]{0,1000}+\\)|\\[[^\\]]{0,1000}+\\])?+"
            + "|<a\\s[^>]{0,1000}+>(?:[^<]|<(?!/a)){0,1000}+</a", Pattern.CASE_INSENSITIVE);

    private Unlinked() {}

    static List<Span> in(SourceText source) {
        return PLACES.matcher(source.content()).results().map(found -> new Span(found.start(), found.end())).toList();
    }
}
