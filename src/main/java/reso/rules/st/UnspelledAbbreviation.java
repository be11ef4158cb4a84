package reso.rules.st;

import java.util.List;
import java.util.Optional;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.RuleInfo;
import reso.finding.Severity;
import reso.language.Custom;
import reso.language.Phrases;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.passage.Miswritten;

/** An abbreviation that a resolution spells out: {@code UN}. */
public final class UnspelledAbbreviation implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("ST105", "unspelled-abbreviation");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.inventory().mayHave("abbreviations");
    }

    @Override
    public List<Finding> check(Subject subject) {
        return Miswritten.listed(subject, "abbreviations", (passage, found, listed) -> Optional.of(listed).filter(full -> isWritten(passage.text(), found)))
                .findings(INFO, Applicability.UNSAFE).stream().map(finding -> isLenient(subject) ? finding.with(Severity.NOTE) : finding).toList();
    }

    /** In capitals, as it is listed, and not in the brackets that introduce it. */
    private static boolean isWritten(String text, Phrases.Found found) {
        boolean bracketed = found.start() > 0 && text.charAt(found.start() - 1) == '(';
        boolean joined = found.end() < text.length() && "/-".indexOf(text.charAt(found.end())) >= 0 || found.start() > 0 && "/-".indexOf(text.charAt(found.start() - 1)) >= 0;
        return !bracketed && !joined && text.startsWith(found.phrase(), found.start());
    }

    /** The Security Council’s texts are adopted as they are tabled; a third of them have «UN». */
    private static boolean isLenient(Subject subject) {
        return subject.follows(Custom.ADOPTED_AS_TABLED);
    }
}
