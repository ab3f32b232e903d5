package org.kompetens.json.form;

import static org.kompetens.json.form.DateForm.DATE;
import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.embedded;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.TextForm.TEXT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kompetens.cost.CostLine;
import org.kompetens.cost.FundingLine;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.ActivityKind;
import org.kompetens.planning.AddressedGap;
import org.kompetens.planning.Commitment;
import org.kompetens.planning.Decision;
import org.kompetens.planning.GoalId;
import org.kompetens.planning.ImplementationReport;
import org.kompetens.planning.Milestone;
import org.kompetens.planning.Origin;
import org.kompetens.planning.PlanId;
import org.kompetens.planning.PlannedGain;
import org.kompetens.planning.Recipients;
import org.kompetens.planning.Responsible;
import org.kompetens.planning.ServedGoal;
import org.kompetens.planning.Verdict;
import org.kompetens.strategy.LearningArena;
import org.kompetens.strategy.Strategy;
import org.kompetens.text.Labels;

/** Something that is done about competence. */
final class PlannedActivityForm {

    static final WordForm<ActivityKind> ACTIVITY_KIND =
            WordForm.oneOf(List.of(ActivityKind.values()), ActivityKind::code);

    static final WordForm<Strategy> STRATEGY = WordForm.oneOf(List.of(Strategy.values()), Strategy::code);

    private static final Part<ServedGoal, GoalId> GOAL =
            required(Property.of("goal", PlanningIds.GOAL, "The goal."), ServedGoal::goal);
    private static final Part<ServedGoal, Optional<PlanId>> GOAL_ORIGIN = optional(
            Property.of("plan", PlanningIds.PLAN, "The plan in which the activity was first tied to it."),
            ServedGoal::origin);
    static final ObjectForm<ServedGoal> SERVED_GOAL = ObjectForm.of(
            "served goal", List.of(GOAL, GOAL_ORIGIN), of -> new ServedGoal(of.get(GOAL), of.get(GOAL_ORIGIN)));

    private static final Part<Responsible, String> FUNCTION = required(
            Property.of("function", TEXT, "The title of a function, not somebody's name.")
                    .example("\"head of department\""),
            Responsible::function);
    private static final Part<Responsible, Optional<EmployeeId>> EMPLOYEE =
            optional(Property.of("employee", Ids.EMPLOYEE, "Who holds it, where that is said."), Responsible::employee);
    static final ObjectForm<Responsible> RESPONSIBLE = ObjectForm.of(
            "responsible", List.of(FUNCTION, EMPLOYEE), of -> new Responsible(of.get(FUNCTION), of.get(EMPLOYEE)));

    private static final Part<Origin, PlanId> ORIGIN_PLAN =
            required(Property.of("plan", PlanningIds.PLAN, "In which plan it stood."), Origin::plan);
    private static final Part<Origin, ActivityId> ORIGIN_ACTIVITY =
            required(Property.of("activity", PlanningIds.ACTIVITY, "As which activity of it."), Origin::activity);
    static final ObjectForm<Origin> ORIGIN = ObjectForm.of(
            "origin",
            List.of(ORIGIN_PLAN, ORIGIN_ACTIVITY),
            of -> new Origin(of.get(ORIGIN_PLAN), of.get(ORIGIN_ACTIVITY)));

    private static final Part<List<ActivityId>, List<ActivityId>> GROUPED = required(
            Property.of("activities", list(PlanningIds.ACTIVITY), "The group, of which one at most."), group -> group);
    static final ObjectForm<List<ActivityId>> GROUP =
            ObjectForm.of("either-or group", List.of(GROUPED), of -> of.get(GROUPED));

