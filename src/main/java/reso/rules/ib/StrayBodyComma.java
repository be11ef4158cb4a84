package reso.rules.ib;

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

/** A comma after the issuing body although the acts follow at once, without a preamble. */
public final class StrayBodyComma implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("IB105", "stray-body-comma");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return BodyLine.of(subject).stream().filter(body -> isAct(body.next()) && body.mark().is(subject.language().typography().comma()))
                .map(StrayBodyComma::finding).toList();
    }

    private static Finding finding(BodyLine body) {
        return Finding.of(INFO, Message.of("IB105", body.line().text(), body.mark()), body.line().address().toString(), body.mark().span())
                .with(new Fix(Message.of("IB105.fix"), Applicability.SAFE, List.of(Edit.delete(body.mark().span()))));
    }

    /** Only known words make an act of what follows; others may be a reason that is not written yet. */
    private static boolean isAct(Paragraph paragraph) {
        return paragraph.is(Kind.OPERATIVE) && paragraph.opening().filter(Opening::known).isPresent();
    }
}
