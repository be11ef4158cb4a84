package reso.parse;

import java.util.ArrayList;
import java.util.List;
import reso.language.Folded;
import reso.language.Language;

/** Cuts the masthead into its lines: each is a statement of its own, but for a title that runs on into a second line. */
final class MastheadSplitter {
    private final Language language;

    MastheadSplitter(Language language) {
        this.language = language;
    }

    List<Unit> split(List<TextLine> text) {
        Layout layout = Layout.of(text);
        List<Unit> units = new ArrayList<>();
        Unit open = null;
        for (TextLine line : text) {
            boolean runsOn = open != null && line.gap() == Gap.LINE && (layout.flat() || open.first().level() > 0) && runsOn(open, line.line(), layout);
            if (runsOn) {
                open.add(line);
            } else {
                open = new Unit(line);
                units.add(open);
            }
        }
        return units;
    }

    private boolean runsOn(Unit open, Line line, Layout layout) {
        String text = line.text().strip();
        boolean lower = !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
        boolean named = language.bodyWithoutArticle(Folded.fold(text)).isPresent();
        return !named && (lower || layout.breadth(open.last()) > 50 && !layout.hadRoom(open.last(), line));
    }
}
