package reso.rules.sc;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Kind;
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
        int furthest = 0;
        for (Paragraph paragraph : subject.resolution().paragraphs()) {
            // The reader keeps what it lifted from a page end behind the text that it stood in.
            if (paragraph.is(Kind.OTHER) && paragraph.span().end() <= furthest) {
                furniture.add(paragraph);
            }
            furthest = Math.max(furthest, paragraph.last().span().end());
        }
        CutJoint joint = new CutJoint(subject);
        return furniture.stream().map(line -> finding(subject, joint, line, furniture)).toList();
    }

    private static Finding finding(Subject subject, CutJoint joint, Paragraph line, List<Paragraph> furniture) {
        Finding finding = Finding.of(INFO, Message.of("SC106", line.text()), line.address().toString(), line.span());
        List<Edit> edits = removal(subject, joint, line, furniture);
        return edits.isEmpty() ? finding : finding.with(new Fix(Message.of("SC106.fix"), Applicability.SAFE, edits));
    }

    /** In the middle of a paragraph all furniture of the page end goes and the halves are joined; elsewhere the line goes. */
    private static List<Edit> removal(Subject subject, CutJoint joint, Paragraph line, List<Paragraph> furniture) {
        for (Paragraph paragraph : subject.resolution().everything()) {
            for (Span cut : paragraph.prose().cuts()) {
                if (cut.start() <= line.span().start() && line.span().end() <= cut.end()) {
                    return joint.join(paragraph, cut, furniture.stream().map(one -> wholeLine(subject, one)).sorted().toList());
                }
            }
        }
        Span whole = wholeLine(subject, line);
        return whole.isEmpty() ? List.of() : List.of(Edit.delete(Lifted.withBlankLines(subject.source().content(), whole)));
    }

    /** The line that the words fill with their marks; nothing where other words share it. */
    private static Span wholeLine(Subject subject, Paragraph line) {
        String content = subject.source().content();
        Span whole = new Span(Lifted.lineStart(content, line.span().start()), Lifted.lineEnd(content, line.span().end()));
        String rest = content.substring(whole.start(), line.span().start()) + content.substring(line.span().end(), whole.end());
        return rest.chars().noneMatch(Character::isLetterOrDigit) ? whole : Span.at(whole.start());
    }
}
