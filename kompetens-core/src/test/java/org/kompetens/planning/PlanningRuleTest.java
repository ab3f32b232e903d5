package org.kompetens.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kompetens.planning.Town.COUNTY;
import static org.kompetens.planning.Town.D;
import static org.kompetens.planning.Town.M;
import static org.kompetens.planning.Town.NURSE;
import static org.kompetens.planning.Town.ORGANISATION;
import static org.kompetens.planning.Town.THE_COUNTY;
import static org.kompetens.planning.Town.THU_2026_10_01;
import static org.kompetens.planning.Town.U1;
import static org.kompetens.planning.Town.U2;
import static org.kompetens.planning.Town.WOUND_CARE;
import static org.kompetens.planning.Town.activity;
import static org.kompetens.planning.Town.at;
import static org.kompetens.planning.Town.back;
import static org.kompetens.planning.Town.costing;
import static org.kompetens.planning.Town.fee;
import static org.kompetens.planning.Town.lift;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kompetens.calendar.CycleId;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.cost.CostKind;
import org.kompetens.cost.CostLine;
import org.kompetens.cost.Fund;
import org.kompetens.cost.FundId;
import org.kompetens.cost.FundingLine;
import org.kompetens.cost.GrantStatus;
import org.kompetens.cost.Money;
import org.kompetens.cost.PersonCap;
import org.kompetens.cost.VatBasis;
import org.kompetens.cost.Years;
import org.kompetens.finding.Finding;
import org.kompetens.finding.FindingsException;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Fraction;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What is wrong is found, all of it at once, and each at its place. */
final class PlanningRuleTest {

    private static final UnitId NOWHERE = UnitId.of("nowhere");
    private static final FundId FUND = FundId.of("fund");

    private static List<String> findings(PlanRegisterBuilder register) {
        List<Finding> found = register.build().findings(ORGANISATION).list();
        for (Language language : Language.values()) {
            assertThat(found)
                    .allSatisfy(finding -> assertThat(finding.message(language))
                            .as("every gap of the message is filled")
                            .doesNotContain("{"));
        }
        return found.stream()
                .map(finding -> finding.path() + " " + finding.code())
                .toList();
    }

    private static Fund half() {
        return Fund.of(FUND, Labels.of(Language.SV, "Fond"), Currency.getInstance("SEK"), Fraction.of(3, 5));
    }

    private static Goal goal(String id, UnitId unit, String... parents) {
        Set<GoalId> above = new HashSet<>();
        Arrays.stream(parents).map(GoalId::of).forEach(above::add);
        return Goal.of(GoalId.of(id), unit, Labels.of(Language.SV, "Mål " + id), GoalTerm.SHORT, above);
    }

