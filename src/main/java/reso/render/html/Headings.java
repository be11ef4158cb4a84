package reso.render.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import reso.model.Kind;
import reso.model.Paragraph;

/** The levels of section headings on the page: those of the draft, whatever they are, closed up so that none is left out. */
final class Headings {
    private static final int DEEPEST = 6;

    private final Set<Paragraph> closing = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Integer> levels;
    private final int first;
    private int last;

    /** @param above the level of the heading that these stand under */
    Headings(List<Paragraph> paragraphs, int above) {
        closing.addAll(closing(paragraphs));
        TreeSet<Integer> used = new TreeSet<>();
        paragraphs.stream().filter(this::isHeading).forEach(heading -> used.add(heading.level()));
        this.levels = List.copyOf(used);
        this.first = above + 1;
        this.last = above;
    }

    /** The headings that nothing follows, such as the meeting and the day that an adopted text ends with. */
    private static List<Paragraph> closing(List<Paragraph> paragraphs) {
        int end = paragraphs.size();
        while (end > 0 && paragraphs.get(end - 1).is(Kind.HEADING)) {
            end--;
        }
        return end == 0 ? List.of() : paragraphs.subList(end, paragraphs.size());
    }

    boolean isHeading(Paragraph paragraph) {
        return paragraph.is(Kind.HEADING) && !closing.contains(paragraph);
    }

    /** The tag of the next heading. */
    String tag(Paragraph heading) {
        last = Math.min(DEEPEST, Math.min(last + 1, first + levels.indexOf(heading.level())));
        return "h" + last;
    }
}
