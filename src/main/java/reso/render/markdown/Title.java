package reso.render.markdown;

import reso.model.Masthead;
import reso.text.Span;

/** Finds the title among the masthead lines; it alone becomes a heading. Where no line is the title, headings stay what they are. */
final class Title {
    private final Masthead.Line line;

    Title(Masthead masthead) {
        this.line = masthead.field(Masthead.Item.TITLE).flatMap(title -> masthead.lines().stream()
                .filter(candidate -> holds(candidate.span(), title.span()) || candidate.value().equals(title.value())).findFirst()).orElse(null);
    }

    private static boolean holds(Span line, Span title) {
        return line.start() <= title.start() && title.end() <= line.end();
    }

    int levelOf(Masthead.Line candidate) {
        if (line == null) {
            return candidate.level();
        }
        return candidate == line ? 1 : 0;
    }
}
