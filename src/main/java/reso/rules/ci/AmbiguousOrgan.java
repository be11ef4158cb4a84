package reso.rules.ci;

import java.util.ArrayList;
import java.util.List;
import reso.catalogue.Match;
import reso.citation.Citation;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.cited.Cited;

/** A number that may be of the General Assembly or of the Human Rights Council, without a name or a date to tell. */
public final class AmbiguousOrgan implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("CI110", "ambiguous-organ");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (Match match : subject.matches()) {
            if (match instanceof Match.Ambiguous ambiguous) {
                Citation citation = match.citation();
                found.add(Finding.of(INFO, Message.of("CI110", Cited.where(citation), citation.text(), ambiguous.candidates().get(0),
                        ambiguous.candidates().get(1)), citation.place().address(), citation.span()));
            }
        }
        return found;
    }
}
