package reso.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import reso.config.Schemas;
import reso.finding.Suggestion;

/** Prints a JSON Schema of what reso reads or writes. */
final class SchemaCommand implements Command {

    @Override
    public String name() {
        return "schema";
    }

    @Override
    public String summary() {
        return "Print the JSON Schema of a file that reso reads, or of what a command writes: " + String.join(", ", Schemas.NAMES) + ".";
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(Options.arguments("NAME", String.join(", ", Schemas.NAMES)));
    }

    @Override
    public int run(Call call) throws IOException, Refusal {
        if (call.arguments().size() != 1) {
            throw new Refusal("name one schema: " + String.join(", ", Schemas.NAMES));
        }
        String name = call.arguments().get(0);
        if (!Schemas.NAMES.contains(name)) {
            throw new Refusal("there is no schema `" + name + "`" + Suggestion.question(name, Schemas.NAMES) + " (" + String.join(", ", Schemas.NAMES) + ")");
        }
        try (Output output = call.output()) {
            output.writer().write(Schemas.text(name));
            output.finish();
        }
        return Exit.DONE;
    }
}