    private static DevelopmentPlan plan(String id) {
        return new DevelopmentPlan(
                PlanId.of(id),
                EmployeeId.of("e"),
                CycleId.of("2026"),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void badInputIsFoundAllAtOnce() {
        PlanRegisterBuilder register = PlanRegister.builder()
                .activity(costing("a", U1, "1e100000000", 2027)
                        .cost(() -> fee("-1", 2027))
                        .cost(() -> CostLine.of(CostKind.EXAM, Money.of("1", "kr"), Years.of(2027), VatBasis.WITHOUT))
                        .cost(() -> CostLine.of(
                                CostKind.EXAM, Money.of("1", "SEK"), new Years(2028, 2027), VatBasis.WITHOUT))
                        .period(Period.startingOn(LocalDate.of(2027, 1, 1)))
                        .followUp(LocalDate.of(2026, 12, 31)))
                .activity(costing("b", NOWHERE, "1", 2027))
                .activity(costing("c", U1, "1", 2027))
                .lift(lift("c", at(U1), at(D), 0))
                .lift(lift("c", at(D), at(M), 0))
                .lift(lift("c", at(M), UnitOrBody.of(COUNTY), 0))
                .goal(goal("g1", U1, "g2"))
                .goal(goal("g2", U1, "g1"))
                .developmentPlan(plan("one"))
                .developmentPlan(plan("other"));
        assertThat(findings(register))
                .contains(
                        "developmentPlans[1].employee planning.second-plan-in-cycle",
                        "activities[0].costs[0].amount cost.too-large",
                        "activities[0].costs[1].amount cost.negative",
                        "activities[0].costs[2].currency cost.currency-unknown",
                        "activities[0].costs[0].years planning.years-out-of-order",
                        "activities[0].followUps[0] planning.follow-up-before-activity",
                        "activities[1].unit planning.unit-unknown",
                        "goals[0].parents planning.goal-own-ancestor",
                        "goals[1].parents planning.goal-own-ancestor",
                        "lifts[2].to planning.body-unknown",
                        "lifts[2].to planning.lifted-past-top");
        assertThatThrownBy(() -> Planning.of(ORGANISATION, register.build()))
                .isInstanceOfSatisfying(
                        FindingsException.class,
                        thrown -> assertThat(thrown.findings().errors()).hasSize(11));
    }

    @Test
    void whatActivitiesNeedAndExcludeIsDeclaredAndNoneNeedsItself() {
        assertThat(findings(PlanRegister.builder()
                        .activity(costing("a", U1, "1", 2027).needs(ActivityId.of("b")))
                        .activity(costing("b", U1, "1", 2027)
                                .needs(ActivityId.of("x"))
                                .needs(ActivityId.of("a")))
                        .activity(costing("c", U1, "1", 2027).needs(ActivityId.of("a")))
                        .eitherOr(List.of(ActivityId.of("a"), ActivityId.of("c"), ActivityId.of("y")))))
                .contains(
                        "activities[0].needs planning.needs-itself",
                        "activities[1].needs planning.needs-itself",
                        "activities[1].needs[0] planning.activity-unknown",
                        "eitherOr[0].activities[2] planning.activity-unknown")
                .doesNotContain("activities[2].needs planning.needs-itself");
    }

    private static ActivityBuilder decided(String id, DecisionStatus outcome) {
        return activity(id, U1).decision(new Decision("board", THU_2026_10_01, outcome, List.of()));
    }

    private static List<ActivityId> group(String... activities) {
        return Arrays.stream(activities).map(ActivityId::of).toList();
    }

    @Test
    void whatCannotBeTogetherIsFound() {
        assertThat(findings(PlanRegister.builder()
                        .activity(decided("a", DecisionStatus.APPROVED).needs(ActivityId.of("no")))
                        .activity(decided("b", DecisionStatus.APPROVED))
                        .activity(decided("no", DecisionStatus.REJECTED))
                        .activity(activity("x", U1).needs(ActivityId.of("y")))
                        .activity(activity("y", U1).needs(ActivityId.of("z")))
                        .activity(activity("z", U1))
                        .activity(activity("both", U1).needs(ActivityId.of("b")).needs(ActivityId.of("z")))
                        .eitherOr(group("a", "b"))
                        .eitherOr(group("x", "z"))
                        .eitherOr(group("b", "z"))
                        .eitherOr(group("x", "x"))
                        .eitherOr(List.of())))
                .containsExactly(
                        "activities[0].needs[0] planning.needs-declined",
                        "activities[3].needs planning.needs-alternatives",
                        "activities[6].needs planning.needs-alternatives",
                        "eitherOr[0] planning.alternatives-approved",
                        "eitherOr[3] planning.either-or-too-few",
                        "eitherOr[4] planning.either-or-too-few");
    }

    @Test
    void datesAndYearsThatCannotBeMeantAreFound() {
        LocalDate begin = LocalDate.of(2027, 1, 18);
        Period year = Period.ofClosed(begin, LocalDate.of(2027, 12, 31));
        assertThat(findings(PlanRegister.builder()
                        .activity(costing("a", U1, "1", 2026)
                                .cost(() -> fee("1", 2028))
                                .cost(() -> fee("1", 1990))
                                .cost(() -> fee("1", 2029))
                                .period(year)
                                .report(new ImplementationReport(begin.minusDays(2), ImplementationStatus.NOT_STARTED))
                                .report(new ImplementationReport(begin.minusDays(1), ImplementationStatus.DONE))
                                .verdict(new Verdict(begin.minusYears(3), ResultStatus.MET, "board")))
                        .developmentPlan(new DevelopmentPlan(
                                PlanId.of("p"),
                                EmployeeId.of("e"),
                                CycleId.of("2027"),
                                Optional.of(begin),
                                List.of(
                                        new Agreement(
                                                "one",
                                                Optional.empty(),
                                                Optional.of(begin),
                                                List.of(),
                                                Optional.empty()),
                                        new Agreement(
                                                "two",
                                                Optional.empty(),
                                                Optional.of(begin.minusDays(1)),
                                                List.of(),
                                                Optional.empty())),
                                List.of(),
                                List.of(new CheckIn(begin.minusDays(1), "head", ""))))))
                .containsExactly(
                        "activities[0].costs[2].years planning.cost-outside-period",
                        "activities[0].costs[3].years planning.cost-outside-period",
                        "activities[0].reports planning.reported-before-activity",
                        "activities[0].verdicts planning.reported-before-activity",
                        "developmentPlans[0].agreements[1].followUp planning.before-dialogue",
                        "developmentPlans[0].checkIns planning.before-dialogue");
    }

    /** Of another year, another currency and another kind of cost; what was refused pays nothing anyway. */
    @Test
    void aGrantThatCanPayNothingIsTold() {
        FundId danish = FundId.of("danish");
        FundId ofExams = FundId.of("exams");
        assertThat(findings(PlanRegister.builder()
                        .fund(PlanningRuleTest::half)
                        .fund(() -> Fund.of(
                                danish, Labels.of(Language.DA, "Fond"), Currency.getInstance("DKK"), Fraction.of(1, 2)))
                        .fund(() -> new Fund(
                                ofExams,
                                Labels.of(Language.DA, "Fond"),
                                Currency.getInstance("SEK"),
                                Set.of(CostKind.EXAM),
                                Fraction.of(1, 5),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))
                        .activity(costing("a", U1, "100", 2027)
                                .funding(() -> new FundingLine(danish, Years.of(2027), GrantStatus.GRANTED))
                                .funding(() -> new FundingLine(ofExams, Years.of(2027), GrantStatus.APPLIED))
                                .funding(() -> new FundingLine(FUND, Years.of(2027), GrantStatus.GRANTED))
                                .funding(() -> new FundingLine(FUND, Years.of(2028), GrantStatus.PAID))
                                .funding(() -> new FundingLine(FUND, Years.of(2029), GrantStatus.REFUSED)))))
                .containsExactly(
                        "activities[0].funding[0] planning.fund-pays-nothing",
                        "activities[0].funding[1] planning.fund-pays-nothing",
                        "activities[0].funding[3] planning.fund-pays-nothing");
    }

    @Test
    void bodiesStandAboveSomethingAndNotAboveThemselves() {
        Labels name = Labels.of(Language.SV, "Råd");
        BodyId x = BodyId.of("x");
        BodyId y = BodyId.of("y");
        assertThat(findings(PlanRegister.builder()
                        .body(new PlanningBody(x, name, List.of(UnitOrBody.of(y), at(D))))
                        .body(new PlanningBody(y, name, List.of(UnitOrBody.of(x))))
                        .body(new PlanningBody(BodyId.of("w"), name, List.of()))
                        .body(new PlanningBody(BodyId.of("v"), name, List.of(UnitOrBody.of(x))))
                        .analysis(new FormAnalysis(at(D), THU_2026_10_01, name))
                        .analysis(new FormAnalysis(at(D), THU_2026_10_01.plusDays(1), name))
                        .analysis(new FormAnalysis(at(D), THU_2026_10_01, name))))
                .containsExactly(
                        "analyses[2] planning.analysis-repeated",
                        "bodies[0].above planning.body-above-itself",
                        "bodies[1].above planning.body-above-itself",
                        "bodies[2].above planning.body-above-nothing");
    }

    private static SupplyPlan plan(String id, UnitId unit, int from, int until, String goal, String... activities) {
        return new SupplyPlan(
                PlanId.of(id),
                unit,
                Period.of(LocalDate.of(from, 1, 1), LocalDate.of(until, 1, 1)),
                List.of(GoalId.of(goal)),
                group(activities),
                List.of());
    }

    /** What a unit's plan has comes from its own line; a second plan for the same time has other activities. */
    @Test
    void plansBreakDownAlongTheLine() {
        PlanDocument document = new PlanDocument(PlanId.of("p"), Labels.of(Language.SV, "p"), Map.of(), List.of());
        assertThat(findings(PlanRegister.builder()
                        .goal(goal("top", M))
                        .goal(goal("own", U1))
                        .goal(goal("other", U2, "top"))
                        .activity(activity("a", U1).goal(new ServedGoal(GoalId.of("own"), Optional.empty())))
                        .activity(activity("b", U2).goal(new ServedGoal(GoalId.of("other"), Optional.empty())))
                        .activity(activity("c", D))
                        .supplyPlan(plan("p", U1, 2027, 2029, "top", "a", "c", "b"))
                        .supplyPlan(plan("q", U1, 2028, 2030, "other", "c"))
                        .supplyPlan(plan("r", U1, 2030, 2031, "own", "c"))
                        .supplyPlan(plan("s", D, 2028, 2030, "other", "c"))
                        .input(new AnalysisInput(
                                U1,
                                InputKind.GOVERNING_DOCUMENTS,
                                Labels.of(Language.SV, "x"),
                                GoalTerm.SHORT,
                                Optional.empty(),
                                List.of(
                                        new Influence.OnDemand(NURSE, U2),
                                        new Influence.OnGoal(GoalId.of("top")),
                                        new Influence.OnRequirement(WOUND_CARE, Optional.empty(), Optional.of(U2)))))
                        .developmentPlan(plan("development"))
                        .document(document)
                        .document(document)
                        .document(new PlanDocument(
                                PlanId.of("development"), Labels.of(Language.SV, "p"), Map.of(), List.of()))))
                .filteredOn(found -> !found.contains("chapter-empty") && !found.contains("unit-without-goal"))
                .containsExactly(
                        "documents[1].plan planning.id-repeated",
                        "documents[2].plan planning.plan-unknown",
                        "goals[1].parents planning.goal-without-parent",
                        "inputs[0].changes[0] planning.input-changes-elsewhere",
                        "inputs[0].changes[2] planning.input-changes-elsewhere",
                        "supplyPlans[0].activities[2] planning.outside-plan",
                        "supplyPlans[1].activities[0] planning.activity-in-two-plans",
                        "supplyPlans[1].goals[0] planning.outside-plan");
    }

    @Test
    void whatAnActivityNamesMustExist() {
        assertThat(findings(PlanRegister.builder()
                        .activity(costing("a", U1, "1", 2027)
                                .gap(AddressedGap.of(CompetenceId.of("x")))
                                .gap(new AddressedGap(WOUND_CARE, Optional.of(Level.of("none")), Optional.of(NOWHERE)))
                                .gain(PlannedGain.ofPersons(WOUND_CARE, Level.of("good"), 3))
                                .gain(PlannedGain.ofPersons(CompetenceId.of("x"), Level.of("good"), 3))
                                .goal(new ServedGoal(GoalId.of("g"), Optional.empty()))
                                .recipients(new Recipients.InRole(RoleId.of("x"), NOWHERE))
                                .funding(() -> new FundingLine(FUND, Years.of(2027), GrantStatus.APPLIED))
                                .commitment(() -> new Commitment(
                                        Money.of("1", "SEK"), THU_2026_10_01, 12, false, Optional.of(NOWHERE)))
                                .period(Period.of(THU_2026_10_01, THU_2026_10_01)))
                        .activity(activity("a", U2))))
                .containsExactly(
                        "activities[0].commitment.unit planning.unit-unknown",
                        "activities[0].funding[0].fund planning.fund-unknown",
                        "activities[0].gains[1].competence competence.unknown",
                        "activities[0].gaps[1].competence competence.unknown",
                        "activities[0].gaps[2].level level.off-scale",
                        "activities[0].gaps[2].unit planning.unit-unknown",
                        "activities[0].goals[0].goal planning.goal-unknown",
                        "activities[0].period planning.period-ends-before-begin",
                        "activities[0].recipients.role planning.role-unknown",
                        "activities[0].recipients.unit planning.unit-unknown",
                        "activities[1].id planning.id-repeated");
    }

    @Test
    void nobodyIsNamedTwiceAndNoPlaceIsGivenThatIsNotThere() {
        EmployeeId anna = EmployeeId.of("anna");
        PlanRegister register = PlanRegister.builder()
                .activity(activity("a", U1).recipients(new Recipients.Seats(1, List.of(anna, anna))))
                .build();
        assertThat(register.findings(ORGANISATION))
                .extracting(finding -> finding.path() + " " + finding.code())
                .containsExactly(
                        "activities[0].recipients.named planning.more-named-than-seats",
                        "activities[0].recipients.named[1] planning.recipient-repeated");
        assertThat(register.findings(ORGANISATION))
                .noneMatch(finding -> finding.message(Language.SV).contains("anna"));
    }

    @Test
    void costsThatCannotBeAddedAreFound() {
        assertThat(findings(PlanRegister.builder()
                        .activity(costing("a", U1, "1", 2027)
                                .cost(() -> CostLine.of(
                                        CostKind.PAY_WHILE_STUDYING,
                                        Money.of("1", "SEK"),
                                        new Years(2027, 2028),
                                        VatBasis.NOT_SUBJECT))
                                .cost(() -> CostLine.of(
                                        CostKind.SUBSTITUTE,
                                        Money.of("1", "SEK"),
                                        Years.of(2028),
                                        VatBasis.NOT_SUBJECT)))
                        .activity(activity("b", U1)
                                .kind(ActivityKind.WITHOUT_MONEY)
                                .cost(() -> CostLine.of(
                                        CostKind.FEE, Money.of("1", "SEK"), Years.of(2027), VatBasis.WITH)))))
                .containsExactly(
                        "activities[0].costs planning.pay-and-substitute",
                        "activities[1].costs[0].vat planning.vat-mixed",
                        "activities[1].kind planning.costs-without-money");
    }

    @Test
    void payAndSubstituteMayStandTogetherWhereTheBudgetCarriesBoth() {
        PlanRegisterBuilder register = PlanRegister.builder()
                .budgetCarriesPayAndSubstitute()
                .activity(activity("a", U1)
                        .cost(() -> CostLine.of(
                                CostKind.SUBSTITUTE, Money.of("1", "SEK"), Years.of(2028), VatBasis.NOT_SUBJECT))
                        .cost(() -> CostLine.of(
                                CostKind.PAY_WHILE_STUDYING,
                                Money.of("1", "SEK"),
                                Years.of(2028),
                                VatBasis.NOT_SUBJECT)));
        assertThat(findings(register)).isEmpty();
    }

    @Test
    void fundsAreAskedOnceAndPayNoMoreThanThereIs() {
        PlanRegisterBuilder register = PlanRegister.builder()
                .fund(PlanningRuleTest::half)
                .fund(() -> half().withCap(new PersonCap(Money.of("5", "EUR"), 12)))
                .fund(() -> half().withCap(new PersonCap(Money.of("5", "SEK"), 12)))
                .activity(costing("a", U1, "100", 2027)
                        .funding(() -> new FundingLine(FUND, new Years(2027, 2028), GrantStatus.GRANTED))
                        .funding(() -> new FundingLine(FUND, Years.of(2027), GrantStatus.APPLIED)));
        assertThat(findings(register))
                .containsExactly(
                        "activities[0].funding planning.funded-above-cost",
                        "activities[0].funding[0] planning.fund-pays-nothing",
                        "activities[0].funding[1] planning.funding-repeated",
                        "funds[1].cap cost.fund-currencies-differ",
                        "funds[1].id planning.id-repeated");
    }

    @Test
    void aCapForAPersonNeedsToKnowForHowMany() {
        assertThat(findings(PlanRegister.builder()
                        .fund(() -> half().withCap(new PersonCap(Money.of("5", "SEK"), 12)))
                        .activity(costing("a", U1, "100", 2027)
                                .recipients(new Recipients.InRole(NURSE, U1))
                                .funding(() -> new FundingLine(FUND, Years.of(2027), GrantStatus.GRANTED)))))
                .containsExactly("activities[0].funding[0].fund planning.cap-without-persons");
    }

    @Test
    void anUnknownUnitOfAnActivityIsToldOnceAndNotWithEachOfItsLiftsAgain() {
        assertThat(findings(PlanRegister.builder()
                        .activity(activity("a", NOWHERE))
                        .lift(lift("a", at(U1), at(D), 0))
                        .lift(lift("a", at(D), at(M), 1))))
                .containsExactly("activities[0].unit planning.unit-unknown");
    }

    @Test
    void aLiftGoesOneStepFromWhereTheActivityIs() {
        assertThat(findings(PlanRegister.builder()
                        .body(THE_COUNTY)
                        .body(new PlanningBody(
                                BodyId.of("x"),
                                Labels.of(Language.SV, "x"),
                                List.of(at(NOWHERE), UnitOrBody.of(BodyId.of("y")))))
                        .activity(activity("a", U1))
                        .lift(lift("a", at(U1), at(M), 0))
                        .lift(lift("a", at(D), at(M), 1))
                        .lift(back("a", LiftKind.TAKEN_BACK, at(M), at(D), 2))
                        .lift(back("a", LiftKind.TAKEN_BACK, at(M), at(U1), 3))
                        .lift(back("a", LiftKind.RETURNED, at(U1), at(U2), 4))
                        .lift(lift("b", at(U1), at(D), 0))
                        .lift(lift("a", at(U1), at(NOWHERE), 5))))
                .containsExactly(
                        "bodies[1].above[0] planning.unit-unknown",
                        "bodies[1].above[1] planning.body-unknown",
                        "lifts[0].to planning.lift-not-one-step",
                        "lifts[1].from planning.lift-from-elsewhere",
                        "lifts[2].to planning.back-without-lift",
                        "lifts[4].to planning.back-without-lift",
                        "lifts[5].activity planning.activity-unknown",
                        "lifts[6].to planning.unit-unknown");
    }

    @Test
    void liftsAreFollowedInTheOrderOfDates() {
        PlanRegisterBuilder register = PlanRegister.builder()
                .activity(activity("a", U1))
                .lift(lift("a", at(D), at(M), 5))
                .lift(lift("a", at(U1), at(D), 1));
        assertThat(findings(register)).isEmpty();
    }

    @Test
    void entriesOfOneDayThatDifferAreFound() {
        LocalDate day = LocalDate.of(2026, 5, 1);
        List<Reading> readings = List.of(value(day, 2), value(day, 10), value(day, 10), value(day.plusDays(1), 3));
        assertThat(findings(PlanRegister.builder()
                        .goal(goal("top", M)
                                .withMeasures(List.of(new GoalMeasure(
                                        Labels.of(Language.SV, "andel"),
                                        "%",
                                        Fraction.ZERO,
                                        Fraction.of(50, 1),
                                        Direction.RISE,
                                        readings)))
                                .withVerdicts(List.of(
                                        new Verdict(day, ResultStatus.MET, "a"),
                                        new Verdict(day, ResultStatus.MET, "b"))))
                        .activity(activity("a", U1)
                                .goal(new ServedGoal(GoalId.of("top"), Optional.empty()))
                                .decision(new Decision("board", day, DecisionStatus.APPROVED, List.of()))
                                .decision(new Decision("board", day, DecisionStatus.REJECTED, List.of()))
                                .report(new ImplementationReport(day, ImplementationStatus.ONGOING))
                                .report(new ImplementationReport(day, ImplementationStatus.STOPPED))
                                .verdict(new Verdict(day, ResultStatus.MET, "a"))
                                .verdict(new Verdict(day, ResultStatus.NOT_MET, "b")))))
                .contains(
                        "activities[0].decisions planning.same-day-differs",
                        "activities[0].reports planning.same-day-differs",
                        "activities[0].verdicts planning.same-day-differs",
                        "goals[0].measures[0].readings planning.same-day-differs",
                        "goals[0] planning.goal-without-activity")
                .filteredOn(one -> one.endsWith("same-day-differs"))
                .hasSize(4);
    }

    private static Reading value(LocalDate day, int value) {
        return new Reading.Value(day, Fraction.of(value, 1));
    }

    /** As in the evaluation. */
    @Test
    void aGoalIsNotServedByWhatWasStoppedOrCarriedOver() {
        for (ImplementationStatus status :
                List.of(ImplementationStatus.STOPPED, ImplementationStatus.CARRIED_OVER, ImplementationStatus.DONE)) {
            assertThat(findings(PlanRegister.builder()
                            .goal(goal("top", M))
                            .activity(activity("a", U1)
                                    .goal(new ServedGoal(GoalId.of("top"), Optional.empty()))
                                    .report(new ImplementationReport(LocalDate.of(2026, 5, 1), status)))))
                    .filteredOn(one -> one.endsWith("goal-without-activity"))
                    .hasSize(status == ImplementationStatus.DONE ? 0 : 1);
        }
    }

    @Test
    void goalsLeadFromAboveToActivities() {
        PlanRegisterBuilder register = PlanRegister.builder()
                .goal(goal("top", M))
                .goal(goal("department", D, "top"))
                .goal(goal("unit", U1, "department", "gone"))
                .goal(goal("odd", M, "unit"))
                .activity(activity("a", U1).goal(new ServedGoal(GoalId.of("unit"), Optional.empty())))
                .activity(Activity.builder(
                        ActivityId.of("b"), Labels.of(Language.SV, "b"), U1, Responsible.of("Enhetschef")));
        assertThat(findings(register))
                .containsExactly(
                        "activities[1] planning.neither-gap-nor-goal",
                        "goals planning.unit-without-goal",
                        "goals[2].parents[1] planning.goal-unknown",
                        "goals[3] planning.goal-without-activity",
                        "goals[3].parents[0] planning.goal-parent-not-above");
    }

    @Test
    @Timeout(20)
    void aHundredThousandGoalsInOneCircleAreFoundInTheirStride() {
        int many = 100_000;
        PlanRegisterBuilder register = PlanRegister.builder();
        IntStream.range(0, many).forEach(i -> register.goal(goal("g" + i, U1, "g" + (i + 1) % many)));
        Map<String, Long> counts = register.build().findings(ORGANISATION).counts();
        assertThat(counts).containsEntry("planning.goal-own-ancestor", (long) many);
    }

    @Test
    void everyRuleSpeaksAllLanguages() {
        assertThat(PlanningRule.ID_REPEATED.templates().keys())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(PlanningRule.values())
                        .map(PlanningRule::code)
                        .toList());
        for (PlanningRule rule : PlanningRule.values()) {
            Set<String> texts = new HashSet<>();
            for (Language language : Language.values()) {
                texts.add(rule.templates().fill(rule.code(), language, Map.of()));
            }
            assertThat(texts).as(rule.code()).hasSize(5).allMatch(text -> text.matches("(?s).+[.:;,] .+\\."));
        }
    }

    @Test
    void everyStatusIsNamedInAllLanguages() {
        assertThat(DecisionStatus.values())
                .allSatisfy(one -> assertThat(one.labels().texts()).hasSize(5));
        assertThat(ImplementationStatus.values())
                .allSatisfy(one -> assertThat(one.labels().texts()).hasSize(5));
        assertThat(ResultStatus.values())
                .allSatisfy(one -> assertThat(one.labels().texts()).hasSize(5));
        assertThat(ActivityKind.values())
                .allSatisfy(one -> assertThat(one.labels().texts()).hasSize(5));
        assertThat(LiftKind.values())
                .allSatisfy(one -> assertThat(one.labels().texts()).hasSize(5));
        assertThat(GoalTerm.values())
                .allSatisfy(one -> assertThat(one.labels().texts()).hasSize(5));
        assertThat(BudgetScope.values())
                .allSatisfy(one -> assertThat(one.labels().texts()).hasSize(5));
    }
}
