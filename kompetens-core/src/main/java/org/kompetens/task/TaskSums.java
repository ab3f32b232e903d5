package org.kompetens.task;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.internal.held.PersonStates;
import org.kompetens.internal.intake.Sums;
import org.kompetens.internal.intake.Workers;
import org.kompetens.internal.people.Columns;
import org.kompetens.internal.people.Days;
import org.kompetens.internal.sums.HeldCompetences;
import org.kompetens.internal.sums.LeftOutOnce;
import org.kompetens.internal.sums.OncePerUnit;
import org.kompetens.internal.sums.OwnRows;
import org.kompetens.internal.sums.Shape;
import org.kompetens.internal.sums.TaskFields;
import org.kompetens.internal.sums.TreeSums;
import org.kompetens.organisation.Absence;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.RoleSelection;

/**
 * The sums behind tasks: of each unit the persons whom each task concerns, by what comes of what they hold. For one
 * thread.
 */
final class TaskSums implements Sums<Employee, TaskSums> {

    private final ConcernedEmployments concerned;
    private final OncePerUnit once;
    private final Shape shape;
    private final int asOf;
    private final OwnRows rows;

    private final HeldCompetences held;
    private final LeftOutOnce leftOut;

    TaskSums(GapAnalysis analysis, Optional<RoleSelection> roles, ConcernedEmployments concerned, Shape shape) {
        this.concerned = concerned;
        this.once = new OncePerUnit(analysis.organisation().tree());
        this.shape = shape;
        this.asOf = Days.of(analysis.asOf());
        this.rows = new OwnRows(shape, analysis.organisation().tree());
        this.held = concerned.held();
        this.leftOut = LeftOutOnce.of(analysis, roles, shape);
    }

    @Override
    public boolean needsRecords() {
        return held.needRecords();
    }

    @Override
    public void add(Columns columns, int person, int sign) {
        add(columns, person, () -> held.of(columns, person), sign);
    }

    @Override
    public void add(Employee record, Columns columns, int person, int sign) {
        add(columns, person, () -> held.of(record, columns, person), sign);
    }

    /** Judges what the person holds only where any task concerns them. */
    private void add(Columns columns, int person, Supplier<PersonStates> holds, int sign) {
        leftOut.add(columns, person, rows::at, sign);
        int[] tasks = tasksOf(columns, person);
        if (tasks.length > 0) {
            PersonStates states = holds.get();
            byte[] selected = states.select(concerned.competences());
            add(columns, person, tasks, new PersonOutcomes(selected, states.selectedMerged()), sign);
        }
    }

    /** The tasks that concern any active employment of a person, by their positions. */
    private int[] tasksOf(Columns columns, int person) {
        return columns.active(person, asOf)
                .flatMap(employment -> IntStream.of(concerned.in(columns.unit(employment)))
                        .filter(task -> concerned.concerns(task, columns.role(employment))))
                .sorted()
                .distinct()
                .toArray();
    }

    private void add(Columns columns, int person, int[] tasks, PersonOutcomes outcomes, int sign) {
        for (int one : tasks) {
            ResolvedTask task = concerned.tasks().get(one);
            int[] employments = columns.active(person, asOf)
                    .filter(employment -> concerned.concerns(one, columns.role(employment))
                            && IntStream.of(concerned.in(columns.unit(employment)))
                                    .anyMatch(done -> done == one))
                    .toArray();
            int[] present = IntStream.of(employments)
                    .filter(employment -> columns.absentExtent(employment, asOf) < Absence.WHOLE)
                    .toArray();
            int key = shape.keyOfTask(task.index());
            countOnce(columns, employments, key, TaskFields.CONCERNED, sign);
            add(columns, present, key, outcomes.of(task), outcomes.isMerged(task), sign);
            List<ResolvedTask.Need> needs = task.needs();
            for (int i = 0; i < needs.size(); i++) {
                ResolvedTask.Need need = needs.get(i);
                int keyOfNeed = shape.keyOfNeed(task.index(), i);
                add(columns, present, keyOfNeed, outcomes.of(need), outcomes.isMerged(need), sign);
            }
        }
    }

    private void add(Columns columns, int[] employments, int key, OutcomeKind outcome, boolean isMerged, int sign) {
        int field = TaskFields.of(outcome);
        countOnce(columns, employments, key, field, sign);
        if (isMerged) {
            countOnce(columns, employments, key, TaskFields.MERGED, sign);
        }
        for (int employment : employments) {
            long fte = new Fte(columns.fte(employment)).without(columns.absentExtent(employment, asOf));
            rows.at(columns.unit(employment)).add(key, field, 0, sign * fte);
        }
    }

    private void countOnce(Columns columns, int[] employments, int key, int field, int sign) {
        int[] units = OncePerUnit.inOrder(IntStream.of(employments).map(columns::unit));
        once.count(units, (unit, times) -> rows.at(unit).add(key, field, (long) sign * times, 0));
    }

    @Override
    public void addAll(TaskSums other) {
        rows.addAll(other.rows);
    }

    /** The sums so far, of every unit with all below it. What is added later does not change them. */
    TreeSums upTheTree(Workers workers) {
        return rows.upTheTree(workers);
    }
}
