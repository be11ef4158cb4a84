package reso.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import reso.Reso;
import reso.finding.RuleInfo;
import reso.report.RulePage;
import reso.finding.Rulebook;

/** Prints what a rule is about: the custom behind it, examples, what its fix does, when to ignore it. */
final class ExplainCommand implements Command {

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public String summary() {
        return "Say what a rule is about, with examples; give its code or its name.";
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addOption(Options.choice(List.of("table", "json", "markdown"), "How to print it (default: table).", "--format"));
        spec.addPositional(Options.arguments("CODE|NAME", "One or more rules."));
    }

    @Override
    public int run(Call call) throws IOException, Refusal {
        if (call.arguments().isEmpty()) {
            throw new Refusal("explain what? Give a code or a name, as in: reso explain IN001 (see reso rules)");
        }
        List<RuleInfo> rules = new ArrayList<>();
        for (String word : call.arguments()) {
            rules.add(rule(word));
        }
        try (Output output = call.output()) {
            output.writer().write(switch (call.text("--format", "table")) {
                case "json" -> RulePage.json(rules);
                case "markdown" -> RulePage.markdown(rules);
                default -> RulePage.text(rules);
            });
            output.finish();
        }
        return Exit.DONE;
    }

    private static RuleInfo rule(String word) throws Refusal {
        List<RuleInfo> all = new Reso().rules();
        for (RuleInfo rule : all) {
            if (rule.code().equalsIgnoreCase(word) || rule.name().equals(word)) {
                return rule;
            }
        }
        throw new Refusal(new Rulebook(all).complaint(word) + " (see reso rules)");
    }
}
