package reso.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.StringJoiner;
import picocli.CommandLine.Model.CommandSpec;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Message;
import reso.lint.Fixed;
import reso.report.Judged;
import reso.report.Tally;
import reso.text.Position;
import reso.text.SourceText;

/** Judging drafts with the wish to have them mended: the mended text is delivered, and what is left in it is told. */
final class Mending implements Drafts.Receiver<Mended> {
    private static final String FIX = "--fix";
    private static final String UNSAFE = "--unsafe-fixes";
    private static final String DIFF = "--diff";

    private final Call call;
    private final Delivery delivery;
    private final Drafts.Receiver<Judged> told;
    private int fixed;

    /** @param told takes what is left in each draft; of one that is not changed, all that was found */
    Mending(Call call, Output report, Drafts.Receiver<Judged> told) {
        this.call = call;
        this.delivery = new Delivery(call, call.has(DIFF) ? report : Output.to(call.streams().out()), call.has(FIX));
        this.told = told;
    }

    static void describe(CommandSpec spec) {
        spec.addOption(Options.flag("Make the fixes that cannot change what is meant, and tell what is left; the text of standard input goes to"
                + " standard output.", FIX));
        spec.addOption(Options.flag("With --fix or --diff: make the other fixes too.", UNSAFE));
        spec.addOption(Options.flag("Change nothing; show what --fix would change, for git apply or patch.", DIFF));
    }

    static boolean isWanted(Call call) throws Refusal {
        if (call.has(FIX) && call.has(DIFF)) {
            throw new Refusal("--fix changes the files and --diff only shows how; give one");
        }
        if (call.has(UNSAFE) && !call.has(FIX) && !call.has(DIFF)) {
            throw new Refusal("--unsafe-fixes says which fixes to make; say --fix to make them, or --diff to see them");
        }
        if (call.has(DIFF) && call.has("--write-baseline")) {
            throw new Refusal("--diff shows changes and --write-baseline writes findings down; give one");
        }
        return call.has(FIX) || call.has(DIFF);
    }

    static Applicability most(Call call) {
        return call.has(UNSAFE) ? Applicability.UNSAFE : Applicability.SAFE;
    }

    /** Whether standard output is taken by the mended text of standard input, so that findings are told elsewhere. */
    static boolean printsDraft(Call call, Drafts drafts) {
        return call.has(FIX) && drafts.includeStandardInput() && call.text("-o").isEmpty();
    }

    /** What options would mend of what was told; nothing where that was all that could be. */
    static Optional<String> offered(Call call, Tally tally) {
        StringJoiner offers = new StringJoiner(", ");
        boolean mends = call.has(FIX) || call.has(DIFF);
        if (!mends && tally.of(Applicability.SAFE) > 0) {
            offers.add(Tally.counted(call.messages(), "safe", tally.of(Applicability.SAFE)));
        }
        if (!call.has(UNSAFE) && tally.of(Applicability.UNSAFE) > 0) {
            offers.add(Tally.counted(call.messages(), mends || offers.length() > 0 ? "unsafe" : "onlyunsafe", tally.of(Applicability.UNSAFE)));
        }
        return Optional.of(offers.toString()).filter(all -> !all.isEmpty());
    }

    @Override
    public void take(Mended mended) throws IOException {
        boolean inPlace = delivery.deliver(mended.draft(), mended.fixed().text());
        boolean changed = inPlace && !call.has(DIFF);
        told.take(changed ? new Judged(mended.fixed().text(), mended.language(), mended.fixed().left())
                : new Judged(mended.draft(), mended.language(), mended.fixed().found()));
        fixed += inPlace ? mended.fixed().fixed().size() : 0;
        mended.fixed().unmade().forEach(finding -> unmade(mended, finding));
    }

    private void unmade(Mended mended, Finding finding) {
        Position at = mended.fixed().text().positionAt(finding.span().start());
        call.complain(mended.draft().path() + ":" + at + ": " + call.messages().say(Message.of("fix.unmade", finding.rule().code())));
    }

    @Override
    public void unreadable(String path, String code, String message) throws IOException {
        told.unreadable(path, code, message);
    }

    /**
     * Says how many findings were fixed, or would be.
     *
     * @return the exit code of the changes alone
     */
    int end() {
        if (fixed > 0) {
            call.say(Tally.counted(call.messages(), call.has(DIFF) ? "fixable" : "fixed", fixed));
        }
        return delivery.exit();
    }
}
