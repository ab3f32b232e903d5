package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kompetens.calendar.CycleId;
import org.kompetens.calendar.Duty;
import org.kompetens.calendar.DutyProgress;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.ScheduledWindow;
import org.kompetens.change.EmployeeChange;
import org.kompetens.change.Reorganisation;
import org.kompetens.competence.Level;
import org.kompetens.cost.CostKind;
import org.kompetens.cost.CostLine;
import org.kompetens.cost.Fund;
import org.kompetens.cost.FundId;
import org.kompetens.cost.FundingLine;
import org.kompetens.cost.GrantStatus;
import org.kompetens.cost.Money;
import org.kompetens.cost.VatBasis;
import org.kompetens.cost.Years;
import org.kompetens.count.CountedRecords;
import org.kompetens.evaluation.BudgetStep;
import org.kompetens.evaluation.CycleChange;
import org.kompetens.evaluation.DialogueCount;
import org.kompetens.evaluation.Evaluation;
import org.kompetens.evaluation.GainOutcome;
import org.kompetens.evaluation.SoleHolders;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.Horizon;
import org.kompetens.json.SampleDocuments.Written;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.AddressedGap;
import org.kompetens.planning.Agreement;
import org.kompetens.planning.Budget;
import org.kompetens.planning.BudgetScope;
import org.kompetens.planning.Commitment;
import org.kompetens.planning.Communication;
import org.kompetens.planning.Decision;
import org.kompetens.planning.DecisionStatus;
import org.kompetens.planning.DevelopmentPlan;
import org.kompetens.planning.Direction;
import org.kompetens.planning.FormAnalysis;
import org.kompetens.planning.Goal;
import org.kompetens.planning.GoalId;
import org.kompetens.planning.GoalMeasure;
import org.kompetens.planning.GoalTerm;
import org.kompetens.planning.Improvement;
import org.kompetens.planning.Lessons;
import org.kompetens.planning.Milestone;
import org.kompetens.planning.PlanId;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.PlanRegisterBuilder;
import org.kompetens.planning.PlanVersion;
import org.kompetens.planning.PlannedGain;
import org.kompetens.planning.Planning;
import org.kompetens.planning.Reading;
import org.kompetens.planning.Responsible;
import org.kompetens.planning.ResultStatus;
import org.kompetens.planning.ServedGoal;
import org.kompetens.planning.ShortfallActivities;
import org.kompetens.planning.SupplyPlan;
import org.kompetens.planning.UnitOrBody;
import org.kompetens.planning.Verdict;
import org.kompetens.rollup.Fraction;
import org.kompetens.rollup.Rollup;
import org.kompetens.strategy.Strategy;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Documents of results of plans, of any organisation: for each competence that it has, an activity closes its gap. */
final class PlanExamples {

    private static final Labels NAME = Labels.of(Language.SV, "Namn");
    private static final int MOST_COMPETENCES = 3;

    private PlanExamples() {}

    static Planning planning(GapAnalysis analysis) {
        return Planning.of(analysis.organisation(), register(analysis));
    }

    /** What a host's mapper cannot write without plans. */
    static ResultToWrite budget(GapAnalysis analysis) {
        Organisation organisation = analysis.organisation();
        Planning planning = Planning.of(organisation, register(analysis));
        return BudgetDocument.of(
                planning,
                analysis.asOf(),
                planning.budget(
                        analysis.asOf(),
                        organisation.structure().unitLevels().get(0).id()));
    }

