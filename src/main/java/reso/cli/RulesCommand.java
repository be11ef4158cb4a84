package reso.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import reso.Reso;
import reso.config.Profiles;
import reso.finding.RuleInfo;
import reso.finding.Weights;
import reso.report.RuleTable;

/** Lists the rules. */
final class RulesCommand implements Command {

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public String summary() {
        return "List the rules with their codes, names and severities.";
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addOption(Options.choice(List.of("table", "json", "markdown"), "How to list them (default: table).", "--format"));
        spec.addOption(Options.profile());
        spec.addOption(Options.value("FILE", "Write to a file, all at once at the end.", "-o", "--output"));
    }

    @Override
    public int run(Call call) throws IOException, Refusal {
        Function<List<RuleInfo>, String> table = switch (call.text("--format", "table")) {
            case "json" -> RuleTable::json;
            case "markdown" -> RuleTable::markdown;
            default -> RuleTable::text;
        };
        Weights profile = Profiles.named(call.text("--profile", Profiles.USUAL));
        try (Output output = call.output()) {
            output.writer().write(table.apply(new Reso().rules().stream().map(profile::weighed).toList()));
            output.finish();
        }
        return Exit.DONE;
    }
}
