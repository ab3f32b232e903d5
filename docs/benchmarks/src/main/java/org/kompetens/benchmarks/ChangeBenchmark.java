package org.kompetens.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.count.Counter;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.UnitTree;
import org.kompetens.rollup.EmployeeStore;
import org.kompetens.rollup.LiveRollup;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.nation.Nation;
import picocli.CommandLine.Command;

/** One new assessment in a nation's figures, against rolling up the employee's municipality of 5 000 anew. */
@Command(
        name = "ChangeBenchmark",
        description = "One new assessment in a nation's figures, against rolling up its municipality anew.")
public final class ChangeBenchmark extends Question {

    private static final int EMPLOYEES = 5_000;

    ChangeBenchmark() {}

    /**
     * Runs.
     *
     * @param arguments municipalities, and runs
     */
    public static void main(String[] arguments) {
        main(new ChangeBenchmark(), arguments);
    }

    @Override
    void measure() throws Exception {
        Nation nation = Nation.of(municipalities(), SEED).withEmployeesEach(EMPLOYEES);
        GapAnalysis analysis = GapAnalysis.of(nation.organisation(), Nation.AS_OF);
        Employee[] before = new Employee[EMPLOYEES];
        Arrays.setAll(before, nation::employee);
        Employee[] after = Arrays.stream(before).map(Reassessment::of).toArray(Employee[]::new);

        // The first municipality of any number of them is this one.
        Nation alone = Nation.of(1, SEED).withEmployeesEach(EMPLOYEES);
        EmployeeStore store = EmployeeStore.of(
                alone.organisation(), EmployeeSource.of(Arrays.asList(before).iterator()), LongRun.onThreads(1));

        Rollup begin = streamed(nation, analysis, before);
        LiveRollup live = LiveRollup.of(begin);
        Measured anew = measured("the municipality rolled up anew, store, 1 thread");
        Measured there = measured("new assessments").of(EMPLOYEES, "change");
        Measured read = measured("its competence read in every unit above").of(EMPLOYEES, "change");
        Measured back = measured("and taken back").of(EMPLOYEES, "change");
        rounds("changes", runs(), () -> {
            anew.run(() -> store.rollup(GapAnalysis.of(alone.organisation(), Nation.AS_OF), LongRun.onThreads(1)));
            there.run(() -> change(live, before, after));
            read.run(() -> read(live, nation.organisation().tree(), after));
            back.run(() -> change(live, after, before));
        });
        check("changes taken back", Figure.of(begin), Figure.of(live.rollup()));
        printMeasured();
        print(
                "rolling up the municipality anew takes as long as %,.0f new assessments",
                anew.processor() / there.processorEach());
        print(
                "and as long as %,.0f that are read in every unit above",
                anew.processor() / (there.processorEach() + read.processorEach()));

        change(live, before, after);
        check("changed", Figure.of(streamed(nation, analysis, after)), Figure.of(live.rollup()));
        readAllTheWayUp(analysis, live, before);
    }

    private static void change(LiveRollup live, Employee[] from, Employee[] to) {
        for (int i = 0; i < from.length; i++) {
            boolean refused =
                    live.replace(Optional.of(from[i]), Optional.of(to[i])).hasErrors();
            check("refused", false, refused);
        }
    }

    /** Reads what the new assessment of each is about, in every unit above. */
    private static void read(LiveRollup live, UnitTree tree, Employee[] employees) {
        long cells = 0;
        for (Employee employee : employees) {
            List<Assessment> assessments = employee.assessments();
            CompetenceId competence = assessments.get(assessments.size() - 1).competence();
            int lowest = tree.indexOf(employee.employments().get(0).unit());
            for (int unit = lowest; unit != UnitTree.NO_PARENT; unit = tree.parent(unit)) {
                cells += live.at(tree.unit(unit).id(), competence)
                        .map(figures -> figures.cells().total().count())
                        .orElse(0L);
            }
        }
        check("read", true, cells > 0);
    }

    /** What it takes to read, once changed, every figure of every unit above the employee. */
    private void readAllTheWayUp(GapAnalysis analysis, LiveRollup live, Employee[] employees) throws Exception {
        UnitTree tree = analysis.organisation().tree();
        int lowest = tree.indexOf(employees[0].employments().get(0).unit());
        for (int unit = lowest; unit != UnitTree.NO_PARENT; unit = tree.parent(unit)) {
            int at = unit;
            Measured read = measured(
                    "all figures read of one " + tree.unit(unit).level().value());
            for (int run = 0; run < runs(); run++) {
                read.run(() -> live.at(tree.unit(at).id()));
            }
        }
    }

    /** Of the nation with the employees given in place of the first. */
    private static Rollup streamed(Nation nation, GapAnalysis analysis, Employee[] first) throws Exception {
        Counter<Employee, Rollup> counter = Rollup.counter(analysis).sorted();
        try (var progress = progress("rolling up", nation.employees())) {
            for (int i = 0; i < nation.employees(); i++) {
                counter.add(i < first.length ? first[i] : nation.employee(i));
                progress.step();
            }
        }
        return counter.value();
    }
}
