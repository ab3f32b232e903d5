package org.kompetens.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kompetens.calendar.Step;
import org.kompetens.calendar.StepId;
import org.kompetens.cost.CostSum;
import org.kompetens.evaluation.BudgetStep;
import org.kompetens.evaluation.DialogueCount;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Budget;
import org.kompetens.planning.BudgetRow;

/** Plans along the calendar, for people to read. */
final class PlanCalendarReport {

    private final Wording wording;
    private final List<Step> steps;

    PlanCalendarReport(Wording wording, List<Step> steps) {
        this.wording = wording;
        this.steps = steps;
    }

    void printDialogues(StepId step, DialogueCount count, PrintStream out) {
        TextTable table = new TextTable(name(step), "");
        table.add(wording.text("plan.employed"), wording.number(count.employed()));
        table.add(wording.text("plan.planned"), wording.number(count.planned()));
        table.add(wording.text("plan.unplanned"), wording.number(count.employed() - count.planned()));
        table.add(wording.text("plan.in-time"), wording.number(count.inTime()));
        table.add(wording.text("plan.outside"), wording.number(count.outside()));
        table.add(wording.text("plan.agreements"), wording.number(count.agreements()));
        table.add(wording.text("plan.due"), wording.number(count.due()));
        table.add(wording.text("plan.followed-up"), wording.number(count.followedUp()));
        table.printUnder(wording.text("plan.dialogues-head"), out);
    }

    void printWithoutPlan(List<EmployeeId> employees, PrintStream out) {
        TextTable table = new TextTable(wording.text("redeployment.employee"));
        employees.forEach(employee -> table.add(employee.value()));
        table.printUnder(wording.text("plan.without"), out);
    }

    /** Of what nothing is decided stands with the years in which it costs something. */
    void printBudget(List<BudgetStep> steps, Budget budget, PrintStream out) {
        TextTable table = new TextTable(
                wording.text("plan.step"),
                wording.text("plan.from"),
                wording.text("plan.deadline"),
                wording.text("plan.scope"),
                wording.text("plan.year"),
                wording.text("plan.gross"),
                wording.text("plan.net"),
                wording.text("plan.undecided"));
        for (BudgetStep step : steps) {
            for (Map.Entry<Integer, CostSum> year : step.byYear().entrySet()) {
                table.add(
                        name(step.step()),
                        step.days().first().toString(),
                        step.deadline().toString(),
                        wording.name(step.scope().labels()),
                        Integer.toString(year.getKey()),
                        wording.amounts(year.getValue().gross()),
                        wording.amounts(year.getValue().net()),
                        undecided(step, budget, year.getKey()));
            }
        }
        table.printUnder(wording.text("plan.budget-steps"), out);
    }

    private String undecided(BudgetStep step, Budget budget, int year) {
        Set<ActivityId> costing = budget.rows().stream()
                .filter(row -> row.year() == year)
                .map(BudgetRow::activity)
                .collect(Collectors.toSet());
        String ids = step.undecided().stream()
                .filter(costing::contains)
                .map(ActivityId::value)
                .collect(Collectors.joining(", "));
        return ids.isEmpty() ? wording.text("none") : ids;
    }

    private String name(StepId id) {
        return steps.stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .map(step -> wording.name(step.labels()))
                .orElse(id.value());
    }
}
