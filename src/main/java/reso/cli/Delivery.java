package reso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import reso.report.Visible;
import reso.text.SourceText;
import reso.text.UnifiedDiff;

/** What becomes of the new text of drafts: it is printed, shown as a difference, written in the place of the old, or only looked for. */
final class Delivery {
    private final Call call;
    private final Base base;
    private final Output output;
    private final boolean writes;
    private final Set<Path> written = new HashSet<>();
    private final String standardInput;
    private int exit = Exit.DONE;

    /** @param writes whether drafts are changed where they stand; standard input has no place, and goes to {@code output} */
    Delivery(Call call, Output output, boolean writes) {
        this.base = Base.of(call);
        this.call = call;
        this.output = output;
        this.writes = writes;
        this.standardInput = Inputs.standardName(call);
    }

    /** The options of a command whose whole work is to change drafts. */
    static void describe(CommandSpec spec) {
        spec.addOption(Options.flag("Change the files themselves.", "--write"));
        spec.addOption(Options.flag("Change nothing; name the files that would change and exit 1 if there are any.", "--check"));
        spec.addOption(Options.flag("Change nothing; show what would change, for git apply or patch.", "--diff"));
        spec.addOption(Options.value("FILE", "Write the new text to a file.", "-o", "--output"));
    }

    /** Looks whether what is asked for can be done with these drafts at all. */
    static Delivery of(Call call, Drafts drafts, Output output) throws Refusal {
        boolean looks = call.has("--check") || call.has("--diff");
        if (call.has("--write") && (looks || call.text("-o").isPresent())) {
            throw new Refusal("--write changes the files themselves; leave out --check, --diff and -o, or --write");
        }
        if (drafts.count() > 1 && !call.has("--write") && !looks) {
            throw new Refusal("with several files, say --write to change them, --diff to see what would change, or --check to only look");
        }
        if (call.has("--write") && drafts.includeStandardInput()) {
            throw new Refusal("--write changes files, and standard input is none; without it the new text goes to standard output");
        }
        return new Delivery(call, output, call.has("--write"));
    }

    /** @return false where the new text could not be put where it belongs */
    boolean deliver(SourceText before, SourceText after) throws IOException {
        boolean changed = !before.content().equals(after.content());
        if (call.has("--diff")) {
            output.writer().write(UnifiedDiff.of(base.name(before.path()), before.marked(), after.marked()));
            tellWhereItApplies(before.path(), changed);
        } else if (call.has("--check")) {
            output.writer().write(changed ? Visible.of(before.path()) + "\n" : "");
        } else if (writes && !before.path().equals(standardInput)) {
            return replace(before, after, changed);
        } else {
            output.writer().write(after.marked());
        }
        output.writer().flush();
        exit = Math.max(exit, call.has("--check") && changed ? Exit.FOUND : Exit.DONE);
        return true;
    }

    /** No tool changes what lies outside the folder it is started in, nor what has no name. */
    private void tellWhereItApplies(String path, boolean changed) {
        if (!changed) {
            return;
        }
        if (path.equals(standardInput) && call.text("--stdin-filename").isEmpty()) {
            call.say(path + ": the difference names no file; name one with --stdin-filename to apply it");
        } else {
            base.advice(path).ifPresent(how -> call.say(path + ": " + how));
        }
    }

    private boolean replace(SourceText before, SourceText after, boolean changed) {
        try {
            Path file = call.path(before.path());
            if (!Files.isRegularFile(file)) {
                throw new Refusal(before.path() + ": is no file that could be changed");
            }
            if (changed && written.add(file.toRealPath())) {
                replace(file, before, after);
            } else {
                Replacement.sweep(file);
            }
            return true;
        } catch (IOException e) {
            return refuse(before.path() + ": cannot be written: " + Faults.reason(e));
        } catch (Refusal e) {
            return refuse(e.getMessage());
        }
    }

    private static void replace(Path file, SourceText before, SourceText after) throws IOException, Refusal {
        try (Replacement replacement = Replacement.of(file)) {
            replacement.write(after.encode());
            if (replacement.isOutdated(before.encode())) {
                throw new Refusal(before.path() + ": changed on disk since it was read; nothing was written");
            }
            replacement.moveIn();
        }
    }

    private boolean refuse(String line) {
        call.complain(line);
        exit = Exit.REFUSED;
        return false;
    }

    /** The exit code of what was delivered so far. */
    int exit() {
        return exit;
    }
}
