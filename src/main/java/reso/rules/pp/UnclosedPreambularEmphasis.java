package reso.rules.pp;

import java.util.List;
import reso.finding.Finding;
import reso.finding.RuleInfo;
import reso.model.Kind;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.opening.OpeningMarks;

/** A lone mark of emphasis at the opening of a preambular paragraph. */
public final class UnclosedPreambularEmphasis implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("PP210", "unclosed-preambular-emphasis");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return OpeningMarks.unclosed(subject, Kind.PREAMBULAR, INFO);
    }
}
