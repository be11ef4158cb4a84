package reso.rules.pp;

import java.util.List;
import reso.finding.Finding;
import reso.finding.RuleInfo;
import reso.model.Kind;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.wording.RepeatedParagraphs;

/** Two preambular paragraphs that say the same, or nearly. */
public final class RepeatedPreambularParagraph implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("PP301", "repeated-preambular-paragraph");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return RepeatedParagraphs.of(subject, Kind.PREAMBULAR, INFO);
    }
}
