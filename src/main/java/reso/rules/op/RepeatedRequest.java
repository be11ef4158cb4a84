package reso.rules.op;

import java.util.List;
import reso.finding.Finding;
import reso.finding.RuleInfo;
import reso.model.Kind;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.opening.Chain;
import reso.rules.opening.Cycle;

/** A verb used again in the next operative paragraph for the same addressee, without the word that marks the repetition. */
public final class RepeatedRequest implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("OP205", "repeated-request");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return Chain.of(subject, Kind.OPERATIVE).stream().filter(link -> link.isBareRepeat() && link.sharesAddressee()).map(link -> Cycle.bare(link, INFO)).toList();
    }
}
