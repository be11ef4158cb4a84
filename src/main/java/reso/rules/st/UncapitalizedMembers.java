package reso.rules.st;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.RuleInfo;
import reso.language.NormalForm;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.passage.Miswritten;

/** The Member States of the United Nations in small letters. */
public final class UncapitalizedMembers implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("ST104", "uncapitalized-members");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.inventory().mayHave("members");
    }

    @Override
    public List<Finding> check(Subject subject) {
        Map<String, String> house = subject.language().style().replacements("members");
        // With a capital on one word only they may be the members of another organization; the list has what is wrong of any.
        return Miswritten.listed(subject, "members", (passage, found, listed) ->
                Optional.ofNullable(house.get(NormalForm.composed(passage.text().substring(found.start(), found.end())).replace('\u00A0', ' ')))).findings(INFO, Applicability.UNSAFE);
    }
}
