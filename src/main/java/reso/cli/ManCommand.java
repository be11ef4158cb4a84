package reso.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** Prints manual pages. */
final class ManCommand implements Command {

    @Override
    public String name() {
        return "generate-man";
    }

    @Override
    public String summary() {
        return "Print the manual page of the program, or of a command.";
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(Options.arguments("COMMAND", "A command; none for the page of the program."));
    }

    @Override
    public int run(Call call) throws IOException, Refusal {
        if (call.arguments().size() > 1) {
            throw new Refusal("name one command, or none for the page of the program");
        }
        try (Output output = call.output()) {
            output.writer().write(call.arguments().isEmpty() ? ManPage.program() : ManPage.of(command(call.arguments().get(0))));
            output.finish();
        }
        return Exit.DONE;
    }

    private static Command command(String name) throws Refusal {
        return Commands.named(name).orElseThrow(() -> new Refusal("no command is called `" + name + "` (see reso --help)"));
    }
}
