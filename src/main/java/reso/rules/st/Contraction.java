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

/** Two words drawn together, as speech does: {@code don’t}. */
public final class Contraction implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("ST110", "contraction");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Miswritten miswritten = new Miswritten();
        Style style = subject.language().style();
        Map<String, String> house = style.replacements("contractionsFull");
        for (Passage passage : Passage.ofParagraphs(subject)) {
            Quotations quotations = Quotations.in(passage.text());
            for (Phrases.Found found : style.phrases("contractionsFull").in(passage.prose().folded())) {
                if (!quotations.cover(found.start())) {
                    miswritten.add(passage, found.start(), found.end(), house.get(found.phrase()));
                }
            }
        }
        return miswritten.findings(INFO, Applicability.SAFE);
    }
}
