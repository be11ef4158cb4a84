package reso.rules.op;

import java.util.List;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.PrintedLabel;
import reso.model.Label;
import reso.model.Paragraph;
import reso.rule.Basis;
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
    public Basis basis() {
        return Basis.NUMBERS;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.resolution().flattened().stream()
                .filter(paragraph -> paragraph.label().filter(label -> isEmpty(paragraph, label)).isPresent())
                .map(paragraph -> Finding.of(INFO, Message.of("OP104", paragraph.address(), paragraph.labelText()),
                        paragraph.address().toString(), paragraph.label().orElseThrow().span()))
                .toList();
    }

    /** The reader takes words that stand under a lone label for its own; another label in front of them tells that they are not. */
    private static boolean isEmpty(Paragraph paragraph, Label label) {
        return paragraph.prose().isEmpty() || PrintedLabel.scan(paragraph.text())
                .filter(next -> next.dress() == label.printed().dress() && next.value(label.reading().system()) > label.value()).isPresent();
    }
}
