package reso.cli;

import java.util.Optional;

/** What is said to those who ask how the program is used, or who give it nothing to do. */
final class Help {
    private static final String LIMITS = "limits";
    private static final String EXAMPLES = """
            Examples:
              reso validate draft.md                      say what is wrong with a draft, and where
              reso validate --format github drafts/       the same for a folder, in a GitHub workflow
              reso extract --format jsonl corpus/         resolutions as data, one a line
            """;

    private Help() {}

    /** What is told of a word after {@code --help} that is no command. */
    static Optional<String> topic(String word) {
        return word.equals(LIMITS) ? Optional.of(Limits.told()) : Optional.empty();
    }

    static String brief() {
        return "reso reads and checks draft resolutions of the United Nations.\n\n" + EXAMPLES + "\nMore: reso --help\n";
    }

    static String full() {
        StringBuilder out = new StringBuilder("Usage: reso COMMAND [OPTIONS] [FILE|DIR|GLOB|-]...\n\nCommands:\n");
        for (Command command : Commands.all()) {
            out.append("  ").append(command.name()).append(" ".repeat(21 - command.name().length())).append(command.summary()).append('\n');
        }
        return out + "\n" + """
                Options of every command:
                  --color auto|always|never   when to use colours
                  -q, --quiet                 say nothing but results and faults
                  -v, --verbose               say more on standard error
                  -h, --help                  show the help of the command
                  --version                   show versions

                Help on more than a command: reso --help limits

                Without a command:
                  --warm-cache                make the archive that lets reso start faster, then stop

                """ + EXAMPLES + """

                Exit codes: 0 done, nothing serious found; 1 findings; 2 the job could not be done; 3 a bug in reso.
                """;
    }
}
