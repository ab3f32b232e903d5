package org.kompetens.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kompetens.staffing.DemandCheckTest.following;
import static org.kompetens.staffing.DemandCheckTest.people;
import static org.kompetens.staffing.Municipality.ALL;
import static org.kompetens.staffing.Municipality.ASSISTANT;
import static org.kompetens.staffing.Municipality.HOME_CARE;
import static org.kompetens.staffing.Municipality.NURSE;
import static org.kompetens.staffing.Municipality.ORGANISATION;
import static org.kompetens.staffing.Municipality.PRESCHOOL;
import static org.kompetens.staffing.Municipality.THU_2026_10_01;
import static org.kompetens.staffing.Municipality.statistics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsException;
import org.kompetens.finding.Rule;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What is wrong in assumptions is found at the place where it stands. */
final class StaffingAssumptionsTest {

    private static final UnitId MOON = UnitId.of("moon");
    private static final RoleId PILOT = RoleId.of("pilot");
    private static final UnitRole NURSES = new UnitRole(HOME_CARE, NURSE);
    private static final UnitRole PILOTS = new UnitRole(MOON, PILOT);
    private static final HireProfile THIRTY = HireProfile.of(Fte.FULL, Map.of(30, 1));
    private static final ForecastAssumptions THREE_YEARS = ForecastAssumptions.of(3, ExitRates.NONE, THIRTY);
    private static final ConstantDemand CONSTANT = new ConstantDemand();

    private static StaffingAssumptions assumptions(ForecastAssumptions forecast) {
        return new StaffingAssumptions(
                forecast, new RetirementTerms.Nobody(), new TreeMap<>(), List.of(), List.of(), List.of());
    }

    private static StaffingAssumptions reports(MemberReport... reports) {
        return new StaffingAssumptions(
                THREE_YEARS, new RetirementTerms.Nobody(), new TreeMap<>(), List.of(reports), List.of(), List.of());
    }

    private static StaffingAssumptions imputations(Imputation... imputations) {
        return new StaffingAssumptions(
                THREE_YEARS, new RetirementTerms.Nobody(), new TreeMap<>(), List.of(), List.of(imputations), List.of());
    }

    private static StaffingAssumptions scenarios(StaffingScenario... scenarios) {
        return new StaffingAssumptions(
                THREE_YEARS, new RetirementTerms.Nobody(), new TreeMap<>(), List.of(), List.of(), List.of(scenarios));
    }

    private static StaffingScenario scenario(String id, Lever... levers) {
        return new StaffingScenario(id, Labels.of(Language.EN, id), List.of(levers), Attribution.IN_ORDER);
    }

    private static MemberReport report(UnitId unit, AgeDistribution.Group... ages) {
        return new MemberReport(unit, List.of(ofRole(NURSE, ages)));
    }

    private static MemberReport.OfRole ofRole(RoleId role, AgeDistribution.Group... ages) {
        return new MemberReport.OfRole(role, new AgeDistribution(List.of(ages)));
    }

    private static AgeDistribution.Group group(int age, long heads, long tenThousandths) {
        return new AgeDistribution.Group(OptionalInt.of(age), Optional.empty(), heads, new FteSum(tenThousandths));
    }

    private static AgeDistribution.Group group(PositionSize size, long heads, long tenThousandths) {
        return new AgeDistribution.Group(OptionalInt.of(40), Optional.of(size), heads, new FteSum(tenThousandths));
    }

    private static Stream<String> places(Findings findings) {
        return findings.list().stream().map(finding -> finding.code() + " " + finding.path());
    }

    private static Stream<String> unknown(StaffingAssumptions assumptions) {
        return assumptions.unknownIn(ORGANISATION).list().stream()
                .map(finding -> finding.path() + " " + finding.values().get("name"));
    }

    private static GivenDemand given(UnitId unit, RoleId role, Demand otherwise) {
        return new GivenDemand(List.of(new GivenDemand.Given(unit, Set.of(role), List.of(Quantity.of(1)))), otherwise);
    }

