package reso.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;
import reso.config.Profiles;
import reso.finding.Suggestion;

/** The options that commands are made of; built by calls and not by annotations, which cost every start a look at the classes. */
final class Options {
    static final List<String> COLOUR = List.of("auto", "always", "never");

    private Options() {}

    static OptionSpec flag(String description, String... names) {
        return OptionSpec.builder(names).type(boolean.class).arity("0").description(description).build();
    }

    static OptionSpec value(String label, String description, String... names) {
        return OptionSpec.builder(names).type(String.class).arity("1").paramLabel(label).description(description).build();
    }

    /** May be given more than once. */
    static OptionSpec values(String label, String description, String... names) {
        return OptionSpec.builder(names).type(List.class).auxiliaryTypes(String.class).arity("1").paramLabel(label).description(description).build();
    }

    static OptionSpec choice(List<String> words, String description, String... names) {
        return OptionSpec.builder(names).type(String.class).arity("1").paramLabel(String.join("|", words)).completionCandidates(words)
                .converters(given -> chosen(given, words)).description(description).build();
    }

    private static String chosen(String given, List<String> words) {
        if (words.contains(given)) {
            return given;
        }
        throw new TypeConversionException("`" + given + "` is none of " + String.join(", ", words) + Suggestion.question(given, words));
    }

    static OptionSpec number(String label, long least, String description, String... names) {
        return OptionSpec.builder(names).type(String.class).arity("1").paramLabel(label)
                .converters(given -> counted(given, least)).description(description).build();
    }

    /** A whole number, with K, M or G for powers of 1024. */
    private static String counted(String given, long least) {
        try {
            if (bytes(given) >= least) {
                return given;
            }
        } catch (NumberFormatException e) {
            // said below, in the words of whoever typed it
        }
        throw new TypeConversionException("`" + given + "` is not a number from " + least + " on");
    }

    static long bytes(String given) {
        String digits = given.replaceFirst("(?i)i?b$", "");
        int power = digits.isEmpty() ? -1 : "KMG".indexOf(Character.toUpperCase(digits.charAt(digits.length() - 1)));
        long number = Long.parseLong(power < 0 ? digits : digits.substring(0, digits.length() - 1));
        return Math.multiplyExact(number, 1L << 10 * (power + 1));
    }

    static OptionSpec profile() {
        return choice(Profiles.names(), "The kind of text, which decides what a finding weighs (default: " + Profiles.USUAL + ").", "--profile");
    }

    /** @param things what is worked on, in the plural */
    static OptionSpec jobs(String things) {
        return number("N", 1, "How many " + things + " to work on at once (default: the number of processors).", "--jobs");
    }

    static OptionSpec messages() {
        return choice(List.of("en", "fr"), "Language of the messages (default: that of the locale, else en).", "--messages");
    }

    /** What every command takes that judges drafts. */
    static CommandSpec judging(CommandSpec spec) {
        spec.addOption(values("CODE,...", "Run only these rules; codes, beginnings of codes, names, or ALL.", "--select"));
        spec.addOption(values("CODE,...", "Do not run these rules.", "--ignore"));
        spec.addOption(profile());
        spec.addOption(choice(List.of("error", "warning", "note", "never"), "The least finding that makes the exit code 1 (default: error).", "--fail-on"));
        return spec;
    }

    static PositionalParamSpec arguments(String label, String description) {
        return PositionalParamSpec.builder().type(List.class).auxiliaryTypes(String.class).arity("0..*").index("0..*").paramLabel(label)
                .description(description).build();
    }

    /** What every command takes. */
    static CommandSpec everywhere(CommandSpec spec) {
        spec.addOption(choice(COLOUR, "When to use colours (default: auto).", "--color"));
        spec.addOption(flag("Say nothing but results and faults.", "-q", "--quiet"));
        spec.addOption(flag("Say more on standard error.", "-v", "--verbose"));
        spec.addOption(OptionSpec.builder("-h", "--help").type(boolean.class).arity("0").usageHelp(true).description("Show this help.").build());
        spec.addOption(OptionSpec.builder("--version").type(boolean.class).arity("0").versionHelp(true).description("Show versions.").build());
        spec.addOption(OptionSpec.builder("--debug").type(boolean.class).arity("0").hidden(true).build());
        return spec;
    }

    /** What every command takes that follows a configuration. */
    static CommandSpec configured(CommandSpec spec) {
        spec.addOption(value("FILE", "Follow this configuration, not the nearest .reso.yml or .reso.json upwards from each draft.", "--config"));
        spec.addOption(flag("Follow no configuration.", "--isolated"));
        return spec;
    }

    /** What every command takes that reads drafts. */
    static CommandSpec reading(CommandSpec spec) {
        configured(spec);
        spec.addOption(choice(reso.language.Languages.codes(), "Language of the drafts; else told by front matter or the words.", "--lang"));
        spec.addOption(value("NAME", "Name that stands for standard input in what is reported.", "--stdin-filename"));
        spec.addOption(value("FILE|-", "Read names of files from a file, one a line.", "--files-from"));
        spec.addOption(jobs("files"));
        Limits.describe(spec, "files");
        spec.addOption(messages());
        spec.addPositional(arguments("FILE|DIR|GLOB|-", "Files, folders (.md, .markdown and .txt in them), patterns such as '**/*.md', '#**/old' for what to leave out, - for standard input."));
        return spec;
    }
}
