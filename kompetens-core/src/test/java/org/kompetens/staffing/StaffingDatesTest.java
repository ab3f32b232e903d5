package org.kompetens.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.kompetens.staffing.Municipality.ALL;
import static org.kompetens.staffing.Municipality.HOME_CARE;
import static org.kompetens.staffing.Municipality.NURSE;
import static org.kompetens.staffing.Municipality.THU_2026_10_01;
import static org.kompetens.staffing.Municipality.employee;
import static org.kompetens.staffing.Municipality.opening;
import static org.kompetens.staffing.Municipality.position;
import static org.kompetens.staffing.Municipality.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.Period;
import org.kompetens.text.Language;

/** Dates of people: of which there is no sense is found and not believed, and one that is known wins over every rule. */
final class StaffingDatesTest {

    private static final HireProfile THIRTY = HireProfile.of(Fte.FULL, Map.of(30, 1));
    private static final ForecastAssumptions TEN_YEARS = ForecastAssumptions.of(10, ExitRates.NONE, THIRTY);
    private static final UnitRole NURSES = new UnitRole(HOME_CARE, NURSE);
    private static final RetirementAge AT_65 = RetirementAge.onBirthday(65);

    @Test
    void aDateOfLeavingThatCannotBeIsNotKnown() {
        LocalDate born = LocalDate.of(1964, 3, 2);
        Map<LocalDate, Integer> retirementsByEnd = Map.of(
                LocalDate.of(2099, 12, 31), 1,
                LocalDate.of(2065, 3, 2), 1,
                LocalDate.of(2065, 3, 1), 0,
                LocalDate.of(2050, 1, 1), 0);
        ExpectedRetirements expected = new ExpectedRetirements(RetirementRules.of(AT_65), THU_2026_10_01);
        retirementsByEnd.forEach((end, retirements) -> {
            Employment employment = position("1", NURSE, HOME_CARE, 100);
            Employment ending = Employment.of(
                    employment.id(), NURSE, HOME_CARE, Fte.FULL, new Period(Optional.empty(), Optional.of(end)));
            for (Employee one : List.of(
                    employee("a", ending).withBirthDate(born),
                    employee("a", employment).withBirthDate(born).withKnownExit(end))) {
                ForecastYear third = StaffingForecast.of(opening(AT_65, one), TEN_YEARS)
                        .years(ALL)
                        .get(2);
                assertThat(third.flows().retirements().total().heads())
                        .as("until %s", end)
                        .isEqualTo(Quantity.of(retirements));
                Optional<LocalDate> known =
                        Optional.of(end).filter(date -> one.knownExit().isEmpty());
                assertThat(expected.apply(one).employments().get(0).period().until())
                        .as("until %s", end)
                        .isEqualTo(retirements == 1 ? Optional.of(LocalDate.of(2029, 3, 2)) : known);
            }
        });
    }

