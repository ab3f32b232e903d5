package org.kompetens.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.rollup.EmployeeSource;
import org.kompetens.rollup.EmployeeStore;
import org.kompetens.rollup.LiveRollup;
import org.kompetens.rollup.LongRun;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.RollupBuilder;
import org.kompetens.testkit.nation.Nation;

/** Every unit × competence of a nation, in all measures, by several ways in one run; all answers must be equal. */
public final class NationBenchmark {

    private static final long SEED = 42;
    private static final int CHANGES = 200_000;
    private static final int BYTES_A_ROW = 120;

    private final PrintStream out;
    private final int runs;
    private final Nation nation;
    private final GapAnalysis analysis;
    private final Employee[] employees;
    private final List<Measured> all = new ArrayList<>();

    NationBenchmark(int municipalities, int runs, PrintStream out) {
        this.out = out;
        this.runs = runs;
        this.nation = Nation.of(municipalities, SEED);
        this.analysis = GapAnalysis.of(nation.organisation(), Nation.AS_OF);
        this.employees = new Employee[nation.employees()];
        Arrays.setAll(employees, nation::employee);
    }

    /**
     * Runs.
     *
     * @param args municipalities (290 are the nation), runs, then which ways besides the library's: {@code maps},
     *     {@code duckdb}, {@code streams}
     * @throws Exception if anything fails, or answers differ
     */
    public static void main(String[] args) throws Exception {
        NationBenchmark benchmark =
                new NationBenchmark(Integer.parseInt(args[0]), Integer.parseInt(args[1]), System.out);
        List<String> others = Arrays.asList(args).subList(2, args.length);
        benchmark.run(others);
    }

    void run(List<String> others) throws Exception {
        out.printf(
                Locale.ROOT,
                "%,d employees, %,d units, %,d competences%n",
                employees.length,
                nation.organisation().tree().size(),
                nation.organisation().framework().competences().size());
        EmployeeStore store = EmployeeStore.of(
                nation.organisation(),
                EmployeeSource.of(Arrays.asList(employees).iterator()),
                LongRun.onThreads(2));
        Rollup rollup = store.rollup(analysis, LongRun.onThreads(2));
        long expected = Figure.of(rollup);
        long rows = rollup.units().mapToLong(unit -> unit.competences().size()).sum();
        long cells = rollup.units()
                .findFirst()
                .map(root -> root.total().cells().total())
                .orElse(0L);
        out.printf(
                Locale.ROOT,
                "%,d assessments, %,d cells, %,d units × competences; %.2f bytes an assessment%n",
                store.assessments(),
                cells,
                rows,
                (double) store.bytes() / store.assessments());
        BarePass bare = new BarePass(store.bytes(), rows * BYTES_A_ROW);
        alternate(store, bare);
        print();
        check("streamed", expected, Figure.of(streamed()));
        change(rollup);
        print();
        if (others.contains("maps")) {
            Measured maps = measured("hash maps over records, 1 thread");
            for (int i = 0; i < Math.max(1, runs / 5); i++) {
                HashMaps way = new HashMaps(analysis);
                maps.run(() -> way.addAll(Arrays.asList(employees).iterator()));
                check("maps", expected, way.figure());
            }
            print();
        }
        if (others.contains("streams")) {
            measured("groupingBy streams, 1 thread")
                    .run(() -> check("streams", expected, GroupingBy.figure(analysis, Arrays.stream(employees))));
        }
        if (others.contains("duckdb")) {
            for (int threads = 1; threads <= 2; threads++) {
                Measured sql = measured("SQL on DuckDB, " + threads + " threads");
                try (DuckDb way = new DuckDb(analysis, Arrays.asList(employees).iterator(), threads)) {
                    for (int i = 0; i < Math.max(1, runs / 5); i++) {
                        sql.run(way::compute);
                    }
                    check("duckdb", expected, way.figure());
                }
                print();
            }
        }
        print();
    }

    /** Prints what was measured since the last time. */
    private void print() {
        all.forEach(out::println);
        all.clear();
    }

    private Measured measured(String name) {
        Measured measured = new Measured(name);
        all.add(measured);
        return measured;
    }

    private void alternate(EmployeeStore store, BarePass bare) throws Exception {
        Measured bareOne = measured("bare pass, 1 thread");
        Measured bareTwo = measured("bare pass, 2 threads");
        Measured storeOne = measured("store, 1 thread");
        Measured storeTwo = measured("store, 2 threads");
        Measured streamedOne = measured("records streamed, sorted by id, 1 thread");
        Measured streamedTwo = measured("records streamed, 2 threads");
        for (int i = 0; i < runs; i++) {
            bareOne.run(() -> bare.run(1));
            bareTwo.run(() -> bare.run(2));
            storeOne.run(() -> store.rollup(analysis, LongRun.onThreads(1)));
            storeTwo.run(() -> store.rollup(analysis, LongRun.onThreads(2)));
            if (i < Math.max(3, runs / 4)) {
                streamedOne.run(this::streamed);
                streamedTwo.run(() -> Rollup.of(
                        analysis, EmployeeSource.of(Arrays.asList(employees).iterator()), LongRun.onThreads(2)));
            }
        }
    }

    private Rollup streamed() {
        RollupBuilder builder = RollupBuilder.ofSorted(analysis);
        for (Employee employee : employees) {
            builder.add(employee);
        }
        return builder.build();
    }

    /** New assessments of employees in turn, each read at the root. */
    private void change(Rollup rollup) throws Exception {
        LiveRollup live = LiveRollup.of(rollup);
        Employee[] after = new Employee[Math.min(employees.length, CHANGES / 10)];
        for (int i = 0; i < after.length; i++) {
            after[i] = reassessed(employees[i]);
        }
        Measured there = measured("one new assessment × " + after.length);
        Measured back = measured("and taken back × " + after.length);
        for (int run = 0; run < runs; run++) {
            there.run(() -> {
                for (int i = 0; i < after.length; i++) {
                    live.change(Optional.of(employees[i]), Optional.of(after[i]));
                }
            });
            back.run(() -> {
                for (int i = 0; i < after.length; i++) {
                    live.change(Optional.of(after[i]), Optional.of(employees[i]));
                }
            });
        }
        check("changes taken back", Figure.of(rollup), Figure.of(live.rollup()));
    }

    private static Employee reassessed(Employee employee) {
        List<Assessment> assessments = new ArrayList<>(employee.assessments());
        Assessment again = assessments.get(assessments.size() / 2);
        assessments.add(new Assessment(
                AssessmentId.of("new"),
                again.competence(),
                employee.assessments().get(0).level(),
                Nation.AS_OF,
                AssessmentSource.CERTIFICATE,
                Optional.empty(),
                Optional.empty()));
        return Employee.of(employee.id(), employee.employments(), assessments);
    }

    private static void check(String way, long expected, long actual) {
        if (expected != actual) {
            throw new IllegalStateException(way + ": " + actual + " instead of " + expected);
        }
    }
}
