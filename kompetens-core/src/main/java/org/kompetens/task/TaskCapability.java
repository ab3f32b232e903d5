package org.kompetens.task;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kompetens.count.Counted;
import org.kompetens.count.CountedRecords;
import org.kompetens.count.Counter;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.finding.Findings;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.internal.intake.EmployeeResultDefinition;
import org.kompetens.internal.intake.FindingLog;
import org.kompetens.internal.intake.SeenIds;
import org.kompetens.internal.sums.LeftOutFields;
import org.kompetens.internal.sums.Shape;
import org.kompetens.internal.sums.TaskFields;
import org.kompetens.internal.sums.TreeSums;
import org.kompetens.internal.sums.UnitSums;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.RoleSelection;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.OutcomeAmounts;

/**
 * Who could do the {@linkplain org.kompetens.organisation.Task tasks} of every unit at a date (S4). Immutable.
 *
 * <p>A person counts once in each unit, for each task that concerns an active employment of theirs there. Whoever is absent
 * from all of these employments is counted apart, as for coverage. What somebody holds is decided by the analysis' policy,
 * as for a gap; what is not known makes nobody able, and nobody unable. Tasks without competences are in no figure. All
 * amounts are exact, and the same in any order and on any number of threads.
 *
 * <pre>{@code
 * TaskCapability capability = employees.parallelStream().collect(TaskCapability.collector(analysis));
 * for (TaskFigures task : capability.at(UnitId.of("night")).tasks()) {
 *     Amount able = task.able();
 * }
 * }</pre>
 */
public final class TaskCapability implements Counted {

    private final GapAnalysis analysis;
    private final Optional<RoleSelection> roles;
    private final ConcernedEmployments concerned;
    private final TreeSums sums;
    private final CountedRecords counted;

    private TaskCapability(
            GapAnalysis analysis,
            Optional<RoleSelection> roles,
            ConcernedEmployments concerned,
            TreeSums sums,
            CountedRecords counted) {
        this.analysis = analysis;
        this.roles = roles;
        this.concerned = concerned;
        this.sums = sums;
        this.counted = counted;
    }

    private static EmployeeResultDefinition<TaskSums, TaskCapability> counting(
            GapAnalysis analysis, Optional<RoleSelection> roles) {
        ConcernedEmployments concerned = new ConcernedEmployments(analysis, roles);
        Shape shape = new Shape(analysis.organisation());
        return EmployeeResultDefinition.of(
                analysis.organisation(),
                () -> new TaskSums(analysis, roles, concerned, shape),
                (sums, counted, workers) ->
                        new TaskCapability(analysis, roles, concerned, sums.upTheTree(workers), counted));
    }

    /**
     * Collects employees. Of several records with one id the first in the order of the stream counts; for that, the
     * collector holds on to every record until it is done. See {@link #counter} for employees that are not in memory
     * anyway.
     *
     * @param analysis date and policy
     * @return a collector, for parallel streams too
     */
    public static Collector<Employee, ?, TaskCapability> collector(GapAnalysis analysis) {
        return counting(analysis, Optional.empty()).collector();
    }

    /**
     * Counts employees one at a time.
     *
     * @param analysis date and policy
     * @return a counter of nobody yet
     */
    public static Counter<Employee, TaskCapability> counter(GapAnalysis analysis) {
        return counting(analysis, Optional.empty()).counter();
    }

    /**
     * Counts employees from a source, on several threads. Of several records with one id the first counts.
     *
     * @param analysis date and policy
     * @param employees the employees
     * @param run threads, progress in employees, cancelling
     * @return who could do what
     * @throws java.util.concurrent.CancellationException if the run is cancelled
     */
    public static TaskCapability of(GapAnalysis analysis, EmployeeSource employees, LongRun run) {
        return counting(analysis, Optional.empty()).of(employees, run);
    }

    /**
     * Counts employees of some roles alone: by their employments in these.
     *
     * @param analysis date and policy
     * @param roles the roles
     * @param employees the employees, others among them
     * @param run threads, progress in employees, cancelling
     * @return who of these roles could do what
     * @throws java.util.concurrent.CancellationException if the run is cancelled
     */
    public static TaskCapability of(GapAnalysis analysis, RoleSelection roles, EmployeeSource employees, LongRun run) {
        return counting(analysis, Optional.of(roles)).of(employees, run);
    }

    /**
     * Two groups of employees together.
     *
     * @param other who could do what among employees of whom none is in this one, by the same analysis or one like it
     * @return who could do what among all
     * @throws IllegalArgumentException if the other is of another organisation, as-of date, policy or selection of
     *     roles, or is this one.
     *     Whether the two have an employee in common cannot be seen from them: they would count twice
     * @throws ArithmeticException if a sum would be too large
     */
    public TaskCapability merge(TaskCapability other) {
        if (other == this) {
            throw new IllegalArgumentException("other must be of other employees, and is this one itself");
        }
        if (!analysis.isLike(other.analysis)) {
            throw new IllegalArgumentException("organisation, as-of date and policy must be the same");
        }
        if (!roles.equals(other.roles)) {
            throw new IllegalArgumentException("both must be of the same roles");
        }
        return new TaskCapability(
                analysis, roles, concerned, sums.plus(other.sums), FindingLog.together(counted, other.counted));
    }

