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

/** A word in a spelling that the house does not use: {@code program}, {@code co-operation}. */
public final class UnusualSpelling implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("ST102", "unusual-spelling");
    private static final int FIRST_YEAR = 2000;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Miswritten miswritten = new Miswritten();
        Style style = subject.language().style();
        Map<String, String> house = style.replacements("spellings");
        for (Passage passage : isOld(subject) ? List.<Passage>of() : Passage.ofParagraphs(subject)) {
            Quotations quotations = Quotations.in(passage.text());
            for (Phrases.Found found : style.phrases("spellings").in(passage.prose().folded())) {
                if (!quotations.cover(found.start()) && !isName(passage.text(), found.start())) {
                    miswritten.add(passage, found.start(), found.end(), house.get(found.phrase()));
                }
            }
        }
        return miswritten.findings(INFO, Applicability.SAFE);
    }

    /** The house itself wrote «co-operation» and «cease-fire» until the nineties. */
    private static boolean isOld(Subject subject) {
        return DraftDate.year(subject).orElse(FIRST_YEAR) < FIRST_YEAR;
    }

    /** A capital inside a sentence is a name, and names are written as their bearers write them. */
    private static boolean isName(String text, int start) {
        return start > 0 && Character.isUpperCase(text.charAt(start));
    }
}
