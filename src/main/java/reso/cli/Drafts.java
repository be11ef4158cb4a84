package reso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import reso.Reso;
import reso.config.Config;
import reso.config.Key;
import reso.language.Language;
import reso.language.Languages;
import reso.model.Resolution;
import reso.parse.ResolutionParser;
import reso.report.Tally;
import reso.text.SourceText;
import reso.text.UnreadableTextException;

/**
 * The drafts that a command was given: each is read and worked on, on all processors, and the results come in the order given. One
 * that cannot be read costs a line on standard error, and the others are still done.
 */
final class Drafts {
    /** Takes what came of each draft. */
    interface Receiver<T> {
        void take(T result) throws IOException;

        /** Takes note of a draft of which nothing came; the line on standard error has said so, and most have nothing to add. */
        default void unreadable(String path, String code, String message) throws IOException {}
    }

    /** What came of one input; nothing where the file is no resolution and was not named. */
    private record Outcome<T>(Input input, Attempt<Optional<T>> attempt) {}

    /** More find little to do in one draft. */
    private static final int MOST_THREADS = 2;

    private final Call call;
    private final Reso reso;
    private final Optional<Language> language;
    private final Intake intake;
    private final Deadline deadline;
    private final Map<Input, Config> configs = new HashMap<>();
    private final List<Input> inputs;
    private int skipped;
    private int exit = Exit.DONE;

    Drafts(Call call, Reso reso) throws Refusal {
        this.call = call;
        this.reso = reso;
        this.language = call.text("--lang").flatMap(Languages::named);
        this.intake = new Intake(Limits.bytes(call), call.streams().in());
        this.deadline = Limits.deadline(call);
        this.inputs = notExcluded(Inputs.of(call), new Settings(call, reso.rules()));
        refuseToOverwrite();
    }

    /** The inputs that their configurations do not exclude; what was named itself is never excluded. */
    private List<Input> notExcluded(List<Input> all, Settings settings) throws Refusal {
        List<Input> kept = new ArrayList<>();
        for (Input input : all) {
            Config config = settings.of(input);
            if (input.named() || !Settings.excludes(config, input)) {
                kept.add(input);
                configs.put(input, config);
            }
        }
        return List.copyOf(kept);
    }

    private void refuseToOverwrite() throws Refusal {
        Optional<String> output = call.text("-o");
        if (output.isEmpty()) {
            return;
        }
        Path target = call.path(output.get());
        for (Input input : inputs) {
            if (isAt(input, target)) {
                throw new Refusal(input.name() + ": is both read and written to; name another file with -o");
            }
        }
    }

    private static boolean isAt(Input input, Path target) {
        return input.path().filter(path -> path.toAbsolutePath().normalize().equals(target.toAbsolutePath().normalize())).isPresent();
    }

    /** Whether the file is one of the drafts. */
    boolean reads(Path file) {
        return inputs.stream().anyMatch(input -> isAt(input, file));
    }

    /** How many inputs there are. */
    int count() {
        return inputs.size();
    }

    /** The configurations that hold for some of the inputs. */
    Set<Config> configs() {
        return Set.copyOf(configs.values());
    }

    boolean includeStandardInput() {
        return inputs.stream().anyMatch(Input::isStandard);
    }

    /** Hands the results of {@code work} to {@code receiver}, and says at the end how many files were no resolutions. */
    <T> void each(Function<Resolution, T> work, Receiver<T> receiver) throws IOException {
        each((read, config) -> work.apply(read), receiver);
    }

    /** The same for work that is done as the configuration of a draft says. */
    <T> void each(BiFunction<Resolution, Config, T> work, Receiver<T> receiver) throws IOException {
        try (Progress progress = Progress.of(call, inputs.size())) {
            InOrder.run(inputs, jobs(call), input -> outcome(input, work), outcome -> {
                progress.hide();
                hand(outcome, receiver);
                progress.step();
            });
        }
        if (skipped > 0) {
            call.say(Tally.counted(call.messages(), "skipped", skipped));
        }
    }

    /** The same drafts once more, now that something is known of all; what is wrong with them was said the first time. */
    <T> void again(BiFunction<Resolution, Config, T> work, InOrder.Receiver<T> receiver) throws IOException {
        try (Progress progress = Progress.of(call, inputs.size())) {
            InOrder.run(inputs, jobs(call), input -> outcome(input, work), outcome -> {
                progress.step();
                Optional<T> value = outcome.attempt().value().flatMap(found -> found);
                if (value.isPresent()) {
                    receiver.take(value.get());
                }
            });
        }
    }

    /** How many threads may work on each draft: one where many are worked on at once. */
    int threads() {
        return count() == 1 ? Math.min(MOST_THREADS, jobs(call)) : 1;
    }

    static int jobs(Call call) {
        int processors = Runtime.getRuntime().availableProcessors();
        return (int) Math.min(64, Options.bytes(call.text("--jobs", String.valueOf(processors))));
    }

    /** Bytes are waited for as long as they take to come; the work on them is not. */
    private <T> Outcome<T> outcome(Input input, BiFunction<Resolution, Config, T> work) {
        try {
            byte[] bytes = intake.read(input);
            return new Outcome<>(input, Attempt.within(deadline, () -> worked(input, SourceText.decode(input.name(), bytes), work)));
        } catch (UnreadableTextException e) {
            return new Outcome<>(input, Attempt.failed(Fault.of(e)));
        } catch (OutOfMemoryError e) {
            return new Outcome<>(input, Attempt.failed(Fault.of(e)));
        }
    }

    private <T> Optional<T> worked(Input input, SourceText source, BiFunction<Resolution, Config, T> work) {
        Config config = configs.get(input);
        Resolution read = reso.read(source, language.or(() -> usual(source, config)));
        return input.named() || read.isResolution() ? Optional.of(work.apply(read, config)) : Optional.empty();
    }

    /** The language that a configuration gives to drafts that do not say theirs. */
    private static Optional<Language> usual(SourceText source, Config config) {
        return config.text(Key.LANG).filter(code -> !ResolutionParser.statesLanguage(source)).flatMap(Languages::named);
    }

    private <T> void hand(Outcome<T> outcome, Receiver<T> receiver) throws IOException {
        String name = outcome.input().name();
        Attempt<Optional<T>> attempt = outcome.attempt();
        if (attempt.fault().isPresent()) {
            tell(receiver, name, attempt.fault().get());
        } else if (attempt.value().orElseThrow().isPresent()) {
            receiver.take(attempt.value().get().get());
        } else {
            skipped++;
            call.sayMore(name + ": is not a resolution");
        }
    }

    private void tell(Receiver<?> receiver, String name, Fault fault) throws IOException {
        exit = Math.max(exit, fault.exit());
        call.complain(name + ": " + fault.message());
        if (call.has("--debug")) {
            fault.cause().ifPresent(bug -> bug.printStackTrace(call.streams().err()));
        }
        receiver.unreadable(name, fault.code(), fault.message());
    }

    /** The exit code so far: whether all that was given could be read. */
    int exit() {
        return exit;
    }
}
