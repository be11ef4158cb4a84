package reso.render.html;

import java.util.List;
import java.util.TreeSet;
import reso.model.Kind;
import reso.model.Paragraph;

/** The levels of section headings on the page: those of the draft, whatever they are, closed up so that none is left out. */
final class Headings {
    private static final int DEEPEST = 6;

    private final List<Integer> levels;
    private final int first;
    private int last;

    /** @param above the level of the heading that these stand under */
    Headings(List<Paragraph> paragraphs, int above) {
        TreeSet<Integer> used = new TreeSet<>();
        paragraphs.stream().filter(paragraph -> paragraph.is(Kind.HEADING)).forEach(heading -> used.add(heading.level()));
        this.levels = List.copyOf(used);
        this.first = above + 1;
        this.last = above;
    }

    /** The tag of the next heading. */
    String tag(Paragraph heading) {
        last = Math.min(DEEPEST, Math.min(last + 1, first + levels.indexOf(heading.level())));
        return "h" + last;
    }
}
