package org.kompetens.benchmarks;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.kompetens.count.Counter;
import org.kompetens.coverage.Coverage;
import org.kompetens.coverage.RequirementCoverage;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.rollup.CompetenceFigures;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.nation.Nation;
import picocli.CommandLine.Command;

/**
 * What coverage costs beside a roll-up, each a pass of its own over the same records; and what it costs to read the
 * histograms of held levels, which a roll-up has anyway.
 */
@Command(name = "CoverageBenchmark", description = "What coverage and histograms cost beside a roll-up.")
public final class CoverageBenchmark extends Question {

    CoverageBenchmark() {}

    /**
     * Runs.
     *
     * @param arguments municipalities, and runs
     */
    public static void main(String[] arguments) {
        main(new CoverageBenchmark(), arguments);
    }

    @Override
    void measure() throws Exception {
        Nation nation = Nation.of(municipalities(), SEED).withCoverage();
        GapAnalysis analysis = GapAnalysis.of(nation.organisation(), Nation.AS_OF);
        Employee[] employees = new Employee[nation.employees()];
        Arrays.setAll(employees, nation::employee);
        Rollup figures = rolledUp(analysis, employees);
        Coverage covered = covered(analysis, employees);
        print(
                "%,d employees, %,d units that need something, in %,d requirements",
                employees.length,
                covered.units().count(),
                covered.units().mapToLong(unit -> unit.requirements().size()).sum());

        Measured rollup = measured("roll-up, 1 thread").of(employees.length, "employee");
        Measured coverage = measured("coverage, 1 thread").of(employees.length, "employee");
        Measured together = measured("coverage, parallel stream").of(employees.length, "employee");
        Measured maps = measured("holders by hash maps, 1 thread").of(employees.length, "employee");
        Measured reading = measured("coverage of every unit read");
        Measured histograms = measured("histogram of every unit × competence read");
        rounds("coverage", runs(), () -> {
            rollup.run(() -> rolledUp(analysis, employees));
            coverage.run(() -> covered(analysis, employees));
            together.run(() -> check(
                    "on two threads",
                    covered.counted(),
                    Arrays.stream(employees)
                            .parallel()
                            .collect(Coverage.collector(analysis))
                            .counted()));
            maps.run(() -> check(
                    "hash maps",
                    holders(nation.organisation(), covered),
                    new HoldersByHand(analysis).count(employees)));
            reading.run(() -> holders(nation.organisation(), covered));
            histograms.run(() -> persons(figures));
        });
        printMeasured();
        print("coverage takes %.2f of the roll-up's time", coverage.processor() / rollup.processor());
    }

    private static Rollup rolledUp(GapAnalysis analysis, Employee[] employees) {
        Counter<Employee, Rollup> counter = Rollup.counter(analysis);
        for (Employee employee : employees) {
            counter.add(employee);
        }
        return counter.value();
    }

    private static Coverage covered(GapAnalysis analysis, Employee[] employees) {
        Counter<Employee, Coverage> counter = Coverage.counter(analysis);
        for (Employee employee : employees) {
            counter.add(employee);
        }
        return counter.value();
    }

    /** How many hold what each requirement of each unit needs. */
    private static Map<HashMaps.Key, Long> holders(Organisation organisation, Coverage coverage) {
        Map<HashMaps.Key, Long> holders = new HashMap<>();
        coverage.units().forEach(unit -> {
            for (RequirementCoverage requirement : unit.requirements()) {
                holders.put(
                        new HashMaps.Key(
                                organisation.tree().indexOf(unit.unit().id()),
                                organisation
                                        .framework()
                                        .competence(requirement.requirement().competence())
                                        .orElseThrow()
                                        .index()),
                        requirement.holders());
            }
        });
        return holders;
    }

    private static long persons(Rollup rollup) {
        return rollup.units()
                .flatMap(unit -> unit.competences().stream())
                .map(CompetenceFigures::held)
                .mapToLong(held -> held.persons())
                .sum();
    }
}
