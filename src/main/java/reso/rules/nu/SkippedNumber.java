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

/** A number left out between two operative paragraphs. */
public final class SkippedNumber implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("NU102", "skipped-number");

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
            Set<Integer> printed = new HashSet<>();
            run.forEach(paragraph -> printed.add(paragraph.label().orElseThrow().value()));
            int highest = 0;
            for (Paragraph paragraph : run) {
                int value = paragraph.label().orElseThrow().value();
                // A number that stands elsewhere in the run is out of order, not left out.
                if (value > highest + 1 && !printed.contains(highest + 1)) {
                    found.add(counted.offer(Finding.of(INFO, Message.of("NU102", paragraph.address(), paragraph.labelText(), highest + 1),
                            paragraph.address().toString(), paragraph.label().orElseThrow().span()), run));
                }
                highest = Math.max(highest, value);
            }
        }
        return found;
    }
}
