package reso.rules.st;

import java.util.List;
import java.util.Map;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.RuleInfo;
import reso.language.Phrases;
import reso.language.Style;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.passage.Miswritten;
import reso.rules.passage.Passage;
import reso.rules.passage.Quotations;

/** The Member States of the United Nations in small letters. */
public final class UncapitalizedMembers implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("ST104", "uncapitalized-members");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Style style = subject.language().style();
        Map<String, String> house = style.replacements("members");
        Miswritten miswritten = new Miswritten();
        for (Passage passage : house.isEmpty() ? List.<Passage>of() : Passage.ofParagraphs(subject)) {
            Quotations quotations = Quotations.in(passage.text());
            for (Phrases.Found found : style.phrases("members").in(passage.prose().folded())) {
                // With a capital on one word only they may be the members of another organization; the list has what is wrong of any.
                String right = house.get(passage.text().substring(found.start(), found.end()).replace('\u00A0', ' '));
                if (right != null && !quotations.cover(found.start())) {
                    miswritten.add(passage, found.start(), found.end(), right);
                }
            }
        }
        return miswritten.findings(INFO, Applicability.UNSAFE);
    }
}
