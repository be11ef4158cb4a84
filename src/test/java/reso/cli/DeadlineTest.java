package reso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class DeadlineTest {

    @Test
    void whatIsDoneInTimeCounts() {
        assertEquals("done", new Deadline(60).within(() -> "done", () -> "late"));
    }

    @Test
    void workThatNeverEndsIsLeftAndInterrupted() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        assertEquals("late", new Deadline(1).within(() -> {
            try {
                Thread.sleep(600_000);
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
            return "done";
        }, () -> "late"));
        interrupted.await();
    }

    @Test
    void whatGoesWrongIsHandedOn() {
        assertThrows(IllegalArgumentException.class, () -> new Deadline(60).within(() -> {
            throw new IllegalArgumentException();
        }, () -> "late"));
    }

    @Test
    void aDraftThatNeedsMoreMemoryOrDepthThanThereIsIsAFaultLikeAnother() {
        Attempt<String> spent = Attempt.within(new Deadline(60), () -> {
            throw new OutOfMemoryError("Java heap space");
        });
        assertEquals(Optional.of("IN908"), spent.fault().map(Fault::code));
        Attempt<Integer> deep = Attempt.within(new Deadline(60), () -> fall(0));
        assertEquals(Optional.of("IN900"), deep.fault().map(Fault::code));
        assertTrue(deep.fault().orElseThrow().message().contains("StackOverflowError"));
    }

    private static int fall(int depth) {
        return fall(depth + 1) + 1;
    }
}
