package reso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import reso.Reso;
import reso.config.Config;
import reso.config.Key;
import reso.config.Profiles;

/** Shows the configuration that holds for a file, in the form of one, with where each value comes from. */
final class ConfigCommand implements Command {
    private static final int PLACE_COLUMN = 40;

    @Override
    public String name() {
        return "config";
    }

    @Override
    public String summary() {
        return "Show the configuration that holds for a file or a folder, and where each value comes from.";
    }

    @Override
    public void describe(CommandSpec spec) {
        Options.configured(spec);
        spec.addPositional(Options.arguments("FILE", "A file or a folder (default: the current folder)."));
    }

    @Override
    public int run(Call call) throws IOException, Refusal {
        if (call.arguments().size() > 1) {
            throw new Refusal("name one file or folder");
        }
        String name = call.arguments().stream().findFirst().orElse(".");
        Path path = call.path(name);
        Config config = new Settings(call, new Reso().rules()).of(Input.file(name, Files.isDirectory(path) ? path.resolve("draft") : path, true));
        StringBuilder out = new StringBuilder();
        for (Key key : Key.values()) {
            out.append(line(config, key)).append('\n');
        }
        try (Output output = call.output()) {
            output.writer().write(out.toString());
            output.finish();
        }
        return Exit.DONE;
    }

    private static String line(Config config, Key key) {
        Optional<String> value = config.says(key) ? Optional.of(config.shown(key)) : usual(key);
        String written = value.map(shown -> key.word() + ": " + shown).orElse("# " + key.word() + " is not set");
        return written + " ".repeat(Math.max(1, PLACE_COLUMN - written.length())) + "# " + (config.says(key) ? config.place(key) : "default");
    }

    private static Optional<String> usual(Key key) {
        return switch (key) {
            case PROFILE -> Optional.of(Profiles.USUAL);
            case LANG, URL_TEMPLATE -> Optional.empty();
            case SEVERITY -> Optional.of("{}");
            case SELECT, IGNORE, CATALOGUE, EXCLUDE -> Optional.of("[]");
        };
    }
}
