package reso.rules.sc;

import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Kind;
import reso.model.Opening;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;
import reso.text.Span;

/** A paragraph in italics far beyond its opening, as scanners set it. */
public final class ItalicParagraph implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("SC101", "italic-paragraph");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.resolution().flattened().stream()
                .filter(paragraph -> paragraph.is(Kind.PREAMBULAR) || paragraph.is(Kind.OPERATIVE))
                .filter(ItalicParagraph::runsOn)
                .map(paragraph -> finding(subject, paragraph))
                .toList();
    }

    private static boolean runsOn(Paragraph paragraph) {
        int italics = paragraph.prose().emphasisEnd();
        return italics > 0 && paragraph.opening().filter(opening -> opening.marked() || opening.end() >= italics).isEmpty();
    }

    private static Finding finding(Subject subject, Paragraph paragraph) {
        Span span = paragraph.prose().span(0, paragraph.prose().emphasisEnd());
        if (paragraph.opening().isEmpty()) {
            return Finding.of(INFO, Message.of("SC101.unknown", paragraph.address()), paragraph.address().toString(), span);
        }
        Opening opening = paragraph.opening().get();
        Finding finding = Finding.of(INFO, Message.of("SC101", paragraph.address(), opening.text()), paragraph.address().toString(), span);
        List<Edit> edits = ItalicEnds.move(paragraph.prose(), opening.end(), subject.source());
        return edits.isEmpty() ? finding
                : finding.with(new Fix(Message.of("SC101.fix", opening.text()), opening.known() ? Applicability.SAFE : Applicability.UNSAFE, edits));
    }
}
