package reso.rules.sp;

import java.util.List;
import reso.finding.Finding;
import reso.finding.RuleInfo;
import reso.rule.Basis;
import reso.rule.Rule;
import reso.rule.Subject;

/** A subparagraph label that stood before in the same list, or that steps back. */
public final class RepeatedLabel implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("SP102", "repeated-label");

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
        return Step.of(subject).stream().filter(step -> step.label().value() < step.expected() && step.label().printed().suffix().isEmpty()).map(step -> step.finding(INFO, subject, relabelling)).toList();
    }
}
