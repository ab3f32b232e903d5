package org.kompetens.benchmarks;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.kompetens.count.Counter;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.rollup.Rollup;
import org.kompetens.staffing.Opening;
import org.kompetens.staffing.StaffingForecast;
import org.kompetens.testkit.nation.Nation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Ten years of staff, of every role in every unit, from records, beside a roll-up from the same records, and SQL. */
@Command(name = "StaffingBenchmark", description = "Ten years of staff beside a roll-up from the same records.")
public final class StaffingBenchmark extends Question {

    private static final int LOOKS = 4;
    private static final int MOST_OF_ONE = 5_000_000;
    private static final double MEGABYTE = 1e6;

    /** Ways besides the library's own. */
    enum Way {
        DUCKDB
    }

    @Parameters(index = "2..*", arity = "0..*", paramLabel = "WAY", description = "besides: ${COMPLETION-CANDIDATES}")
    private List<Way> others = List.of();

    StaffingBenchmark() {}

    /**
     * Runs.
     *
     * @param arguments municipalities, runs, then which ways besides the library's
     */
    public static void main(String[] arguments) {
        main(new StaffingBenchmark(), arguments);
    }

    @Override
    void measure() throws Exception {
        StaffedNation nation = new StaffedNation(Nation.of(municipalities(), SEED));
        heapOnTheWay(nation, "the nation");
        int crowd = Math.min(LOOKS * nation.nation().employees(), MOST_OF_ONE);
        heapOnTheWay(new StaffedNation(Nation.of(1, SEED).withEmployeesEach(crowd)), "one municipality");
        GapAnalysis analysis = GapAnalysis.of(nation.nation().organisation(), Nation.AS_OF);
        Employee[] employees = nation.employees();
        Opening opening = nation.opening(employees, 2);
        StaffingForecast forecast = StaffedNation.forecast(opening, 2);
        print(
                "%,d employees, %,d units, %,d roles",
                employees.length,
                nation.nation().organisation().tree().size(),
                nation.nation().organisation().roles().size());
        for (int threads = 1; threads <= 2; threads++) {
            beside(nation, analysis, employees, threads);
        }
        StaffingSums figures = StaffingSums.of(forecast);
        check("on one thread", figures, StaffingSums.of(StaffedNation.forecast(opening, 1)));
        for (Way way : others) {
            switch (way) {
                case DUCKDB -> duckDb(nation, employees, figures);
            }
        }
    }

    private void beside(StaffedNation nation, GapAnalysis analysis, Employee[] employees, int threads)
            throws Exception {
        String on = ", " + threads + (threads == 1 ? " thread" : " threads");
        Measured rollup = measured("roll-up from records" + on);
        Measured opening = measured("opening from records" + on);
        Measured forecast = measured("forecast from the opening" + on);
        Measured both = measured("both" + on);
        Measured reading = measured("every unit of the forecast read, 1 thread");
        rounds("staff", runs(), () -> {
            rollup.run(() -> Rollup.of(analysis, source(employees), LongRun.onThreads(threads)));
            both.run(() -> StaffedNation.forecast(nation.opening(employees, threads), threads));
            opening.run(() -> nation.opening(employees, threads));
            Opening counted = nation.opening(employees, threads);
            forecast.run(() -> StaffedNation.forecast(counted, threads));
            StaffingForecast carried = StaffedNation.forecast(counted, threads);
            reading.run(() -> read(carried));
        });
        printMeasured();
        print(
                "opening and forecast take %.2f of the roll-up's time by the clock, %.2f of the processor's",
                both.median() / rollup.median(), both.processor() / rollup.processor());
    }

    private static EmployeeSource source(Employee[] employees) {
        return EmployeeSource.of(Arrays.asList(employees).iterator());
    }

    private static long read(StaffingForecast forecast) {
        long years = 0;
        for (OrganisationUnit unit : forecast.opening().organisation().tree().units()) {
            years += forecast.years(unit.id()).size();
        }
        return years;
    }

    private void duckDb(StaffedNation nation, Employee[] employees, StaffingSums expected) throws Exception {
        for (int threads = 1; threads <= 2; threads++) {
            Measured sql = measured("SQL on DuckDB, " + threads + " threads");
            try (DuckDbStaffing way = new DuckDbStaffing(
                    nation.nation().organisation(), Arrays.asList(employees).iterator(), threads)) {
                rounds("DuckDB", Math.max(1, runs() / 4), () -> sql.run(way::compute));
                check("duckdb", expected, way.sums());
            }
        }
        printMeasured();
    }

    /**
     * The heap in use after a collection, at so many points on the way through employees who are never held: those of the
     * nation, and four times as many in one municipality, whose units are full of people of all ages before long.
     */
    private void heapOnTheWay(StaffedNation nation, String name) {
        Counter<Employee, Opening> counter = nation.counter().sorted();
        Iterator<Employee> employees = nation.iterator();
        long all = nation.nation().employees();
        double before = heap();
        for (int look = 1; look <= LOOKS; look++) {
            for (long i = all * (look - 1) / LOOKS; i < all * look / LOOKS; i++) {
                counter.add(employees.next());
            }
            print("%,9d employees of %s streamed: %.1f MB of heap", all * look / LOOKS, name, heap() - before);
        }
        check("streamed", all, counter.value().counted());
    }

    private static double heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }
}
