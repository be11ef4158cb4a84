package reso.rules.pp;

import java.util.List;
import reso.finding.Finding;
import reso.finding.RuleInfo;
import reso.model.Kind;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.opening.Cycle;

/** A second word of repetition without the first before it, or the first twice in a row, in the preamble. */
public final class PreambleOutOfStep implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("PP207", "preamble-out-of-step");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return Cycle.outOfStep(subject, Kind.PREAMBULAR, INFO);
    }
}
