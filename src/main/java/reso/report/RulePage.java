package reso.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import reso.finding.RuleInfo;

/** The page of a rule, as readers of reports show it beside its findings. */
final class RulePage {
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
}
