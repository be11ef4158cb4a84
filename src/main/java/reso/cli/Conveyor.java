package reso.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Work on things that come one after another, on several threads; each result is handed on in the order of the things as soon
 * as it is there, even while the next thing is waited for.
 */
final class Conveyor<A, B> {
    private static final int WAITING_PER_WORKER = 4;

    /** Gives the next thing, or nothing at the end. */
    interface Source<A> {
        Optional<A> next() throws IOException;
    }

    /** A result that will be there; without one, the end, and why no more came where that is not simply the end. */
    private record Job<B>(Optional<Future<B>> result, Optional<IOException> fault) {

        static <B> Job<B> end(Optional<IOException> fault) {
            return new Job<>(Optional.empty(), fault);
        }
    }

    private final ExecutorService pool;
    private final BlockingQueue<Job<B>> waiting;
    private final Function<A, B> work;

    Conveyor(int workers, Function<A, B> work) {
        this.pool = Executors.newFixedThreadPool(workers, InOrder::worker);
        this.waiting = new ArrayBlockingQueue<>(workers * WAITING_PER_WORKER);
        this.work = work;
    }

    /** @return what kept the source from being read to its end; what came before that was handed on */
    Optional<IOException> run(Source<A> source, InOrder.Receiver<B> receiver) throws IOException {
        Thread loader = InOrder.worker(() -> load(source));
        loader.start();
        try {
            Job<B> job = waiting.take();
            for (; job.result().isPresent(); job = waiting.take()) {
                receiver.take(InOrder.result(job.result().get()));
            }
            return job.fault();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            loader.interrupt();
            pool.shutdownNow();
        }
    }

    private void load(Source<A> source) {
        try {
            waiting.put(Job.end(loaded(source)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<IOException> loaded(Source<A> source) throws InterruptedException {
        try {
            for (Optional<A> thing = source.next(); thing.isPresent(); thing = source.next()) {
                A next = thing.get();
                waiting.put(new Job<>(Optional.of(pool.submit(() -> work.apply(next))), Optional.empty()));
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }
}
