package reso.renumber;

import java.util.ArrayList;
import java.util.List;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.model.Resolution;

/**
 * Groups the numbered operative paragraphs that count together. Each resolution of a file counts for itself; so does each
 * section, where at least one section after the first begins at 1.
 */
final class OperativeLists {
    private OperativeLists() {}

    static List<List<Paragraph>> of(Resolution resolution) {
        List<List<List<Paragraph>>> resolutions = sections(resolution);
        List<List<Paragraph>> lists = new ArrayList<>();
        for (List<List<Paragraph>> sections : resolutions) {
            boolean restarts = sections.stream().skip(1).anyMatch(section -> section.get(0).label().orElseThrow().value() == 1);
            if (restarts) {
                lists.addAll(sections);
            } else if (!sections.isEmpty()) {
                lists.add(sections.stream().flatMap(List::stream).toList());
            }
        }
        return lists;
    }

    private static List<List<List<Paragraph>>> sections(Resolution resolution) {
        List<List<List<Paragraph>>> resolutions = new ArrayList<>();
        List<List<Paragraph>> sections = new ArrayList<>();
        List<Paragraph> section = new ArrayList<>();
        for (Paragraph paragraph : resolution.paragraphs()) {
            boolean newResolution = paragraph.is(Kind.OPENING);
            if ((newResolution || paragraph.is(Kind.HEADING)) && !section.isEmpty()) {
                sections.add(section);
                section = new ArrayList<>();
            }
            if (newResolution && !sections.isEmpty()) {
                resolutions.add(sections);
                sections = new ArrayList<>();
            }
            if ((paragraph.is(Kind.OPERATIVE) || paragraph.is(Kind.PREAMBULAR)) && paragraph.label().filter(Labels::isNumber).isPresent()) {
                section.add(paragraph);
            }
        }
        if (!section.isEmpty()) {
            sections.add(section);
        }
        resolutions.add(sections);
        return resolutions;
    }
}
