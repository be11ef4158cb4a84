package reso.cli;

import picocli.CommandLine.Model.CommandSpec;
import reso.report.Judged;

/** What reso takes on before it says that it is enough, in one place; everything below these limits is worked on to its end. */
final class Limits {
    /** Of one rule in one draft. Whoever mends so many is told the others the next time. */
    static final int MOST_FINDINGS_OF_A_RULE = 10_000;

    private static final String LARGEST = "16M";
    private static final String PATIENCE = "60";

    private Limits() {}

    /** The options by which the limits of every draft are changed. */
    static void describe(CommandSpec spec, String things) {
        spec.addOption(Options.number("N", 1, "Refuse larger " + things + "; K, M and G are understood (default: " + LARGEST + ").", "--max-bytes"));
        spec.addOption(Options.number("SECONDS", 1, "Give up a draft that takes longer (default: " + PATIENCE + ").", "--deadline"));
    }

    /** The most bytes of a draft. */
    static long bytes(Call call) {
        return Options.bytes(call.text("--max-bytes", LARGEST));
    }

    static Deadline deadline(Call call) {
        return new Deadline(Options.bytes(call.text("--deadline", PATIENCE)));
    }

    /** What is told of a draft's findings; that there are more is said. */
    static Judged told(Call call, Judged all) {
        Judged told = all.atMost(MOST_FINDINGS_OF_A_RULE);
        int more = all.findings().size() - told.findings().size();
        if (more > 0) {
            call.complain(all.path() + ": " + more + " more findings are not told; of one rule " + MOST_FINDINGS_OF_A_RULE + " are");
        }
        return told;
    }

    /** All of them in words, for {@code reso --help limits}. */
    static String told() {
        return """
                Limits, and what happens beyond them

                Of every draft, whichever command reads it:
                  bytes        %s, or --max-bytes; a larger one is refused in a line
                  time         %s seconds of work, or --deadline; one that takes longer is given up in a line
                  lines        no limit; what is shown of a line is cut to 120 columns
                  markup       no limit; more than 100 quotes in one another, 64 kinds of code spans, 1000 open brackets or
                               comments in a block, or tags of 2000 characters are read as the plain characters they are made of
                  findings     %d of one rule; how many more there are is said on standard error. SARIF takes 25000 in all

                Of other files:
                  .reso.yml    1 MB and 50 levels; .reso.json 1 MB and 1000 levels; it is refused in a line
                  baselines    64 MB; refused in a line
                  batch        a record is a draft, and may have as many bytes
                  catalogue    1 MB a record to import; what is longer is left out and said

                The other drafts of a call are still done. The exit code beyond a limit is 2, and no file is changed by halves. Where
                Java runs out of memory that is said in a line, with exit code 3; JAVA_TOOL_OPTIONS=-Xmx4g gives it more.
                """.formatted(LARGEST.replace("M", " MB"), PATIENCE, MOST_FINDINGS_OF_A_RULE);
    }
}
