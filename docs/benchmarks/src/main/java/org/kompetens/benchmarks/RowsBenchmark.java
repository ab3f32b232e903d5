package org.kompetens.benchmarks;

import java.util.List;
import java.util.stream.IntStream;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.count.RowNames;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.nation.Nation;
import picocli.CommandLine.Command;

/** A roll-up from rows that stand in columns, as a database driver or a file holds them, beside one from records. */
@Command(name = "RowsBenchmark", description = "A roll-up from rows in columns beside one from records.")
public final class RowsBenchmark extends Question {

    RowsBenchmark() {}

    /**
     * Runs.
     *
     * @param arguments municipalities, and runs
     */
    public static void main(String[] arguments) {
        main(new RowsBenchmark(), arguments);
    }

    @Override
    void measure() throws Exception {
        Nation nation = Nation.of(municipalities(), SEED);
        GapAnalysis analysis = GapAnalysis.of(nation.organisation(), Nation.AS_OF);
        RowNames names = RowNames.of(nation.organisation());
        List<Employee> records = IntStream.range(0, nation.employees())
                .mapToObj(nation::employee)
                .toList();
        RowColumns columns = RowColumns.of(names, records);
        print("%,d employees, %,d assessments", records.size(), columns.assessments());
        for (int threads = 1; threads <= 2; threads++) {
            int on = threads;
            Measured fromRecords = measured("records, " + on + " threads").of(columns.assessments(), "assessment");
            Measured fromRows = measured("rows, " + on + " threads").of(columns.assessments(), "assessment");
            rounds("records and rows, " + on + " threads", runs(), () -> {
                fromRecords.run(() -> rollup(analysis, EmployeeSource.of(records.iterator()), on));
                fromRows.run(() -> rollup(analysis, columns.source(names), on));
            });
            check(
                    "rows",
                    Figure.of(rollup(analysis, EmployeeSource.of(records.iterator()), on)),
                    Figure.of(rollup(analysis, columns.source(names), on)));
            printMeasured();
            print(
                    "%d threads: records take so many times the rows: %.2f by the clock, %.2f of the processor",
                    on, fromRecords.median() / fromRows.median(), fromRecords.processor() / fromRows.processor());
        }
    }

    private static Rollup rollup(GapAnalysis analysis, EmployeeSource source, int threads) {
        return Rollup.of(analysis, source, LongRun.onThreads(threads));
    }
}
