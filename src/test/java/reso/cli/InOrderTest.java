package reso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class InOrderTest {

    @Test
    void resultsComeInTheOrderOfTheThingsHoweverLongEachTakes() throws IOException {
        List<Integer> things = IntStream.range(0, 200).boxed().toList();
        List<Integer> taken = new ArrayList<>();
        InOrder.run(things, 4, thing -> {
            if (thing % 7 == 0) {
                pause(5);
            }
            return thing;
        }, taken::add);
        assertEquals(things, taken);
    }

    @Test
    void asManyWorkAtOnceAsWereAskedFor() throws IOException {
        int workers = 3;
        CyclicBarrier all = new CyclicBarrier(workers);
        // Each waits until all have come: with one worker fewer nobody would get past.
        InOrder.run(IntStream.range(0, workers * 4).boxed().toList(), workers, thing -> {
            try {
                return all.await(30, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IllegalStateException("a worker is missing", e);
            }
        }, place -> { });
    }

    @Test
    void onlyAFewResultsWaitForASlowReceiver() throws IOException {
        AtomicInteger done = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        InOrder.run(IntStream.range(0, 2_000).boxed().toList(), 2, thing -> done.incrementAndGet(), result -> {
            most.accumulateAndGet(done.get() - taken.incrementAndGet(), Math::max);
            if (taken.get() % 100 == 0) {
                pause(5);
            }
        });
        assertEquals(2_000, taken.get());
        assertTrue(most.get() <= 2 * 4 + 2, "waiting at once: " + most);
    }

    private static void pause(int milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
