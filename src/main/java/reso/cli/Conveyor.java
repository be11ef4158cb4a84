package reso.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Work on things that come one after another, on several threads; each result is handed on in the order of the things as soon
 * as it is there, even while the next thing is waited for. Work that takes too long is given up: what replaces its result is
 * handed on, and another thread takes the place of the one that is stuck.
 */
final class Conveyor<A, B> {
    private static final int WAITING_PER_WORKER = 4;

    /** Gives the next thing, or nothing at the end. */
    interface Source<A> {
        Optional<A> next() throws IOException;
    }

    /** A thing under way; without one, the end, or why no more came. */
    private record Job<A, B>(Optional<A> thing, CountDownLatch begun, CompletableFuture<B> result) {
        static <A, B> Job<A, B> of(Optional<A> thing) {
            return new Job<>(thing, new CountDownLatch(1), new CompletableFuture<>());
        }
    }

    private final ThreadPoolExecutor pool;
    private final BlockingQueue<Job<A, B>> waiting;
    private final Function<A, B> work;
    private final Function<A, B> tooSlow;
    private final long seconds;

    /** @param tooSlow what stands for the result of work that took more than {@code seconds} */
    Conveyor(int workers, long seconds, Function<A, B> work, Function<A, B> tooSlow) {
        this.pool = new ThreadPoolExecutor(workers, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), InOrder::worker);
        this.waiting = new ArrayBlockingQueue<>(workers * WAITING_PER_WORKER);
        this.work = work;
        this.tooSlow = tooSlow;
        this.seconds = seconds;
    }

    void run(Source<A> source, InOrder.Receiver<B> receiver) throws IOException {
        Thread loader = InOrder.worker(() -> load(source));
        loader.start();
        try {
            for (Job<A, B> job = waiting.take(); job.thing().isPresent(); job = waiting.take()) {
                receiver.take(result(job));
            }
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
            for (Optional<A> thing = source.next(); thing.isPresent(); thing = source.next()) {
                Job<A, B> job = Job.of(thing);
                waiting.put(job);
                pool.execute(() -> work(job));
            }
        } catch (IOException e) {
            // What cannot be read any more has ended; what came before it is still answered.
        } catch (InterruptedException e) {
            return;
        }
        end();
    }

    private void end() {
        try {
            waiting.put(Job.of(Optional.empty()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work(Job<A, B> job) {
        job.begun().countDown();
        try {
            job.result().complete(work.apply(job.thing().orElseThrow()));
        } catch (RuntimeException | Error e) {
            job.result().completeExceptionally(e);
        }
    }

    private B result(Job<A, B> job) throws InterruptedException {
        try {
            job.begun().await();
            return job.result().get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            pool.setCorePoolSize(pool.getCorePoolSize() + 1);
            return tooSlow.apply(job.thing().orElseThrow());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
