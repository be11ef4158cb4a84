package reso.rules.op;

import java.util.List;
import reso.finding.Finding;
import reso.finding.RuleInfo;
import reso.model.Kind;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.opening.Cycle;

/** A word of repetition that stands where operative paragraphs do not have it. */
public final class MisplacedRepetition implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("OP209", "misplaced-repetition");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return Cycle.misplaced(subject, Kind.OPERATIVE, INFO);
    }
}
