package reso.rules.nu;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Paragraph;
import reso.rule.Basis;
import reso.rule.Rule;
import reso.rule.Subject;

/** A number lower than one that stands before it. */
public final class NumberOutOfOrder implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("NU103", "number-out-of-order");

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
            Set<Integer> seen = new HashSet<>();
            int highest = 0;
            for (Paragraph paragraph : run) {
                int value = paragraph.label().orElseThrow().value();
                if (seen.add(value) && value < highest) {
                    found.add(counted.offer(Finding.of(INFO, Message.of("NU103", paragraph.address(), paragraph.labelText(), highest),
                            paragraph.address().toString(), paragraph.label().orElseThrow().span()), run));
                }
                highest = Math.max(highest, value);
            }
        }
        return found;
    }
}
