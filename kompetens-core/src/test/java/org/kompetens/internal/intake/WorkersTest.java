package org.kompetens.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.kompetens.count.LongRun;

/** Work that is done by several threads, in turns, and that may be cancelled or fail. */
final class WorkersTest {

    @Test
    void thereAreNoMoreThreadsThanThePoolHasBesideTheCaller() {
        int most = 1 + ForkJoinPool.getCommonPoolParallelism();
        assertThat(new Workers(10_000, done -> {}, () -> false).threads()).isEqualTo(most);
        assertThat(Workers.caller().threads()).isEqualTo(1);
        assertThat(Workers.of(LongRun.onThreads(1)).silently().threads()).isEqualTo(1);
        Workers all = Workers.of(LongRun.onThreads(10_000));
        assertThat(all.silently().threads()).isEqualTo(most);
    }

    @Test
    void allPiecesAreDoneOnceOnAnyNumberOfThreads() {
        for (int size : new int[] {0, 1, 512, 513, 5_000}) {
            for (int threads = 1; threads <= 3; threads++) {
                AtomicIntegerArray done = new AtomicIntegerArray(size);
                new Workers(threads, more -> {}, () -> false).inPieces(size, (first, end) -> {
                    assertThat(end - first).isBetween(1, 512);
                    for (int i = first; i < end; i++) {
                        done.incrementAndGet(i);
                    }
                });
                for (int i = 0; i < size; i++) {
                    assertThat(done.get(i)).isEqualTo(1);
                }
            }
        }
    }

    @Test
    void whatIsDoneIsToldInAllAndNothingIsToldOfNothing() {
        List<Long> told = new ArrayList<>();
        Workers workers = new Workers(1, told::add, () -> false);
        workers.run(() -> {
            workers.advance(3);
            workers.advance(0);
            workers.advance(4);
        });
        assertThat(told).containsExactly(3L, 7L);
        workers.silently().advance(5);
        assertThat(told).hasSize(2);
    }

