package reso.rules.pp;

import java.util.List;
import reso.finding.Finding;
import reso.finding.RuleInfo;
import reso.finding.Severity;
import reso.model.Kind;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.opening.Chain;
import reso.rules.opening.Link;
import reso.rules.opening.Cycle;

/**
 * An opening used again in the next preambular paragraph without the word that marks the repetition. In
 * languages where one opening translates several it is only noted where other words follow.
 */
public final class RepeatedReason implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("PP205", "repeated-reason");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return Chain.of(subject, Kind.PREAMBULAR).stream().filter(Link::isBareRepeat)
                .map(link -> Cycle.bare(link, INFO).with(link.sharesNextWords() || !subject.language().draftingWords().sharesOpenings() ? INFO.severity() : Severity.NOTE)).toList();
    }
}
