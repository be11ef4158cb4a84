package reso.rules.sc;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
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
        NavigableSet<Span> lines = new TreeSet<>(furniture.stream().map(one -> wholeLine(subject, one)).filter(whole -> !whole.isEmpty()).toList());
        if (furniture.isEmpty()) {
            return List.of();
        }
        FurnitureRemoval removal = new FurnitureRemoval(subject, lines);
        return furniture.stream().map(line -> finding(line, removal.of(line))).toList();
    }

    private static Finding finding(Paragraph line, List<Edit> edits) {
        Finding finding = Finding.of(INFO, Message.of("SC106", line.text()), line.address().toString(), line.span());
        return edits.isEmpty() ? finding : finding.with(new Fix(Message.of("SC106.fix"), Applicability.SAFE, edits));
    }

    /** The line that the words fill with their marks; nothing where other words share it. */
    private static Span wholeLine(Subject subject, Paragraph line) {
        String content = subject.source().content();
        Span whole = new Span(Lifted.lineStart(content, line.span().start()), Lifted.lineEnd(content, line.span().end()));
        String rest = content.substring(whole.start(), line.span().start()) + content.substring(line.span().end(), whole.end());
        return rest.chars().noneMatch(Character::isLetterOrDigit) ? whole : Span.at(whole.start());
    }
}