    /** Assumptions of the years to come, each of which names a unit or a role that there is not. */
    static Stream<ForecastAssumptions> namingNobody() {
        return Stream.of(
                THREE_YEARS.withExits(ExitRates.NONE.with(PILOT, ExitRates.ByAge.same(Rate.ZERO))),
                THREE_YEARS.withHiresByRole(new TreeMap<>(Map.of(PILOT, THIRTY))),
                THREE_YEARS.withPlannedHires(
                        List.of(new PlannedHire(1, new UnitRole(HOME_CARE, PILOT), Quantity.of(1)))),
                THREE_YEARS.withPlannedHires(List.of(new PlannedHire(1, new UnitRole(MOON, NURSE), Quantity.of(1)))),
                THREE_YEARS.withTransfers(List.of(new Transfer(1, NURSES, PILOTS, Rate.ZERO))),
                THREE_YEARS.withTransfers(List.of(new Transfer(1, PILOTS, NURSES, Rate.ZERO))),
                THREE_YEARS.withPositionChanges(List.of(new PositionChange(1, Set.of(PILOT), 1))),
                THREE_YEARS.withDemand(given(MOON, NURSE, CONSTANT)),
                THREE_YEARS.withDemand(given(HOME_CARE, PILOT, CONSTANT)),
                THREE_YEARS.withDemand(following(MOON, people(9, 3), NURSE, new AgeBand(1, 5))),
                THREE_YEARS.withDemand(following(ALL, people(9, 3), PILOT, new AgeBand(1, 5))),
                THREE_YEARS.withDemand(new ScaledDemand(given(MOON, NURSE, CONSTANT), List.of(Ratio.ONE))),
                THREE_YEARS.withDemand(
                        new GivenDemand(List.of(), following(MOON, people(9, 3), NURSE, new AgeBand(1, 5)))));
    }

    @ParameterizedTest
    @MethodSource("namingNobody")
    void namesMustBeThereWhereTheyAreForecastWith(ForecastAssumptions naming) {
        Opening opening = statistics(RetirementAge.onBirthday(65), NURSES, Map.of(40, 1));
        assertThatThrownBy(() -> StaffingForecast.of(opening, naming))
                .isInstanceOfSatisfying(
                        FindingsException.class,
                        thrown -> assertThat(thrown.findings())
                                .extracting(finding -> finding.rule())
                                .contains(StaffingRule.REFERENCE_UNKNOWN));
        assertThat(unknown(assumptions(naming))).isNotEmpty();
    }

    @Test
    void rolesWithRetirementTermsOfTheirOwnAndMembersThatAreImputedMustBeThere() {
        Opening opening = Opening.ofStatistics(
                ORGANISATION,
                THU_2026_10_01,
                RetirementRules.of(RetirementAge.onBirthday(65)).with(PILOT, RetirementAge.onBirthday(60)),
                Map.of(NURSES, AgeDistribution.fullTime(Map.of(40, 1))));
        Imputation imputation = new Imputation.Each(MOON, new TreeSet<>(Set.of(PRESCHOOL)), Ratio.ONE);
        assertThatThrownBy(() -> AssumptionCheck.check(opening, List.of(imputation), THREE_YEARS))
                .isInstanceOfSatisfying(
                        FindingsException.class,
                        thrown -> assertThat(thrown.findings())
                                .extracting(finding ->
                                        finding.code() + " " + finding.values().get("name"))
                                .containsExactlyInAnyOrder(
                                        "staffing.reference-unknown pilot", "staffing.reference-unknown moon"));
    }

    /** The preschool has nobody but those whom the home care is taken for: what is given for it is given for them. */
    @Test
    void demandCanBeGivenForMembersThatAreImputed() {
        Demand given = new GivenDemand(
                List.of(new GivenDemand.Given(PRESCHOOL, Set.of(NURSE, ASSISTANT), List.of(Quantity.of(3)))), CONSTANT);
        Imputation imputation = new Imputation.Each(HOME_CARE, new TreeSet<>(Set.of(PRESCHOOL)), Ratio.ONE);
        Imputation ofMoon = new Imputation.Each(HOME_CARE, new TreeSet<>(Set.of(MOON)), Ratio.ONE);
        assertThat(ofStaff(given, imputation)).isEmpty();
        assertThat(ofStaff(given)).containsExactly(StaffingRule.DEMAND_WITHOUT_STAFF);
        assertThat(ofStaff(given, ofMoon)).containsExactly(StaffingRule.DEMAND_WITHOUT_STAFF);
        assertThat(ofStaff(given, imputation, imputation))
                .containsExactly(StaffingRule.MEMBER_REPEATED, StaffingRule.DEMAND_WITHOUT_STAFF);
        assertThat(ofStaff(CONSTANT, imputation, imputation)).containsExactly(StaffingRule.MEMBER_REPEATED);
    }

    private static Stream<Rule> ofStaff(Demand demand, Imputation... imputations) {
        Opening opening = statistics(RetirementAge.onBirthday(65), NURSES, Map.of(40, 1));
        List<AssumptionCheck.At> demands = List.of(new AssumptionCheck.At(demand, FieldPath.of("demand")));
        return AssumptionCheck.ofStaff(opening, List.of(imputations), THREE_YEARS, demands).stream()
                .map(Finding::rule);
    }