    /** Somebody is 13 at least and 100 at most. */
    @Test
    void aBirthDateThatCannotBeIsToldWithoutThePerson() {
        Employee nurse = employee("a", position("1", NURSE, HOME_CARE, 100));
        assertThat(BirthDates.findings(nurse, THU_2026_10_01)).isEmpty();
        for (int age : new int[] {13, 100}) {
            assertThat(BirthDates.findings(nurse.withBirthDate(THU_2026_10_01.minusYears(age)), THU_2026_10_01))
                    .isEmpty();
        }
        for (int age : new int[] {12, 101}) {
            assertThat(BirthDates.findings(nurse.withBirthDate(THU_2026_10_01.minusYears(age)), THU_2026_10_01))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.rule()).isEqualTo(StaffingRule.AGE_IMPLAUSIBLE);
                        assertThat(finding.path()).hasToString("birthDate");
                        assertThat(finding.values()).isEmpty();
                    });
        }
    }

    /** Years later or earlier count for single people as in the forecast, and who is overdue by them goes within a year. */
    @Test
    void whoRetiresLaterIsExpectedToInTheYearOfTheForecast() {
        LocalDate born = LocalDate.of(1962, 3, 2);
        Employee nurse = employee("a", position("1", NURSE, HOME_CARE, 100)).withBirthDate(born);
        Map<Integer, LocalDate> endsByYearsLater = Map.of(
                -30, LocalDate.of(2027, 10, 1),
                -1, LocalDate.of(2027, 10, 1),
                0, LocalDate.of(2027, 3, 2),
                1, LocalDate.of(2028, 3, 2),
                2, LocalDate.of(2029, 3, 2));
        endsByYearsLater.forEach((later, end) -> {
            assertThat(expectedEnd(nurse, AT_65, later, THU_2026_10_01)).contains(end);
            ForecastYear year = StaffingForecast.of(opening(AT_65, nurse), TEN_YEARS.withLaterRetirement(later))
                    .years(ALL)
                    .get(Cohort.yearOf(end, THU_2026_10_01) - 1);
            assertThat(year.flows().retirements().total().heads())
                    .as("%s years later", later)
                    .isEqualTo(Quantity.of(1));
        });
    }

    /** A year of the forecast ends on 28 February, after which the 29th comes. */
    @Test
    void whoRetiresLaterThanOnA29FebruaryIsExpectedToInTheYearAfter() {
        Employee nurse = employee("a", position("1", NURSE, HOME_CARE, 100)).withBirthDate(LocalDate.of(1964, 2, 29));
        RetirementPolicy at64 = RetirementAge.onBirthday(64);
        LocalDate asOf = LocalDate.of(2026, 2, 28);
        assertThat(expectedEnd(nurse, at64, 0, asOf)).contains(LocalDate.of(2028, 2, 29));
        assertThat(expectedEnd(nurse, at64, 1, asOf)).contains(LocalDate.of(2029, 3, 1));
        assertThat(expectedEnd(nurse, at64, 4, asOf)).contains(LocalDate.of(2032, 2, 29));
        assertThatThrownBy(() -> new ExpectedRetirements(RetirementRules.of(at64), 31, asOf))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<LocalDate> expectedEnd(
            Employee employee, RetirementPolicy policy, int laterRetirement, LocalDate asOf) {
        return new ExpectedRetirements(RetirementRules.of(policy), laterRetirement, asOf)
                .apply(employee)
                .employments()
                .get(0)
                .period()
                .until();
    }

    /** Within 30 years a date is known of anybody; later, of somebody of whom it can be told how old they would be. */
    @Test
    void aDateOfLeavingBeyondTheLongestForecastIsFoundAndOfSomebodyWithoutBirthDateNotKnown() {
        ExitRates tenth = ExitRates.of(ExitRates.ByAge.same(new Rate(1, 10)));
        LocalDate last = THU_2026_10_01.plusYears(30);
        LocalDate young = LocalDate.of(2001, 1, 1);
        for (LocalDate end : List.of(last, last.plusDays(1), LocalDate.of(2099, 12, 31))) {
            for (Optional<LocalDate> born : List.of(Optional.<LocalDate>empty(), Optional.of(young))) {
                Employment ending = Employment.of(
                        EmploymentId.of("1"),
                        NURSE,
                        HOME_CARE,
                        Fte.FULL,
                        new Period(Optional.empty(), Optional.of(end)));
                Employee byEnd = employee("a", ending);
                Employee byExit =
                        employee("a", position("1", NURSE, HOME_CARE, 100)).withKnownExit(end);
                boolean isKnown = born.isPresent() || end.equals(last);
                for (Employee one : List.of(byEnd, byExit)) {
                    Opening opening =
                            opening(AT_65, born.map(one::withBirthDate).orElse(one));
                    ForecastYear first = StaffingForecast.of(opening, TEN_YEARS.withExits(tenth))
                            .years(ALL)
                            .get(0);
                    assertThat(first.flows().otherExits().total().heads().signum())
                            .as("until %s, born %s", end, born)
                            .isEqualTo(isKnown ? 0 : 1);
                    assertThat(opening.findingCounts())
                            .isEqualTo(end.equals(last) ? Map.of() : Map.of(StaffingRule.LEAVING_DATE_FAR.code(), 1L));
                }
            }
        }
        Employee sooner = employee("a", position("1", NURSE, HOME_CARE, 100)).withKnownExit(LocalDate.of(2099, 12, 31));
        Employment ending = Employment.of(
                EmploymentId.of("1"), NURSE, HOME_CARE, Fte.FULL, new Period(Optional.empty(), Optional.of(last)));
        assertThat(opening(AT_65, sooner.withEmployments(List.of(ending))).findingCounts())
                .isEmpty();
    }

    @Test
    void aBirthDateThatCannotBeIsTakenAsMissing() {
        Opening opening = opening(
                AT_65,
                employee("a", position("1", NURSE, HOME_CARE, 100)).withBirthDate(LocalDate.of(1890, 1, 1)),
                employee("b", position("1", NURSE, HOME_CARE, 50)).withBirthDate(LocalDate.of(2020, 1, 1)),
                employee("c", position("1", NURSE, HOME_CARE, 100)),
                employee("d", position("1", NURSE, HOME_CARE, 100)).withBirthDate(LocalDate.of(1963, 1, 1)));
        assertThat(opening.findingCounts()).containsExactly(Map.entry(StaffingRule.AGE_IMPLAUSIBLE.code(), 2L));
        assertThat(opening.at(ALL).employments()).isEqualTo(4);
        assertThat(opening.at(ALL).ageUnknown()).isEqualTo(3);
        assertThat(opening.at(ALL).ageUnknownFte()).isEqualTo(new FteSum(25_000));
        assertThat(opening.warnings().list())
                .singleElement()
                .satisfies(warning -> assertThat(warning.message(Language.EN)).contains("3 of 4"));
        List<ForecastYear> years = StaffingForecast.of(opening, TEN_YEARS).years(ALL);
        assertThat(years.get(9).ageUnknown().closing().total().heads()).isEqualTo(Quantity.of(3));
        assertThat(years.get(9).flows().closing().total().fte()).isEqualTo(Quantity.of(new BigDecimal("3.5")));
    }

    @Test
    void howMuchOfEachFlowIsOfUnknownAgeIsKnown() {
        Opening opening = opening(
                AT_65,
                employee("a", position("1", NURSE, HOME_CARE, 50)),
                employee("b", position("1", NURSE, HOME_CARE, 100)).withKnownExit(LocalDate.of(2027, 3, 1)),
                employee("c", position("1", NURSE, HOME_CARE, 100)).withBirthDate(LocalDate.of(1980, 1, 1)));
        ExitRates tenth = ExitRates.of(ExitRates.ByAge.same(new Rate(1, 10)));
        ForecastYear first = StaffingForecast.of(opening, TEN_YEARS.withExits(tenth))
                .years(ALL)
                .get(0);
        StockAndFlow unknown = first.ageUnknown();
        assertThat(unknown.opening().total().heads()).isEqualTo(Quantity.of(2));
        assertThat(unknown.knownExits()).isEqualTo(first.flows().knownExits());
        assertThat(unknown.retirements()).isEqualTo(Figure.NONE);
        assertThat(unknown.otherExits().total().fte()).isEqualTo(Quantity.of(new BigDecimal("0.05")));
        assertThat(first.flows().otherExits().total().fte()).isEqualTo(Quantity.of(new BigDecimal("0.15")));
        assertThat(unknown.closing().total().fte()).isEqualTo(Quantity.of(new BigDecimal("0.45")));
    }

    @Test
    void aKnownDateWinsHoweverFarItIs() {
        Opening opening = opening(
                AT_65,
                employee("a", position("1", NURSE, HOME_CARE, 100))
                        .withBirthDate(LocalDate.of(1961, 6, 1))
                        .withKnownExit(LocalDate.of(2060, 1, 1)));
        assertThat(opening.at(ALL).overdue()).isZero();
        assertThat(StaffingForecast.of(opening, TEN_YEARS)
                        .years(ALL)
                        .get(9)
                        .flows()
                        .closing()
                        .total()
                        .heads())
                .isEqualTo(Quantity.of(1));
    }

    @Test
    void thoseWhomATableDoesNotKnowDoNotRetire() {
        RetirementDates sweden = RetirementTable.sweden().policy("reference-age", THU_2026_10_01, false);
        Opening opening = opening(
                sweden,
                employee("a", position("1", NURSE, HOME_CARE, 100)).withBirthDate(LocalDate.of(1966, 1, 1)),
                employee("b", position("1", NURSE, HOME_CARE, 100)).withBirthDate(LocalDate.of(1965, 12, 31)));
        assertThat(opening.findingCounts()).containsExactly(Map.entry(StaffingRule.COHORT_UNKNOWN.code(), 1L));
        assertThat(opening.at(ALL).cohortUnknown()).isEqualTo(1);
        List<ForecastYear> years = StaffingForecast.of(opening, TEN_YEARS).years(ALL);
        assertThat(years.stream().map(year -> year.flows().retirements().total().heads()))
                .filteredOn(heads -> heads.signum() > 0)
                .containsExactly(Quantity.of(1));
    }

    @Test
    void inStatisticsTooThoseWhomATableDoesNotKnowAreFound() {
        RetirementDates sweden = RetirementTable.sweden().policy("reference-age", THU_2026_10_01, false);
        Opening opening = statistics(sweden, NURSES, Map.of(25, 4, 30, 2, 64, 3, 101, 5));
        assertThat(opening.findingCounts())
                .containsExactly(
                        Map.entry(StaffingRule.AGE_IMPLAUSIBLE.code(), 1L),
                        Map.entry(StaffingRule.COHORT_UNKNOWN.code(), 2L));
        assertThat(opening.at(ALL).cohortUnknown()).isEqualTo(6);
        assertThat(statistics(AT_65, NURSES, Map.of(25, 4, 64, 3)).findingCounts())
                .isEmpty();
    }

    /** Whoever is 60 on 1 October 2026 was born from 2 October 1965; what is decided ends with those born in that year. */
    @Test
    void inStatisticsThoseAreFoundTooOfWhomATableKnowsOnlySome() {
        RetirementDates sweden = RetirementTable.sweden().policy("reference-age", THU_2026_10_01, false);
        assertThat(statistics(sweden, NURSES, Map.of(60, 4)).findingCounts())
                .containsExactly(Map.entry(StaffingRule.COHORT_UNKNOWN.code(), 1L));
        assertThat(statistics(sweden, NURSES, Map.of(61, 4)).findingCounts()).isEmpty();
    }

    @Test
    void aKnownDateAlwaysWins() {
        Opening opening = opening(
                AT_65,
                employee("a", position("1", NURSE, HOME_CARE, 100))
                        .withBirthDate(LocalDate.of(1962, 1, 1))
                        .withKnownExit(LocalDate.of(2029, 6, 1)));
        List<ForecastYear> years = StaffingForecast.of(
                        opening,
                        TEN_YEARS.withHiring(Hiring.NONE).withExits(ExitRates.of(ExitRates.ByAge.same(new Rate(1, 2)))))
                .years(ALL);
        assertThat(years.get(2).flows().knownExits().total().heads()).isEqualTo(Quantity.of(1));
        assertThat(years.get(2).flows().closing().total()).isEqualTo(Staff.NONE);
        assertThat(years).allSatisfy(year -> {
            assertThat(year.flows().retirements().total()).isEqualTo(Staff.NONE);
            assertThat(year.flows().otherExits().total()).isEqualTo(Staff.NONE);
        });
    }

    @Test
    void whoIsPastTheAgeAtWhichAllRetireIsToldHoweverItIsGiven() {
        Map<Integer, Integer> people = Map.of(64, 1, 65, 2, 66, 4, 71, 8);
        Map<RetirementPolicy, Long> overdue = Map.of(
                AT_65,
                14L,
                RetirementRates.distributed(Map.of(65, 1)),
                14L,
                RetirementRates.distributed(Map.of(63, 3, 65, 2)),
                14L,
                new RetirementRates(new TreeMap<>(Map.of(63, new Rate(1, 2), 64, Rate.ONE))),
                14L,
                new RetirementAge(java.time.Period.of(65, 6, 0), LeavingDay.END_OF_MONTH),
                12L,
                RetirementRates.distributed(Map.of(65, 1, 70, 1)),
                8L,
                new RetirementRates(new TreeMap<>(Map.of(64, Rate.ONE, 71, new Rate(1, 2)))),
                14L,
                new RetirementRates(new TreeMap<>(Map.of(64, new Rate(1, 2)))),
                0L,
                RetirementRates.NONE,
                0L);
        overdue.forEach((policy, expected) -> {
            OpeningStock stock = statistics(policy, NURSES, people).at(ALL);
            assertThat(stock.overdue()).as("%s", policy).isEqualTo(expected);
            long fromRecords = people.entrySet().stream()
                    .filter(entry -> opening(
                                            policy,
                                            employee("a", position("1", NURSE, HOME_CARE, 100))
                                                    .withBirthDate(THU_2026_10_01.minusYears(entry.getKey())))
                                    .at(ALL)
                                    .overdue()
                            > 0)
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            assertThat(fromRecords).as("%s of records", policy).isEqualTo(expected);
        });
    }

    /** Of two employments that overlap the second is gone on in when the first ends, and nobody retires from it before. */
    @Test
    void whoeverGoesOnElsewhereIsExpectedToRetireAfterTheyHaveComeThere() {
        Employment first = Employment.of(
                EmploymentId.of("1"),
                NURSE,
                HOME_CARE,
                Fte.FULL,
                Period.of(THU_2026_10_01.minusYears(9), LocalDate.of(2028, 4, 1)));
        Employment second =
                Employment.of(EmploymentId.of("2"), NURSE, ALL, Fte.FULL, Period.startingOn(LocalDate.of(2027, 1, 1)));
        Employee goesOn = employee("a", first, second).withBirthDate(LocalDate.of(1962, 6, 15));
        Employee expected = new ExpectedRetirements(RetirementRules.of(AT_65), THU_2026_10_01).apply(goesOn);
        assertThat(expected.employments())
                .extracting(one -> one.period().until())
                .containsExactly(Optional.of(LocalDate.of(2028, 4, 1)), Optional.of(THU_2026_10_01.plusYears(3)));
    }

    /** Half time, a tenth more by what is assumed, then full time by a new employment: that is no more than full time. */
    @Test
    void positionsThatAreAssumedToBecomeLargerBecomeFullTimeAtMostByWhatIsKnownAfter() {
        LocalDate then = LocalDate.of(2028, 4, 1);
        Employment half =
                Employment.of(EmploymentId.of("1"), NURSE, HOME_CARE, Fte.percent(50), Period.endingBefore(then));
        Employment full = Employment.of(EmploymentId.of("2"), NURSE, HOME_CARE, Fte.FULL, Period.startingOn(then));
        ForecastAssumptions assumptions = ForecastAssumptions.of(2, ExitRates.NONE, THIRTY)
                .withPositionChanges(List.of(new PositionChange(1, Set.of(), 1_000)));
        StaffingForecast forecast = StaffingForecast.of(
                opening(AT_65, employee("a", half, full).withBirthDate(LocalDate.of(1990, 1, 1))), assumptions);
        assertThat(forecast.years(HOME_CARE))
                .extracting(
                        year -> year.flows().positionChange().total().fte(),
                        year -> year.flows().closing().total().fte())
                .containsExactly(
                        tuple(Quantity.of(new BigDecimal("0.1")), Quantity.of(new BigDecimal("0.6"))),
                        tuple(Quantity.of(new BigDecimal("0.4")), Quantity.of(1)));
    }
}
