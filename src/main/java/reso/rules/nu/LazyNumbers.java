package reso.rules.nu;

import java.util.List;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Paragraph;
import reso.rule.Basis;
import reso.rule.Rule;
import reso.rule.Subject;

/** Operative paragraphs that are all numbered 1: Markdown would count them, every other reader shows what stands there. */
public final class LazyNumbers implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("NU105", "lazy-numbers");

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
        CountedAnew counted = new CountedAnew(subject);
        return NumberRuns.of(subject.resolution()).stream().filter(CountedAnew::isLazy).map(run -> counted.offer(finding(run), run)).toList();
    }

    private static Finding finding(List<Paragraph> run) {
        Paragraph second = run.get(1);
        return Finding.of(INFO, Message.of("NU105", run.get(0).address(), run.get(run.size() - 1).address(), second.labelText()),
                second.address().toString(), second.label().orElseThrow().span());
    }
}
