package reso.rules.sp;

import java.util.List;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Label;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;

/** A list of one: a paragraph with a single subparagraph. */
public final class SingleSubparagraph implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("SP104", "single-subparagraph");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.resolution().flattened().stream()
                .filter(parent -> parent.children().size() == 1)
                .map(parent -> finding(parent, parent.children().get(0)))
                .toList();
    }

    private static Finding finding(Paragraph parent, Paragraph child) {
        return Finding.of(INFO, Message.of("SP104", parent.address(), child.labelText()), child.address().toString(), child.label().map(Label::span).orElse(child.span()));
    }
}
