package reso.rules.ci;

import java.util.List;
import java.util.Map;
import reso.citation.Citation;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.cited.Cited;

/** A body named as the one whose a resolution is, where the form of the number is that of another: «Security Council resolution 70/1». */
public final class WrongOrgan implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("CI114", "wrong-organ");
    /** The bodies whose numbers each have a form of their own, with what is said of them. */
    private static final Map<String, String> KEYS = Map.of("ga", "CI114", "sc", "CI114.council", "ecosoc", "CI114.economic");
    private static final String RIGHTS = "hrc";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return Cited.in(subject).stream().filter(cited -> cited.isNamed(Citation.Naming.ORGAN) && cited.isResolution() && isAnother(cited))
                .map(cited -> cited.finding(INFO, Message.of(KEYS.get(cited.symbol().organ()), cited.where(), cited.citation().text(), cited.symbol()))).toList();
    }

    /** The Human Rights Council and the Assembly number alike. */
    private static boolean isAnother(Cited cited) {
        String named = cited.citation().beside().organ();
        String organ = cited.symbol().organ();
        return KEYS.containsKey(organ) && !named.equals(organ) && (KEYS.containsKey(named) || named.equals(RIGHTS) && !organ.equals("ga"));
    }
}
