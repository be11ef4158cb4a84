package reso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import reso.Reso;
import reso.config.Config;
import reso.config.ConfigException;
import reso.config.ConfigFinder;
import reso.config.Key;
import reso.config.Profiles;
import reso.finding.RuleInfo;
import reso.lint.Selection;
import reso.lint.UnknownRuleException;

/** What holds for a draft: what the command line says, else the configuration of its folder, else what reso does unasked. */
final class Settings {
    private final Call call;
    private final ConfigFinder finder;
    private final Optional<Config> forAll;

    Settings(Call call, List<RuleInfo> rules) throws Refusal {
        this.call = call;
        this.finder = new ConfigFinder(rules, call.environment().directory());
        this.forAll = call.has("--isolated") ? Optional.of(Config.NONE) : named();
    }

    private Optional<Config> named() throws Refusal {
        Optional<String> name = call.text("--config");
        return name.isEmpty() ? Optional.empty() : Optional.of(read(name.get(), () -> finder.read(call.path(name.get()))));
    }

    /** The configuration of a file, or of what stands in for one. */
    Config of(Input input) throws Refusal {
        if (forAll.isPresent() || input.trouble().isPresent()) {
            return forAll.orElse(Config.NONE);
        }
        Path file = input.path().isPresent() ? input.path().get() : call.path(input.name());
        Path folder = file.toAbsolutePath().getParent();
        return read("the configuration of " + input.name(), () -> finder.nearest(folder));
    }

    /** Whether a configuration takes a file out of what is found in folders. */
    static boolean excludes(Config config, Input input) {
        if (input.path().isEmpty() || !config.says(Key.EXCLUDE)) {
            return false;
        }
        return new Exclusion(config.folder(), config.texts(Key.EXCLUDE)).covers(input.path().get());
    }

    /** Which rules run for the drafts of a configuration, and what they weigh. */
    static Selection selection(Call call, Reso reso, Config config) throws Refusal {
        try {
            return reso.selection(list(call, "--select", config.texts(Key.SELECT)), list(call, "--ignore", config.texts(Key.IGNORE)),
                    Profiles.named(call.text("--profile").or(() -> config.text(Key.PROFILE)).orElse(Profiles.USUAL)).then(config.weights()));
        } catch (UnknownRuleException e) {
            throw new Refusal(e.getMessage() + " (see reso rules)");
        }
    }

    private static List<String> list(Call call, String option, List<String> otherwise) {
        return call.has(option) ? call.list(option) : otherwise;
    }

    private interface Reading {
        Config read() throws ConfigException, IOException, Refusal;
    }

    private static Config read(String what, Reading reading) throws Refusal {
        try {
            return reading.read();
        } catch (ConfigException e) {
            throw new Refusal(e.getMessage());
        } catch (IOException e) {
            throw new Refusal(what + ": " + Faults.reason(e));
        }
    }
}
