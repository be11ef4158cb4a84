package reso.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import reso.finding.Suggestion;
import reso.report.Visible;

/** The program {@code reso}: finds the command, lets it run, and turns whatever happens into an exit code and at most a line. */
public final class Main {
    private static final String WARM_CACHE = "--warm-cache";

    private final Streams streams;
    private final Environment environment;

    private Main(Streams streams, Environment environment) {
        this.streams = streams;
        this.environment = environment;
    }

    public static void main(String[] args) {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
        System.exit(run(args, in, out, err, Environment.ofProcess()));
    }

    /** Runs the program with the streams and the surroundings it is given. */
    static int run(String[] args, InputStream in, OutputStream out, OutputStream err, Environment environment) {
        Main main = new Main(new Streams(in, out, err), environment);
        try {
            return main.run(List.of(args));
        } catch (Refusal e) {
            main.complain("reso: " + e.getMessage());
            return Exit.REFUSED;
        } catch (OutputException e) {
            return main.unwritten(e);
        } catch (OutOfMemoryError e) {
            main.complain("reso: needs more memory; give Java more with -Xmx, or use --jobs 1");
            return Exit.BROKEN;
        } catch (IOException | RuntimeException | Error e) {
            return main.broken(e, args);
        }
    }

    private int run(List<String> args) throws IOException, Refusal {
        int at = commandAt(args);
        if (at < 0) {
            return withoutCommand(args);
        }
        if (args.get(at).equals("help")) {
            return run(at + 1 < args.size() ? List.of("--help", args.get(at + 1)) : List.of("--help"));
        }
        Optional<String> topic = Help.topic(args.get(at)).filter(words -> args.contains("--help") || args.contains("-h"));
        if (topic.isPresent()) {
            return print(topic.get());
        }
        Optional<Command> command = Commands.named(args.get(at));
        if (command.isEmpty()) {
            throw new Refusal("no command is called `" + args.get(at) + "`" + Suggestion.question(args.get(at), Commands.NAMES) + " (see reso --help)");
        }
        List<String> others = new ArrayList<>(args);
        others.remove(at);
        return run(command.get(), others);
    }

    /**
     * The place of the first command. Options may stand before it, and a word after an option may be its value; where there is no command, the
     * word that stands in its place.
     */
    private static int commandAt(List<String> args) {
        int place = -1;
        for (int i = 0; i < args.size(); i++) {
            if (!isOption(args.get(i))) {
                if (Commands.NAMES.contains(args.get(i)) || args.get(i).equals("help") || i == 0 || !isOption(args.get(i - 1))) {
                    return i;
                }
                place = place < 0 ? i : place;
            }
        }
        return place;
    }

    private static boolean isOption(String word) {
        return word.startsWith("-") && !word.equals("-");
    }

    private int withoutCommand(List<String> args) throws IOException, Refusal {
        CommandSpec spec = Options.everywhere(CommandSpec.create().name("reso"));
        spec.addOption(Options.flag("Make the archive that lets reso start faster.", WARM_CACHE));
        ParseResult asked = parse(spec, args);
        if (asked.hasMatchedOption(WARM_CACHE)) {
            return print(Rehearsal.run());
        }
        if (asked.hasMatchedOption("--version")) {
            return print(Version.line());
        }
        if (asked.hasMatchedOption("--help")) {
            return print(Help.full());
        }
        print(Help.brief());
        return Exit.REFUSED;
    }

    private int run(Command command, List<String> args) throws IOException, Refusal {
        CommandSpec spec = command.spec();
        ParseResult asked = parse(spec, args);
        if (asked.hasMatchedOption("--help")) {
            return print(new CommandLine(spec).getUsageMessage(CommandLine.Help.Ansi.OFF));
        }
        if (asked.hasMatchedOption("--version")) {
            return print(Version.line());
        }
        return command.run(new Call(asked, streams, environment));
    }

    /** {@code @} begins a file name like any other letter: nothing is read that was not asked for. */
    private static ParseResult parse(CommandSpec spec, List<String> args) throws Refusal {
        CommandLine line = new CommandLine(spec).setExpandAtFiles(false).setOverwrittenOptionsAllowed(true).setUnmatchedOptionsArePositionalParams(false);
        try {
            return line.parseArgs(args.toArray(String[]::new));
        } catch (UnmatchedArgumentException e) {
            String word = e.getUnmatched().get(0);
            String what = word.startsWith("-") ? "no option is called `" : "nothing is done with the argument `";
            throw new Refusal(what + word + "`" + Suggestion.question(word, spec.optionsMap().keySet()) + " (see " + spec.name() + " --help)");
        } catch (ParameterException e) {
            throw new Refusal(e.getMessage().lines().findFirst().orElse("") + " (see " + spec.name() + " --help)");
        }
    }

    private int print(String words) throws IOException {
        Output output = Output.to(streams.out());
        output.writer().write(words);
        output.finish();
        return Exit.DONE;
    }

    private void complain(String line) {
        streams.err().println(Visible.of(line));
    }

    /** A reader that went away has had enough, and hears nothing more; any other fault is told. */
    private int unwritten(OutputException fault) {
        if (String.valueOf(fault.getMessage()).toLowerCase(java.util.Locale.ROOT).contains("pipe")) {
            return Exit.PIPE_CLOSED;
        }
        complain("reso: cannot write the results: " + fault.getMessage());
        return Exit.REFUSED;
    }

    private int broken(Throwable bug, String[] args) {
        complain("reso: a bug in reso: " + bug + "; please report it (--debug shows where it happened)");
        if (Arrays.asList(args).contains("--debug")) {
            bug.printStackTrace(streams.err());
        }
        return Exit.BROKEN;
    }
}