    @Test
    void aNameThatIsNotThereIsFoundWhereverItStands() {
        Demand demand = new GivenDemand(
                given(MOON, PILOT, CONSTANT).given(),
                new ScaledDemand(following(MOON, people(9, 3), PILOT, new AgeBand(1, 5)), List.of(Ratio.ONE)));
        List<PlannedHire> hires = List.of(new PlannedHire(1, PILOTS, Quantity.of(1)));
        List<PositionChange> changes = List.of(new PositionChange(1, Set.of(PILOT), 1));
        TreeSet<UnitId> moon = new TreeSet<>(Set.of(MOON));
        StaffingAssumptions naming = new StaffingAssumptions(
                THREE_YEARS
                        .withExits(ExitRates.NONE.with(PILOT, ExitRates.ByAge.same(Rate.ZERO)))
                        .withDemand(demand)
                        .withHiresByRole(new TreeMap<>(Map.of(PILOT, THIRTY)))
                        .withPlannedHires(hires)
                        .withTransfers(List.of(
                                new Transfer(1, PILOTS, NURSES, Rate.ZERO), new Transfer(1, NURSES, PILOTS, Rate.ZERO)))
                        .withPositionChanges(changes),
                new RetirementTerms.Nobody(),
                new TreeMap<>(Map.of(PILOT, new RetirementTerms.Nobody())),
                List.of(new MemberReport(MOON, List.of(ofRole(PILOT)))),
                List.of(
                        new Imputation.Together(MOON, moon, Ratio.ONE),
                        new Imputation.Each(HOME_CARE, moon, Ratio.ONE),
                        new Imputation.ByPopulation(HOME_CARE, 1, new TreeMap<>(Map.of(MOON, 1L))),
                        new Imputation.ByHeadcount(HOME_CARE, new TreeMap<>(Map.of(MOON, 1L)))),
                List.of(scenario(
                        "more",
                        new Lever.LargerPositions(changes),
                        new Lever.ChangedDemand(demand),
                        new Lever.MorePlannedHires(hires),
                        new Lever.LaterRetirement(1))));
        assertThat(unknown(naming))
                .containsExactlyInAnyOrder(
                        "exits.byRole.pilot pilot",
                        "demand.given[0].unit moon",
                        "demand.given[0].roles pilot",
                        "demand.otherwise.populations.moon moon",
                        "demand.otherwise.services.pilot pilot",
                        "hiresByRole.pilot pilot",
                        "plannedHires[0].unit moon",
                        "plannedHires[0].role pilot",
                        "transfers[0].from.unit moon",
                        "transfers[0].from.role pilot",
                        "transfers[1].to.unit moon",
                        "transfers[1].to.role pilot",
                        "positionChanges[0].roles pilot",
                        "retirementByRole.pilot pilot",
                        "reports[0].unit moon",
                        "reports[0].staff[0].role pilot",
                        "imputations[0].reference moon",
                        "imputations[0].members moon",
                        "imputations[1].members moon",
                        "imputations[2].populations.moon moon",
                        "imputations[3].employments.moon moon",
                        "scenarios[0].levers[0].changes[0].roles pilot",
                        "scenarios[0].levers[1].demand.given[0].unit moon",
                        "scenarios[0].levers[1].demand.given[0].roles pilot",
                        "scenarios[0].levers[1].demand.otherwise.populations.moon moon",
                        "scenarios[0].levers[1].demand.otherwise.services.pilot pilot",
                        "scenarios[0].levers[2].hires[0].unit moon",
                        "scenarios[0].levers[2].hires[0].role pilot");
    }

    @Test
    void aMemberIsReportedOnceAndNotImputedBeside() {
        assertThat(places(reports(report(PRESCHOOL), report(HOME_CARE), report(PRESCHOOL))
                        .findings()))
                .containsExactly("staffing.member-repeated reports[2].unit");
        StaffingAssumptions both = new StaffingAssumptions(
                THREE_YEARS,
                new RetirementTerms.Nobody(),
                new TreeMap<>(),
                List.of(report(PRESCHOOL)),
                imputations(new Imputation.Each(HOME_CARE, new TreeSet<>(Set.of(PRESCHOOL)), Ratio.ONE))
                        .imputations(),
                List.of());
        assertThat(places(both.findings())).containsExactly("staffing.member-repeated imputations[0].members");
    }

    @Test
    void aReportHasEachRoleOnceOfAgesThatCanBe() {
        assertThat(places(reports(new MemberReport(PRESCHOOL, List.of(ofRole(NURSE), ofRole(ASSISTANT), ofRole(NURSE))))
                        .findings()))
                .containsExactly("staffing.role-repeated reports[0].staff[2].role");
        assertThat(places(reports(report(
                                PRESCHOOL,
                                group(12, 1, 10_000),
                                group(13, 1, 10_000),
                                group(100, 1, 10_000),
                                group(101, 1, 10_000)))
                        .findings()))
                .containsExactly(
                        "staffing.age-implausible reports[0].staff[0].ages[0].age",
                        "staffing.age-implausible reports[0].staff[0].ages[3].age");
    }

