package reso.rules.op;

import java.util.List;
import java.util.Optional;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Kind;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.opening.Chain;
import reso.rules.opening.Chain.Link;

/** A verb used again in the next operative paragraph for the same addressee, without the word that marks the repetition. */
public final class RepeatedRequest implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("OP205", "repeated-request");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return Chain.of(subject, Kind.OPERATIVE).stream().filter(link -> link.isBareRepeat() && link.sharesAddressee()).map(RepeatedRequest::finding).toList();
    }

    private static Finding finding(Link link) {
        Optional<String> usual = link.own().at(1, link.language(), link.part());
        Object before = link.before().orElseThrow().address();
        Message message = usual.map(words -> Message.of("OP205", link.paragraph().address(), link.words(), before, words))
                .orElseGet(() -> Message.of("OP205.bare", link.paragraph().address(), link.words(), before));
        return link.finding(INFO, message, usual);
    }
}
