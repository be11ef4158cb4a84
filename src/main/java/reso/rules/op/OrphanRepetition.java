package reso.rules.op;

import java.util.List;
import reso.finding.Finding;
import reso.finding.RuleInfo;
import reso.model.Kind;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.opening.Cycle;

/** A word of repetition in an operative opening whose verb the paragraph before does not have. */
public final class OrphanRepetition implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("OP207", "orphan-repetition");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return Cycle.orphans(subject, Kind.OPERATIVE, INFO);
    }
}
