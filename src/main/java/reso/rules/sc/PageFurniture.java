package reso.rules.sc;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Kind;
import reso.model.PageMark;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.note.Lifted;
import reso.text.Edit;
import reso.text.Span;

/** A page number, a job number or a running head that stands in the running text. */
public final class PageFurniture implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("SC106", "page-furniture");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Paragraph> furniture = new ArrayList<>();
        List<Paragraph> last = new ArrayList<>();
        int furthest = 0;
        for (Paragraph paragraph : subject.resolution().paragraphs()) {
            // The reader keeps what it lifted from a page end behind the text that it stood in; behind the last page it stands anyway.
            if (paragraph.is(Kind.OTHER)) {
                (paragraph.span().end() <= furthest ? furniture : last).add(paragraph);
            }
            furthest = Math.max(furthest, paragraph.last().span().end());
        }
        furniture.addAll(PageMark.among(last));
        List<Span> lines = furniture.stream().map(one -> wholeLine(subject, one)).filter(whole -> !whole.isEmpty()).sorted().toList();
        CutJoint joint = new CutJoint(subject);
        return furniture.stream().map(line -> finding(subject, joint, line, lines)).toList();
    }

    private static Finding finding(Subject subject, CutJoint joint, Paragraph line, List<Span> lines) {
        Finding finding = Finding.of(INFO, Message.of("SC106", line.text()), line.address().toString(), line.span());
        List<Edit> edits = removal(subject, joint, line, lines);
        return edits.isEmpty() ? finding : finding.with(new Fix(Message.of("SC106.fix"), Applicability.SAFE, edits));
    }

    /** In the middle of a paragraph all furniture of the page end goes and the halves are joined; elsewhere the lines go. */
    private static List<Edit> removal(Subject subject, CutJoint joint, Paragraph line, List<Span> lines) {
        for (Paragraph paragraph : subject.resolution().everything()) {
            for (Span cut : paragraph.prose().cuts()) {
                if (cut.start() <= line.span().start() && line.span().end() <= cut.end()) {
                    return joint.join(paragraph, cut, lines);
                }
            }
        }
        return pageEnds(subject, lines).stream().filter(end -> end.contains(line.span().start())).map(end -> removal(subject.source().content(), end)).toList();
    }

    /** Lines with nothing but empty ones between them go at once: what a lone number is, is only known by what stands beside it. */
    private static List<Span> pageEnds(Subject subject, List<Span> lines) {
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
        String before = content.substring(0, gone.start());
        boolean joins = before.substring(before.stripTrailing().length()).lines().count() == 1 && gone.end() < content.length();
        return new Edit(gone, joins ? Lifted.lineBreak(content) : "");
    }

    /** The line that the words fill with their marks; nothing where other words share it. */
    private static Span wholeLine(Subject subject, Paragraph line) {
        String content = subject.source().content();
        Span whole = new Span(Lifted.lineStart(content, line.span().start()), Lifted.lineEnd(content, line.span().end()));
        String rest = content.substring(whole.start(), line.span().start()) + content.substring(line.span().end(), whole.end());
        return rest.chars().noneMatch(Character::isLetterOrDigit) ? whole : Span.at(whole.start());
    }
}
