package reso.rules.ci;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import reso.citation.Citation;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.cited.Cited;
import reso.text.Edit;
import reso.text.Span;

/** A Security Council resolution without its year, at its first mention. */
public final class MissingCouncilYear implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("CI105", "missing-council-year");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        Set<Integer> told = new HashSet<>();
        for (Cited cited : Cited.in(subject)) {
            boolean council = cited.isOf("sc") && cited.isResolution() && !cited.isNamed(Citation.Naming.SYMBOL);
            boolean bare = council && !cited.citation().text().contains(String.valueOf(cited.symbol().year()));
            if (council && told.add(cited.symbol().number()) && bare) {
                found.add(finding(subject, cited));
            }
        }
        return found;
    }

    private static Finding finding(Subject subject, Cited cited) {
        int number = cited.symbol().number();
        int year = cited.symbol().year();
        String full = number + subject.language().style().text("councilYear").replace("{year}", String.valueOf(year));
        Finding finding = cited.finding(INFO, Message.of("CI105", cited.where(), number, full));
        Span span = cited.citation().span();
        int at = subject.source().slice(span).indexOf(String.valueOf(number));
        Edit edit = Edit.insert(span.start() + Math.max(0, at) + String.valueOf(number).length(), full.substring(String.valueOf(number).length()));
        return at < 0 ? finding : finding.with(new Fix(Message.of("CI105.fix", full), Applicability.SAFE, List.of(edit)));
    }
}
