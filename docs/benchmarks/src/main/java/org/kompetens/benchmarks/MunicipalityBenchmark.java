package org.kompetens.benchmarks;

import java.util.List;
import java.util.stream.IntStream;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.rollup.EmployeeStore;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.nation.Nation;
import picocli.CommandLine.Command;

/**
 * One municipality of 5 000 employees of which nothing is known beforehand, beside a nation, and beside DuckDB: what is
 * worked out once for an analysis must not make the small one dear.
 */
@Command(
        name = "MunicipalityBenchmark",
        description = "One municipality of 5 000 employees, all new, beside a larger nation and DuckDB.")
public final class MunicipalityBenchmark extends Question {

    private static final int EMPLOYEES = 5_000;

    MunicipalityBenchmark() {}

    /** Records and what they are packed into. */
    private record Subject(OrganisationStructure structure, List<Employee> employees, EmployeeStore store, long cells) {

        static Subject of(Nation nation) {
            List<Employee> employees = IntStream.range(0, nation.employees())
                    .mapToObj(nation::employee)
                    .toList();
            EmployeeStore store = fill(nation.organisation(), employees);
            Rollup rollup = analysed(nation.organisation(), store);
            return new Subject(nation.organisation().structure(), employees, store, NationBenchmark.cells(rollup));
        }

        private static EmployeeStore fill(Organisation organisation, List<Employee> employees) {
            return EmployeeStore.of(organisation, EmployeeSource.of(employees.iterator()), LongRun.onThreads(1));
        }

        private static Rollup analysed(Organisation organisation, EmployeeStore store) {
            return store.rollup(GapAnalysis.of(organisation, Nation.AS_OF), LongRun.onThreads(1));
        }

        /** A new analysis of a store that is there. */
        Rollup analysed(Organisation organisation) {
            return analysed(organisation, store);
        }

        /** Everything new, from the structure and the records on. */
        Rollup fromNothing() {
            Organisation organisation = Organisation.of(structure);
            return analysed(organisation, fill(organisation, employees));
        }
    }

    /**
     * Runs.
     *
     * @param arguments municipalities of the nation beside, and runs
     */
    public static void main(String[] arguments) {
        main(new MunicipalityBenchmark(), arguments);
    }

    @Override
    void measure() throws Exception {
        Nation small = Nation.of(1, SEED).withEmployeesEach(EMPLOYEES);
        Nation large = Nation.of(municipalities(), SEED);
        Subject municipality = Subject.of(small);
        Subject nation = Subject.of(large);
        print(
                "%,d employees with %,d cells, beside %,d with %,d",
                municipality.employees.size(), municipality.cells, nation.employees.size(), nation.cells);

        Measured smallStore = measured("municipality, store, 1 thread").of(municipality.cells, "cell");
        Measured largeStore = measured("nation, store, 1 thread").of(nation.cells, "cell");
        Measured smallNew =
                measured("municipality, from structure and records, 1 thread").of(municipality.cells, "cell");
        Measured sqlOne = measured("municipality, SQL on DuckDB, 1 thread").of(municipality.cells, "cell");
        Measured sqlTwo = measured("municipality, SQL on DuckDB, 2 threads").of(municipality.cells, "cell");
        GapAnalysis analysis = GapAnalysis.of(small.organisation(), Nation.AS_OF);
        long expected = Figure.of(municipality.analysed(small.organisation()));
        try (DuckDb one = new DuckDb(analysis, municipality.employees.iterator(), 1);
                DuckDb two = new DuckDb(analysis, municipality.employees.iterator(), 2)) {
            rounds("municipality", runs(), () -> {
                // The nation comes in between, so that the municipality finds nothing of its own in any cache.
                largeStore.run(() -> nation.analysed(large.organisation()));
                smallStore.run(() -> municipality.analysed(small.organisation()));
                largeStore.run(() -> nation.analysed(large.organisation()));
                smallNew.run(municipality::fromNothing);
                sqlOne.run(one::compute);
                sqlTwo.run(two::compute);
            });
            check("from nothing", expected, Figure.of(municipality.fromNothing()));
            check("DuckDB, 1 thread", expected, one.figure());
            check("DuckDB, 2 threads", expected, two.figure());
        }
        printMeasured();
        Measured largeNew =
                measured("nation, from structure and records, 1 thread").of(nation.cells, "cell");
        Measured smallAgain = measured("municipality, the same, beside").of(municipality.cells, "cell");
        rounds("nation from records", Math.max(1, runs() / 4), () -> {
            largeNew.run(nation::fromNothing);
            smallAgain.run(municipality::fromNothing);
        });
        printMeasured();
        print(
                "a cell of the municipality takes so many of the nation: %.2f in the store, %.2f from nothing",
                smallStore.processorEach() / largeStore.processorEach(),
                smallAgain.processorEach() / largeNew.processorEach());
        print(
                "DuckDB takes so many times the store: %.0f on one thread; by the clock %.0f, on two %.0f",
                sqlOne.processor() / smallStore.processor(),
                sqlOne.median() / smallStore.median(),
                sqlTwo.median() / smallStore.median());
    }
}