    static Map<String, Written> documents(GapAnalysis analysis, List<Employee> employees) {
        Organisation organisation = analysis.organisation();
        LocalDate date = analysis.asOf();
        UnitId top = organisation.tree().unit(0).id();
        Planning planning = Planning.of(organisation, register(analysis));
        Map<String, Written> documents = new LinkedHashMap<>();
        documents.put(
                "activity-forms",
                out -> ActivityFormsDocument.write(date, List.of(planning.form(UnitOrBody.of(top), date)), out));
        documents.put(
                "plan-budget",
                out -> BudgetDocument.write(
                        planning,
                        date,
                        planning.budget(
                                date,
                                organisation.structure().unitLevels().get(0).id()),
                        out));
        documents.put("plan-strategies", out -> StrategiesDocument.write(planning, top, date, out));
        documents.put("plan-commitments", out -> CommitmentsDocument.write(planning, top, date, out));
        documents.put("plan-goals", out -> PlanGoalsDocument.write(planning, top, out));
        documents.put("talk-priorities", out -> TalkPrioritiesDocument.write(planning, top, date, out));
        documents.put("plan-changes", out -> PlanChangesDocument.write(planning, top, date, out));
        documents.put("plan-seats", out -> SeatCostsDocument.write(planning, top, date, Optional.empty(), out));
        documents.put(
                "plan-seats named",
                out -> SeatCostsDocument.write(
                        planning, top, date, Optional.of(Set.of(EmployeeId.of("somebody"))), out));
        documents.put(
                "plan-evaluation",
                out -> EvaluationDocument.write(evaluation(planning, analysis, employees), planning, out));
        documents.put(
                "plan-evaluation bare",
                out -> EvaluationDocument.write(Evaluation.of(planning, top, date), planning, out));
        documents.put(
                "development-plan",
                out -> DevelopmentPlanDocument.write(planning, EmployeeId.of("somebody"), date, out));
        documents.put("plan-calendar", out -> along(planning, date, top, out));
        documents.put("duties", PlanExamples::duties);
        return documents;
    }

    private static void along(Planning planning, LocalDate date, UnitId top, OutputStream out) throws IOException {
        Schedule schedule = DocumentExamples.schedule();
        ScheduledWindow window = schedule.windows().get(0);
        Budget budget = planning.budget(
                date, planning.organisation().structure().unitLevels().get(0).id());
        BudgetStep step = new BudgetStep(
                window.step().id(),
                window.days(),
                window.deadline(),
                BudgetScope.MUNICIPALITY_WIDE,
                budget.byYear(),
                planning.activities().stream().map(Activity::id).limit(2).toList());
        PlanCalendarDocument.write(
                planning,
                schedule,
                top,
                date,
                Map.of(window.step().id(), new DialogueCount(3, 2, 1, 1, 2, 1, 0)),
                List.of(step),
                new CountedRecords(3, 1, LeftOut.NONE, new TreeMap<>(), List.of()),
                Optional.of(List.of(EmployeeId.of("somebody"))),
                out);
    }

    private static void duties(OutputStream out) throws IOException {
        Schedule schedule = DocumentExamples.schedule();
        UnitId top = schedule.organisation().tree().unit(0).id();
        Duty duty = schedule.calendar().duties().get(0);
        List<DutyProgress.InUnit> once = List.of(new DutyProgress.InUnit(top, 1));
        DutiesDocument.write(
                schedule,
                schedule.windows().get(0).deadline(),
                top,
                List.of(
                        new DutyProgress(schedule.cycle().id(), duty, 4, 1, 1, 1, once, once, once),
                        new DutyProgress(schedule.cycle().id(), duty, 0, 0, 0, 0, List.of(), List.of(), List.of())),
                out);
    }

    private static Evaluation evaluation(Planning planning, GapAnalysis analysis, List<Employee> employees) {
        Organisation organisation = analysis.organisation();
        LocalDate date = analysis.asOf();
        UnitId top = organisation.tree().unit(0).id();
        List<Employee> sound = employees.stream()
                .filter(employee -> !organisation.findings(employee).hasErrors())
                .toList();
        Bridge bridge =
                sound.stream().collect(Bridge.collector(Horizon.of(analysis).between(date.minusYears(1), date)));
        Reorganisation reorganisation = sound.stream()
                .map(one -> EmployeeChange.of(one, one))
                .collect(Reorganisation.collector(analysis.withAsOf(date.minusYears(1)), analysis));
        return Evaluation.of(planning, top, date)
                .withGains(GainOutcome.of(planning, analysis, sound.stream()))
                .withChange(CycleChange.of(bridge, reorganisation, top))
                .withShortfalls(
                        ShortfallActivities.of(planning, sound.stream().collect(Rollup.collector(analysis))),
                        organisation.tree())
                .withDialogues(new DialogueCount(3, 2, 1, 1, 2, 1, 0))
                .withLeaving(SoleHolders.leaving(planning, analysis, top, sound, date.plusYears(1)));
    }

