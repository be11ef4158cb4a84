package reso.rules.ty;

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

/** A capital without its accent, or two letters that print joins: {@code Etats}, {@code oeuvre}. */
public final class MissingAccent implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("TY110", "missing-accent");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.inventory().mayHave("accents");
    }

    @Override
    public List<Finding> check(Subject subject) {
        Style style = subject.language().style();
        Map<String, String> house = style.replacements("accents");
        Miswritten miswritten = new Miswritten();
        for (Passage passage : house.isEmpty() ? List.<Passage>of() : Passage.of(subject)) {
            for (Phrases.Found found : style.phrases("accents").in(passage.prose().folded())) {
                String written = passage.text().substring(found.start(), found.end());
                boolean plain = written.equalsIgnoreCase(found.phrase()) && Character.isUpperCase(written.charAt(0)) == Character.isUpperCase(found.phrase().charAt(0))
                        || Character.isLowerCase(found.phrase().charAt(0));
                if (plain) {
                    miswritten.add(passage, found.start(), found.end(), house.get(found.phrase()));
                }
            }
        }
        return miswritten.findings(INFO, Applicability.UNSAFE);
    }
}
