package reso.rules.op;

import java.util.List;
import reso.finding.Finding;
import reso.finding.RuleInfo;
import reso.model.Kind;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.opening.OpeningWords;

/** An operative paragraph whose opening is in plain type. */
public final class PlainOperativeOpening implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("OP202", "plain-operative-opening");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return OpeningWords.plain(subject, Kind.OPERATIVE, INFO);
    }
}
