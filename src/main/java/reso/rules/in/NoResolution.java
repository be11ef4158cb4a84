package reso.rules.in;

import java.util.List;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Span;

/** A text that has nothing of a resolution: nobody speaks, nothing opens like a paragraph of one, nothing is numbered. */
public final class NoResolution implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("IN003", "no-resolution");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        boolean judged = !subject.resolution().isFormless() || subject.source().content().isBlank();
        return judged ? List.of() : List.of(Finding.of(INFO, Message.of("IN003"), "", Span.at(0)));
    }
}
