package org.kompetens.testkit.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.rollup.EmployeeStore;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.Slow;
import org.kompetens.testkit.nation.Nation;

/** Long work can be watched and stopped, and when something fails it ends, on any number of threads. */
@Slow
@Timeout(120)
final class LongRunTest {

    private static final Nation NATION = Nation.of(2, 1);
    private static final GapAnalysis ANALYSIS = GapAnalysis.of(NATION.organisation(), Nation.AS_OF);
    private static final EmployeeStore STORE =
            EmployeeStore.of(NATION.organisation(), EmployeeSource.of(NATION.iterator()), LongRun.onThreads(1));
    private static final int UNITS = NATION.organisation().tree().size();

    /** What takes long. */
    enum Work {
        FILL(NATION.employees()) {
            @Override
            Object run(EmployeeSource source, LongRun run) {
                return EmployeeStore.of(NATION.organisation(), source, run);
            }
        },
        ROLL_UP(NATION.employees()) {
            @Override
            Object run(EmployeeSource source, LongRun run) {
                return Rollup.of(ANALYSIS, source, run);
            }
        },
        ROLL_UP_THE_STORE(UNITS) {
            @Override
            Object run(EmployeeSource source, LongRun run) {
                return STORE.rollup(ANALYSIS, run);
            }
        };

        private final int size;

        Work(int size) {
            this.size = size;
        }

        abstract Object run(EmployeeSource source, LongRun run);

        Object run(LongRun run) {
            return run(EmployeeSource.of(NATION.iterator()), run);
        }
    }

    static Stream<Arguments> works() {
        return Stream.of(Work.values()).flatMap(work -> Stream.of(1, 2, 4).map(threads -> Arguments.of(work, threads)));
    }

    static Stream<Arguments> intakes() {
        return works().filter(arguments -> arguments.get()[0] != Work.ROLL_UP_THE_STORE);
    }

    /** A run that its own reports stop. */
    private static LongRun cancelledAt(int report, int threads, List<Long> reports) {
        List<LongRun> self = new ArrayList<>();
        LongRun run = LongRun.onThreads(threads).withProgress(done -> {
            reports.add(done);
            if (reports.size() == report) {
                self.forEach(LongRun::cancel);
            }
        });
        self.add(run);
        return run;
    }

    private static void assertThatNothingIsLeftRunning(List<Long> reports) {
        int then = reports.size();
        assertThat(ForkJoinPool.commonPool().awaitQuiescence(1, TimeUnit.MINUTES))
                .isTrue();
        assertThat(reports).hasSize(then);
    }

