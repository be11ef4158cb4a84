package reso.rules.ci;

import java.util.List;
import reso.citation.Citation;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Kind;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.cited.Cited;
import reso.rules.cited.Speaker;

/** The body’s own name before its own resolution, where «its» would do. */
public final class RedundantOrgan implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("CI109", "redundant-organ");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        if (!subject.language().hasWordSpaces()) {
            return List.of();
        }
        Speaker speaker = Speaker.of(subject);
        return Cited.in(subject).stream().filter(cited -> cited.isResolution() && cited.isNamed(Citation.Naming.ORGAN) && isPreamble(subject, cited))
                .filter(cited -> cited.isOf(speaker.at(cited.citation())) && isNamed(cited)).limit(1)
                .map(cited -> cited.finding(INFO, Message.of("CI109", cited.where(), cited.citation().text()))).toList();
    }

    /** A wrong name before its number is another rule’s to tell. */
    private static boolean isNamed(Cited cited) {
        String named = cited.citation().beside().organ();
        return cited.isOf(named) || named.equals("council") || named.equals("commission");
    }

    /** Further down other bodies act, and «its» could be theirs. */
    private static boolean isPreamble(Subject subject, Cited cited) {
        return !cited.isInNote() && subject.resolution().paragraphs(Kind.PREAMBULAR).stream().findFirst()
                .filter(paragraph -> paragraph.span().contains(cited.citation().span().start())).isPresent();
    }
}
