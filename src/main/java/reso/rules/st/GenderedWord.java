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
import reso.rules.cited.DraftDate;
import reso.rules.passage.Miswritten;
import reso.rules.passage.Passage;
import reso.rules.passage.Quotations;

/** A word for one sex where all are meant. */
public final class GenderedWord implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("ST107", "gendered-word");
    /** Before, the house itself wrote so. */
    private static final int FIRST_YEAR = 2000;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Miswritten miswritten = new Miswritten();
        Style style = subject.language().style();
        Map<String, String> house = style.replacements("genderedWords");
        boolean due = !house.isEmpty() && DraftDate.year(subject).orElse(FIRST_YEAR) >= FIRST_YEAR;
        for (Passage passage : due ? Passage.ofParagraphs(subject) : List.<Passage>of()) {
            Quotations quotations = Quotations.in(passage.text());
            List<Phrases.Found> terms = style.phrases("genderedFixed").in(passage.prose().folded());
            for (Phrases.Found found : style.phrases("genderedWords").in(passage.prose().folded())) {
                boolean term = terms.stream().anyMatch(fixed -> fixed.start() <= found.start() && found.end() <= fixed.end());
                if (!term && !quotations.cover(found.start())) {
                    miswritten.add(passage, found.start(), found.end(), house.get(found.phrase()));
                }
            }
        }
        return miswritten.findings(INFO, Applicability.UNSAFE);
    }
}
