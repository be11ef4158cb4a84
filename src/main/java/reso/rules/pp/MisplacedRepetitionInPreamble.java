package reso.rules.pp;

import java.util.List;
import reso.finding.Finding;
import reso.finding.RuleInfo;
import reso.model.Kind;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.opening.Cycle;

/** A word of repetition that stands where preambular paragraphs do not have it. */
public final class MisplacedRepetitionInPreamble implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("PP208", "misplaced-repetition-in-preamble");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return Cycle.misplaced(subject, Kind.PREAMBULAR, INFO);
    }
}
