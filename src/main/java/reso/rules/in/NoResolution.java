package reso.rules.in;

import java.util.List;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.rule.Basis;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Span;

/** A text that has nothing of a resolution: nobody speaks, and next to nothing opens like a paragraph of one. */
public final class NoResolution implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("IN003", "no-resolution");

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
        if (!subject.resolution().isFormless() || subject.source().content().isBlank()) {
            return List.of();
        }
        return List.of(Finding.of(INFO, Message.of(subject.resolution().languageTold() ? "IN003" : "IN003.language"), "", Span.at(0)));
    }
}
