package reso.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import reso.finding.Finding;
import reso.finding.RuleInfo;

/** How often each rule spoke, the most frequent first; one line a rule. */
public final class StatisticsReport implements Report {
    private final Appendable out;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, RuleInfo> rules = new TreeMap<>();

    public StatisticsReport(Appendable out) {
        this.out = out;
    }

    @Override
    public void file(Judged file) {
        for (Finding finding : file.findings()) {
            counts.merge(finding.rule().code(), 1, Integer::sum);
            rules.put(finding.rule().code(), finding.rule());
        }
    }

    @Override
    public void end(Tally tally) throws IOException {
        List<String> codes = new ArrayList<>(counts.keySet());
        codes.sort(Comparator.comparing(counts::get).reversed());
        for (String code : codes) {
            String count = String.valueOf(counts.get(code));
            out.append(" ".repeat(Math.max(0, 6 - count.length()))).append(count).append("  ").append(code).append("  ")
                    .append(rules.get(code).name()).append('\n');
        }
    }
}
