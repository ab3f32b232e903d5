package org.kompetens.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kompetens.staffing.Municipality.ALL;
import static org.kompetens.staffing.Municipality.ASSISTANT;
import static org.kompetens.staffing.Municipality.HOME_CARE;
import static org.kompetens.staffing.Municipality.NURSE;
import static org.kompetens.staffing.Municipality.PRESCHOOL;
import static org.kompetens.staffing.Municipality.TEACHER;
import static org.kompetens.staffing.Municipality.THU_2026_10_01;
import static org.kompetens.staffing.Municipality.employee;
import static org.kompetens.staffing.Municipality.opening;
import static org.kompetens.staffing.Municipality.position;
import static org.kompetens.staffing.Municipality.rate;
import static org.kompetens.staffing.Municipality.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.FindingsException;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.WorkedHours;
import org.kompetens.text.Language;

/** What is wrong becomes a finding, and nobody is lost. */
final class StaffingRuleTest {

    private static final HireProfile THIRTY = HireProfile.of(Fte.FULL, Map.of(30, 1));
    private static final ForecastAssumptions TEN_YEARS = ForecastAssumptions.of(10, ExitRates.NONE, THIRTY);
    private static final UnitRole NURSES = new UnitRole(HOME_CARE, NURSE);
    private static final RetirementAge AT_65 = RetirementAge.onBirthday(65);

