package org.kompetens.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kompetens.planning.RuleExamples.FUND;
import static org.kompetens.planning.RuleExamples.NOWHERE;
import static org.kompetens.planning.RuleExamples.decided;
import static org.kompetens.planning.RuleExamples.findings;
import static org.kompetens.planning.RuleExamples.goal;
import static org.kompetens.planning.RuleExamples.group;
import static org.kompetens.planning.RuleExamples.plan;
import static org.kompetens.planning.Town.COUNTY;
import static org.kompetens.planning.Town.D;
import static org.kompetens.planning.Town.M;
import static org.kompetens.planning.Town.ORGANISATION;
import static org.kompetens.planning.Town.THU_2026_10_01;
import static org.kompetens.planning.Town.U1;
import static org.kompetens.planning.Town.U2;
import static org.kompetens.planning.Town.WOUND_CARE;
import static org.kompetens.planning.Town.activity;
import static org.kompetens.planning.Town.at;
import static org.kompetens.planning.Town.costing;
import static org.kompetens.planning.Town.fee;
import static org.kompetens.planning.Town.lift;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kompetens.calendar.CycleId;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRevision;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
import org.kompetens.cost.CostKind;
import org.kompetens.cost.CostLine;
import org.kompetens.cost.FundingLine;
import org.kompetens.cost.GrantStatus;
import org.kompetens.cost.Money;
import org.kompetens.cost.VatBasis;
import org.kompetens.cost.Years;
import org.kompetens.finding.FindingsException;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.RoleId;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What is found in activities: what they need and exclude, dates, names, places. */
final class ActivityRuleTest {

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
                        "activities[0].costs[3].years planning.years-out-of-order",
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
    void grantsHaveYearsInOrderAndNobodyGainsTwice() {
        EmployeeId anna = EmployeeId.of("anna");
        assertThat(findings(PlanRegister.builder()
                        .fund(RuleExamples::half)
                        .activity(costing("a", U1, "1", 2027)
                                .funding(() -> new FundingLine(FUND, new Years(2028, 2027), GrantStatus.APPLIED))
                                .gain(PlannedGain.ofEmployees(WOUND_CARE, Level.of("good"), List.of(anna, anna))))))
                .containsExactly(
                        "activities[0].funding[0].years planning.years-out-of-order",
                        "activities[0].gains[0].employees[1] planning.recipient-repeated");
    }

    /** In 2027 with a year before and after it; the year that is told is the one that lies outside. */
    @Test
    void theYearOfACostThatLiesOutsideIsTold() {
        assertThat(PlanRegister.builder()
                        .activity(activity("a", U1)
                                .period(Period.ofClosed(LocalDate.of(2027, 1, 18), LocalDate.of(2027, 12, 31)))
                                .cost(() -> yearly(2026, 2028))
                                .cost(() -> yearly(2025, 2027))
                                .cost(() -> yearly(2026, 2029)))
                        .build()
                        .findings(ORGANISATION))
                .extracting(finding -> finding.path() + " " + finding.message(Language.EN))
                .containsExactly(
                        "activities[0].costs[1].years The cost of 2025 lies more than a year outside the time of the"
                                + " activity. Perhaps the year is wrong, or the period.",
                        "activities[0].costs[2].years The cost of 2029 lies more than a year outside the time of the"
                                + " activity. Perhaps the year is wrong, or the period.");
    }

    private static CostLine yearly(int first, int last) {
        return CostLine.of(CostKind.FEE, Money.of("1", "SEK"), new Years(first, last), VatBasis.WITHOUT);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsGoingOnOrDoneHasBegun(ImplementationStatus status) {
        LocalDate begin = LocalDate.of(2027, 1, 18);
        boolean hasBegun = status == ImplementationStatus.ONGOING || status == ImplementationStatus.DONE;
        assertThat(findings(PlanRegister.builder()
                        .activity(activity("a", U1)
                                .period(Period.startingOn(begin))
                                .report(new ImplementationReport(begin.minusDays(1), status)))))
                .hasSize(hasBegun ? 1 : 0);
    }

    /** What is retired on a day is another competence for what begins on that day or later. */
    @Test
    void whatIsRetiredWhenAnActivityBeginsIsFoundInItsGapsAndGains() {
        LocalDate retired = LocalDate.of(2027, 1, 1);
        OrganisationStructure town = ORGANISATION.structure();
        List<Competence> competences = new ArrayList<>(town.framework().competences());
        competences.add(Competence.of(
                CompetenceId.of("wounds"),
                Labels.of(Language.EN, "wounds"),
                Dimension.SKILL,
                town.framework().scales().get(0).id()));
        Organisation renamed = Organisation.of(new OrganisationStructure(
                town.framework()
                        .withCompetences(competences)
                        .withRevisions(
                                List.of(CompetenceRevision.replaced(WOUND_CARE, retired, CompetenceId.of("wounds")))),
                town.unitLevels(),
                town.units(),
                town.roles(),
                List.of()));
        assertThat(PlanRegister.builder()
                        .activity(beginning("a", retired.minusDays(1)))
                        .activity(beginning("b", retired))
                        .build()
                        .findings(renamed))
                .extracting(finding -> finding.path() + " " + finding.code())
                .containsExactly(
                        "activities[1].gains[0].competence planning.competence-retired",
                        "activities[1].gaps[0].competence planning.competence-retired");
    }

    private static ActivityBuilder beginning(String id, LocalDate day) {
        return activity(id, U1)
                .period(Period.startingOn(day))
                .gain(PlannedGain.ofPersons(WOUND_CARE, Level.of("good"), 1));
    }
}
