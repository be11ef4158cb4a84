package reso.rules.op;

import java.util.List;
import reso.finding.Finding;
import reso.finding.RuleInfo;
import reso.model.Kind;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.opening.OpeningMarks;

/** Italics that take in more than the verb which opens an act. */
public final class OverlongOperativeOpening implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("OP211", "overlong-operative-opening");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return OpeningMarks.overlong(subject, Kind.OPERATIVE, INFO);
    }
}
