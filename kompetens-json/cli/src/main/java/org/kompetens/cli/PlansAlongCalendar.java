package org.kompetens.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.calendar.CycleId;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.StepId;
import org.kompetens.evaluation.BudgetStep;
import org.kompetens.evaluation.DialogueCount;
import org.kompetens.json.PlanCalendarDocument;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.planning.Budget;
import org.kompetens.planning.Planning;

/**
 * Whether dialogues led to plans, and what is to go into each step of the budget.
 *
 * @param dialogues the step that the dialogues are, if it is named
 * @param top the unit whose employees are looked at
 * @param read these employees, and how many records there are
 */
record PlansAlongCalendar(
        Planning planning,
        Schedule schedule,
        Optional<StepId> dialogues,
        UnitId top,
        Inventory.Read read,
        LocalDate asOf) {

    void write(List<BudgetStep> steps, boolean namesPersons, OutputStream out) throws IOException {
        PlanCalendarDocument.write(
                planning,
                schedule,
                top,
                asOf,
                known().map(step -> Map.of(step, count(step))).orElse(Map.of()),
                steps,
                read.records(),
                namesPersons && !read.isOfNobody() ? Optional.of(withoutPlan()) : Optional.empty(),
                out);
    }

    void print(List<BudgetStep> steps, Budget budget, boolean namesPersons, Wording wording, PrintStream out) {
        UnitTree tree = planning.organisation().tree();
        out.println(wording.text(
                "plan.along",
                "unit",
                wording.name(tree.unit(tree.indexOf(top)).labels()),
                "cycle",
                schedule.cycle().id(),
                "date",
                asOf));
        PlanCalendarReport report =
                new PlanCalendarReport(wording, schedule.calendar().steps());
        if (read.isOfNobody()) {
            out.println(wording.text("plan.no-records"));
        } else if (read.records().refused() > 0) {
            out.println(wording.counted("refused", read.records().refused()));
        }
        known().ifPresent(step -> report.printDialogues(step, count(step), out));
        if (namesPersons && !read.isOfNobody()) {
            report.printWithoutPlan(withoutPlan(), out);
        }
        report.printBudget(steps, budget, out);
    }

    /** Without any record nobody can say what came of dialogues. */
    private Optional<StepId> known() {
        return dialogues.filter(step -> !read.isOfNobody());
    }

    private DialogueCount count(StepId step) {
        return DialogueCount.of(planning, schedule, step, top, read.employees().stream(), asOf);
    }

    /** Those who are employed at the date and have no plan in the cycle. */
    private List<EmployeeId> withoutPlan() {
        CycleId cycle = schedule.cycle().id();
        return read.employees().stream()
                .filter(one -> !planning.withoutPlan(List.of(one), cycle, asOf).isEmpty())
                .map(Employee::id)
                .sorted()
                .toList();
    }
}
