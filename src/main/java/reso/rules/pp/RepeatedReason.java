package reso.rules.pp;

import java.util.List;
import java.util.Optional;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.finding.Severity;
import reso.model.Kind;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.opening.Chain;
import reso.rules.opening.Chain.Link;

/**
 * An opening used again in the next preambular paragraph without the word that marks the repetition. Where other words follow it
 * is only noted: one opening may translate two.
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
                .map(link -> finding(link).with(link.sharesAddressee() ? INFO.severity() : Severity.NOTE)).toList();
    }

    private static Finding finding(Link link) {
        Optional<String> usual = link.own().at(1, link.language(), link.part());
        Object before = link.before().orElseThrow().address();
        Message message = usual.map(words -> Message.of("PP205", link.paragraph().address(), link.words(), before, words))
                .orElseGet(() -> Message.of("PP205.bare", link.paragraph().address(), link.words(), before));
        return link.finding(INFO, message, usual);
    }
}
