package reso.report;

import java.util.List;
import reso.finding.RuleInfo;
import reso.json.JsonWriter;

/** The list of rules as people and programs read it. */
public final class RuleTable {
    private static final String OFF = "off";

    private RuleTable() {}

    public static String text(List<RuleInfo> rules) {
        StringBuilder out = new StringBuilder();
        for (RuleInfo rule : rules) {
            out.append(rule.code()).append("  ").append(padded(state(rule))).append("  ").append(rule.name()).append('\n');
        }
        return out.toString();
    }

    private static String padded(String word) {
        return word + " ".repeat(Math.max(0, "warning".length() - word.length()));
    }

    private static String state(RuleInfo rule) {
        return rule.on() ? rule.severity().word() : OFF;
    }

    public static String markdown(List<RuleInfo> rules) {
        StringBuilder out = new StringBuilder("| code | name | severity |\n|---|---|---|\n");
        for (RuleInfo rule : rules) {
            out.append("| ").append(rule.code()).append(" | `").append(rule.name()).append("` | ").append(state(rule)).append(" |\n");
        }
        return out.toString();
    }

    public static String json(List<RuleInfo> rules) {
        return JsonWriter.pretty(json -> json.field("version", 1).objects("rules", rules, RuleTable::fields)) + "\n";
    }

    static JsonWriter fields(JsonWriter out, RuleInfo rule) {
        return out.field("code", rule.code()).field("name", rule.name()).field("severity", rule.severity().word()).field("on", rule.on());
    }
}
