package reso.rules.st;

import java.util.List;
import java.util.Optional;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.RuleInfo;
import reso.language.Phrases;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.cited.DraftDate;
import reso.rules.passage.Miswritten;
import reso.rules.passage.Passage;

/** A word for one sex where all are meant. */
public final class GenderedWord implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("ST107", "gendered-word");
    /** Before, the house itself wrote so. */
    private static final int FIRST_YEAR = 2000;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.inventory().mayHave("genderedWords");
    }

    @Override
    public List<Finding> check(Subject subject) {
        return DraftDate.isBefore(subject, FIRST_YEAR) ? List.of() : Miswritten.listed(subject, "genderedWords",
                (passage, found, listed) -> Optional.of(listed).filter(neutral -> !isTerm(subject, passage, found))).findings(INFO, Applicability.UNSAFE);
    }

    /** Part of a fixed term, which keeps its word. */
    private static boolean isTerm(Subject subject, Passage passage, Phrases.Found found) {
        return subject.language().style().phrases("genderedFixed").in(passage.prose().folded()).stream()
                .anyMatch(fixed -> fixed.start() <= found.start() && found.end() <= fixed.end());
    }
}
