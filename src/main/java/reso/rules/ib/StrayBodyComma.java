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
import reso.model.Opening;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;

/** A comma after the issuing body although the acts follow at once, without a preamble. */
public final class StrayBodyComma implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("IB105", "stray-body-comma");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        List<Paragraph> paragraphs = subject.resolution().paragraphs();
        for (int i = 0; i + 1 < paragraphs.size(); i++) {
            Paragraph line = paragraphs.get(i);
            EndMark mark = EndMark.of(line.prose(), subject.language());
            if (line.is(Kind.OPENING) && isAct(paragraphs.get(i + 1)) && mark.is(subject.language().typography().comma())) {
                found.add(Finding.of(INFO, Message.of("IB105", line.text(), mark), line.address().toString(), mark.span())
                        .with(new Fix(Message.of("IB105.fix"), Applicability.SAFE, List.of(Edit.delete(mark.span())))));
            }
        }
        return found;
    }

    /** Only known words make an act of what follows; others may be a reason that is not written yet. */
    private static boolean isAct(Paragraph paragraph) {
        return paragraph.is(Kind.OPERATIVE) && paragraph.opening().filter(Opening::known).isPresent();
    }
}
