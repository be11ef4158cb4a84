package reso.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reso.finding.Finding;
import reso.finding.RuleInfo;
import reso.text.SourceText;

/**
 * One file and what was found in it.
 *
 * @param language the code of the language it was read in
 * @param findings in reading order
 */
public record Judged(SourceText source, String language, List<Finding> findings) {

    public Judged {
        findings = List.copyOf(findings);
    }

    /** The same with no more findings of any rule than that: the first ones of each. */
    public Judged atMost(int ofOneRule) {
        if (findings.size() <= ofOneRule) {
            return this;
        }
        Map<RuleInfo, Integer> counts = new HashMap<>();
        return new Judged(source, language, findings.stream().filter(finding -> counts.merge(finding.rule(), 1, Integer::sum) <= ofOneRule).toList());
    }

    public String path() {
        return source.path();
    }
}
