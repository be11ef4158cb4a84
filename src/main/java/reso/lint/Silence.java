package reso.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import reso.finding.Finding;
import reso.finding.RuleInfo;
import reso.text.Coverage;

/**
 * Where the comments of a draft keep rules quiet, put in order once for each rule, since a draft may hold thousands of comments
 * and of findings; and which of the comments did.
 */
final class Silence {
    private final List<Suppression> suppressions;
    private final Map<RuleInfo, Coverage> quiet = new HashMap<>();
    private final Map<RuleInfo, TreeSet<Integer>> kept = new HashMap<>();

    Silence(List<Suppression> suppressions) {
        this.suppressions = suppressions;
    }

    /** Whether a finding is not to be told; it is remembered if so. */
    boolean covers(Finding finding) {
        if (suppressions.isEmpty()) {
            return false;
        }
        int at = finding.span().start();
        boolean covered = quiet.computeIfAbsent(finding.rule(), this::coverage).touches(at);
        if (covered) {
            kept.computeIfAbsent(finding.rule(), rule -> new TreeSet<>()).add(at);
        }
        return covered;
    }

    private Coverage coverage(RuleInfo rule) {
        return Coverage.of(suppressions.stream().filter(one -> one.means(rule)).map(Suppression::scope).toList());
    }

    /** Whether a suppression kept a finding from being told. */
    boolean used(Suppression suppression) {
        return kept.entrySet().stream().anyMatch(rule -> {
            Integer next = rule.getValue().ceiling(suppression.scope().start());
            return next != null && next <= suppression.scope().end() && suppression.means(rule.getKey());
        });
    }
}
