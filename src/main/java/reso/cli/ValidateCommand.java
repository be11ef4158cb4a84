package reso.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import reso.Reso;
import reso.config.Config;
import reso.finding.Severity;
import reso.lint.Selection;
import reso.model.Resolution;
import reso.report.Judged;
import reso.report.Palette;
import reso.report.Report;
import reso.report.ReportFormat;
import reso.report.Setting;
import reso.report.StatisticsReport;
import reso.report.Tally;

/** Says what is wrong with drafts, and where. */
final class ValidateCommand implements Command {
    private static final String AUTO = "auto";

    @Override
    public String name() {
        return "validate";
    }

    @Override
    public String summary() {
        return "Find what an editor would mend: structure, numbering, notes, citations, typography.";
    }

    @Override
    public void describe(CommandSpec spec) {
        List<String> formats = new ArrayList<>(List.of(AUTO));
        formats.addAll(ReportFormat.words());
        spec.addOption(Options.choice(formats, "How to tell findings (default: auto, which is full on a terminal, github in a GitHub workflow, else concise).",
                "--format"));
        spec.addOption(Options.value("FILE", "Write to a file, all at once at the end.", "-o", "--output"));
        Options.judging(spec);
        spec.addOption(Options.value("FILE", "Do not tell the findings that this file knows.", "--baseline"));
        spec.addOption(Options.value("FILE", "Write all findings to a file of known ones instead of telling them.", "--write-baseline"));
        spec.addOption(Options.flag("Count findings by rule instead of telling them (a table, or with --format json an object).", "--statistics"));
        Shelf.describeFiles(spec);
        Mending.describe(spec);
        Options.reading(spec);
    }

    @Override
    public int run(Call call) throws IOException, Refusal {
        Reso reso = new Reso();
        Drafts drafts = new Drafts(call, reso);
        Map<Config, Selection> selections = selections(call, reso, drafts);
        Shelf shelf = new Shelf(call, reso.with(drafts.threads()), drafts);
        KnownFindings known = KnownFindings.of(call);
        Tally tally = new Tally();
        boolean mends = Mending.isWanted(call);
        int exit = Exit.DONE;
        try (Output output = Mending.printsDraft(call, drafts) ? Output.to(call.streams().err()) : output(call)) {
            // Where the output is a patch there is no room for a report.
            Report report = call.has("--diff") ? file -> { } : report(call, output);
            Teller teller = new Teller(call, report, tally, output, known);
            if (mends) {
                Mending mending = new Mending(call, output, teller);
                drafts.each((read, config) -> Mended.of(read, shelf.reso(config).fix(read, selections.get(config), Mending.most(call))), mending);
                exit = mending.end();
            } else {
                drafts.each((read, config) -> judged(shelf.reso(config), read, selections.get(config)), teller);
            }
            report.end(tally);
            output.finish();
        }
        if (tally.files() > 0) {
            call.say(tally.said(call.messages()));
            Mending.offered(call, tally).ifPresent(call::say);
            known.sayHowMany();
        }
        return Math.max(Math.max(exit, drafts.exit()), fails(call, tally) ? Exit.FOUND : Exit.DONE);
    }

    private static Map<Config, Selection> selections(Call call, Reso reso, Drafts drafts) throws Refusal {
        Map<Config, Selection> selections = new HashMap<>(Map.of(Config.NONE, Settings.selection(call, reso, Config.NONE)));
        for (Config config : drafts.configs()) {
            selections.put(config, Settings.selection(call, reso, config));
        }
        return selections;
    }

    private static Judged judged(Reso reso, Resolution read, Selection selection) {
        return new Judged(read.source(), read.language().code(), reso.validate(read, selection));
    }

    private static Output output(Call call) throws Refusal {
        Optional<String> baseline = call.text("--write-baseline");
        return baseline.isPresent() ? Output.to(call.path(baseline.get()), baseline.get()) : call.output();
    }

    private static Report report(Call call, Output output) throws Refusal {
        if (call.has("--write-baseline")) {
            return KnownFindings.writer(call, call.text("--write-baseline", ""), output.writer());
        }
        if (call.has("--statistics")) {
            return new StatisticsReport(output.writer(), counted(call) == ReportFormat.JSON);
        }
        Palette palette = call.palette(Environment.Stream.OUT);
        return format(call).open(output.writer(), new Setting(call.messages(), palette, Version.number()));
    }

    /** Counts are a table or an object; the other formats for programs have no place for them. */
    private static ReportFormat counted(Call call) throws Refusal {
        ReportFormat format = ReportFormat.named(call.text("--format", ReportFormat.CONCISE.word())).orElse(ReportFormat.CONCISE);
        if (format != ReportFormat.JSON && format != ReportFormat.FULL && format != ReportFormat.CONCISE) {
            throw new Refusal("--statistics gives a table, or an object with --format json; leave out --format " + format.word());
        }
        return format;
    }

    private static ReportFormat format(Call call) {
        return ReportFormat.named(call.text("--format", AUTO)).orElseGet(() -> {
            if (call.environment().isTerminal(Environment.Stream.OUT) && call.text("-o").isEmpty()) {
                return ReportFormat.FULL;
            }
            return call.environment().variable("GITHUB_ACTIONS").equals("true") ? ReportFormat.GITHUB : ReportFormat.CONCISE;
        });
    }

    static boolean fails(Call call, Tally tally) {
        return !call.has("--write-baseline") && Stream.of(call.text("--fail-on", Severity.ERROR.word())).flatMap(word -> Severity.named(word).stream()).anyMatch(tally::reaches);
    }

    /** Tells findings file by file; whoever reads them need not wait for the last file. */
    private record Teller(Call call, Report report, Tally tally, Output output, KnownFindings known) implements Drafts.Receiver<Judged> {

        @Override
        public void take(Judged all) throws IOException {
            Judged file = known.without(all);
            tally.add(file);
            report.file(call.has("--write-baseline") || call.has("--statistics") ? file : Limits.told(call, file));
            output.writer().flush();
        }

        @Override
        public void unreadable(String path, String code, String message) throws IOException {
            report.unreadable(path, code, message);
        }
    }
}
