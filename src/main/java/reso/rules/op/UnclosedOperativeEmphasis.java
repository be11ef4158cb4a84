package reso.rules.op;

import java.util.List;
import reso.finding.Finding;
import reso.finding.RuleInfo;
import reso.model.Kind;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.opening.OpeningMarks;

/** A lone mark of emphasis at the opening of an act. */
public final class UnclosedOperativeEmphasis implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("OP212", "unclosed-operative-emphasis");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return OpeningMarks.unclosed(subject, Kind.OPERATIVE, INFO);
    }
}
