package reso.rules.st;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
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

/** A country under another name than the one it has in the United Nations. */
public final class UnofficialCountryName implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("ST106", "unofficial-country-name");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Miswritten miswritten = new Miswritten();
        Style style = subject.language().style();
        Map<String, String> house = style.replacements("countryNames");
        OptionalInt year = DraftDate.year(subject);
        for (Passage passage : Passage.ofParagraphs(subject)) {
            Quotations quotations = Quotations.in(passage.text());
            for (Phrases.Found found : style.phrases("countryNames").in(passage.prose().folded())) {
                String[] name = house.get(found.phrase()).split("\\|");
                boolean due = name.length == 1 || year.isEmpty() || Integer.parseInt(name[1]) <= year.getAsInt();
                if (due && isName(passage.text(), found, name[0]) && !quotations.cover(found.start())) {
                    miswritten.add(passage, found.start(), found.end(), name[0]);
                }
            }
        }
        return miswritten.findings(INFO, Applicability.UNSAFE);
    }

    /** In the capitals of a name, neither part of the right name nor in the brackets that explain it. */
    private static boolean isName(String text, Phrases.Found found, String right) {
        boolean bracketed = found.start() > 0 && text.charAt(found.start() - 1) == '(';
        String around = text.substring(Math.max(0, found.start() - right.length()), Math.min(text.length(), found.end() + right.length()));
        return !bracketed && text.charAt(found.start()) == found.phrase().charAt(0) && !around.contains(right);
    }
}
