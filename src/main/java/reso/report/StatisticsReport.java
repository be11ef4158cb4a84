package reso.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import reso.finding.Finding;
import reso.finding.RuleInfo;
import reso.json.JsonWriter;

/** How often each rule spoke, the most frequent first: a line a rule, or one JSON object. */
public final class StatisticsReport implements Report {
    private static final int WIDTH = 6;

    private final Appendable out;
    private final boolean asJson;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, RuleInfo> rules = new TreeMap<>();

    public StatisticsReport(Appendable out, boolean asJson) {
        this.out = out;
        this.asJson = asJson;
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
        if (asJson) {
            out.append(JsonWriter.line(object -> object.field("version", 1).objects("rules", codes, this::rule).object("summary", tally::fields))).append('\n');
            return;
        }
        for (String code : codes) {
            String count = String.valueOf(counts.get(code));
            out.append(" ".repeat(Math.max(0, WIDTH - count.length()))).append(count).append("  ").append(code).append("  ")
                    .append(rules.get(code).name()).append('\n');
        }
    }

    private void rule(JsonWriter json, String code) {
        json.field("code", code).field("name", rules.get(code).name()).field("count", counts.get(code));
    }
}
