package reso.rules.op;

import java.util.List;
import reso.finding.Finding;
import reso.finding.RuleInfo;
import reso.model.Kind;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.opening.OpeningWords;

/** An operative paragraph that opens with words the language's list does not have. */
public final class UnknownOperativeOpening implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("OP203", "unknown-operative-opening");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return OpeningWords.unknown(subject, Kind.OPERATIVE, INFO);
    }
}
