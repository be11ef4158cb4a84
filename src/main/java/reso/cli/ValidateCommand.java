package reso.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final String NEVER = "never";

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
        spec.addOption(Options.values("CODE,...", "Run only these rules; codes, beginnings of codes, names, or ALL.", "--select"));
        spec.addOption(Options.values("CODE,...", "Do not run these rules.", "--ignore"));
        spec.addOption(Options.profile());
        spec.addOption(Options.choice(List.of("error", "warning", "note", NEVER), "The least finding that makes the exit code 1 (default: error).", "--fail-on"));
        spec.addOption(Options.flag("Count findings by rule instead of telling them.", "--statistics"));
        Options.reading(spec);
    }

    @Override
    public int run(Call call) throws IOException, Refusal {
        Reso reso = new Reso();
        Drafts drafts = new Drafts(call, reso);
        Map<Config, Selection> selections = selections(call, reso, drafts);
        Tally tally = new Tally();
        try (Output output = call.output()) {
            Report report = report(call, output);
            drafts.each((read, config) -> judged(reso, read, selections.get(config)), new Teller(report, tally, output));
            report.end(tally);
            output.finish();
        }
        if (tally.files() > 0) {
            call.say(tally.said(call.messages()));
        }
        return Math.max(drafts.exit(), fails(call, tally) ? Exit.FOUND : Exit.DONE);
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

    private static Report report(Call call, Output output) {
        if (call.has("--statistics")) {
            return new StatisticsReport(output.writer());
        }
        Palette palette = call.palette(Environment.Stream.OUT);
        return format(call).open(output.writer(), new Setting(call.messages(), palette, Version.number()));
    }

    private static ReportFormat format(Call call) {
        return ReportFormat.named(call.text("--format", AUTO)).orElseGet(() -> {
            if (call.environment().isTerminal(Environment.Stream.OUT) && call.text("-o").isEmpty()) {
                return ReportFormat.FULL;
            }
            return call.environment().variable("GITHUB_ACTIONS").equals("true") ? ReportFormat.GITHUB : ReportFormat.CONCISE;
        });
    }

    private static boolean fails(Call call, Tally tally) {
        return Stream.of(call.text("--fail-on", Severity.ERROR.word())).flatMap(word -> Severity.named(word).stream()).anyMatch(tally::reaches);
    }

    /** Tells findings file by file; whoever reads them need not wait for the last file. */
    private record Teller(Report report, Tally tally, Output output) implements Drafts.Receiver<Judged> {

        @Override
        public void take(Judged file) throws IOException {
            tally.add(file);
            report.file(file);
            output.writer().flush();
        }

        @Override
        public void unreadable(String path, String code, String message) throws IOException {
            report.unreadable(path, code, message);
        }
    }
}
