package reso.rules.op;

import java.util.List;
import reso.finding.Finding;
import reso.finding.RuleInfo;
import reso.model.Kind;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.opening.OpeningCase;

/** An operative opening in lower case where the language has a capital, or the reverse. */
public final class OperativeOpeningCase implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("OP206", "operative-opening-case");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return OpeningCase.wrong(subject, Kind.OPERATIVE, INFO);
    }
}
