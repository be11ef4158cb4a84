package reso.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Prints what a shell needs to complete reso's commands and options. */
final class CompletionCommand implements Command {
    private static final List<String> SHELLS = List.of("bash", "zsh", "fish", "powershell");

    @Override
    public String name() {
        return "generate-completion";
    }

    @Override
    public String summary() {
        return "Print the completion script for a shell: " + String.join(", ", SHELLS) + ".";
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(Options.arguments("SHELL", String.join(", ", SHELLS)));
    }

    @Override
    public int run(Call call) throws IOException, Refusal {
        if (call.arguments().size() != 1 || !SHELLS.contains(call.arguments().get(0))) {
            throw new Refusal("name one shell: " + String.join(", ", SHELLS));
        }
        Completion completion = new Completion(Commands.all());
        try (Output output = call.output()) {
            output.writer().write(switch (call.arguments().get(0)) {
                case "bash" -> completion.bash();
                case "zsh" -> completion.zsh();
                case "fish" -> completion.fish();
                default -> completion.powershell();
            });
            output.finish();
        }
        return Exit.DONE;
    }
}
