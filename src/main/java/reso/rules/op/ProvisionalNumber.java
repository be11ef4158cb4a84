package reso.rules.op;

import java.util.List;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.rule.Rule;
import reso.rule.Subject;

/** A paragraph number with <i>bis</i> or <i>ter</i>, as amendments have it until the text is final. */
public final class ProvisionalNumber implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("OP402", "provisional-number");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.resolution().flattened().stream()
                .filter(paragraph -> paragraph.label().filter(label -> !label.printed().suffix().isEmpty()).isPresent())
                .map(paragraph -> Finding.of(INFO, Message.of("OP402", paragraph.address(), paragraph.labelText()), paragraph.address().toString(),
                        paragraph.label().orElseThrow().span()))
                .toList();
    }
}
