package reso.cli;

import java.util.Optional;
import reso.text.UnreadableTextException;

/**
 * What came of the work on one draft: a value, or why there is none. Nothing that goes wrong with one draft, a lack of memory
 * included, keeps the others from being worked on.
 */
record Attempt<T>(Optional<T> value, Optional<Fault> fault) {

    /** Work on a draft whose words may turn out to be none. */
    interface Work<T> {
        T result() throws UnreadableTextException;
    }

    static <T> Attempt<T> failed(Fault fault) {
        return new Attempt<>(Optional.empty(), Optional.of(fault));
    }

    /** Makes one that takes no longer than it may. */
    static <T> Attempt<T> within(Deadline deadline, Work<T> work) {
        try {
            return deadline.within(() -> of(work), () -> failed(Fault.tooSlow(deadline.seconds())));
        } catch (OutOfMemoryError e) {
            // not even a thread could be had
            return failed(Fault.of(e));
        }
    }

    private static <T> Attempt<T> of(Work<T> work) {
        try {
            return new Attempt<>(Optional.of(work.result()), Optional.empty());
        } catch (UnreadableTextException e) {
            return failed(Fault.of(e));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return failed(Fault.of(e));
        }
    }
}
