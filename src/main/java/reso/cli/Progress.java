package reso.cli;

import java.io.PrintStream;
import java.util.function.LongSupplier;
import reso.cli.Environment.Stream;

/**
 * A bar on standard error for work on many things that takes its time: shown to a person who waits, after two seconds, and gone
 * when the work is done. It stands on the last line and makes room for whatever else is said.
 */
final class Progress implements AutoCloseable {
    private static final long PATIENCE_NANOS = 2_000_000_000L;
    private static final long PAUSE_NANOS = 100_000_000L;
    private static final int WIDTH = 30;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintStream err;
    private final int total;
    private final LongSupplier clock;
    private long next;
    private int done;
    private boolean shown;

    /** @param clock nanoseconds from any start */
    Progress(PrintStream err, int total, LongSupplier clock) {
        this.err = err;
        this.total = total;
        this.clock = clock;
        this.next = clock.getAsLong() + PATIENCE_NANOS;
    }

    /** A bar where a person sits at standard error and may want one, else one that never shows. */
    static Progress of(Call call, int total) {
        Environment around = call.environment();
        boolean wanted = total > 1 && !call.has("--quiet") && around.isTerminal(Stream.ERR)
                && around.variable("CI").isEmpty() && !around.variable("TERM").equals("dumb");
        return new Progress(call.streams().err(), wanted ? total : 0, System::nanoTime);
    }

    /** Leaves the line to something else that is to be said. */
    void hide() {
        if (shown) {
            err.print(CLEAR);
            err.flush();
            shown = false;
        }
    }

    /** One more thing is done. */
    void step() {
        done++;
        long now = clock.getAsLong();
        if (total > 0 && now - next >= 0) {
            next = now + PAUSE_NANOS;
            int full = (int) ((long) WIDTH * done / total);
            err.print(CLEAR + "[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + done + "/" + total);
            err.flush();
            shown = true;
        }
    }

    @Override
    public void close() {
        hide();
    }
}
