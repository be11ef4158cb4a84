package reso.rules.sp;

import java.util.List;
import reso.finding.Finding;
import reso.finding.RuleInfo;
import reso.rule.Basis;
import reso.rule.Rule;
import reso.rule.Subject;

/** Subparagraph labels with one left out: (a), (c). */
public final class SkippedLabel implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("SP101", "skipped-label");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Basis basis() {
        return Basis.NUMBERS;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Relabelling relabelling = new Relabelling(subject);
        return Step.of(subject).stream().filter(step -> step.label().value() > step.expected()).map(step -> step.finding(INFO, subject, relabelling)).toList();
    }
}
