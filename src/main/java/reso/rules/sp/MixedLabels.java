package reso.rules.sp;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Label;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;

/** Labels of one list in two forms that the language has, (a) and b. A form that it does not have is told on its own. */
public final class MixedLabels implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("SP115", "mixed-labels");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (Paragraph parent : subject.resolution().everything()) {
            Label first = null;
            for (Paragraph child : parent.children()) {
                Label label = child.label().filter(own -> LabelForms.fits(subject.language(), own)).orElse(null);
                if (label == null) {
                    continue;
                }
                first = first == null ? label : first;
                if (label.printed().dress() != first.printed().dress() && label.reading().system() == first.reading().system()) {
                    found.add(finding(child, label, first));
                }
            }
        }
        return found;
    }

    private static Finding finding(Paragraph child, Label label, Label first) {
        String expected = first.printed(label.value());
        return Finding.of(INFO, Message.of("SP115", child.address(), label.text(), first.text(), expected), child.address().toString(), label.span())
                .with(new Fix(Message.of("SP115.fix", expected), Applicability.SAFE, List.of(new Edit(label.span(), expected))));
    }
}
