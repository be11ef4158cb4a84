package reso.rules.st;

import java.util.List;
import java.util.Map;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.RuleInfo;
import reso.finding.Severity;
import reso.language.Phrases;
import reso.language.Style;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.passage.Miswritten;
import reso.rules.passage.Passage;
import reso.rules.passage.Quotations;

/** An abbreviation that a resolution spells out: {@code UN}. */
public final class UnspelledAbbreviation implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("ST105", "unspelled-abbreviation");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Miswritten miswritten = new Miswritten();
        Style style = subject.language().style();
        Map<String, String> house = style.replacements("abbreviations");
        for (Passage passage : Passage.ofParagraphs(subject)) {
            Quotations quotations = Quotations.in(passage.text());
            for (Phrases.Found found : style.phrases("abbreviations").in(passage.prose().folded())) {
                if (!quotations.cover(found.start()) && isWritten(passage.text(), found)) {
                    miswritten.add(passage, found.start(), found.end(), house.get(found.phrase()));
                }
            }
        }
        return miswritten.findings(INFO, Applicability.UNSAFE).stream().map(finding -> isLenient(subject) ? finding.with(Severity.NOTE) : finding).toList();
    }

    /** In capitals, as it is listed, and not in the brackets that introduce it. */
    private static boolean isWritten(String text, Phrases.Found found) {
        boolean bracketed = found.start() > 0 && text.charAt(found.start() - 1) == '(';
        boolean joined = found.end() < text.length() && "/-".indexOf(text.charAt(found.end())) >= 0 || found.start() > 0 && "/-".indexOf(text.charAt(found.start() - 1)) >= 0;
        return !bracketed && !joined && text.startsWith(found.phrase(), found.start());
    }

    /** The Security Council’s texts are adopted as they are tabled; a third of them have «UN». */
    private static boolean isLenient(Subject subject) {
        return subject.resolution().organ().equals("sc");
    }
}