    /** Of two of whom nothing is said, one may be full time and one not; those paid by the hour stand apart. */
    @Test
    void anAgeThatStandsTwiceIsToldOnce() {
        AgeDistribution.Group full = group(40, 2, 20_000);
        AgeDistribution.Group unknown = group(40, 2, 15_000);
        AgeDistribution.Group hourly = group(40, 2, 0);
        assertThat(reports(report(PRESCHOOL, full, unknown, hourly)).findings()).isEmpty();
        assertThat(reports(report(PRESCHOOL, full, group(41, 2, 20_000), full))
                        .findings()
                        .list())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("staffing.age-repeated");
                    assertThat(finding.path()).hasToString("reports[0].staff[0].ages[2]");
                    assertThat(finding.values())
                            .containsEntry("age", "40")
                            .containsEntry("member", "preschool")
                            .doesNotContainKey("more");
                });
        assertThat(reports(report(PRESCHOOL, full, full, hourly, hourly))
                        .findings()
                        .list())
                .singleElement()
                .satisfies(finding -> assertThat(finding.values()).containsEntry("more", "1"));
    }

    @Test
    void aPositionSizeIsOneThatHeadsAndFteCanBeOf() {
        assertThat(reports(report(PRESCHOOL, group(PositionSize.FULL, 2, 20_000)))
                        .findings())
                .isEmpty();
        assertThat(reports(report(PRESCHOOL, group(PositionSize.UNKNOWN, 2, 15_000)))
                        .findings())
                .isEmpty();
        assertThat(reports(report(PRESCHOOL, group(PositionSize.FULL, 2, 0))).findings())
                .isEmpty();
        assertThat(places(reports(report(PRESCHOOL, group(PositionSize.FULL, 2, 15_000)))
                        .findings()))
                .containsExactly("staffing.size-not-of-fte reports[0].staff[0].ages[0].positions");
    }

    @Test
    void scenariosHaveNamesOfTheirOwnAndMoveRetirementByThirtyYearsAtMost() {
        Lever fifteen = new Lever.LaterRetirement(15);
        Lever sixteen = new Lever.LaterRetirement(16);
        assertThat(places(scenarios(scenario("a", fifteen), scenario("b", fifteen), scenario("a", fifteen))
                        .findings()))
                .containsExactly("staffing.scenario-repeated scenarios[2].id");
        assertThat(scenarios(scenario("a", fifteen, fifteen)).findings()).isEmpty();
        assertThat(scenarios(scenario("a", fifteen, sixteen)).findings().list())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(StaffingRule.RETIREMENT_TOO_FAR);
                    assertThat(finding.path()).hasToString("scenarios[0].levers");
                    assertThat(finding.values()).containsEntry("years", "31");
                });
    }

    @Test
    void whatAForecastDoesNotReachIsToldInScenariosToo() {
        Lever hires = new Lever.MorePlannedHires(
                List.of(new PlannedHire(3, NURSES, Quantity.of(1)), new PlannedHire(4, NURSES, Quantity.of(1))));
        Lever positions = new Lever.LargerPositions(
                List.of(new PositionChange(3, Set.of(), 1), new PositionChange(4, Set.of(), 1)));
        Lever demand = new Lever.ChangedDemand(
                new ScaledDemand(CONSTANT, List.of(Ratio.ONE, Ratio.ONE, Ratio.ONE, Ratio.ONE)));
        Lever reached = new Lever.ChangedDemand(new ScaledDemand(CONSTANT, List.of(Ratio.ONE, Ratio.ONE, Ratio.ONE)));
        assertThat(places(scenarios(scenario("a", hires, positions, demand, reached))
                        .findings()))
                .containsExactly(
                        "staffing.year-beyond-horizon scenarios[0].levers[0].hires[1].year",
                        "staffing.year-beyond-horizon scenarios[0].levers[1].changes[1].year",
                        "staffing.year-beyond-horizon scenarios[0].levers[2].demand.factors[3]");
    }

    @Test
    void aChangeThatLeavesPositionsOfNothingIsTold() {
        assertThat(places(THREE_YEARS
                        .withPositionChanges(List.of(
                                new PositionChange(1, Set.of(), -9_999), new PositionChange(1, Set.of(), -10_000)))
                        .findings()))
                .containsExactly("staffing.positions-vanish positionChanges[1].add");
    }
}