    @Test
    void cancelledWorkIsNotBegunAndEndsOnTheWay() {
        AtomicBoolean cancelled = new AtomicBoolean();
        Workers workers = new Workers(1, done -> {}, cancelled::get);
        List<String> done = new ArrayList<>();
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> workers.run(() -> {
                    done.add("first");
                    cancelled.set(true);
                    workers.advance(0);
                    done.add("second");
                }));
        assertThat(done).containsExactly("first");
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> workers.silently().run(() -> done.add("third")));
        assertThat(done).containsExactly("first");
        AtomicBoolean soon = new AtomicBoolean();
        int[] pieces = new int[1];
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> new Workers(1, more -> {}, soon::get).inPieces(5_000, (first, end) -> {
                    pieces[0]++;
                    soon.set(true);
                }));
        assertThat(pieces[0]).isEqualTo(1);
    }

    @Test
    void whatIsThrownOnAThreadIsThrownHereRatherThanThatTheOthersWereEnded() {
        IllegalStateException thrown = new IllegalStateException("broken");
        for (int threads = 1; threads <= 2; threads++) {
            Workers workers = new Workers(threads, done -> {}, () -> false);
            assertThatThrownBy(() -> workers.run(() -> {
                        throw thrown;
                    }))
                    .isSameAs(thrown);
            assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> workers.advance(1));
        }
        Workers workers = Workers.caller();
        CancellationException ended = new CancellationException("first");
        assertThatThrownBy(() -> workers.run(() -> {
                    throw ended;
                }))
                .isSameAs(ended);
    }

    private static Workers two() {
        assumeThat(ForkJoinPool.getCommonPoolParallelism()).isPositive();
        return new Workers(2, done -> {}, () -> false);
    }

    @Test
    void severalThreadsWorkAtTheSameTimeAndAllHaveEndedInTheEnd() {
        CountDownLatch both = new CountDownLatch(2);
        AtomicInteger ended = new AtomicInteger();
        Thread caller = Thread.currentThread();
        two().run(() -> {
            both.countDown();
            assertThat(awaited(both)).isTrue();
            if (!Thread.currentThread().equals(caller)) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
            ended.incrementAndGet();
        });
        assertThat(ended).hasValue(2);
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatBrokeIsThrownThoughAnotherThreadWasEndedBefore() {
        Workers workers = two();
        Thread caller = Thread.currentThread();
        assertThatIllegalStateException()
                .isThrownBy(() -> workers.run(() -> {
                    if (!Thread.currentThread().equals(caller)) {
                        throw new CancellationException("ended");
                    }
                    assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> {
                        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10); System.nanoTime() < end; ) {
                            workers.advance(0);
                        }
                    });
                    throw new IllegalStateException("broken");
                }))
                .withMessage("broken");
    }

    @Test
    void turnsComeOneAfterAnotherAndEndWhereOneFails() {
        Workers workers = Workers.caller();
        Turns turns = new Turns();
        turns.await(0, workers);
        turns.pass();
        turns.await(1, workers);
        turns.fail();
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> turns.await(2, workers))
                .withMessage("failed on another thread");
        AtomicBoolean cancelled = new AtomicBoolean(true);
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> new Turns().await(1, new Workers(1, done -> {}, cancelled::get)))
                .withMessage("cancelled");
    }

    /** A thread that waits for a turn, and what came of it. */
    private static final class Waiting extends Thread {

        private final Turns turns;
        private volatile String ended = "waits";
        private volatile boolean interrupted;

        Waiting(Turns turns) {
            this.turns = turns;
            start();
        }

        @Override
        public void run() {
            try {
                turns.await(1, Workers.caller());
                ended = "has its turn";
            } catch (CancellationException e) {
                ended = String.valueOf(e.getMessage());
                interrupted = Thread.currentThread().isInterrupted();
            }
        }

        /** Until it really waits, and leaves the processor to others. */
        void awaitWaiting() {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
            boolean waits = false;
            while (!waits && System.nanoTime() < end) {
                waits = getState() == State.TIMED_WAITING;
            }
            assertThat(waits).isTrue();
            assertThat(ended).isEqualTo("waits");
        }

        String end() throws InterruptedException {
            join(10_000);
            return ended;
        }
    }

    @Test
    void whoWaitsHasTheTurnWhenItIsPassedAndNoneWhereAnotherFails() throws InterruptedException {
        Turns turns = new Turns();
        Waiting one = new Waiting(turns);
        one.awaitWaiting();
        turns.pass();
        assertThat(one.end()).isEqualTo("has its turn");
        Turns failing = new Turns();
        Waiting other = new Waiting(failing);
        other.awaitWaiting();
        failing.fail();
        assertThat(other.end()).isEqualTo("failed on another thread");
    }

    @Test
    void whoIsInterruptedWhileWaitingStaysInterrupted() throws InterruptedException {
        Waiting waiting = new Waiting(new Turns());
        waiting.awaitWaiting();
        waiting.interrupt();
        assertThat(waiting.end()).isIn("interrupted", "cancelled");
        assertThat(waiting.interrupted).isTrue();
    }

    @Test
    void anInterruptedThreadHasNoTurnAndStaysInterrupted() {
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> new Turns().await(1, Workers.caller()));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void idsAreSeenOnceUnlessTheyAreForgotten() {
        SeenIds any = SeenIds.inAnyOrder();
        assertThat(any.isNew("b")).isTrue();
        assertThat(any.isNew("a")).isTrue();
        assertThat(any.isNew("b")).isFalse();
        assertThat(any.forget("c")).isFalse();
        assertThat(any.forget("b")).isTrue();
        assertThat(any.isNew("b")).isTrue();
    }

    @Test
    void sortedIdsComeSorted() {
        SeenIds sorted = SeenIds.sorted();
        assertThat(sorted.isNew("a")).isTrue();
        assertThat(sorted.isNew("a")).isFalse();
        assertThat(sorted.isNew("b")).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sorted.isNew("a"))
                .withMessage("employees must come sorted by id, as String compares them");
        assertThatIllegalStateException()
                .isThrownBy(() -> sorted.forget("a"))
                .withMessage("a counter of sorted ids keeps none, so that no record can be replaced");
    }
}
