package reso.rules.nu;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.finding.Severity;
import reso.model.Paragraph;
import reso.rule.Basis;
import reso.rule.Rule;
import reso.rule.Subject;

/** A number left out between two operative paragraphs. */
public final class SkippedNumber implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("NU102", "skipped-number");

    /** So many numbers of an annex make a count. */
    private static final int FEWEST = 2;

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
            run.forEach(paragraph -> printed.add(value(paragraph)));
            int highest = 0;
            for (Paragraph paragraph : run) {
                int value = value(paragraph);
                // A number that stands elsewhere in the run is out of order, not left out.
                if (value > highest + 1 && !printed.contains(highest + 1)) {
                    found.add(counted.offer(finding(paragraph, highest + 1), run));
                }
                highest = Math.max(highest, value);
            }
        }
        found.addAll(inAnnexes(subject));
        return found;
    }

    /** An annex may be an extract, whose numbers are those of the whole; where just one is missing from a count that began with 1, it is left out. */
    private static List<Finding> inAnnexes(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (List<Paragraph> run : NumberRuns.ofAnnexes(subject.resolution())) {
            List<Paragraph> gaps = IntStream.range(1, run.size()).filter(i -> value(run.get(i)) != value(run.get(i - 1)) + 1).mapToObj(run::get).toList();
            boolean one = gaps.size() == 1 && run.size() > FEWEST && value(run.get(0)) == 1;
            if (one && value(gaps.get(0)) == value(run.get(run.indexOf(gaps.get(0)) - 1)) + 2) {
                found.add(finding(gaps.get(0), value(gaps.get(0)) - 1).with(Severity.WARNING));
            }
        }
        return found;
    }

    private static Finding finding(Paragraph paragraph, int missing) {
        return Finding.of(INFO, Message.of("NU102", paragraph.address(), paragraph.labelText(), missing), paragraph.address().toString(),
                paragraph.label().orElseThrow().span());
    }

    private static int value(Paragraph paragraph) {
        return paragraph.label().orElseThrow().value();
    }
}
