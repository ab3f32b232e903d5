package org.kompetens.json.form;

import static org.kompetens.json.form.CalendarIds.CYCLE_ID;
import static org.kompetens.json.form.DateForm.DATE;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.TextForm.TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kompetens.calendar.CycleId;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Agreement;
import org.kompetens.planning.CheckIn;
import org.kompetens.planning.DevelopmentPlan;
import org.kompetens.planning.PlanId;

/** The development of one employee in one cycle. */
final class DevelopmentPlanForm {

    private static final Part<Agreement, String> WHAT = required(
            Property.of("text", TEXT, "What was agreed.").example("\"takes part in the course\""), Agreement::text);
    private static final Part<Agreement, Optional<String>> SIGN = optional(
            Property.of("sign", TEXT, "By what one will see that it is reached.")
                    .example("\"works alone with wound care\""),
            Agreement::sign);
    private static final Part<Agreement, Optional<LocalDate>> FOLLOW_UP =
            optional(Property.of("followUp", DATE, "When it is followed up."), Agreement::followUp);
    private static final Part<Agreement, List<String>> SIGNATURES = ProgressNotesForm.signatures(Agreement::signatures);
    private static final Part<Agreement, Optional<PlanId>> CARRIED_OVER = optional(
            Property.of("carriedOverFrom", PlanningIds.PLAN, "In which earlier plan it stood first."),
            Agreement::carriedOverFrom);
    static final ObjectForm<Agreement> AGREEMENT = ObjectForm.of(
            "agreement",
            List.of(WHAT, SIGN, FOLLOW_UP, SIGNATURES, CARRIED_OVER),
            of -> new Agreement(
                    of.get(WHAT), of.get(SIGN), of.get(FOLLOW_UP), of.get(SIGNATURES), of.get(CARRIED_OVER)));

    private static final Part<CheckIn, LocalDate> HELD_ON = required(Property.of("date", DATE, "When."), CheckIn::date);
    private static final Part<CheckIn, String> WITH = required(
            Property.of("with", TEXT, "With whom, by the title of a function.").example("\"manager\""), CheckIn::with);
    private static final Part<CheckIn, Optional<String>> NOTES = optional(
            Property.of("notes", TEXT, "What was noted.").example("\"on the way\""),
            one -> Optional.of(one.notes()).filter(notes -> !notes.isBlank()));
    static final ObjectForm<CheckIn> CHECK_IN = ObjectForm.of(
            "check-in",
            List.of(HELD_ON, WITH, NOTES),
            of -> new CheckIn(of.get(HELD_ON), of.get(WITH), of.get(NOTES).orElse("")));

    private static final Part<DevelopmentPlan, PlanId> ID =
            required(Property.of("id", PlanningIds.PLAN, "Names the plan."), DevelopmentPlan::id);
    private static final Part<DevelopmentPlan, EmployeeId> EMPLOYEE =
            required(Property.of("employee", Ids.EMPLOYEE, "Whose it is."), DevelopmentPlan::employee);
    private static final Part<DevelopmentPlan, CycleId> CYCLE =
            required(Property.of("cycle", CYCLE_ID, "In which round of the process calendar."), DevelopmentPlan::cycle);
    private static final Part<DevelopmentPlan, Optional<LocalDate>> DIALOGUE = optional(
            Property.of("dialogue", DATE, "When the development dialogue was held of which it is the result."),
            DevelopmentPlan::dialogue);
    private static final Part<DevelopmentPlan, List<Agreement>> AGREEMENTS = leftOutIf(
            Property.of("agreements", list(AGREEMENT), "What was agreed."), List.of(), DevelopmentPlan::agreements);
    private static final Part<DevelopmentPlan, List<ActivityId>> ACTIVITIES = leftOutIf(
            Property.of(
                    "activities",
                    list(PlanningIds.ACTIVITY),
                    "In which activities the employee takes part; several plans may share one."),
            List.of(),
            DevelopmentPlan::activities);
    private static final Part<DevelopmentPlan, List<CheckIn>> CHECK_INS = leftOutIf(
            Property.of("checkIns", list(CHECK_IN), "When manager and employee looked at how it goes."),
            List.of(),
            DevelopmentPlan::checkIns);

    static final ObjectForm<DevelopmentPlan> PLAN = ObjectForm.of(
            "development plan",
            List.of(ID, EMPLOYEE, CYCLE, DIALOGUE, AGREEMENTS, ACTIVITIES, CHECK_INS),
            of -> new DevelopmentPlan(
                    of.get(ID),
                    of.get(EMPLOYEE),
                    of.get(CYCLE),
                    of.get(DIALOGUE),
                    of.get(AGREEMENTS),
                    of.get(ACTIVITIES),
                    of.get(CHECK_INS)));

    private DevelopmentPlanForm() {}
}
