package reso.rules.nu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Label;
import reso.model.Paragraph;
import reso.rule.Basis;
import reso.rule.Rule;
import reso.rule.Subject;

/** A number that an earlier operative paragraph of the same run has. */
public final class DuplicateNumber implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("NU101", "duplicate-number");

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
        List<Finding> found = new ArrayList<>();
        CountedAnew counted = new CountedAnew(subject);
        for (List<Paragraph> run : NumberRuns.of(subject.resolution())) {
            if (CountedAnew.isLazy(run)) {
                continue;
            }
            Map<String, Paragraph> seen = new HashMap<>();
            for (Paragraph paragraph : run) {
                Label label = paragraph.label().orElseThrow();
                Paragraph earlier = seen.putIfAbsent(label.value() + label.printed().suffix(), paragraph);
                if (earlier != null) {
                    found.add(counted.offer(Finding.of(INFO, Message.of("NU101", paragraph.address(), paragraph.labelText(), earlier.address()),
                            paragraph.address().toString(), label.span()), run));
                }
            }
        }
        return found;
    }
}
