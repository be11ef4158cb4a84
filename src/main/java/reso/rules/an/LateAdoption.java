package reso.rules.an;

import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Annex;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.note.Lifted;
import reso.text.Edit;
import reso.text.Span;

/** The line of adoption after an annex; it closes the resolution, and annexes follow it. */
public final class LateAdoption implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("AN107", "late-adoption");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return Adoption.lines(subject).stream().filter(line -> line.annex().isPresent() && line.date().isPresent())
                .map(line -> finding(subject, line)).toList();
    }

    private static Finding finding(Subject subject, Adoption line) {
        Annex first = subject.resolution().annexes().get(0);
        Paragraph paragraph = line.paragraph();
        Finding finding = Finding.of(INFO, Message.of("AN107", paragraph.text(), first.heading()), paragraph.address().toString(), paragraph.span());
        List<Edit> edits = moved(subject.source().content(), paragraph.span(), first.span());
        return finding.with(new Fix(Message.of("AN107.fix", first.heading()), Applicability.SAFE, edits));
    }

    private static List<Edit> moved(String content, Span words, Span heading) {
        Span lines = new Span(Lifted.lineStart(content, words.start()), Lifted.lineEnd(content, words.end()));
        int target = Lifted.lineStart(content, heading.start());
        String gap = Lifted.lineBreak(content);
        return List.of(Edit.insert(target, content.substring(lines.start(), lines.end()) + gap + gap), Edit.delete(Lifted.withBlankLines(content, lines)));
    }
}
