package reso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reso.config.BaselineFile;
import reso.config.ConfigException;
import reso.finding.Fingerprints;
import reso.lint.Baseline;
import reso.report.Judged;
import reso.report.Report;
import reso.report.Tally;

/** What {@code --baseline} and {@code --write-baseline} ask for: findings of an earlier day are left out, or written down. */
final class KnownFindings {
    private final Call call;
    private final Path folder;
    private final Baseline baseline;
    private int leftOut;

    private KnownFindings(Call call, Path file, Baseline baseline) {
        this.call = call;
        this.folder = file.toAbsolutePath().normalize().getParent();
        this.baseline = baseline;
    }

    /** What is known already: nothing where {@code --baseline} names no file. */
    static KnownFindings of(Call call) throws Refusal {
        Optional<String> name = call.text("--baseline");
        if (name.isPresent() && call.has("--write-baseline")) {
            throw new Refusal("--baseline follows what is known, --write-baseline writes it down; leave out one of them");
        }
        return name.isEmpty() ? new KnownFindings(call, call.path("."), Baseline.NONE) : read(call, name.get());
    }

    private static KnownFindings read(Call call, String name) throws Refusal {
        Path file = call.path(name);
        try {
            return new KnownFindings(call, file, new Baseline(BaselineFile.read(file, name)));
        } catch (ConfigException e) {
            throw new Refusal(e.getMessage());
        } catch (IOException e) {
            throw new Refusal(name + ": " + Faults.reason(e));
        }
    }

    Judged without(Judged file) {
        Judged fresh = new Judged(file.source(), file.language(), baseline.fresh(key(file.path()), file.source(), file.findings()));
        leftOut += file.findings().size() - fresh.findings().size();
        return fresh;
    }

    void sayHowMany() {
        if (leftOut > 0) {
            call.say(Tally.counted(call.messages(), "known", leftOut));
        }
    }

    /** A path from the folder of the baseline, so that it holds wherever the folder lies and from wherever it is called. */
    private String key(String path) {
        try {
            return folder.relativize(call.path(path).toAbsolutePath().normalize()).toString().replace('\\', '/');
        } catch (Refusal | IllegalArgumentException e) {
            return path;
        }
    }

    /** A report that writes findings down as known, into the file {@code name} that {@code out} leads to. */
    static Report writer(Call call, String name, Appendable out) throws Refusal {
        KnownFindings place = new KnownFindings(call, call.path(name), Baseline.NONE);
        Map<String, Set<String>> marks = new HashMap<>();
        return new Report() {
            @Override
            public void file(Judged file) {
                if (!file.findings().isEmpty()) {
                    marks.put(place.key(file.path()), Set.copyOf(Fingerprints.of(file.source(), file.findings())));
                }
            }

            @Override
            public void end(Tally tally) throws IOException {
                out.append(BaselineFile.text(marks));
            }
        };
    }
}