    @ParameterizedTest
    @MethodSource("works")
    void isCancelledBeforeItBegins(Work work, int threads) {
        LongRun run = LongRun.onThreads(threads);
        run.cancel();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> work.run(run));
    }

    @ParameterizedTest
    @MethodSource("works")
    void isCancelledOnTheWay(Work work, int threads) {
        List<Long> reports = Collections.synchronizedList(new ArrayList<>());
        LongRun run = cancelledAt(3, threads, reports);
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> work.run(run));
        assertThatNothingIsLeftRunning(reports);
        // Whoever was in the middle of something may tell of it; nothing new is begun.
        assertThat(reports).hasSizeBetween(3, 3 + threads).allMatch(done -> done < work.size);
    }

    @ParameterizedTest
    @MethodSource("intakes")
    void isCancelledFromOutsideThoughTheSourceNeverEnds(Work work, int threads) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        EmployeeSource endless = () -> {
            asked.incrementAndGet();
            return Optional.of(batch -> batch.add(NATION.employee(0)));
        };
        LongRun run = LongRun.onThreads(threads).withProgress(done -> begun.countDown());
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread worker = new Thread(() -> thrown.set(catchThrowable(() -> work.run(endless, run))));
        worker.start();
        begun.await();
        run.cancel();
        worker.join();
        assertThat(thrown.get()).isInstanceOf(CancellationException.class);
        int then = asked.get();
        assertThat(ForkJoinPool.commonPool().awaitQuiescence(1, TimeUnit.MINUTES))
                .isTrue();
        assertThat(asked).hasValue(then);
    }

    @ParameterizedTest
    @MethodSource("works")
    void tellsHowFarItIsUpToTheEnd(Work work, int threads) {
        List<Long> reports = new ArrayList<>();
        AtomicInteger telling = new AtomicInteger();
        LongConsumer byOneThreadAtATime = done -> {
            assertThat(telling.incrementAndGet()).isOne();
            reports.add(done);
            telling.decrementAndGet();
        };
        work.run(LongRun.onThreads(threads).withProgress(byOneThreadAtATime));
        assertThat(reports).isNotEmpty().allSatisfy(done -> assertThat(done).isBetween(0L, (long) work.size));
        assertThat(Collections.max(reports)).isEqualTo(work.size);
    }

    @ParameterizedTest
    @EnumSource
    void onOneThreadItNeverGoesBack(Work work) {
        List<Long> reports = new ArrayList<>();
        work.run(LongRun.onThreads(1).withProgress(reports::add));
        assertThat(reports).isSorted();
    }

    @ParameterizedTest
    @MethodSource("works")
    void endsInWhatTheReporterThrows(Work work, int threads) {
        IllegalStateException failure = new IllegalStateException("reporter");
        List<Long> reports = Collections.synchronizedList(new ArrayList<>());
        LongRun run = LongRun.onThreads(threads).withProgress(done -> {
            reports.add(done);
            throw failure;
        });
        assertThat(catchThrowable(() -> work.run(run))).isSameAs(failure);
        assertThatNothingIsLeftRunning(reports);
    }

    /** As languages without checked exceptions throw them. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> T unchecked(Throwable failure) throws T {
        throw (T) failure;
    }

    /** Fails in the fifth portion, while it is taken or while it is read. */
    private static EmployeeSource failing(Exception failure, boolean whileTaken, AtomicInteger asked) {
        EmployeeSource good = EmployeeSource.of(NATION.iterator());
        return () -> {
            boolean fails = asked.incrementAndGet() == 5;
            if (fails && whileTaken) {
                throw LongRunTest.<RuntimeException>unchecked(failure);
            }
            EmployeeSource.Portion read = batch -> {
                throw LongRunTest.<RuntimeException>unchecked(failure);
            };
            return fails ? Optional.of(read) : good.next();
        };
    }

    private static void assertThatItEndsInTheFailure(Work work, int threads, boolean whileTaken, Exception failure) {
        AtomicInteger asked = new AtomicInteger();
        EmployeeSource source = failing(failure, whileTaken, asked);
        assertThat(catchThrowable(() -> work.run(source, LongRun.onThreads(threads))))
                .isSameAs(failure);
        int then = asked.get();
        assertThat(ForkJoinPool.commonPool().awaitQuiescence(1, TimeUnit.MINUTES))
                .isTrue();
        assertThat(asked).hasValue(then);
    }

    @ParameterizedTest
    @MethodSource("intakes")
    void endsInWhatTheSourceThrows(Work work, int threads) {
        assertThatItEndsInTheFailure(work, threads, true, new IllegalStateException("source"));
    }

    @ParameterizedTest
    @MethodSource("intakes")
    void endsInWhatAPortionThrows(Work work, int threads) {
        assertThatItEndsInTheFailure(work, threads, false, new IllegalStateException("source"));
    }

    @ParameterizedTest
    @MethodSource("intakes")
    void endsInACheckedExceptionThatTheSourceDoesNotDeclare(Work work, int threads) {
        assertThatItEndsInTheFailure(work, threads, true, new IOException("source"));
        assertThatItEndsInTheFailure(work, threads, false, new IOException("source"));
    }

    /** The caller's own thread is kept busy until another has failed. */
    @ParameterizedTest
    @EnumSource(names = {"FILL", "ROLL_UP"})
    void endsInWhatAPortionThrowsOnAnotherThread(Work work) {
        Thread caller = Thread.currentThread();
        CountDownLatch failed = new CountDownLatch(1);
        IllegalStateException failure = new IllegalStateException("elsewhere");
        EmployeeSource good = EmployeeSource.of(NATION.iterator());
        EmployeeSource source = () -> good.next().map(portion -> batch -> {
            if (Thread.currentThread().equals(caller)) {
                await(failed);
                portion.addTo(batch);
            } else {
                failed.countDown();
                throw failure;
            }
        });
        assertThat(catchThrowable(() -> work.run(source, LongRun.onThreads(2)))).isSameAs(failure);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("works")
    void anInterruptedThreadEndsItAndStaysInterrupted(Work work, int threads) {
        Thread.currentThread().interrupt();
        Throwable thrown = catchThrowable(() -> work.run(LongRun.onThreads(threads)));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(thrown).isInstanceOf(CancellationException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void theNextRunIsNotConcerned(int threads) {
        LongRun cancelled = LongRun.onThreads(threads);
        cancelled.cancel();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> Work.ROLL_UP_THE_STORE.run(cancelled));
        assertThat(((Rollup) Work.ROLL_UP_THE_STORE.run(LongRun.onThreads(threads))).counted())
                .isEqualTo(NATION.employees());
    }
}
