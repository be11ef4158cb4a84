package reso.rules.st;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.RuleInfo;
import reso.language.Phrases;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.cited.DraftDate;
import reso.rules.passage.Miswritten;

/** A country under another name than the one it has in the United Nations. */
public final class UnofficialCountryName implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("ST106", "unofficial-country-name");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.inventory().mayHave("countryNames");
    }

    @Override
    public List<Finding> check(Subject subject) {
        OptionalInt year = DraftDate.year(subject);
        return Miswritten.listed(subject, "countryNames", (passage, found, listed) -> {
            String[] name = listed.split("\\|");
            boolean due = name.length == 1 || year.isEmpty() || Integer.parseInt(name[1]) <= year.getAsInt();
            return Optional.of(name[0]).filter(right -> due && isName(passage.text(), found, right));
        }).findings(INFO, Applicability.UNSAFE);
    }

    /** In the capitals of a name, neither part of the right name nor in the brackets that explain it. */
    private static boolean isName(String text, Phrases.Found found, String right) {
        boolean bracketed = found.start() > 0 && text.charAt(found.start() - 1) == '(';
        String around = text.substring(Math.max(0, found.start() - right.length()), Math.min(text.length(), found.end() + right.length()));
        return !bracketed && text.charAt(found.start()) == found.phrase().charAt(0) && !around.contains(right);
    }
}
