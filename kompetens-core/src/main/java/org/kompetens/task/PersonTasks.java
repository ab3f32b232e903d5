package org.kompetens.task;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Holdings;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.UnitTree;

/** How one person after another stands in the tasks of a unit and of all below it. */
final class PersonTasks {

    private final GapAnalysis analysis;
    private final ConcernedEmployments concerned;
    private final int unit;

    /**
     * How somebody stands.
     *
     * @param task the position of the task
     */
    record Indexed(int task, TaskStanding standing) {}

    PersonTasks(GapAnalysis analysis, ConcernedEmployments concerned, int unit) {
        this.analysis = analysis;
        this.concerned = concerned;
        this.unit = unit;
    }

    /**
     * How a person stands in each task that concerns them.
     *
     * @param employee a record without errors
     */
    List<Indexed> of(Employee employee) {
        int[] tasks = employee.employments().stream()
                .filter(employment ->
                        employee.isActive(employment, analysis.asOf()) && !employment.isAbsent(analysis.asOf()))
                .flatMapToInt(this::tasksOf)
                .sorted()
                .distinct()
                .toArray();
        Holdings holdings = analysis.holdings(employee);
        List<Indexed> standings = new ArrayList<>();
        for (int task : tasks) {
            standings.add(new Indexed(task, standing(concerned.tasks().get(task), employee, holdings)));
        }
        return standings;
    }

    private IntStream tasksOf(Employment employment) {
        UnitTree tree = analysis.organisation().tree();
        int in = tree.indexOf(employment.unit());
        int role = analysis.organisation().role(employment.role()).orElseThrow().index();
        return tree.isWithin(in, unit)
                ? IntStream.of(concerned.in(in)).filter(task -> concerned.concerns(task, role))
                : IntStream.empty();
    }

    private static TaskStanding standing(ResolvedTask task, Employee employee, Holdings holdings) {
        List<TaskStanding.HeldNeed> needs = task.needs().stream()
                .map(need -> new TaskStanding.HeldNeed(
                        need.declared(),
                        need.competence(),
                        need.level(),
                        holdings.of(need.competence()).against(need.level().rank())))
                .toList();
        return new TaskStanding(
                employee.id(),
                task.declared(),
                PersonOutcomes.together(
                        needs.stream().map(need -> need.outcome().kind()).toList()),
                needs);
    }
}
