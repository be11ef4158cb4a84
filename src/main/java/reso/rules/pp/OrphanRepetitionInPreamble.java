package reso.rules.pp;

import java.util.List;
import reso.finding.Finding;
import reso.finding.RuleInfo;
import reso.model.Kind;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.opening.Cycle;

/** A word of repetition in a preambular opening whose words the paragraph before does not have. */
public final class OrphanRepetitionInPreamble implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("PP206", "orphan-repetition-in-preamble");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return Cycle.orphans(subject, Kind.PREAMBULAR, INFO);
    }
}
