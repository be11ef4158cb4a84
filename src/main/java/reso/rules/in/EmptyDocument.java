package reso.rules.in;

import java.util.List;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Span;

/** A file without a word in it. */
public final class EmptyDocument implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("IN101", "empty-document");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        boolean empty = subject.source().content().isBlank();
        return empty ? List.of(Finding.of(INFO, Message.of("IN101"), "", Span.at(0))) : List.of();
    }
}
