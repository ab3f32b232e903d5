package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.StepId;
import org.kompetens.count.CountedRecords;
import org.kompetens.evaluation.BudgetStep;
import org.kompetens.evaluation.DialogueCount;
import org.kompetens.json.form.PlanCalendarForm;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Planning;

/** Writes as JSON how plans go along the calendar: what came of dialogues, and what goes into which step of the budget. */
public final class PlanCalendarDocument {

    private PlanCalendarDocument() {}

    /**
     * The document of plans along a calendar. Amounts are rounded to four decimals.
     *
     * @param planning the plans
     * @param schedule the cycle
     * @param unit of which unit and those below it
     * @param date as of which date
     * @param dialogues what came of the dialogues of steps, in the order in which they are written
     * @param budget what goes into which step of the budget
     * @param records what was counted of the records that were read
     * @param withoutPlan who has no development plan, which is personal data; if empty, nothing is said of it
     * @return the document, still to be written
     */
    public static ResultToWrite of(
            Planning planning,
            Schedule schedule,
            UnitId unit,
            LocalDate date,
            Map<StepId, DialogueCount> dialogues,
            List<BudgetStep> budget,
            CountedRecords records,
            Optional<List<EmployeeId>> withoutPlan) {
        return ResultToWrite.of(
                PlanCalendarForm.PLAN_CALENDAR,
                new PlanCalendarForm.Shown(planning, schedule, unit, date, dialogues, budget, records, withoutPlan));
    }

    /**
     * Writes plans along a calendar. Amounts are rounded to four decimals.
     *
     * @param planning the plans
     * @param schedule the cycle
     * @param unit of which unit and those below it
     * @param date as of which date
     * @param dialogues what came of the dialogues of steps, in the order in which they are written
     * @param budget what goes into which step of the budget
     * @param records what was counted of the records that were read
     * @param withoutPlan who has no development plan, which is personal data; if empty, nothing is said of it
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(
            Planning planning,
            Schedule schedule,
            UnitId unit,
            LocalDate date,
            Map<StepId, DialogueCount> dialogues,
            List<BudgetStep> budget,
            CountedRecords records,
            Optional<List<EmployeeId>> withoutPlan,
            OutputStream out)
            throws IOException {
        of(planning, schedule, unit, date, dialogues, budget, records, withoutPlan)
                .write(out);
    }
}
