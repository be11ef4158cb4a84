package reso.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Work on many things at once whose results come in the order of the things. Only a few results wait at any time. */
final class InOrder {
    private static final int WAITING_PER_WORKER = 4;

    /** Takes one result. */
    interface Receiver<B> {
        void take(B result) throws IOException;
    }

    private InOrder() {}

    static <A, B> void run(List<A> things, int workers, Function<A, B> work, Receiver<B> receiver) throws IOException {
        if (workers == 1 || things.size() <= 1) {
            for (A thing : things) {
                receiver.take(work.apply(thing));
            }
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(workers, things.size()), InOrder::worker);
        try {
            Deque<Future<B>> waiting = new ArrayDeque<>();
            for (A thing : things) {
                if (waiting.size() == workers * WAITING_PER_WORKER) {
                    receiver.take(result(waiting.remove()));
                }
                waiting.add(pool.submit(() -> work.apply(thing)));
            }
            while (!waiting.isEmpty()) {
                receiver.take(result(waiting.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** A thread that does not keep the program from ending. */
    static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "reso");
        thread.setDaemon(true);
        return thread;
    }

    /** The result, once it is there. */
    static <B> B result(Future<B> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        }
    }
}
