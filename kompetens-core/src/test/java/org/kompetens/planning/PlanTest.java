package org.kompetens.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kompetens.planning.Town.D;
import static org.kompetens.planning.Town.M;
import static org.kompetens.planning.Town.NURSE;
import static org.kompetens.planning.Town.ORGANISATION;
import static org.kompetens.planning.Town.THU_2026_10_01;
import static org.kompetens.planning.Town.U1;
import static org.kompetens.planning.Town.U2;
import static org.kompetens.planning.Town.WOUND_CARE;
import static org.kompetens.planning.Town.activity;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kompetens.calendar.CycleId;
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
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Fraction;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Goals broken down, plans adopted and changed, development plans, and what an analysis rests on. */
final class PlanTest {

    private static final PlanId PLAN = PlanId.of("plan");
    private static final CycleId CYCLE = CycleId.of("2026");
    private static final Period YEAR = Period.of(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1));

    private static Goal goal(String id, UnitId unit, String... parents) {
        return Goal.of(
                GoalId.of(id),
                unit,
                Labels.of(Language.SV, id),
                GoalTerm.LONG,
                Set.copyOf(Stream.of(parents).map(GoalId::of).toList()));
    }

    private static ServedGoal serves(String goal) {
        return new ServedGoal(GoalId.of(goal), Optional.empty());
    }

    private static PlanRegisterBuilder goals() {
        return PlanRegister.builder()
                .goal(goal("council", M))
                .goal(goal("economy", M))
                .goal(goal("department", D, "council", "economy"))
                .goal(goal("unit", U1, "department", "council"))
                .activity(activity("a", U1).goal(serves("unit")))
                .activity(activity("b", U2).goal(serves("department")))
                .activity(activity("c", M).goal(serves("economy")));
    }

    private static DevelopmentPlan plan(String id, String employee, String cycle, String... activities) {
        return new DevelopmentPlan(
                PlanId.of(id),
                EmployeeId.of(employee),
                CycleId.of(cycle),
                Optional.of(THU_2026_10_01),
                List.of(new Agreement("Annas sak", Optional.empty(), Optional.empty(), List.of(), Optional.empty())),
                Stream.of(activities).map(ActivityId::of).toList(),
                List.of(
                        new CheckIn(THU_2026_10_01.plusDays(9), "chef", "Annas sak"),
                        new CheckIn(THU_2026_10_01.plusDays(5), "chef", "Annas sak")));
    }

    private static List<String> codes(Findings findings) {
        return findings.list().stream()
                .map(finding -> finding.path() + " " + finding.code())
                .toList();
    }

    @Test
    void eachLowerGoalIsTracedToTheHigherOnes() {
        Cascade cascade = Planning.of(ORGANISATION, goals().build()).cascade();
        assertThat(cascade.trace(GoalId.of("unit")))
                .extracting(one -> one.id().value())
                .containsExactly("council", "department", "economy");
        assertThat(cascade.trace(GoalId.of("council"))).isEmpty();
        assertThat(cascade.below(GoalId.of("council")))
                .extracting(one -> one.id().value())
                .containsExactly("department", "unit");
        assertThatIllegalArgumentException().isThrownBy(() -> cascade.trace(GoalId.of("x")));
    }

    @Test
    void theComingTalksGoByTheNearestGoals() {
        Cascade cascade = Planning.of(ORGANISATION, goals().build()).cascade();
        Cascade.TalkPriorities own = cascade.priorities(U1, THU_2026_10_01);
        assertThat(own.from()).contains(U1);
        assertThat(own.activities()).extracting(one -> one.id().value()).containsExactly("a");
        Cascade.TalkPriorities above = cascade.priorities(U2, THU_2026_10_01);
        assertThat(above.from()).contains(D);
        assertThat(above.goals()).extracting(one -> one.id().value()).containsExactly("department");
        assertThat(above.activities()).extracting(one -> one.id().value()).containsExactly("a", "b");
        assertThat(Planning.of(ORGANISATION, PlanRegister.builder().build())
                        .cascade()
                        .priorities(U1, THU_2026_10_01)
                        .from())
                .isEmpty();
    }

    @Test
    void brokenDownToUnitsAPlanIsStillAllOfItself() {
        SupplyPlan plan = new SupplyPlan(
                PLAN,
                M,
                YEAR,
                List.of(GoalId.of("council")),
                Stream.of("c", "b", "a").map(ActivityId::of).toList(),
                List.of());
        Map<UnitId, List<Activity>> parts =
                Planning.of(ORGANISATION, goals().supplyPlan(plan).build()).brokenDown(PLAN);
        assertThat(parts.keySet()).containsExactly(M, U1, U2);
        assertThat(parts.values().stream().flatMap(List::stream).map(Activity::id))
                .containsExactlyInAnyOrderElementsOf(plan.activities());
    }

    @Test
    void aGoalIsNotServedByWhatIsRejected() {
        PlanRegisterBuilder register = PlanRegister.builder()
                .goal(goal("unit", U1))
                .activity(activity("a", U1)
                        .goal(serves("unit"))
                        .decision(new Decision("board", THU_2026_10_01, DecisionStatus.REJECTED, List.of())));
        assertThat(codes(register.build().findings(ORGANISATION))).contains("goals[0] planning.goal-without-activity");
    }

    @Test
    void theDocumentsOfPlansAreARegisterByThemselvesThatNamesNobody() {
        SupplyPlan plan = new SupplyPlan(
                PLAN,
                D,
                YEAR,
                List.of(GoalId.of("department")),
                List.of(ActivityId.of("named")),
                List.of(new PlanVersion(
                        THU_2026_10_01,
                        "nämnden",
                        List.of(),
                        List.of(activity("named", U1)
                                .recipients(new Recipients.People(List.of(EmployeeId.of("Anna"))))
                                .build()))));
        FundId fund = FundId.of("fund");
        PlanRegister whole = goals().body(Town.THE_COUNTY)
                .body(new PlanningBody(
                        BodyId.of("nation"), Labels.of(Language.SV, "Riket"), List.of(UnitOrBody.of(Town.COUNTY))))
                .fund(() ->
                        Fund.of(fund, Labels.of(Language.SV, "Bidrag"), Currency.getInstance("SEK"), Fraction.of(1, 2)))
                .activity(activity("named", U1)
                        .needs(ActivityId.of("needed"))
                        .recipients(new Recipients.Seats(3, List.of(EmployeeId.of("Anna"), EmployeeId.of("Bo"))))
                        .responsible(new Responsible("chef", Optional.of(EmployeeId.of("Bo"))))
                        .gain(PlannedGain.ofEmployees(
                                Town.WOUND_CARE, Level.of("good"), List.of(EmployeeId.of("Anna"))))
                        .cost(() -> Town.fee("10", 2027))
                        .funding(() -> new FundingLine(fund, Years.of(2027), GrantStatus.APPLIED)))
                .activity(activity("needed", U2).goal(serves("unit")))
                .eitherOr(List.of(ActivityId.of("named"), ActivityId.of("a"), ActivityId.of("needed")))
                .lift(Town.lift("needed", Town.at(U2), Town.at(D), 0))
                .lift(Town.lift("needed", Town.at(D), Town.at(M), 1))
                .lift(Town.lift("needed", Town.at(M), UnitOrBody.of(Town.COUNTY), 2))
                .lift(Town.lift("needed", UnitOrBody.of(Town.COUNTY), UnitOrBody.of(BodyId.of("nation")), 3))
                .supplyPlan(plan)
                .document(new PlanDocument(PLAN, Labels.of(Language.SV, "Plan"), Map.of(), List.of()))
                .build();
        PlanRegister shown = Planning.of(ORGANISATION, whole).supplyPlans(D);
        assertThat(shown.findings(ORGANISATION).errors()).isEmpty();
        assertThat(shown.activities()).extracting(one -> one.id().value()).containsExactly("named", "needed");
        assertThat(shown.goals())
                .extracting(one -> one.id().value())
                .containsExactly("council", "economy", "department", "unit");
        assertThat(shown.bodies()).extracting(one -> one.id().value()).containsExactly("county", "nation");
        assertThat(shown.funds()).hasSize(1);
        assertThat(shown.lifts()).hasSize(4);
        assertThat(shown.eitherOr()).containsExactly(List.of(ActivityId.of("named"), ActivityId.of("needed")));
        Activity named = shown.activities().get(0);
        assertThat(named.recipients()).contains(new Recipients.Seats(3, List.of()));
        assertThat(named.gains()).containsExactly(PlannedGain.ofPersons(Town.WOUND_CARE, Level.of("good"), 1));
        assertThat(named.responsible()).isEqualTo(Responsible.of("chef"));
        assertThat(shown.supplyPlans()
                        .get(0)
                        .adopted()
                        .get(0)
                        .activities()
                        .get(0)
                        .recipients())
                .contains(new Recipients.Seats(1, List.of()));
        assertThat(Planning.of(ORGANISATION, whole).supplyPlans(U1))
                .isEqualTo(PlanRegister.builder().build());
    }

    @Test
    void whatLeavingCostsIsToldOfWhatIsNotRejected() {
        Commitment bound =
                new Commitment(Money.of("60000", "SEK"), LocalDate.of(2027, 6, 15), 24, false, Optional.empty());
        Planning planning = Planning.of(
                ORGANISATION,
                PlanRegister.builder()
                        .activity(activity("bound", U1)
                                .commitment(() -> bound)
                                .decision(new Decision("board", THU_2026_10_01, DecisionStatus.APPROVED, List.of())))
                        .activity(activity("rejected", U1)
                                .commitment(() -> bound)
                                .decision(new Decision("board", THU_2026_10_01, DecisionStatus.REJECTED, List.of())))
                        .activity(activity("free", U1))
                        .build());
        assertThat(planning.boundTimes(D, LocalDate.of(2028, 3, 31)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.activity().id().value()).isEqualTo("bound");
                    assertThat(one.lastDay()).isEqualTo(LocalDate.of(2029, 6, 14));
                    assertThat(one.monthsServed()).isEqualTo(9);
                    assertThat(one.owed()).hasToString("37500 SEK");
                });
        assertThat(planning.boundTimes(U2, LocalDate.of(2028, 3, 31))).isEmpty();
    }

    @Test
    void changesAreToldAgainstTheVersionThatWasAdopted() {
        Activity a = activity("a", U1).build();
        Activity gone = activity("gone", U1).build();
        PlanVersion first = new PlanVersion(LocalDate.of(2026, 12, 1), "nämnden", List.of(), List.of(a, gone));
        Planning planning = Planning.of(
                ORGANISATION,
                PlanRegister.builder()
                        .activity(activity("a", U1).followUp(LocalDate.of(2027, 6, 1)))
                        .activity(activity("new", U1)
                                .carriedOverFrom(new Origin(PlanId.of("plan-2025"), ActivityId.of("old"))))
                        .supplyPlan(new SupplyPlan(
                                PLAN, U1, YEAR, List.of(), List.of(ActivityId.of("new"), a.id()), List.of(first)))
                        .build());
        assertThat(planning.changes(PLAN, LocalDate.of(2027, 1, 1)))
                .contains(new PlanChanges(
                        new PlanChanges.Changes<>(List.of(), List.of(), List.of()),
                        new PlanChanges.Changes<>(List.of(ActivityId.of("new")), List.of(gone.id()), List.of(a.id()))));
        assertThat(planning.changes(PLAN, LocalDate.of(2026, 11, 30))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> planning.changes(PlanId.of("x"), THU_2026_10_01));
    }

    /** A target that is set otherwise is a change; what was read, decided, reported and granted is none. */
    @Test
    void howAPlanIsCarriedOutIsNoChangeOfIt() {
        Goal then = goal("g", "50");
        Activity adopted = activity("a", U1)
                .funding(() -> new FundingLine(FundId.of("f"), Years.of(2027), GrantStatus.APPLIED))
                .build();
        Activity now = adopted.with(
                one -> one.decision(new Decision("nämnden", THU_2026_10_01, DecisionStatus.APPROVED, List.of()))
                        .report(new ImplementationReport(THU_2026_10_01, ImplementationStatus.ONGOING)));
        PlanVersion version = new PlanVersion(THU_2026_10_01, "nämnden", List.of(then), List.of(adopted));
        SupplyPlan plan = new SupplyPlan(PLAN, U1, YEAR, List.of(then.id()), List.of(adopted.id()), List.of(version));
        Goal read = then.withMeasures(then.measures().stream()
                .map(one -> new GoalMeasure(
                        one.name(),
                        one.unit(),
                        one.baseline(),
                        one.target(),
                        one.direction(),
                        List.of(new Reading.Value(THU_2026_10_01, Fraction.of(1, 2)))))
                .toList());
        assertThat(changes(plan, read, now).isNone()).isTrue();
        PlanChanges otherTarget = changes(plan, goal("g", "60"), now);
        assertThat(otherTarget.goals().changed()).containsExactly(then.id());
        assertThat(otherTarget.activities().isNone()).isTrue();
    }

    @Test
    void theOrderInWhichAnythingStandsIsNoChange() {
        Activity adopted = ordered(List.of(0, 1));
        Activity now = ordered(List.of(1, 0));
        assertThat(now).isNotEqualTo(adopted);
        Goal goal = goal("g", "50");
        PlanVersion version = new PlanVersion(THU_2026_10_01, "nämnden", List.of(goal), List.of(adopted));
        SupplyPlan plan = new SupplyPlan(PLAN, U1, YEAR, List.of(goal.id()), List.of(adopted.id()), List.of(version));
        assertThat(changes(plan, goal, now).isNone()).isTrue();
        Activity twice = now.with(one -> one.cost(() -> cost(0)));
        assertThat(changes(plan, goal, twice).activities().changed()).containsExactly(adopted.id());
        Activity another = now.with(
                one -> one.recipients(new Recipients.People(List.of(EmployeeId.of("e0"), EmployeeId.of("e2")))));
        assertThat(changes(plan, goal, another).activities().changed()).containsExactly(adopted.id());
    }

    private static Activity ordered(List<Integer> order) {
        List<EmployeeId> named =
                order.stream().map(one -> EmployeeId.of("e" + one)).toList();
        ActivityBuilder activity = activity("a", U1).recipients(new Recipients.People(named));
        for (int one : order) {
            activity.cost(() -> cost(one));
            activity.milestone(new Milestone(
                    Labels.of(Language.SV, "intyg " + one), LocalDate.of(2027, 5, 1 + one), Optional.empty()));
        }
        return activity.build();
    }

    private static CostLine cost(int number) {
        return CostLine.of(CostKind.FEE, Money.of(100 + number + "", "SEK"), Years.of(2027), VatBasis.WITHOUT);
    }

    private static Goal goal(String id, String target) {
        return Goal.of(GoalId.of(id), U1, Labels.of(Language.SV, id), GoalTerm.SHORT, Set.of())
                .withMeasures(List.of(new GoalMeasure(
                        Labels.of(Language.SV, "andel"),
                        "%",
                        Fraction.ZERO,
                        new Fraction(new BigInteger(target), BigInteger.ONE),
                        Direction.RISE,
                        List.of())));
    }

    private static PlanChanges changes(SupplyPlan plan, Goal goal, Activity activity) {
        return Planning.of(
                        ORGANISATION,
                        PlanRegister.builder()
                                .fund(() -> Fund.of(
                                        FundId.of("f"),
                                        Labels.of(Language.SV, "f"),
                                        Currency.getInstance("SEK"),
                                        Fraction.of(1, 2)))
                                .goal(goal)
                                .activity(new ActivityBuilder(activity))
                                .supplyPlan(plan)
                                .build())
                .changes(PLAN, THU_2026_10_01)
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void talksGoByWhatIsAhead(ImplementationStatus status) {
        Cascade cascade = Planning.of(
                        ORGANISATION,
                        PlanRegister.builder()
                                .goal(goal("g", "50"))
                                .activity(activity("a", U1)
                                        .goal(serves("g"))
                                        .report(new ImplementationReport(THU_2026_10_01, status)))
                                .build())
                .cascade();
        boolean isAhead = status == ImplementationStatus.NOT_STARTED || status == ImplementationStatus.ONGOING;
        assertThat(cascade.priorities(U1, THU_2026_10_01).activities()).hasSize(isAhead ? 1 : 0);
        assertThat(cascade.priorities(U1, THU_2026_10_01.minusDays(1)).activities())
                .hasSize(1);
    }

    @Test
    void plansHoldWhatThereIsOnce() {
        PlanRegister register = PlanRegister.builder()
                .activity(activity("a", U1))
                .supplyPlan(new SupplyPlan(
                        PLAN,
                        UnitId.of("nowhere"),
                        Period.of(THU_2026_10_01, THU_2026_10_01),
                        List.of(GoalId.of("x")),
                        Stream.of("a", "a", "x").map(ActivityId::of).toList(),
                        List.of()))
                .developmentPlan(plan("plan", "anna", "2026", "x"))
                .developmentPlan(plan("p2", "anna", "2026", "a"))
                .developmentPlan(plan("p3", "anna", "2027", "a"))
                .document(new PlanDocument(PlanId.of("x"), Labels.of(Language.SV, "Plan"), Map.of(), List.of()))
                .build();
        Findings findings = register.findings(ORGANISATION);
        assertThat(codes(findings))
                .contains(
                        "developmentPlans[0].activities[0] planning.activity-unknown",
                        "developmentPlans[0].id planning.id-repeated",
                        "developmentPlans[1].employee planning.second-plan-in-cycle",
                        "documents[0].plan planning.plan-unknown",
                        "supplyPlans[0].activities[1] planning.id-repeated",
                        "supplyPlans[0].activities[2] planning.activity-unknown",
                        "supplyPlans[0].goals[0] planning.goal-unknown",
                        "supplyPlans[0].period planning.period-ends-before-begin",
                        "supplyPlans[0].unit planning.unit-unknown")
                .hasSize(9 + 7);
        assertThat(findings).noneMatch(finding -> finding.message(Language.EN).contains("anna"));
        assertThat(register.developmentPlans().toString()).doesNotContain("anna", "Anna");
        assertThat(register.developmentPlans().get(0).checkIns())
                .extracting(CheckIn::date)
                .isSorted();
    }

    @Test
    void everyEmployeeHasADevelopmentPlanOrIsFound() {
        Planning planning = Planning.of(
                ORGANISATION,
                PlanRegister.builder()
                        .activity(activity("a", U1))
                        .developmentPlan(plan("p1", "with", "2026", "a"))
                        .developmentPlan(plan("p2", "last-year", "2025", "a"))
                        .build());
        List<Employee> employees = new ArrayList<>();
        for (String id : List.of("with", "last-year", "without", "left")) {
            Period period = id.equals("left") ? Period.endingBefore(THU_2026_10_01) : Period.startingOn(THU_2026_10_01);
            employees.add(employee(id, period));
        }
        assertThat(codes(planning.withoutPlan(employees, CYCLE, THU_2026_10_01)))
                .containsExactly(
                        "employees[1] planning.employee-without-plan", "employees[2] planning.employee-without-plan");
    }

    private static Employee employee(String id, Period period) {
        return Employee.of(
                EmployeeId.of(id),
                List.of(Employment.of(EmploymentId.of("1"), NURSE, U1, Fte.FULL, period)),
                List.of());
    }

    @Test
    void whoeverIsNamedAndIsNotAmongTheEmployeesIsFoundWhereverItIsAndNotNamed() {
        EmployeeId here = EmployeeId.of("here");
        EmployeeId gone = EmployeeId.of("gone");
        PlanRegister register = PlanRegister.builder()
                .activity(Activity.builder(
                                ActivityId.of("a"),
                                Labels.of(Language.SV, "Kurs"),
                                U1,
                                new Responsible("Enhetschef", Optional.of(gone)))
                        .recipients(new Recipients.People(List.of(here, gone)))
                        .gain(PlannedGain.ofEmployees(Town.WOUND_CARE, Level.of("good"), List.of(gone, here))))
                .build();
        assertThat(register.unknownPeople(Set.of(here)))
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactly(
                        "planning.employee-unknown activities[0].gains[0].employees[0]",
                        "planning.employee-unknown activities[0].recipients.named[1]",
                        "planning.employee-unknown activities[0].responsible.employee");
        assertThat(register.unknownPeople(Set.of(here)))
                .noneMatch(one -> one.message(Language.EN).contains("gone"));
        assertThat(register.unknownPeople(Set.of(here, gone))).isEmpty();
    }

    @Test
    void anEmptyChapterIsAFindingAndStandsInTheDocument() {
        PlanDocument document = new PlanDocument(
                PLAN,
                Labels.of(Language.NB, "Strategisk kompetanseplan"),
                Map.of(PlanChapter.MANDATE, List.of(Labels.of(Language.NB, "Rådmannen eier planen."))),
                List.of("KS, Strategisk kompetanseplanlegging"));
        PlanRegister register = PlanRegister.builder()
                .supplyPlan(new SupplyPlan(PLAN, M, YEAR, List.of(), List.of(), List.of()))
                .document(document)
                .build();
        assertThat(register.findings(ORGANISATION))
                .hasSize(6)
                .allMatch(finding -> finding.rule() == PlanningRule.CHAPTER_EMPTY);
        assertThat(document.text(Language.NB))
                .startsWith(
                        "Strategisk kompetanseplan",
                        "",
                        "1. Medvirkning, mandat og prosess",
                        "Rådmannen eier planen.",
                        "",
                        "2. Forankring",
                        "ikke oppgitt")
                .endsWith("", "Referanser", "KS, Strategisk kompetanseplanlegging");
    }

    @Test
    void whatAnAnalysisRestsOnSaysHowItAffectsTheNeed() {
        PlanRegister register = PlanRegister.builder()
                .input(input(List.of()))
                .input(input(List.of(
                        new Influence.OnRequirement(WOUND_CARE, Optional.of(NURSE), Optional.of(U1)),
                        new Influence.OnDemand(RoleId.of("x"), UnitId.of("nowhere")),
                        new Influence.OnGoal(GoalId.of("x")))))
                .build();
        assertThat(codes(register.findings(ORGANISATION)))
                .containsExactly(
                        "inputs[0].changes planning.input-without-effect",
                        "inputs[1].changes[1].role planning.role-unknown",
                        "inputs[1].changes[1].unit planning.unit-unknown",
                        "inputs[1].changes[2].goal planning.goal-unknown");
    }

    private static AnalysisInput input(List<Influence> changes) {
        return new AnalysisInput(
                U1,
                InputKind.DEMOGRAPHY,
                Labels.of(Language.SV, "Fler över 80"),
                GoalTerm.LONG,
                Optional.of(SwotKind.THREAT),
                changes);
    }

    @Test
    void chaptersInputsAndPlacesInASwotAreNamedInAllLanguages() {
        assertThat(PlanChapter.values())
                .hasSize(7)
                .allSatisfy(one -> assertThat(one.labels().texts()).hasSize(5));
        assertThat(InputKind.values())
                .hasSize(10)
                .allSatisfy(one -> assertThat(one.labels().texts()).hasSize(5));
        assertThat(SwotKind.values())
                .allSatisfy(one -> assertThat(one.labels().texts()).hasSize(5));
    }
}
