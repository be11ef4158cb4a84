package reso.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import reso.finding.Finding;
import reso.finding.RuleInfo;

/**
 * Where the comments of a draft keep rules quiet, put in order once for each rule, since a draft may hold thousands of comments
 * and of findings; and which of the comments did.
 */
final class Silence {
    private final List<Suppression> suppressions;
    private final Map<RuleInfo, TreeMap<Integer, Integer>> stretches = new HashMap<>();
    private final Map<RuleInfo, TreeSet<Integer>> kept = new HashMap<>();

    Silence(List<Suppression> suppressions) {
        this.suppressions = suppressions;
    }

    /** Whether a finding is not to be told; it is remembered if so. */
    boolean covers(Finding finding) {
        int at = finding.span().start();
        Map.Entry<Integer, Integer> stretch = stretches.computeIfAbsent(finding.rule(), this::stretchesOf).floorEntry(at);
        boolean covered = stretch != null && at <= stretch.getValue();
        if (covered) {
            kept.computeIfAbsent(finding.rule(), rule -> new TreeSet<>()).add(at);
        }
        return covered;
    }

    /** The stretches where a rule is quiet, by where they begin; those that meet are one. */
    private TreeMap<Integer, Integer> stretchesOf(RuleInfo rule) {
        List<Suppression> meaning = new ArrayList<>(suppressions.stream().filter(one -> one.means(rule)).toList());
        meaning.sort((one, other) -> one.scope().compareTo(other.scope()));
        TreeMap<Integer, Integer> merged = new TreeMap<>();
        for (Suppression one : meaning) {
            Map.Entry<Integer, Integer> last = merged.lastEntry();
            if (last != null && one.scope().start() <= last.getValue()) {
                merged.put(last.getKey(), Math.max(last.getValue(), one.scope().end()));
            } else {
                merged.put(one.scope().start(), one.scope().end());
            }
        }
        return merged;
    }

    /** Whether a suppression kept a finding from being told. */
    boolean used(Suppression suppression) {
        return kept.entrySet().stream().anyMatch(rule -> {
            Integer next = rule.getValue().ceiling(suppression.scope().start());
            return next != null && next <= suppression.scope().end() && suppression.means(rule.getKey());
        });
    }
}
