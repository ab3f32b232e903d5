package org.kompetens.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.kompetens.count.Counter;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.rollup.EmployeeStore;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.nation.Nation;
import picocli.CommandLine.Command;

/**
 * How time and memory grow from a hundredth to the whole: for the store, and for employees streamed, who are made as
 * they come and never held. What it takes to make them is measured by itself, and taken off. Each run does as much work
 * as one over the whole, the small ones many times over.
 */
@Command(name = "GrowthBenchmark", description = "How time and memory grow from a hundredth of so many to all of them.")
public final class GrowthBenchmark extends Question {

    private static final List<Integer> FRACTIONS = List.of(100, 10, 1);
    private static final int LOOKS = 4;
    private static final double MEGABYTE = 1e6;

    GrowthBenchmark() {}

    /** One of the sizes. */
    private final class Size {

        private final Nation nation;
        private final GapAnalysis analysis;
        private final EmployeeStore store;
        private final int times;
        private final Measured made;
        private final Measured streamed;
        private final Measured rolledUp;

        /** Keeps one number of each employee, so that none is made in vain. */
        private long kept;

        Size(int municipalities) {
            this.nation = Nation.of(municipalities, SEED);
            this.analysis = GapAnalysis.of(nation.organisation(), Nation.AS_OF);
            this.times = municipalities() / municipalities;
            this.store =
                    EmployeeStore.of(nation.organisation(), EmployeeSource.of(nation.iterator()), LongRun.onThreads(2));
            long cells = times * NationBenchmark.cells(store.rollup(analysis, LongRun.onThreads(1)));
            String each = String.format(Locale.ROOT, "%,9d employees × %3d, ", nation.employees(), times);
            this.made = measured(each + "made, and nothing else").of(cells, "cell");
            this.streamed = measured(each + "made and streamed").of(cells, "cell");
            this.rolledUp = measured(each + "store").of(cells, "cell");
        }

        void run() throws Exception {
            made.run(() -> IntStream.range(0, times).forEach(i -> make()));
            streamed.run(() -> IntStream.range(0, times).forEach(i -> stream()));
            rolledUp.run(() -> IntStream.range(0, times).forEach(i -> store.rollup(analysis, LongRun.onThreads(1))));
        }

        private void make() {
            for (int i = 0; i < nation.employees(); i++) {
                kept += nation.employee(i).assessments().size();
            }
        }

        private void stream() {
            Counter<Employee, Rollup> counter = Rollup.counter(analysis).sorted();
            nation.iterator().forEachRemaining(counter::add);
            counter.value();
        }

        double streamedEach() {
            return streamed.processorEach() - made.processorEach();
        }

        /** The heap in use after a collection, at so many points on the way through all employees. */
        List<Double> heapOnTheWay() {
            Counter<Employee, Rollup> counter = Rollup.counter(analysis).sorted();
            double before = heap();
            return IntStream.range(0, LOOKS)
                    .mapToObj(look -> {
                        IntStream.range(part(look), part(look + 1))
                                .mapToObj(nation::employee)
                                .forEach(counter::add);
                        return heap() - before;
                    })
                    .toList();
        }

        private int part(int look) {
            return (int) ((long) nation.employees() * look / LOOKS);
        }

        private static double heap() {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
        }
    }

    /**
     * Runs.
     *
     * @param arguments municipalities of the largest size, and runs
     */
    public static void main(String[] arguments) {
        main(new GrowthBenchmark(), arguments);
    }

    @Override
    void measure() throws Exception {
        List<Size> sizes = FRACTIONS.stream()
                .map(fraction -> Math.max(1, Math.round((float) municipalities() / fraction)))
                .distinct()
                .map(Size::new)
                .toList();
        rounds("growth", runs(), () -> {
            for (Size size : sizes) {
                size.run();
            }
        });
        printMeasured();
        Size smallest = sizes.get(0);
        for (Size size : sizes) {
            print(
                    "%,9d employees: a cell takes %.2f of what it does in the smallest in the store, %.2f streamed",
                    size.nation.employees(),
                    size.rolledUp.processorEach() / smallest.rolledUp.processorEach(),
                    size.streamedEach() / smallest.streamedEach());
            print(
                    "%,9d employees: %.2f bytes an assessment held in the store; %s MB of heap at each quarter"
                            + " streamed",
                    size.nation.employees(),
                    (double) size.store.bytes() / size.store.assessments(),
                    size.heapOnTheWay().stream()
                            .map(megabytes -> String.format(Locale.ROOT, "%.1f", megabytes))
                            .toList());
            check("employees made", true, size.kept > 0);
        }
        for (Size size : sizes) {
            heapOfOneMunicipality(size.nation.employees());
        }
    }

    /**
     * As many employees in one municipality: what is kept while streaming grows with the roles in units that there
     * are, alone.
     */
    private void heapOfOneMunicipality(int employees) {
        Nation nation = Nation.of(1, SEED).withEmployeesEach(employees);
        Counter<Employee, Rollup> counter = Rollup.counter(GapAnalysis.of(nation.organisation(), Nation.AS_OF))
                .sorted();
        double before = Size.heap();
        nation.iterator().forEachRemaining(counter::add);
        double after = Size.heap();
        print(
                "%,9d employees of one municipality streamed: %.1f MB of heap; %,d counted",
                employees, after - before, counter.value().counted());
    }
}
