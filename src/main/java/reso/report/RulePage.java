package reso.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import reso.finding.RuleInfo;
import reso.json.JsonWriter;

/** The pages of rules: as readers of reports show them beside findings, and as they are told to who asks. */
public final class RulePage {
    private static final String SUMMARY = "## What it reports\n\n";

    private RulePage() {}

    /** The page in Markdown; the name alone where the rule has none. */
    static String of(RuleInfo rule) {
        try (InputStream in = RulePage.class.getResourceAsStream(rule.page())) {
            return in == null ? "# " + rule.name() + "\n" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the rule reports, in one line. */
    static String summary(RuleInfo rule) {
        String page = of(rule);
        int at = page.indexOf(SUMMARY);
        return at < 0 ? rule.name() : page.substring(at + SUMMARY.length()).lines().findFirst().orElse(rule.name());
    }

    /** Each page under a line with what the list knows of the rule. */
    public static String text(List<RuleInfo> rules) {
        return rules.stream().map(rule -> facts(rule) + "\n\n" + of(rule)).collect(Collectors.joining("\n"));
    }

    /** Each page with the same line below its heading. */
    public static String markdown(List<RuleInfo> rules) {
        return rules.stream().map(rule -> of(rule).replaceFirst("\n", "\n\n" + facts(rule) + "\n")).collect(Collectors.joining("\n"));
    }

    private static String facts(RuleInfo rule) {
        return rule.code() + " " + rule.name() + " (" + rule.severity().word() + (rule.on() ? ")" : ", off by default)");
    }

    /** What {@code reso rules --format json} says of the rules, and their pages. */
    public static String json(List<RuleInfo> rules) {
        return JsonWriter.pretty(json -> json.field("version", 1).objects("rules", rules, (out, rule) -> RuleTable.fields(out, rule).field("page", of(rule)))) + "\n";
    }
}