    private static final Part<Activity, ActivityId> ID =
            required(Property.of("id", PlanningIds.ACTIVITY, "Names the activity."), Activity::id);
    private static final Part<Activity, Labels> TITLE =
            required(Property.of("title", LABELS, "What it is called."), Activity::title);
    private static final Part<Activity, Optional<Labels>> DESCRIPTION =
            optional(Property.of("description", LABELS, "What it is, where more is said."), Activity::description);
    private static final Part<Activity, UnitId> UNIT = required(
            Property.of("unit", Ids.UNIT, "The unit that wants it; where it is handled may be further up."),
            Activity::unit);
    private static final Part<Activity, ActivityKind> KIND =
            required(Property.of("kind", ACTIVITY_KIND, "Whether it has money of its own."), Activity::kind);
    private static final Part<Activity, List<Strategy>> STRATEGIES = leftOutIf(
            Property.of("strategies", list(STRATEGY), "Which strategies it serves."),
            List.of(),
            activity -> new ArrayList<>(activity.strategies()));
    private static final Part<Activity, List<AddressedGap>> GAPS = leftOutIf(
            Property.of("gaps", list(AddressedGapForm.GAP), "Which gaps it is to close."), List.of(), Activity::gaps);
    private static final Part<Activity, List<ServedGoal>> GOALS =
            leftOutIf(Property.of("goals", list(SERVED_GOAL), "Which goals it serves."), List.of(), Activity::goals);
    private static final Part<Activity, Optional<Recipients>> RECIPIENTS =
            optional(Property.of("recipients", RecipientsForm.RECIPIENTS, "For whom it is."), Activity::recipients);
    private static final Part<Activity, Optional<LearningArena>> ARENA = optional(
            Property.of(
                    "arena",
                    PlanningIds.ARENA,
                    "What people learn through: course, formal-education, practice, shadowing, mentorship, network,"
                            + " conference, e-learning, or an arena of the organisation's own."),
            Activity::arena);
    private static final Part<Activity, List<CostLine>> COSTS =
            leftOutIf(Property.of("costs", list(CostLineForm.COST_LINE), "What it costs."), List.of(), Activity::costs);
    private static final Part<Activity, List<FundingLine>> FUNDING = leftOutIf(
            Property.of("funding", list(FundForm.FUNDING), "Which funds are asked to pay."),
            List.of(),
            Activity::funding);
    private static final Part<Activity, Period> PERIOD = embedded(PeriodForm.PERIOD, Activity::period);
    private static final Part<Activity, Responsible> ANSWERS =
            required(Property.of("responsible", RESPONSIBLE, "Who answers for it."), Activity::responsible);
    private static final Part<Activity, List<LocalDate>> FOLLOW_UPS = leftOutIf(
            Property.of("followUps", list(DATE), "On which dates it is followed up."), List.of(), Activity::followUps);
    private static final Part<Activity, List<PlannedGain>> GAINS = leftOutIf(
            Property.of("gains", list(PlannedGainForm.GAIN), "What it is expected to bring."),
            List.of(),
            Activity::gains);
    private static final Part<Activity, List<ActivityId>> NEEDS = leftOutIf(
            Property.of(
                    "needs",
                    list(PlanningIds.ACTIVITY),
                    "Which other activities have to be carried out for it to be of use."),
            List.of(),
            Activity::needs);
    private static final Part<Activity, List<Decision>> DECISIONS = leftOutIf(
            Property.of("decisions", list(ProgressNotesForm.DECISION), "What was decided of it."),
            List.of(),
            Activity::decisions);
    private static final Part<Activity, List<ImplementationReport>> REPORTS = leftOutIf(
            Property.of("reports", list(ProgressNotesForm.REPORT), "How far the work had come on some dates."),
            List.of(),
            Activity::reports);
    private static final Part<Activity, List<Verdict>> VERDICTS = leftOutIf(
            Property.of("verdicts", list(ProgressNotesForm.VERDICT), "How its result was judged."),
            List.of(),
            Activity::verdicts);
    private static final Part<Activity, Optional<Commitment>> COMMITMENT = optional(
            Property.of(
                    "commitment",
                    CommitmentForm.COMMITMENT,
                    "The time for which whoever is supported stays, or pays a part back."),
            Activity::commitment);
    private static final Part<Activity, List<Milestone>> MILESTONES = leftOutIf(
            Property.of("milestones", list(ProgressNotesForm.MILESTONE), "Proofs wanted along the way."),
            List.of(),
            Activity::milestones);
    private static final Part<Activity, Optional<Origin>> CARRIED_OVER = optional(
            Property.of("carriedOverFrom", ORIGIN, "What it was in an earlier plan."), Activity::carriedOverFrom);

    static final ObjectForm<Activity> ACTIVITY = ObjectForm.of(
            "activity",
            List.of(
                    ID,
                    TITLE,
                    DESCRIPTION,
                    UNIT,
                    KIND,
                    STRATEGIES,
                    GAPS,
                    GOALS,
                    RECIPIENTS,
                    ARENA,
                    COSTS,
                    FUNDING,
                    PERIOD,
                    ANSWERS,
                    FOLLOW_UPS,
                    GAINS,
                    NEEDS,
                    DECISIONS,
                    REPORTS,
                    VERDICTS,
                    COMMITMENT,
                    MILESTONES,
                    CARRIED_OVER),
            PlannedActivityForm::activity);

    private PlannedActivityForm() {}

    private static Activity activity(Values<Activity> of) {
        return new Activity(
                of.get(ID),
                of.get(TITLE),
                of.get(DESCRIPTION),
                of.get(UNIT),
                of.get(KIND),
                strategies(of.get(STRATEGIES)),
                of.get(GAPS),
                of.get(GOALS),
                of.get(RECIPIENTS),
                of.get(ARENA),
                of.get(COSTS),
                of.get(FUNDING),
                of.get(PERIOD),
                of.get(ANSWERS),
                of.get(FOLLOW_UPS),
                of.get(GAINS),
                of.get(NEEDS),
                of.get(DECISIONS),
                of.get(REPORTS),
                of.get(VERDICTS),
                of.get(COMMITMENT),
                of.get(MILESTONES),
                of.get(CARRIED_OVER));
    }

    private static Set<Strategy> strategies(List<Strategy> read) {
        Set<Strategy> strategies = EnumSet.noneOf(Strategy.class);
        strategies.addAll(read);
        return strategies;
    }
}
