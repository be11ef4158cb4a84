package reso.rules.pp;

import java.util.List;
import reso.finding.Finding;
import reso.finding.RuleInfo;
import reso.model.Kind;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.opening.OpeningWords;

/** A preambular paragraph whose opening is in plain type. */
public final class PlainPreambularOpening implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("PP202", "plain-preambular-opening");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return OpeningWords.plain(subject, Kind.PREAMBULAR, INFO);
    }
}
