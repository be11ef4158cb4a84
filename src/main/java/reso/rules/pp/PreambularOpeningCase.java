package reso.rules.pp;

import java.util.List;
import reso.finding.Finding;
import reso.finding.RuleInfo;
import reso.model.Kind;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.opening.OpeningCase;

/** A preambular opening in lower case where the language has a capital, or the reverse. */
public final class PreambularOpeningCase implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("PP204", "preambular-opening-case");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return OpeningCase.wrong(subject, Kind.PREAMBULAR, INFO);
    }
}