    private static void assertFinds(StaffingRule rule, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        FindingsException.class,
                        thrown -> assertThat(thrown.findings())
                                .extracting(Finding::rule)
                                .containsOnly(rule));
    }

    @Test
    void everyRuleSpeaksAllLanguages() {
        assertThat(StaffingRule.AGE_IMPLAUSIBLE.templates().keys())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(StaffingRule.values())
                        .map(StaffingRule::code)
                        .toList());
        for (StaffingRule rule : StaffingRule.values()) {
            for (Language language : Language.values()) {
                assertThat(Finding.of(rule, FieldPath.ROOT).message(language)).isNotBlank();
            }
        }
    }

    /** The last day of 2099 stands for no date. Whoever is known to stay until 100 does, whatever the policy. */
    @Test
    void ratesAreFromNoughtToOne() {
        assertFinds(StaffingRule.RATE_OUT_OF_BOUNDS, () -> new Rate(3, 2));
        assertFinds(StaffingRule.RATE_OUT_OF_BOUNDS, () -> Rate.of(new BigDecimal("-0.01")));
        assertFinds(StaffingRule.RATE_OUT_OF_BOUNDS, () -> Rate.of(new BigDecimal("12.6")));
        assertThat(Rate.of(new BigDecimal("0.125"))).isEqualTo(new Rate(1, 8));
    }

    @Test
    void retirementInTheRatesIsRefusedBesideAPolicy() {
        ForecastAssumptions holding = TEN_YEARS.withExits(ExitRates.NONE.withRetirement());
        assertFinds(
                StaffingRule.RETIREMENT_COUNTED_TWICE,
                () -> StaffingForecast.of(statistics(AT_65, NURSES, Map.of(40, 1)), holding));
        assertThat(StaffingForecast.of(statistics(RetirementRates.NONE, NURSES, Map.of(40, 1)), holding)
                        .years(ALL))
                .hasSize(10);
    }

    /** A table says of everybody when; rates and shares say how many of an age. */
    @Test
    void termsThatSayHowManyRetireNameNobody() {
        StaffingAssumptions assumed = new StaffingAssumptions(
                TEN_YEARS,
                new RetirementTerms.ByRates(RetirementRates.NONE),
                new TreeMap<>(Map.of(
                        RoleId.of("doctor"),
                        new RetirementTerms.AtAge(AT_65),
                        NURSE,
                        new RetirementTerms.Distributed(new TreeMap<>(Map.of(65, 1))))),
                List.of(),
                List.of(),
                List.of());
        assertThat(assumed.findingsOfPersons().list())
                .extracting(one -> one.rule() + " " + one.path())
                .containsExactly(
                        "RETIREMENT_NAMES_NOBODY retirement", "RETIREMENT_NAMES_NOBODY retirementByRole." + NURSE);
    }

    @Test
    void aForecastIsOfOneToThirtyYears() {
        assertFinds(StaffingRule.HORIZON_OUT_OF_BOUNDS, () -> ForecastAssumptions.of(0, ExitRates.NONE, THIRTY));
        assertFinds(StaffingRule.HORIZON_OUT_OF_BOUNDS, () -> ForecastAssumptions.of(31, ExitRates.NONE, THIRTY));
        Opening opening = statistics(AT_65, NURSES, Map.of(13, 1, 100, 1));
        List<ForecastYear> years = StaffingForecast.of(
                        opening,
                        ForecastAssumptions.of(30, ExitRates.NONE, HireProfile.of(Fte.FULL, Map.of(13, 1, 100, 1))))
                .years(ALL);
        assertThat(years)
                .hasSize(30)
                .allSatisfy(
                        year -> assertThat(year.flows().closing().total().fte()).isEqualTo(Quantity.of(2)));
    }

    @Test
    void aYearWithoutPopulationIsNamed() {
        DemographicDemand demand = new DemographicDemand(
                new TreeMap<>(Map.of(ALL, new Population(new TreeMap<>(Map.of(2026, new TreeMap<>(Map.of(3, 9L))))))),
                2026,
                new TreeMap<>(Map.of(NURSE, List.of(new DemographicDemand.Service(new AgeBand(1, 5), 1)))),
                BigDecimal.ZERO);
        Opening opening = statistics(AT_65, NURSES, Map.of(40, 1));
        assertFinds(
                StaffingRule.POPULATION_YEAR_MISSING, () -> StaffingForecast.of(opening, TEN_YEARS.withDemand(demand)));
    }

    /** Of a role that follows the population it is told where there is none; of a demand that is given, of the rest. */
    @Test
    void staffWhomNoPopulationIsForIsTold() {
        Population people = new Population(new TreeMap<>(Map.of(2026, new TreeMap<>(Map.of(3, 9L)))));
        Opening opening = statistics(AT_65, NURSES, Map.of(40, 1));
        Demand elsewhere = following(PRESCHOOL, people);
        for (Demand demand : List.of(elsewhere, new GivenDemand(List.of(), elsewhere))) {
            List<Finding> found = AssumptionCheck.ofStaff(
                    opening, List.of(), TEN_YEARS, List.of(new AssumptionCheck.At(demand, FieldPath.of("demand"))));
            assertThat(found).hasSize(1).allSatisfy(finding -> {
                assertThat(finding.rule()).isEqualTo(StaffingRule.STAFF_WITHOUT_POPULATION);
                assertThat(finding.values()).containsEntry("unit", HOME_CARE.value());
            });
        }
        Demand given = new GivenDemand(
                List.of(new GivenDemand.Given(HOME_CARE, Set.of(NURSE), List.of(Quantity.of(3)))), elsewhere);
        for (Demand demand : List.of(given, following(ALL, people), following(HOME_CARE, people))) {
            assertThat(AssumptionCheck.ofStaff(
                            opening,
                            List.of(),
                            TEN_YEARS,
                            List.of(new AssumptionCheck.At(demand, FieldPath.of("demand")))))
                    .isEmpty();
        }
    }

    private static Demand following(UnitId unit, Population population) {
        return new DemographicDemand(
                new TreeMap<>(Map.of(unit, population)),
                2026,
                new TreeMap<>(Map.of(NURSE, List.of(new DemographicDemand.Service(new AgeBand(1, 5), 1)))),
                BigDecimal.ZERO);
    }

    @Test
    void yearsWithoutPopulationAreFoundOnceForEachPopulationHoweverManyAgesDemandFollows() {
        Population known = new Population(new TreeMap<>(
                Map.of(2026, new TreeMap<>(Map.of(3, 9L, 50, 9L)), 2028, new TreeMap<>(Map.of(3, 9L, 50, 9L)))));
        DemographicDemand demand = new DemographicDemand(
                new TreeMap<>(Map.of(ALL, known, HOME_CARE, known)),
                2026,
                new TreeMap<>(Map.of(
                        NURSE,
                        List.of(
                                new DemographicDemand.Service(new AgeBand(1, 5), 1),
                                new DemographicDemand.Service(new AgeBand(50, 60), 1)))),
                BigDecimal.ZERO);
        List<Finding> found = TEN_YEARS.withDemand(demand).findings().list();
        assertThat(found).hasSize(2).allSatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(StaffingRule.POPULATION_YEAR_MISSING);
            assertThat(finding.values()).containsEntry("year", "2027").containsEntry("more", "8");
        });
        assertThat(TEN_YEARS.withYears(2).withDemand(demand).findings().list())
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.values()).doesNotContainKey("more"));
    }

    @Test
    void moreThanOneFteForEachHeadIsRefused() {
        assertFinds(
                StaffingRule.FTE_ABOVE_HEADS,
                () -> new AgeDistribution.Group(OptionalInt.of(40), Optional.empty(), 1, new FteSum(10_001)));
    }

    @Test
    void whatIsNamedHasToBeThere() {
        Opening opening = statistics(AT_65, NURSES, Map.of(40, 1));
        assertFinds(
                StaffingRule.REFERENCE_UNKNOWN,
                () -> StaffingForecast.of(
                        opening,
                        TEN_YEARS.withPlannedHires(
                                List.of(new PlannedHire(1, new UnitRole(UnitId.of("moon"), NURSE), Quantity.of(1))))));
        assertFinds(
                StaffingRule.REFERENCE_UNKNOWN,
                () -> StaffingForecast.of(
                        opening,
                        TEN_YEARS.withExits(ExitRates.NONE.with(RoleId.of("x"), ExitRates.ByAge.same(Rate.ZERO)))));
    }

    @Test
    void demandIsGivenOnceAndCanBeDivided() {
        Opening opening = statistics(AT_65, NURSES, Map.of(40, 1));
        GivenDemand.Given all = new GivenDemand.Given(ALL, Set.of(), List.of(Quantity.of(3)));
        GivenDemand.Given nurses = new GivenDemand.Given(HOME_CARE, Set.of(NURSE), List.of(Quantity.of(3)));
        GivenDemand.Given none =
                new GivenDemand.Given(ALL, Set.of(ASSISTANT, RoleId.of("teacher")), List.of(Quantity.of(3)));
        assertFinds(StaffingRule.DEMAND_REPEATED, () -> given(opening, all, nurses));
        assertFinds(StaffingRule.DEMAND_WITHOUT_STAFF, () -> given(opening, none));
    }

    private static StaffingForecast given(Opening opening, GivenDemand.Given... given) {
        return StaffingForecast.of(
                opening, TEN_YEARS.withDemand(new GivenDemand(List.of(given), new ConstantDemand())));
    }

    @Test
    void fromOnePlaceNoMoreThanAllMoveInAYear() {
        UnitRole assistants = new UnitRole(HOME_CARE, ASSISTANT);
        UnitRole teachers = new UnitRole(PRESCHOOL, TEACHER);
        Transfer most = new Transfer(1, NURSES, assistants, rate("0.7"));
        Transfer rest = new Transfer(1, NURSES, teachers, rate("0.3"));
        Transfer more = new Transfer(1, NURSES, teachers, rate("0.3001"));
        Transfer later = new Transfer(2, NURSES, teachers, rate("0.7"));
        Transfer others = new Transfer(1, teachers, assistants, rate("0.7"));
        Opening opening = statistics(AT_65, NURSES, Map.of(30, 10));
        assertThat(TEN_YEARS.withTransfers(List.of(most, rest, later, others)).findings())
                .isEmpty();
        ForecastAssumptions tooMany = TEN_YEARS.withTransfers(List.of(most, others, more));
        assertThat(tooMany.findings().list())
                .singleElement()
                .satisfies(found -> assertThat(found.path()).hasToString("transfers[2].share"));
        assertFinds(StaffingRule.TRANSFERS_ABOVE_ALL, () -> StaffingForecast.of(opening, tooMany));
    }

    /** At 63 as an assistant, at 66 as a nurse; whose date is known keeps it, be it from statistics or records. */
    @Test
    void whoeverMovesRetiresByThePolicyOfTheNewRole() {
        RetirementRules rules =
                RetirementRules.of(RetirementAge.onBirthday(66)).with(ASSISTANT, RetirementAge.onBirthday(63));
        UnitRole assistants = new UnitRole(HOME_CARE, ASSISTANT);
        Opening counted = Stream.of(
                        employee("a", position("1", ASSISTANT, HOME_CARE, 100))
                                .withBirthDate(THU_2026_10_01.minusYears(58)),
                        employee("b", position("1", ASSISTANT, HOME_CARE, 100))
                                .withBirthDate(THU_2026_10_01.minusYears(58))
                                .withKnownExit(LocalDate.of(2030, 1, 1)))
                .collect(Opening.collector(Municipality.ORGANISATION, THU_2026_10_01, rules));
        Opening opening = counted.merge(Opening.ofStatistics(
                Municipality.ORGANISATION,
                THU_2026_10_01,
                rules,
                Map.of(assistants, AgeDistribution.fullTime(Map.of(58, 3)))));
        List<ForecastYear> years = StaffingForecast.of(
                        opening,
                        TEN_YEARS
                                .withHiring(Hiring.NONE)
                                .withTransfers(List.of(new Transfer(3, assistants, NURSES, rate("0.5")))))
                .years(ALL);
        assertThat(years.stream()
                        .map(year -> year.flows()
                                .retirements()
                                .total()
                                .heads()
                                .value()
                                .doubleValue()))
                .containsExactly(0.0, 0.0, 0.0, 0.0, 2.0, 0.0, 0.0, 2.0, 0.0, 0.0);
        assertThat(years.get(3).flows().knownExits().total().heads()).isEqualTo(Quantity.of(1));
    }

    @Test
    void whatIsToHappenAfterTheLastYearIsAWarningAndInNoFigure() {
        ForecastAssumptions beyond = TEN_YEARS
                .withPlannedHires(List.of(
                        new PlannedHire(10, NURSES, Quantity.of(1)), new PlannedHire(11, NURSES, Quantity.of(1))))
                .withPositionChanges(List.of(new PositionChange(12, new TreeSet<>(), 100)))
                .withTransfers(List.of(new Transfer(13, NURSES, new UnitRole(PRESCHOOL, TEACHER), rate("0.5"))));
        assertThat(beyond.findings().errors()).isEmpty();
        assertThat(beyond.findings().list())
                .allSatisfy(found -> assertThat(found.rule()).isEqualTo(StaffingRule.YEAR_BEYOND_HORIZON))
                .extracting(found -> found.path().toString())
                .containsExactly("plannedHires[1].year", "positionChanges[0].year", "transfers[0].year");
        Opening opening = statistics(AT_65, NURSES, Map.of(30, 10));
        ForecastAssumptions within = TEN_YEARS.withPlannedHires(List.of(new PlannedHire(10, NURSES, Quantity.of(1))));
        assertThat(StaffingForecast.of(opening, beyond).years(ALL))
                .isEqualTo(StaffingForecast.of(opening, within).years(ALL));
    }

    @Test
    void moreStaffThanCanBeReckonedWithIsFound() {
        Opening opening = statistics(AT_65, NURSES, Map.of(30, 10));
        ForecastAssumptions tooMuch = TEN_YEARS
                .withYears(30)
                .withDemand(new GivenDemand(
                        List.of(new GivenDemand.Given(HOME_CARE, Set.of(NURSE), List.of(Quantity.of(9_000_000_000L)))),
                        new ConstantDemand()))
                .withHiring(Hiring.UP_TO_DEMAND);
        assertFinds(StaffingRule.TOO_MUCH_STAFF, () -> StaffingForecast.of(opening, tooMuch));
    }

    @Test
    void hourlyStaffIsCountedApart() {
        Opening opening = opening(
                AT_65,
                employee("a", position("1", NURSE, HOME_CARE, 0).withHoursWorked(new WorkedHours(2025, 975))),
                employee("b", position("1", NURSE, HOME_CARE, 0)),
                employee("c", position("1", NURSE, HOME_CARE, 100)));
        assertThat(opening.at(ALL).employments()).isEqualTo(1);
        assertThat(opening.at(ALL).hourly()).isEqualTo(new HourlyStaff(2, 1, 975));
        assertThat(opening.at(ALL).hourly().fte(1950, 4)).isEqualByComparingTo("0.5");
    }
}
