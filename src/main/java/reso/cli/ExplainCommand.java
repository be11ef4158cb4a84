package reso.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import reso.Reso;
import reso.finding.RuleInfo;
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
            String between = "";
            for (RuleInfo rule : rules) {
                output.writer().append(between).append(page(rule));
                between = "\n";
            }
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

    /** The page under a line that says what the list knows; the line alone where a rule has no page. */
    private static String page(RuleInfo rule) throws IOException {
        String head = rule.code() + " " + rule.name() + " (" + rule.severity().word() + (rule.on() ? ")" : ", off by default)") + "\n";
        try (InputStream in = ExplainCommand.class.getResourceAsStream(rule.page())) {
            return in == null ? head : head + "\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
