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
 */
record PlansAlongCalendar(
        Planning planning,
        Schedule schedule,
        Optional<StepId> dialogues,
        UnitId top,
        List<Employee> employees,
        LocalDate asOf) {

    void write(List<BudgetStep> steps, boolean namesPersons, OutputStream out) throws IOException {
        PlanCalendarDocument.write(
                planning,
                schedule,
                top,
                asOf,
                dialogues.map(step -> Map.of(step, count(step))).orElse(Map.of()),
                steps,
                namesPersons ? Optional.of(withoutPlan()) : Optional.empty(),
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
        dialogues.ifPresent(step -> report.printDialogues(step, count(step), out));
        if (namesPersons) {
            report.printWithoutPlan(withoutPlan(), out);
        }
        report.printBudget(steps, budget, out);
    }

    private DialogueCount count(StepId step) {
        return DialogueCount.of(planning, schedule, step, top, employees.stream(), asOf);
    }

    /** Those who are employed at the date and have no plan in the cycle. */
    private List<EmployeeId> withoutPlan() {
        CycleId cycle = schedule.cycle().id();
        return employees.stream()
                .filter(one -> !planning.withoutPlan(List.of(one), cycle, asOf).isEmpty())
                .map(Employee::id)
                .sorted()
                .toList();
    }
}
