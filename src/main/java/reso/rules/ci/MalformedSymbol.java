package reso.rules.ci;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import reso.citation.Citation;
import reso.citation.MeantSymbol;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Kind;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.passage.Passage;
import reso.text.Edit;
import reso.text.Span;

/** Words that are meant as the symbol of a resolution and are none: {@code A/RES70/1}, {@code A/RES/70-1}. */
public final class MalformedSymbol implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("CI101", "malformed-symbol");
    private static final Pattern COUNCIL_WITHOUT_YEAR = Pattern.compile("S/RES/\\d+");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (Passage passage : Passage.containing("RES", Passage.of(subject))) {
            for (MeantSymbol.Found meant : MeantSymbol.in(passage.text())) {
                passage.span(meant.start(), meant.end()).filter(span -> !isMended(subject, span)).ifPresent(span -> found.add(finding(passage, meant, span)));
            }
        }
        return found;
    }

    /** Whether the words begin a symbol that was read in spite of a look-alike in it; that is told by itself. */
    private static boolean isMended(Subject subject, Span span) {
        return subject.citations().stream().map(Citation::place)
                .anyMatch(place -> !place.lookAlikes().isEmpty() && place.span().start() <= span.start() && span.end() <= place.span().end());
    }

    private static Finding finding(Passage passage, MeantSymbol.Found meant, Span span) {
        String written = passage.text().substring(meant.start(), meant.end());
        if (meant.symbol().isEmpty()) {
            return Finding.of(INFO, Message.of(COUNCIL_WITHOUT_YEAR.matcher(written).matches() ? "CI101.year" : "CI101", written), passage.address(), span);
        }
        String right = meant.symbol().get().text();
        return Finding.of(INFO, Message.of("CI101.meant", written, right), passage.address(), span)
                .with(new Fix(Message.of("CI101.fix", right), Applicability.UNSAFE, List.of(new Edit(span, right))));
    }
}
