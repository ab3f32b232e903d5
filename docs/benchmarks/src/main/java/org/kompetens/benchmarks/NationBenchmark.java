package org.kompetens.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import me.tongfei.progressbar.ProgressBar;
import org.kompetens.count.Counter;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Measure;
import org.kompetens.organisation.Employee;
import org.kompetens.rollup.EmployeeStore;
import org.kompetens.rollup.FigureRows;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.nation.Nation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Every unit × competence of a nation, in all measures, by several ways in one run; all answers must be equal. */
@Command(name = "NationBenchmark", description = "Every unit × competence of a nation, by several ways.")
public final class NationBenchmark extends Question {

    private static final int BYTES_A_ROW = 120;

    /** Ways besides the library's own. */
    enum Way {
        MAPS,
        STREAMS,
        DUCKDB
    }

    @Parameters(index = "2..*", arity = "0..*", paramLabel = "WAY", description = "besides: ${COMPLETION-CANDIDATES}")
    private List<Way> others = List.of();

    NationBenchmark() {}

    /**
     * Runs.
     *
     * @param arguments municipalities, runs, then which ways besides the library's
     */
    public static void main(String[] arguments) {
        main(new NationBenchmark(), arguments);
    }

    @Override
    void measure() throws Exception {
        Nation nation = Nation.of(municipalities(), SEED);
        GapAnalysis analysis = GapAnalysis.of(nation.organisation(), Nation.AS_OF);
        Employee[] employees = new Employee[nation.employees()];
        try (ProgressBar progress = progress("making records", employees.length)) {
            Arrays.setAll(employees, nation::employee);
            progress.stepTo(employees.length);
        }
        print(
                "%,d employees, %,d units, %,d competences",
                employees.length,
                nation.organisation().tree().size(),
                nation.organisation().framework().competences().size());
        EmployeeStore store = EmployeeStore.of(nation.organisation(), source(employees), LongRun.onThreads(2));
        Rollup rollup = store.rollup(analysis, LongRun.onThreads(2));
        long expected = Figure.of(rollup);
        long rows = rollup.units().mapToLong(unit -> unit.competences().size()).sum();
        long cells = cells(rollup);
        print(
                "%,d assessments, %,d cells, %,d units × competences; %.2f bytes an assessment",
                store.assessments(), cells, rows, (double) store.bytes() / store.assessments());
        alternate(analysis, employees, store, new BarePass(store.bytes(), rows * BYTES_A_ROW), cells);
        check("streamed", expected, Figure.of(streamed(analysis, employees)));
        for (Way way : others) {
            switch (way) {
                case MAPS -> maps(analysis, employees, expected);
                case STREAMS ->
                    measured("groupingBy streams, 1 thread")
                            .run(() ->
                                    check("streams", expected, GroupingBy.figure(analysis, Arrays.stream(employees))));
                case DUCKDB -> duckDb(analysis, employees, expected);
            }
            printMeasured();
        }
    }

    private static EmployeeSource source(Employee[] employees) {
        return EmployeeSource.of(Arrays.asList(employees).iterator());
    }

    /** How many cells a whole roll-up has. */
    static long cells(Rollup rollup) {
        return rollup.units()
                .findFirst()
                .map(root -> root.total().cells().total().count())
                .orElse(0L);
    }

    private void alternate(GapAnalysis analysis, Employee[] employees, EmployeeStore store, BarePass bare, long cells)
            throws Exception {
        Measured bareOne = measured("bare pass, 1 thread");
        Measured bareTwo = measured("bare pass, 2 threads");
        Measured storeOne = measured("store, 1 thread").of(cells, "cell");
        Measured storeTwo = measured("store, 2 threads").of(cells, "cell");
        rounds("store", runs(), () -> {
            bareOne.run(() -> bare.run(1));
            bareTwo.run(() -> bare.run(2));
            storeOne.run(() -> store.rollup(analysis, LongRun.onThreads(1)));
            storeTwo.run(() -> store.rollup(analysis, LongRun.onThreads(2)));
        });
        printMeasured();
        Measured readOne = measured("store, every measure read, 1 thread").of(cells, "cell");
        Measured readTwo = measured("store, every measure read, 2 threads").of(cells, "cell");
        rounds("store, read", runs(), () -> {
            readOne.run(() -> read(store.rollup(analysis, LongRun.onThreads(1)), 1));
            readTwo.run(() -> read(store.rollup(analysis, LongRun.onThreads(2)), 2));
        });
        printMeasured();
        Measured streamedOne =
                measured("records streamed, sorted by id, 1 thread").of(cells, "cell");
        Measured streamedTwo = measured("records streamed, 2 threads").of(cells, "cell");
        Measured again = measured("store, 1 thread, beside").of(cells, "cell");
        rounds("streamed", runs(), () -> {
            streamedOne.run(() -> streamed(analysis, employees));
            streamedTwo.run(() -> Rollup.of(analysis, source(employees), LongRun.onThreads(2)));
            again.run(() -> store.rollup(analysis, LongRun.onThreads(1)));
        });
        printMeasured();
    }

    /** The sum of every measure of every unit × competence. A roll-up works a measure out when it is read. */
    private static long read(Rollup rollup, int threads) {
        int units = rollup.analysis().organisation().tree().size();
        Measure[] measures = Measure.values();
        return IntStream.range(0, threads)
                .parallel()
                .mapToLong(first -> {
                    FigureRows rows = new FigureRows(rollup);
                    long sum = 0;
                    for (int unit = first; unit < units; unit += threads) {
                        rows.goTo(unit);
                        while (rows.nextCompetence()) {
                            for (Measure measure : measures) {
                                sum += rows.ofCompetence().counted(measure)
                                        + rows.ofCompetence().inFte(measure).tenThousandths();
                            }
                        }
                    }
                    return sum;
                })
                .sum();
    }

    /** What takes long is run less often. */
    private int few() {
        return Math.max(1, runs() / 4);
    }

    private static Rollup streamed(GapAnalysis analysis, Employee[] employees) {
        Counter<Employee, Rollup> counter = Rollup.counter(analysis).sorted();
        for (Employee employee : employees) {
            counter.add(employee);
        }
        return counter.value();
    }

    private void maps(GapAnalysis analysis, Employee[] employees, long expected) throws Exception {
        Measured maps = measured("hash maps over records, 1 thread");
        rounds("hash maps", few(), () -> {
            HashMaps way = new HashMaps(analysis);
            maps.run(() -> way.addAll(Arrays.asList(employees).iterator()));
            check("maps", expected, way.figure());
        });
    }

    private void duckDb(GapAnalysis analysis, Employee[] employees, long expected) throws Exception {
        for (int threads = 1; threads <= 2; threads++) {
            Measured sql = measured("SQL on DuckDB, " + threads + " threads");
            try (DuckDb way = new DuckDb(analysis, Arrays.asList(employees).iterator(), threads)) {
                rounds("DuckDB", few(), () -> sql.run(way::compute));
                check("duckdb", expected, way.figure());
            }
        }
    }
}
