package reso.rules.op;

import java.util.List;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.rule.Rule;
import reso.rule.Subject;

/** A number or letter with nothing after it. */
public final class EmptyParagraph implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("OP104", "empty-paragraph");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.resolution().flattened().stream()
                .filter(paragraph -> paragraph.label().isPresent() && paragraph.prose().isEmpty())
                .map(paragraph -> Finding.of(INFO, Message.of("OP104", paragraph.address(), paragraph.labelText()),
                        paragraph.address().toString(), paragraph.label().orElseThrow().span()))
                .toList();
    }
}