    private static PlanRegister register(GapAnalysis analysis) {
        Organisation organisation = analysis.organisation();
        UnitId top = organisation.tree().unit(0).id();
        LocalDate date = analysis.asOf();
        FundId fund = FundId.of("fund");
        PlanRegisterBuilder register = PlanRegister.builder()
                .fund(() -> Fund.of(fund, NAME, Money.currency("SEK").orElseThrow(), Fraction.of(1, 3))
                        .withLastClaimDay(date.minusDays(1)))
                .analysis(new FormAnalysis(UnitOrBody.of(top), date, NAME))
                .goal(Goal.of(GoalId.of("g"), top, NAME, GoalTerm.SHORT, Set.of())
                        .withMeasures(List.of(new GoalMeasure(
                                NAME,
                                "%",
                                Fraction.ZERO,
                                Fraction.of(3, 1),
                                Direction.RISE,
                                List.of(new Reading.Value(date, Fraction.of(-1, 2))))))
                        .withVerdicts(List.of(new Verdict(date, ResultStatus.MET, "nämnden"))))
                .supplyPlan(new SupplyPlan(
                        PlanId.of("supply"),
                        top,
                        Period.ALWAYS,
                        List.of(),
                        List.of(ActivityId.of("a")),
                        List.of(new PlanVersion(
                                date,
                                "nämnden",
                                List.of(Goal.of(GoalId.of("g"), top, NAME, GoalTerm.SHORT, Set.of())),
                                List.of()))))
                .lessons(new Lessons(
                        top,
                        date,
                        List.of(new Communication(date, "nämnden", "chef")),
                        List.of(new Improvement(NAME, List.of(ActivityId.of("a")), List.of(GoalId.of("g"))))))
                .developmentPlan(new DevelopmentPlan(
                        PlanId.of("p"),
                        EmployeeId.of("somebody"),
                        CycleId.of("2026"),
                        Optional.of(date),
                        List.of(new Agreement(
                                "text", Optional.empty(), Optional.of(date), List.of(), Optional.empty())),
                        List.of(ActivityId.of("a")),
                        List.of()));
        register.activity(Activity.builder(ActivityId.of("a"), NAME, top, Responsible.of("chef"))
                .strategies(Strategy.DEVELOP, Strategy.RETAIN)
                .goal(new ServedGoal(GoalId.of("g"), Optional.empty()))
                .cost(() -> CostLine.of(CostKind.FEE, Money.of("100.01", "SEK"), Years.of(2027), VatBasis.WITHOUT))
                .cost(() -> CostLine.of(CostKind.EXAM, Money.of("7", "EUR"), new Years(2027, 2028), VatBasis.WITHOUT))
                .funding(() -> new FundingLine(fund, Years.of(2027), GrantStatus.GRANTED))
                .period(Period.of(date.minusYears(1), date.minusDays(1)))
                .commitment(() -> new Commitment(Money.of("60000", "SEK"), date, 24, true, Optional.of(top)))
                .milestone(new Milestone(NAME, date.minusDays(3), Optional.empty()))
                .followUp(date)
                .verdict(new Verdict(date, ResultStatus.PARTLY, "chef")));
        register.activity(Activity.builder(ActivityId.of("rejected"), NAME, top, Responsible.of("chef"))
                .strategies(Strategy.WORK_MORE)
                .decision(new Decision("nämnden", date, DecisionStatus.REJECTED, List.of())));
        register.activity(Activity.builder(ActivityId.of("longer"), NAME, top, Responsible.of("chef"))
                .strategies(Strategy.WORK_MORE));
        organisation.framework().competences().stream()
                .limit(MOST_COMPETENCES)
                .forEach(competence -> register.activity(Activity.builder(
                                ActivityId.of("for " + competence.id()), NAME, top, Responsible.of("chef"))
                        .gap(AddressedGap.of(competence.id()))
                        .period(Period.startingOn(date.minusYears(1)))
                        .gain(PlannedGain.ofPersons(
                                competence.id(),
                                new Level(
                                        Optional.empty(),
                                        competence.scale().level(1).id()),
                                2))));
        return register.build();
    }
}
