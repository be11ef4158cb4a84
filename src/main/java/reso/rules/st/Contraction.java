package reso.rules.st;

import java.util.List;
import java.util.Optional;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.RuleInfo;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.passage.Miswritten;

/** Two words drawn together, as speech does: {@code don’t}. */
public final class Contraction implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("ST110", "contraction");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.inventory().mayHave("contractionsFull");
    }

    @Override
    public List<Finding> check(Subject subject) {
        return Miswritten.listed(subject, "contractionsFull", (passage, found, listed) -> Optional.of(listed)).findings(INFO, Applicability.SAFE);
    }
}
