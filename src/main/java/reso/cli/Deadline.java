package reso.cli;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * How long the work on one draft may take, from its beginning. Work is done by a thread of its own, with room for deep recursion; one
 * that is too slow is left behind, so that whoever waits for it can go on with the next draft.
 */
final class Deadline {
    private static final long STACK = 16L << 20;

    private final long seconds;

    Deadline(long seconds) {
        this.seconds = seconds;
    }

    long seconds() {
        return seconds;
    }

    /**
     * What the work gives, or what stands for it where it took too long.
     *
     * @throws RuntimeException whatever the work throws, errors of the machine among them
     */
    <B> B within(Supplier<B> work, Supplier<B> late) {
        Worker<B> worker = new Worker<>(work);
        Thread thread = new Thread(null, worker, "reso", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            // In slices, so that a program that was stopped for a while, as a laptop is that sleeps, gives nothing up.
            for (long waited = 0; thread.isAlive() && waited < seconds; waited++) {
                TimeUnit.SECONDS.timedJoin(thread, 1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            thread.interrupt();
            return late.get();
        }
        if (worker.isDone()) {
            return worker.result();
        }
        thread.interrupt();
        return late.get();
    }

    /** Work, and later what came of it. */
    private static final class Worker<B> implements Runnable {
        private final Supplier<B> work;
        private B result;
        private Throwable fault;
        private boolean done;

        Worker(Supplier<B> work) {
            this.work = work;
        }

        @Override
        public void run() {
            B made = null;
            Throwable thrown = null;
            try {
                made = work.get();
            } catch (RuntimeException | Error e) {
                thrown = e;
            }
            finish(made, thrown);
        }

        private synchronized void finish(B made, Throwable thrown) {
            result = made;
            fault = thrown;
            done = true;
        }

        synchronized boolean isDone() {
            return done;
        }

        synchronized B result() {
            if (fault instanceof Error error) {
                throw error;
            }
            if (fault instanceof RuntimeException exception) {
                throw exception;
            }
            return result;
        }
    }
}
