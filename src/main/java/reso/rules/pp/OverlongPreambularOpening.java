package reso.rules.pp;

import java.util.List;
import reso.finding.Finding;
import reso.finding.RuleInfo;
import reso.model.Kind;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.opening.OpeningMarks;

/** Italics that take in more than the words which open a preambular paragraph. */
public final class OverlongPreambularOpening implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("PP209", "overlong-preambular-opening");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return OpeningMarks.overlong(subject, Kind.PREAMBULAR, INFO);
    }
}
