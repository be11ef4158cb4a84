package reso.rules.op;

import java.util.List;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Span;

/** A resolution that decides nothing: it has no operative paragraph. */
public final class NoOperativeParagraph implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("OP103", "no-operative-paragraph");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Paragraph> paragraphs = subject.resolution().paragraphs();
        if (subject.resolution().isFormless() || paragraphs.stream().anyMatch(p -> p.is(Kind.OPERATIVE))) {
            return List.of();
        }
        Paragraph last = paragraphs.get(paragraphs.size() - 1);
        return List.of(Finding.of(INFO, Message.of("OP103"), last.address().toString(), Span.at(last.span().end())));
    }
}
