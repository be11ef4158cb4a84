package reso.rules.pp;

import java.util.List;
import reso.finding.Finding;
import reso.finding.RuleInfo;
import reso.model.Kind;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.opening.OpeningWords;

/** A preambular paragraph that opens with words the language's list does not have. */
public final class UnknownPreambularOpening implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("PP203", "unknown-preambular-opening");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return OpeningWords.unknown(subject, Kind.PREAMBULAR, INFO);
    }
}
