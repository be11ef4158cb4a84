package reso.rules.st;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.RuleInfo;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.passage.Miswritten;
import reso.rules.passage.Passage;
import reso.rules.passage.Quotations;

/** The sign or the single word for per cent in a sentence. */
public final class PercentSign implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("ST103", "percent-sign");
    private static final Pattern PERCENT = Pattern.compile("(?<=\\d)([\\s\\u00A0]?%|[\\s\\u00A0]percent(?!\\p{L}))");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean concerns(Subject subject) {
        return !subject.language().style().text("perCent").isEmpty();
    }

    @Override
    public List<Finding> check(Subject subject) {
        String perCent = subject.language().style().text("perCent");
        Miswritten miswritten = new Miswritten();
        for (Passage passage : perCent.isEmpty() ? List.<Passage>of() : Passage.ofParagraphs(subject)) {
            if (!passage.text().contains("%") && !passage.text().contains("percent")) {
                continue;
            }
            Quotations quotations = Quotations.in(passage.text());
            Matcher sign = PERCENT.matcher(passage.text());
            while (sign.find()) {
                if (!quotations.cover(sign.start())) {
                    miswritten.add(passage, sign.start(), sign.end(), " " + perCent);
                }
            }
        }
        return miswritten.findings(INFO, Applicability.SAFE);
    }
}
