package org.kompetens.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.staffing.Municipality.ALL;
import static org.kompetens.staffing.Municipality.HOME_CARE;
import static org.kompetens.staffing.Municipality.NURSE;
import static org.kompetens.staffing.Municipality.ORGANISATION;
import static org.kompetens.staffing.Municipality.PRESCHOOL;
import static org.kompetens.staffing.Municipality.TEACHER;
import static org.kompetens.staffing.Municipality.employee;
import static org.kompetens.staffing.Municipality.opening;
import static org.kompetens.staffing.Municipality.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.kompetens.count.LongRun;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;

/** What is known of single people goes into a forecast: where they go on, and how large their positions become. */
final class KnownCoursesTest {

    private static final RetirementAge AT_65 = RetirementAge.onBirthday(65);
    private static final LocalDate MOVE = LocalDate.of(2028, 1, 1);
    private static final LocalDate END = LocalDate.of(2029, 5, 1);
    private static final ForecastAssumptions FOUR_YEARS = ForecastAssumptions.of(
                    4, ExitRates.NONE, HireProfile.of(Fte.FULL, Map.of(30, 1)))
            .withHiring(Hiring.NONE);

    /** A nurse at the home care until 2028, in the second year, and a half-time teacher at the preschool for a year more. */
    private static final Employee MOVING = born(employee(
            "moving",
            employment("1", NURSE, HOME_CARE, 100, Optional.empty(), Optional.of(MOVE)),
            employment("2", TEACHER, PRESCHOOL, 50, Optional.of(MOVE), Optional.of(END))));

    /** A nurse at 80 per cent in two positions, of which one ends in the first year. */
    private static final Employee REDUCING = born(employee(
            "reducing",
            employment("1", NURSE, HOME_CARE, 50, Optional.empty(), Optional.empty()),
            employment("2", NURSE, HOME_CARE, 30, Optional.empty(), Optional.of(LocalDate.of(2027, 6, 1)))));

    private static Employee born(Employee employee) {
        return employee.withBirthDate(LocalDate.of(1986, 3, 1));
    }

    private static Employment employment(
            String id, RoleId role, UnitId unit, int percent, Optional<LocalDate> from, Optional<LocalDate> until) {
        return Employment.of(EmploymentId.of(id), role, unit, Fte.percent(percent), new Period(from, until));
    }

    private static List<String> byYear(UnitId unit, Function<StockAndFlow, Figure> figure, Employee... employees) {
        StaffingForecast forecast = StaffingForecast.of(opening(AT_65, employees), FOUR_YEARS);
        return forecast.years(unit).stream()
                .map(year -> figure.apply(year.flows()).total())
                .map(staff -> staff.heads() + " " + staff.fte())
                .toList();
    }

    @Test
    void whoeverGoesOnElsewhereIsTransferredInTheYearInWhichItHappens() {
        assertThat(byYear(HOME_CARE, StockAndFlow::closing, MOVING)).containsExactly("1 1", "0 0", "0 0", "0 0");
        assertThat(byYear(HOME_CARE, StockAndFlow::transfers, MOVING)).containsExactly("0 0", "-1 -1", "0 0", "0 0");
        assertThat(byYear(PRESCHOOL, StockAndFlow::closing, MOVING)).containsExactly("0 0", "1 0.5", "0 0", "0 0");
        assertThat(byYear(PRESCHOOL, StockAndFlow::knownExits, MOVING)).containsExactly("0 0", "0 0", "1 0.5", "0 0");
        assertThat(byYear(ALL, StockAndFlow::transfers, MOVING)).containsExactly("0 0", "0 0", "0 0", "0 0");
        assertThat(byYear(ALL, StockAndFlow::positionChange, MOVING)).containsExactly("0 0", "0 -0.5", "0 0", "0 0");
    }

    @Test
    void aPositionThatEndsBesideAnotherMakesTheirsSmaller() {
        assertThat(byYear(HOME_CARE, StockAndFlow::opening, REDUCING))
                .containsExactly("1 0.8", "1 0.5", "1 0.5", "1 0.5");
        assertThat(byYear(HOME_CARE, StockAndFlow::positionChange, REDUCING))
                .containsExactly("0 -0.3", "0 0", "0 0", "0 0");
        assertThat(byYear(HOME_CARE, StockAndFlow::knownExits, REDUCING)).containsOnly("0 0");
    }

    @Test
    void todaysDemandIsOfThoseWhoGoOnToo() {
        Employee staying = born(employee("staying", position("1", NURSE, HOME_CARE, 100)));
        StaffingForecast forecast = StaffingForecast.of(opening(AT_65, staying, REDUCING), FOUR_YEARS);
        assertThat(forecast.years(HOME_CARE).get(0).demand().total().fte()).hasToString("1.8");
    }

    @Test
    void countsOfPeopleWithCoursesAddUp() {
        Opening apart = opening(AT_65, MOVING).merge(opening(AT_65, REDUCING));
        assertThat(StaffingForecast.of(apart, FOUR_YEARS).years(ALL))
                .isEqualTo(StaffingForecast.of(opening(AT_65, MOVING, REDUCING), FOUR_YEARS)
                        .years(ALL));
    }

    /** The preschool is taken to be as the home care: its nurse has as much, and as much less. */
    @Test
    void whoIsImputedGoesOnAsThoseOfTheReferenceDo() {
        Imputation imputation = new Imputation.Each(HOME_CARE, new TreeSet<>(Set.of(PRESCHOOL)), Ratio.ONE);
        StaffingForecast forecast =
                StaffingForecast.of(opening(AT_65, REDUCING), List.of(imputation), FOUR_YEARS, LongRun.onThreads(1));
        StockAndFlow first = forecast.years(PRESCHOOL).get(0).flows();
        assertThat(first.opening().imputed().fte()).hasToString("0.8");
        assertThat(first.positionChange().imputed().fte()).hasToString("-0.3");
        assertThat(first.closing().imputed().fte()).hasToString("0.5");
        assertThat(first.closing().imputed().heads()).isEqualTo(Quantity.of(1));
    }

    @Test
    void progressIsToldInPlaces() {
        Opening opening = Opening.ofStatistics(
                ORGANISATION,
                Municipality.THU_2026_10_01,
                RetirementRules.of(AT_65),
                Map.of(
                        new UnitRole(HOME_CARE, NURSE), AgeDistribution.fullTime(Map.of(40, 1)),
                        new UnitRole(PRESCHOOL, NURSE), AgeDistribution.fullTime(Map.of(40, 1)),
                        new UnitRole(PRESCHOOL, TEACHER), AgeDistribution.fullTime(Map.of(40, 1))));
        List<Long> told = new ArrayList<>();
        StaffingForecast.of(opening, List.of(), FOUR_YEARS, LongRun.onThreads(1).withProgress(told::add));
        assertThat(told).isSorted().endsWith(3L);
    }
}
