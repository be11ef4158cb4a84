package reso.rules.sc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import reso.model.Paragraph;
import reso.rule.Subject;
import reso.rules.note.Lifted;
import reso.text.Edit;
import reso.text.Span;

/** How the lines are taken away, looked up by their places, since a long text has as many of them as pages. */
final class FurnitureRemoval {
    private final Subject subject;
    private final CutJoint joint;
    private final NavigableSet<Span> lines;
    private final NavigableMap<Integer, Span> pageEnds = new TreeMap<>();
    private final NavigableMap<Integer, Paragraph> parted = new TreeMap<>();

    FurnitureRemoval(Subject subject, NavigableSet<Span> lines) {
        this.subject = subject;
        this.joint = new CutJoint(subject);
        this.lines = lines;
        pageEnds(subject, lines).forEach(end -> pageEnds.put(end.start(), end));
        subject.resolution().everything().forEach(paragraph -> paragraph.prose().cuts().forEach(cut -> parted.putIfAbsent(cut.start(), paragraph)));
    }

    /** In the middle of a paragraph all furniture of the page end goes and the halves are joined; elsewhere the lines go. */
    List<Edit> of(Paragraph line) {
        Map.Entry<Integer, Paragraph> before = parted.floorEntry(line.span().start());
        if (before != null) {
            for (Span cut : before.getValue().prose().cuts()) {
                if (cut.start() <= line.span().start() && line.span().end() <= cut.end()) {
                    return joint.join(before.getValue(), cut, List.copyOf(lines.subSet(Span.at(cut.start()), true, Span.at(cut.end()), true)));
                }
            }
        }
        Map.Entry<Integer, Span> end = pageEnds.floorEntry(line.span().start());
        return end != null && end.getValue().contains(line.span().start()) ? List.of(removal(subject.source().content(), end.getValue())) : List.of();
    }

    /** Lines with nothing but empty ones between them go at once: what a lone number is, is only known by what stands beside it. */
    private static List<Span> pageEnds(Subject subject, Collection<Span> lines) {
        List<Span> ends = new ArrayList<>();
        for (Span line : lines) {
            Span last = ends.isEmpty() ? line : ends.get(ends.size() - 1);
            boolean beside = last.end() < line.start() && subject.source().slice(new Span(last.end(), line.start())).isBlank();
            ends.add(beside ? ends.remove(ends.size() - 1).to(line) : line);
        }
        return ends;
    }

    /** What the page end has parted stays parted, by an empty line. */
    private static Edit removal(String content, Span lines) {
        Span gone = Lifted.withBlankLines(content, lines);
        int words = gone.start();
        while (words > 0 && Character.isWhitespace(content.charAt(words - 1))) {
            words--;
        }
        boolean joins = content.substring(words, gone.start()).lines().count() == 1 && gone.end() < content.length();
        return new Edit(gone, joins ? Lifted.lineBreak(content) : "");
    }
}
