package org.kompetens.benchmarks;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.kompetens.count.Counter;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.finding.Findings;
import org.kompetens.gap.EmployeeAnalysis;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.rollup.EmployeeStore;
import org.kompetens.rollup.LiveRollup;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.nation.Nation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What is done most often, each by itself: of one employee after another of a municipality, on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class HotPathBenchmark {

    private final Nation nation = Nation.of(1, 42);
    private final GapAnalysis analysis = GapAnalysis.of(nation.organisation(), Nation.AS_OF);
    private final Employee[] employees = new Employee[nation.employees()];
    private final Employee[] reassessed = new Employee[nation.employees()];
    private final EmployeeStore store;
    private final LiveRollup live;
    private Counter<Employee, Rollup> counter = Rollup.counter(analysis).sorted();
    private int next;

    /** A municipality, rolled up. */
    public HotPathBenchmark() {
        Arrays.setAll(employees, nation::employee);
        Arrays.setAll(reassessed, i -> Reassessment.of(employees[i]));
        this.store = EmployeeStore.of(
                nation.organisation(),
                EmployeeSource.of(Arrays.asList(employees).iterator()),
                LongRun.onThreads(1));
        this.live = LiveRollup.of(rollUpTheStore());
    }

    /**
     * The gaps of one employee, with what is needed to explain them.
     *
     * @return them
     */
    @Benchmark
    public EmployeeAnalysis analyse() {
        return analysis.analyse(employees[next()]);
    }

    /**
     * One employee more in a roll-up.
     *
     * @return no errors
     */
    @Benchmark
    public Findings add() {
        int number = next();
        if (number == 0) {
            counter = Rollup.counter(analysis).sorted();
        }
        return counter.add(employees[number]);
    }

    /**
     * One new assessment, taken back when the employee's turn comes again.
     *
     * @return no errors
     */
    @Benchmark
    public Findings change() {
        int number = next();
        Optional<Employee> before = Optional.of(employees[number]);
        Employee after = reassessed[number];
        reassessed[number] = employees[number];
        employees[number] = after;
        return live.replace(before, Optional.of(after));
    }

    /**
     * The municipality's roll-up from a store.
     *
     * @return all its figures
     */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public final Rollup rollUpTheStore() {
        return store.rollup(analysis, LongRun.onThreads(1));
    }

    private int next() {
        next = next + 1 == employees.length ? 0 : next + 1;
        return next;
    }
}
