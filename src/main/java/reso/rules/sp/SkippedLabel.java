package reso.rules.sp;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Label;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;

/** Subparagraph labels with one left out: (a), (c). */
public final class SkippedLabel implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("SP101", "skipped-label");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (Paragraph parent : subject.resolution().flattened()) {
            if (Relabelling.isAlphabetical(parent.children())) {
                continue;
            }
            int before = 0;
            for (Paragraph child : parent.children()) {
                int value = child.label().map(Label::value).orElse(before);
                if (value > before + 1) {
                    found.add(Relabelling.offer(finding(subject, child, before + 1), subject, parent.children()));
                }
                before = Math.max(before, value);
            }
        }
        return found;
    }

    private static Finding finding(Subject subject, Paragraph child, int expected) {
        String label = LabelForms.at(subject.language(), child.level(), expected);
        return Finding.of(INFO, Message.of("SP101", child.address(), child.labelText(), label), child.address().toString(), child.label().orElseThrow().span());
    }
}
