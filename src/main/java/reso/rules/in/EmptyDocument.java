package reso.rules.in;

import java.util.List;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.rule.Basis;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Span;

/** A file without a word in it: a draft that was saved before it was written, or lost on the way. */
public final class EmptyDocument implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("IN001", "empty-document");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Basis basis() {
        return Basis.TEXT;
    }

    @Override
    public Basis leaves() {
        return Basis.TEXT;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.resolution().isEmpty() ? List.of(Finding.of(INFO, Message.of(INFO.code()), "", Span.at(0))) : List.of();
    }
}
