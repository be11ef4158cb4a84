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
import reso.text.UnreadableTextException;

/** Judges drafts that come as records, for programs that talk with reso over a pipe. */
final class BatchCommand implements Command {
    private static final String PATIENCE = "60";
    private static final String TOO_SLOW = "IN907";

    /** What came of a record: a judgement, or why there is none and what that makes of the exit code. */
    private record Outcome(Record record, Optional<Judged> judged, Optional<UnreadableTextException> fault, int exit) {}

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
        spec.addOption(Options.limit("Refuse longer records"));
        spec.addOption(Options.number("SECONDS", 1, "Give up a record that takes longer (default: 60).", "--deadline"));
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
        RecordReader records = new RecordReader(call.streams().in(), Options.limit(call), Languages.codes());
        long patience = Options.bytes(call.text("--deadline", PATIENCE));
        Conveyor<Record, Outcome> conveyor = new Conveyor<>(Drafts.jobs(call), patience,
                given -> outcome(reso, selection, usual, given), given -> tooSlow(given, patience));
        Answers answers = new Answers(call);
        conveyor.run(records::next, answers);
        return answers.exit();
    }

    private static Outcome outcome(Reso reso, Selection selection, Optional<Language> usual, Record given) {
        if (given.fault().isPresent()) {
            return failed(given, given.fault().get(), Exit.REFUSED);
        }
        try {
            Resolution read = reso.read(given.source().orElseThrow(), given.lang().flatMap(Languages::named).or(() -> usual));
            Judged judged = new Judged(read.source(), read.language().code(), reso.validate(read, selection));
            return new Outcome(given, Optional.of(judged), Optional.empty(), Exit.DONE);
        } catch (RuntimeException | StackOverflowError e) {
            return failed(given, Faults.bug(e), Exit.BROKEN);
        }
    }

    private static Outcome tooSlow(Record given, long patience) {
        return failed(given, new UnreadableTextException(TOO_SLOW, "takes more than " + patience + " s; give it more with --deadline"), Exit.REFUSED);
    }

    private static Outcome failed(Record given, UnreadableTextException fault, int exit) {
        return new Outcome(given, Optional.empty(), Optional.of(fault), exit);
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
            exit = Math.max(exit, outcome.exit());
            if (outcome.judged().isPresent()) {
                tally.add(outcome.judged().get());
                report.file(given.id(), outcome.judged().get());
            } else {
                UnreadableTextException fault = outcome.fault().orElseThrow();
                report.unreadable(given.id(), given.path(), fault.code(), fault.getMessage());
            }
            output.writer().flush();
        }

        int exit() {
            return Math.max(exit, ValidateCommand.fails(call, tally) ? Exit.FOUND : Exit.DONE);
        }
    }
}
