package reso.renumber;

import java.util.ArrayList;
import java.util.List;
import reso.language.Numerals;
import reso.model.Annex;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.model.Resolution;
import reso.renumber.NumberingScheme.Sections;

/**
 * Groups the numbered paragraphs that count together. Each resolution of a file counts for itself, and so does each annex; in
 * them each section does, where the scheme says so.
 */
final class NumberedLists {
    private final Sections wanted;
    private final List<List<Paragraph>> lists = new ArrayList<>();

    private NumberedLists(Sections wanted) {
        this.wanted = wanted;
    }

    static List<List<Paragraph>> of(Resolution resolution, Sections wanted) {
        NumberedLists lists = new NumberedLists(wanted);
        resolution.texts().forEach(lists::add);
        resolution.annexes().stream().map(Annex::paragraphs).forEach(lists::add);
        return lists.lists;
    }

    private void add(List<Paragraph> text) {
        List<List<Paragraph>> sections = sections(text);
        if (restarts(sections)) {
            lists.addAll(sections);
        } else if (!sections.isEmpty()) {
            lists.add(sections.stream().flatMap(List::stream).toList());
        }
    }

    private boolean restarts(List<List<Paragraph>> sections) {
        return switch (wanted) {
            case CONTINUE -> false;
            case RESTART -> true;
            case AS_DRAFTED -> sections.stream().skip(1).anyMatch(section -> section.get(0).label().orElseThrow().value() == 1);
        };
    }

    private static List<List<Paragraph>> sections(List<Paragraph> text) {
        List<List<Paragraph>> sections = new ArrayList<>();
        List<Paragraph> section = new ArrayList<>();
        for (Paragraph paragraph : text) {
            if (paragraph.is(Kind.HEADING) && !section.isEmpty()) {
                sections.add(section);
                section = new ArrayList<>();
            }
            if (isNumbered(paragraph)) {
                section.add(paragraph);
            }
        }
        if (!section.isEmpty()) {
            sections.add(section);
        }
        return sections;
    }

    private static boolean isNumbered(Paragraph paragraph) {
        boolean counts = paragraph.is(Kind.OPERATIVE) || paragraph.is(Kind.PREAMBULAR);
        return counts && paragraph.label().filter(label -> label.printed().value(Numerals.System.DECIMAL) >= 0).isPresent();
    }
}
