package reso.rules.sp;

import java.util.List;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Kind;
import reso.model.Label;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;

/** A list inside lists below the fourth level, for which there are no labels. */
public final class DeepSubparagraph implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("SP111", "deep-subparagraph");
    private static final int DEEPEST = 4;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.resolution().everything().stream()
                .filter(paragraph -> paragraph.children().stream().anyMatch(child -> child.is(Kind.SUBPARAGRAPH) && child.level() == DEEPEST + 1))
                .map(parent -> finding(parent.children().get(0)))
                .toList();
    }

    private static Finding finding(Paragraph child) {
        return Finding.of(INFO, Message.of("SP111", child.address(), child.labelText(), DEEPEST), child.address().toString(),
                child.label().map(Label::span).orElse(child.span()));
    }
}
