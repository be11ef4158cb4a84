package reso.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** One command of the program. */
interface Command {

    String name();

    /** What it does, in a few words that fit after its name. */
    String summary();

    /** Adds the options and arguments that only this command has. */
    void describe(CommandSpec spec);

    /** @return the exit code */
    int run(Call call) throws IOException, Refusal;

    /** All that can be written after its name. */
    default CommandSpec spec() {
        CommandSpec spec = Options.everywhere(CommandSpec.create().name("reso " + name()));
        spec.usageMessage().description(summary()).sortOptions(false).abbreviateSynopsis(true).width(100);
        describe(spec);
        return spec;
    }
}
