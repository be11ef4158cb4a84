package reso.cli;

import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import reso.Reso;
import reso.batch.Record;
import reso.batch.RecordReader;
import reso.config.Config;
import reso.language.Language;
import reso.language.Languages;
import reso.lint.Selection;
import reso.model.Resolution;
import reso.report.BatchReport;
import reso.report.Judged;
import reso.report.Tally;

/** Judges drafts that come as records, for programs that talk with reso over a pipe. */
final class BatchCommand implements Command {
    private static final String BROKEN_OFF = "standard input";

    /** A record and what came of it. */
    private record Outcome(Record record, Attempt<Judged> attempt) {}

    @Override
    public String name() {
        return "batch";
    }

    @Override
    public String summary() {
        return "Judge drafts given as JSON on standard input, one a line, and answer each with a line.";
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addOption(Options.flag("Records are lines of JSON: text, and where wanted id, path and lang. This is the only form there is.", "--jsonl"));
        Options.judging(spec);
        spec.addOption(Options.choice(Languages.codes(), "Language of records that do not give theirs.", "--lang"));
        spec.addOption(Options.jobs("records"));
        Limits.describe(spec, "records");
        spec.addOption(Options.messages());
    }

    @Override
    public int run(Call call) throws IOException, Refusal {
        if (!call.has("--jsonl")) {
            throw new Refusal("say how records are written: reso batch --jsonl");
        }
        Reso reso = new Reso();
        Selection selection = Settings.selection(call, reso, Config.NONE);
        Optional<Language> usual = call.text("--lang").flatMap(Languages::named);
        RecordReader records = new RecordReader(call.streams().in(), Limits.bytes(call), Languages.codes());
        Deadline deadline = Limits.deadline(call);
        Conveyor<Record, Outcome> conveyor = new Conveyor<>(Drafts.jobs(call),
                given -> new Outcome(given, attempt(deadline, given, () -> judged(reso, selection, usual, given))));
        Answers answers = new Answers(call);
        Optional<IOException> brokenOff = conveyor.run(records::next, answers);
        if (brokenOff.isPresent()) {
            call.complain(BROKEN_OFF + ": cannot be read to its end: " + Faults.reason(brokenOff.get()));
            return Math.max(answers.exit(), Exit.REFUSED);
        }
        return answers.exit();
    }

    private static Attempt<Judged> attempt(Deadline deadline, Record given, Attempt.Work<Judged> work) {
        return given.fault().isPresent() ? Attempt.failed(Fault.of(given.fault().get())) : Attempt.within(deadline, work);
    }

    private static Judged judged(Reso reso, Selection selection, Optional<Language> usual, Record given) {
        Resolution read = reso.read(given.source().orElseThrow(), given.lang().flatMap(Languages::named).or(() -> usual));
        return new Judged(read.source(), read.language().code(), reso.validate(read, selection));
    }

    /** Answers at once and in whole lines, so that whoever asks can wait for the answer before asking on. */
    private static final class Answers implements InOrder.Receiver<Outcome> {
        private final Call call;
        private final Output output;
        private final BatchReport report;
        private final Tally tally = new Tally();
        private int exit = Exit.DONE;

        Answers(Call call) {
            this.call = call;
            this.output = Output.to(call.streams().out());
            this.report = new BatchReport(output.writer(), call.messages());
        }

        @Override
        public void take(Outcome outcome) throws IOException {
            Record given = outcome.record();
            Attempt<Judged> attempt = outcome.attempt();
            if (attempt.value().isPresent()) {
                tally.add(attempt.value().get());
                report.file(given.id(), Limits.told(call, attempt.value().get()));
            } else {
                Fault fault = attempt.fault().orElseThrow();
                exit = Math.max(exit, fault.exit());
                report.unreadable(given.id(), given.path(), fault.code(), fault.message());
            }
            output.writer().flush();
        }

        int exit() {
            return Math.max(exit, ValidateCommand.fails(call, tally) ? Exit.FOUND : Exit.DONE);
        }
    }
}
