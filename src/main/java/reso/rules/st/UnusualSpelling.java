package reso.rules.st;

import java.util.List;
import java.util.Optional;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.RuleInfo;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.cited.DraftDate;
import reso.rules.passage.Miswritten;

/** A word in a spelling that the house does not use: {@code program}, {@code co-operation}. */
public final class UnusualSpelling implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("ST102", "unusual-spelling");
    /** The house itself wrote «co-operation» and «cease-fire» until the nineties. */
    private static final int FIRST_YEAR = 2000;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.inventory().mayHave("spellings");
    }

    @Override
    public List<Finding> check(Subject subject) {
        return DraftDate.isBefore(subject, FIRST_YEAR) ? List.of() : Miswritten.listed(subject, "spellings",
                (passage, found, listed) -> Optional.of(listed).filter(usual -> !isName(passage.text(), found.start()))).findings(INFO, Applicability.SAFE);
    }

    /** A capital inside a sentence is a name, and names are written as their bearers write them. */
    private static boolean isName(String text, int start) {
        return start > 0 && Character.isUpperCase(text.charAt(start));
    }
}
