package reso.rules.sp;

import java.util.List;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;

/** A list whose letters run in the order of the Arabic alphabet; resolutions count with them as numerals: alif, ba, jim, dal. */
public final class AlphabeticalLabel implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("SP108", "alphabetical-label");
    private static final int FIRST_THAT_DIFFERS = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Relabelling relabelling = new Relabelling(subject);
        return subject.resolution().flattened().stream()
                .filter(parent -> Relabelling.isAlphabetical(parent.children()))
                .map(parent -> relabelling.offer(finding(subject, parent.children().get(FIRST_THAT_DIFFERS - 1)), parent.children()))
                .toList();
    }

    private static Finding finding(Subject subject, Paragraph child) {
        String expected = LabelForms.at(subject.language(), child.level(), FIRST_THAT_DIFFERS);
        return Finding.of(INFO, Message.of("SP108", child.address(), child.labelText(), expected), child.address().toString(), child.label().orElseThrow().span());
    }
}
