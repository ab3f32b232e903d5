package org.kompetens.testkit.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.Slow;
import org.kompetens.testkit.nation.Nation;

/**
 * The library shares the common pool with its host. Threads that wait within the library leave their places there to
 * others: what they are waiting for may be a host's own work, that needs one.
 */
@Slow
final class CommonPoolTest {

    private static final Nation NATION = Nation.of(1, 1);
    private static final GapAnalysis ANALYSIS = GapAnalysis.of(NATION.organisation(), Nation.AS_OF);

    /** The caller's own, and all of the pool. */
    private static final int THREADS = 1 + ForkJoinPool.getCommonPoolParallelism();

    private static final int PORTIONS = 20 * THREADS;

    /** A future that is asked for a value by its own means does not use a pool of one thread. */
    private static <T> CompletableFuture<T> inThePool(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        ForkJoinPool.commonPool().execute(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        });
        return result;
    }

    private static <T> T awaited(CompletableFuture<T> work) {
        try {
            return work.get(1, TimeUnit.MINUTES);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As a host does that reads ahead. */
    private static Employee throughThePool(Employee employee) {
        return awaited(inThePool(() -> employee));
    }

    /** One employee a portion. */
    private static EmployeeSource source(IntFunction<Employee> taking, UnaryOperator<Employee> reading) {
        AtomicInteger taken = new AtomicInteger();
        return () -> {
            int number = taken.getAndIncrement();
            if (number >= PORTIONS) {
                return Optional.empty();
            }
            Employee employee = taking.apply(number);
            return Optional.of(batch -> batch.add(reading.apply(employee)));
        };
    }

    private static void assertThatAllAreCounted(EmployeeSource source) {
        assertThat(Rollup.of(ANALYSIS, source, LongRun.onThreads(THREADS)).counted())
                .isEqualTo(PORTIONS);
    }

    @Test
    void aSourceMayNeedThePoolWhileOtherThreadsWaitToTakeFromIt() {
        assertThatAllAreCounted(source(number -> throughThePool(NATION.employee(number)), UnaryOperator.identity()));
    }

    @Test
    void aPortionMayNeedThePoolWhileOtherThreadsWaitForTheirTurn() {
        CountDownLatch begun = new CountDownLatch(THREADS);
        assertThatAllAreCounted(source(NATION::employee, employee -> {
            begun.countDown();
            if (!employee.equals(NATION.employee(0))) {
                return employee;
            }
            // From now on all other threads have portions of their own, and wait until this one has been counted.
            await(begun);
            return throughThePool(employee);
        }));
    }

    @Test
    void itMayBeCalledFromWithinThePoolAsOftenAsThereAreThreads() {
        List<CompletableFuture<Rollup>> runs = IntStream.range(0, 2 * THREADS)
                .mapToObj(run -> inThePool(() -> Rollup.of(
                        ANALYSIS,
                        source(NATION::employee, CommonPoolTest::throughThePool),
                        LongRun.onThreads(THREADS))))
                .toList();
        assertThat(runs).allSatisfy(run -> assertThat(awaited(run).counted()).isEqualTo(PORTIONS));
    }

    /** As the pool has a thread do that waits for what it has forked. */
    private static final class Waiting extends RecursiveAction {
        private static final long serialVersionUID = 1;

        @Override
        protected void compute() {
            for (ForkJoinTask<?> task = pollTask(); task != null; task = pollTask()) {
                task.quietlyInvoke();
            }
        }
    }

    @Test
    void aThreadThatWaitsWithinAPortionMayBeGivenTheTaskOfAnother() {
        EmployeeSource source = source(NATION::employee, employee -> {
            new Waiting().invoke();
            return employee;
        });
        Rollup rollup = awaited(inThePool(() -> Rollup.of(ANALYSIS, source, LongRun.onThreads(THREADS))));
        assertThat(rollup.counted()).isEqualTo(PORTIONS);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
