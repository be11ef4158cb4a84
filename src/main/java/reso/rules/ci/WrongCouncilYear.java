package reso.rules.ci;

import java.util.ArrayList;
import java.util.List;
import reso.citation.Sessions;
import reso.citation.Symbol;
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

/** A Security Council resolution with a year in which the Council had other numbers: {@code 1325 (2001)}. */
public final class WrongCouncilYear implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("CI104", "wrong-council-year");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (Cited cited : Cited.in(subject)) {
            Symbol symbol = cited.symbol();
            boolean council = cited.isOf("sc") && cited.isResolution();
            if (council && Sessions.hasNumber(symbol) && !Sessions.ofSecurityCouncil(symbol.number(), symbol.year())) {
                found.add(finding(subject, cited, Sessions.yearOfSecurityCouncil(symbol.number())));
            }
        }
        return found;
    }

    private static Finding finding(Subject subject, Cited cited, int year) {
        Symbol symbol = cited.symbol();
        Finding finding = cited.finding(INFO, Message.of("CI104", cited.where(), symbol.number() + " (" + symbol.year() + ")", symbol.number(), year));
        Span span = cited.citation().span();
        int at = subject.source().slice(span).indexOf(String.valueOf(symbol.year()));
        if (at < 0) {
            return finding;
        }
        Span written = new Span(span.start() + at, span.start() + at + 4);
        return finding.with(new Fix(Message.of("CI104.fix", year), Applicability.UNSAFE, List.of(new Edit(written, String.valueOf(year)))));
    }
}