    /**
     * The analysis that it is by.
     *
     * @return organisation, as-of date and policy
     */
    public GapAnalysis analysis() {
        return analysis;
    }

    /**
     * The roles that it is of.
     *
     * @return the roles; empty for all
     */
    public Optional<RoleSelection> roles() {
        return roles;
    }

    @Override
    public CountedRecords records() {
        return counted;
    }

    /**
     * The tasks of a unit and of all below it.
     *
     * @param unit the unit
     * @return numbers, no names
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public UnitTasks at(UnitId unit) {
        return at(tree().indexOf(unit));
    }

    /**
     * The tasks of every unit, worked out one by one.
     *
     * @return the units in preorder
     */
    public Stream<UnitTasks> units() {
        return IntStream.range(0, tree().size()).mapToObj(this::at);
    }

    private UnitTree tree() {
        return analysis.organisation().tree();
    }

    private UnitTasks at(int unit) {
        List<TaskFigures> figures = new ArrayList<>();
        for (ResolvedTask task : concerned.tasks()) {
            int key = sums.shape().keyOfTask(task.index());
            if (isToBeDone(task, unit) || read(unit, key, TaskFields.CONCERNED).count() > 0) {
                figures.add(figures(task, unit));
            }
        }
        return new UnitTasks(tree().unit(unit), LeftOutFields.of(sums.unit(unit), sums.shape()), figures);
    }

    /** Whether a task is to be done in a unit within another. One without units is of the root. */
    private boolean isToBeDone(ResolvedTask task, int unit) {
        List<UnitId> units = task.declared().units();
        return units.isEmpty() ? unit == 0 : units.stream().anyMatch(one -> tree().isWithin(tree().indexOf(one), unit));
    }

    private TaskFigures figures(ResolvedTask task, int unit) {
        int key = sums.shape().keyOfTask(task.index());
        OutcomeAmounts persons = outcomes(unit, key);
        List<NeedFigures> needs = new ArrayList<>();
        for (int i = 0; i < task.needs().size(); i++) {
            ResolvedTask.Need need = task.needs().get(i);
            int keyOfNeed = sums.shape().keyOfNeed(task.index(), i);
            needs.add(new NeedFigures(
                    need.declared(), need.competence(), outcomes(unit, keyOfNeed), merged(unit, keyOfNeed)));
        }
        long all = read(unit, key, TaskFields.CONCERNED).count();
        return new TaskFigures(task.declared(), persons, all - persons.total().count(), merged(unit, key), needs);
    }

    private OutcomeAmounts outcomes(int unit, int key) {
        OutcomeAmounts amounts = OutcomeAmounts.NONE;
        for (OutcomeKind kind : TaskFields.OUTCOMES) {
            amounts = amounts.with(kind, read(unit, key, TaskFields.of(kind)));
        }
        return amounts;
    }

    private long merged(int unit, int key) {
        return read(unit, key, TaskFields.MERGED).count();
    }

    private Amount read(int unit, int key, int field) {
        UnitSums of = sums.unit(unit);
        int row = of.row(key);
        return row < 0 ? Amount.NONE : new Amount(of.count(row, field), new FteSum(of.fte(row, field)));
    }

    /**
     * How everybody stands whom a unit's tasks concern and who is not absent. This tells of persons: let only those call it
     * who may know.
     *
     * @param unit the unit, with all below it
     * @param employees those among whom to look: the records that were counted, or some of them
     * @return by task in the order of their declaration, then by the ids of employees
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public List<TaskStanding> standings(UnitId unit, Stream<Employee> employees) {
        PersonTasks tasks = new PersonTasks(analysis, concerned, tree().indexOf(unit));
        SeenIds seen = SeenIds.inAnyOrder();
        List<PersonTasks.Indexed> standings = new ArrayList<>();
        employees.sequential().forEach(employee -> {
            Findings findings = analysis.organisation().findings(employee);
            // The id of a refused record is taken, too: a second record of it is a repetition.
            boolean isNew = seen.isNew(employee.id().value());
            if (isNew && !LeftOut.refuses(findings)) {
                standings.addAll(tasks.of(LeftOut.without(employee, findings)));
            }
        });
        return standings.stream()
                .sorted(Comparator.comparingInt(PersonTasks.Indexed::task)
                        .thenComparing(one -> one.standing().employee()))
                .map(PersonTasks.Indexed::standing)
                .toList();
    }
}
