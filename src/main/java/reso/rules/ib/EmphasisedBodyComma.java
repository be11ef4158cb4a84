package reso.rules.ib;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.EndMark;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.model.Stretch;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;

/** A comma inside the italics of the issuing body, in languages that set it outside. */
public final class EmphasisedBodyComma implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("IB106", "emphasised-body-comma");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (Paragraph line : subject.resolution().paragraphs(Kind.OPENING)) {
            EndMark mark = EndMark.of(line.prose(), subject.language());
            boolean inside = !subject.language().typography().bodyCommaInside() && mark.isClauseMark() && line.prose().emphasisAt(mark.end() - 1).isMarked();
            if (inside && line.prose().emphasisAt(0).isMarked()) {
                found.add(finding(subject, line, mark));
            }
        }
        return found;
    }

    private static Finding finding(Subject subject, Paragraph line, EndMark mark) {
        Finding finding = Finding.of(INFO, Message.of("IB106", line.text(), mark), line.address().toString(), mark.span());
        List<Stretch> stretches = Stretch.of(line.prose(), subject.source());
        Stretch last = stretches.get(stretches.size() - 1);
        return last.isMovable() ? finding.with(new Fix(Message.of("IB106.fix", mark), Applicability.SAFE,
                List.of(Edit.delete(mark.span()), Edit.insert(last.closer().end(), mark.toString())))) : finding;
    }
}
