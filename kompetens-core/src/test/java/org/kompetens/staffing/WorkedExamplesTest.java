package org.kompetens.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.staffing.Municipality.ALL;
import static org.kompetens.staffing.Municipality.ASSISTANT;
import static org.kompetens.staffing.Municipality.HOME_CARE;
import static org.kompetens.staffing.Municipality.NURSE;
import static org.kompetens.staffing.Municipality.ORGANISATION;
import static org.kompetens.staffing.Municipality.PRESCHOOL;
import static org.kompetens.staffing.Municipality.TEACHER;
import static org.kompetens.staffing.Municipality.THU_2026_10_01;
import static org.kompetens.staffing.Municipality.employee;
import static org.kompetens.staffing.Municipality.opening;
import static org.kompetens.staffing.Municipality.position;
import static org.kompetens.staffing.Municipality.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.RoleId;

/** Examples worked out by hand, to the last digit. */
final class WorkedExamplesTest {

    private static final UnitRole NURSES = new UnitRole(HOME_CARE, NURSE);

    private static final ExitRates FEWER_WITH_AGE = ExitRates.of(ExitRates.ByAge.of(Map.of(
            new AgeBand(0, 39), new Rate(1, 10),
            new AgeBand(40, 59), new Rate(1, 20))));

    private static final ForecastAssumptions FOUR_YEARS =
            ForecastAssumptions.of(4, FEWER_WITH_AGE, HireProfile.of(Fte.FULL, Map.of(30, 60, 45, 40)));

    private static Opening ten() {
        return statistics(RetirementAge.onBirthday(65), NURSES, Map.of(30, 4, 45, 3, 62, 2, 64, 1));
    }

    private static List<BigDecimal> fte(List<ForecastYear> years, Function<ForecastYear, Figure> figure) {
        return years.stream()
                .map(year -> figure.apply(year).total().fte().value())
                .toList();
    }

    private static List<BigDecimal> of(String... fractions) {
        List<BigDecimal> rounded = new ArrayList<>();
        for (String fraction : fractions) {
            String[] parts = (fraction + "/1").split("/", -1);
            rounded.add(new BigDecimal(parts[0]).divide(new BigDecimal(parts[1]), 9, RoundingMode.HALF_EVEN));
        }
        return rounded;
    }

    @Test
    void tenNursesOverFourYears() {
        List<ForecastYear> years = StaffingForecast.of(ten(), FOUR_YEARS).years(ALL);
        assertThat(fte(years, year -> year.flows().retirements())).isEqualTo(of("1", "0", "2", "0"));
        assertThat(fte(years, year -> year.flows().otherExits()))
                .isEqualTo(of("11/20", "1253/2000", "124529/200000", "15581197/20000000"));
        assertThat(fte(years, year -> year.flows().hires()))
                .isEqualTo(of("31/20", "1253/2000", "524529/200000", "15581197/20000000"));
        assertThat(fte(years, year -> year.flows().closing())).isEqualTo(of("10", "10", "10", "10"));
        assertThat(years).allSatisfy(year -> {
            assertThat(year.flows().hires()).isEqualTo(year.need().replacement());
            assertThat(year.flows().closing().total().heads())
                    .isEqualTo(year.flows().closing().total().fte());
        });
    }

    @Test
    void tenNursesOfWhomMoreAreNeededEachYear() {
        List<Quantity> demand = IntStream.rangeClosed(1, 4)
                .mapToObj(year -> new Quantity(Quantity.ONE_IN_BILLIONTHS * (20 + year) / 2))
                .toList();
        List<ForecastYear> years = StaffingForecast.of(
                        ten(),
                        FOUR_YEARS.withDemand(new GivenDemand(
                                List.of(new GivenDemand.Given(ALL, Set.of(NURSE), demand)), new ConstantDemand())))
                .years(HOME_CARE);
        assertThat(fte(years, year -> year.flows().hires()).subList(0, 3))
                .isEqualTo(of("41/20", "2333/2000", "640469/200000"));
        assertThat(fte(years, year -> year.need().expansion())).isEqualTo(of("1/2", "1/2", "1/2", "1/2"));
    }

    @Test
    void whoeverLeavesFirstAsManyAreHired() {
        StaffingForecast retirementsFirst = StaffingForecast.of(ten(), withExitsOfTheOld());
        StaffingForecast exitsFirst =
                StaffingForecast.of(ten(), withExitsOfTheOld().withExitOrder(ExitOrder.OTHER_EXITS_FIRST));
        assertThat(fte(exitsFirst.years(ALL), year -> year.flows().hires()))
                .isEqualTo(fte(retirementsFirst.years(ALL), year -> year.flows().hires()));
        assertThat(fte(exitsFirst.years(ALL), year -> year.flows().retirements()))
                .isEqualTo(of("1/2", "0", "1/4", "0"));
        assertThat(fte(retirementsFirst.years(ALL), year -> year.flows().retirements()))
                .isEqualTo(of("1", "0", "1/2", "0"));
    }

    private static ForecastAssumptions withExitsOfTheOld() {
        return FOUR_YEARS.withExits(ExitRates.of(ExitRates.ByAge.of(Map.of(new AgeBand(60, 69), new Rate(1, 2)))));
    }

    @Test
    void headsByPersonsAndByEmployments() {
        List<Employee> employees = new ArrayList<>();
        for (int i = 0; i < 43; i++) {
            employees.add(employee(
                    "both-" + i, position("1", TEACHER, PRESCHOOL, 50), position("2", ASSISTANT, HOME_CARE, 50)));
        }
        for (int i = 0; i < 57; i++) {
            employees.add(employee("one-" + i, position("1", TEACHER, PRESCHOOL, 80)));
        }
        Opening opening = opening(RetirementRates.NONE, employees.toArray(Employee[]::new));
        assertThat(opening.at(PRESCHOOL).persons()).isEqualTo(100);
        assertThat(opening.at(HOME_CARE).persons()).isEqualTo(43);
        assertThat(opening.at(ALL).persons()).isEqualTo(100);
        assertThat(opening.at(ALL).employments()).isEqualTo(143);
        assertThat(opening.at(ALL).fte())
                .isEqualTo(
                        opening.at(PRESCHOOL).fte().plus(opening.at(HOME_CARE).fte()));
        assertThat(opening.at(ALL).meanByPersons()).contains(new Ratio(886, 1000));
        assertThat(opening.at(ALL).meanByEmployments()).contains(new Ratio(886, 1430));
    }

    /**
     * KS on 1 December 2023, in hundreds: 331 800, 8 800 and 126 200 people without a special age limit and with limits of 60
     * and 65 are 462 500 people in all, as 4 300 of them are in two of the groups. FTE add up: 279 800, 2 500 and 104 100 are
     * 386 400. The mean position is 83.5 per cent by people and 82.8 per cent by employments.
     */
    @Test
    void specialAgeLimitsAsPublished() {
        List<Employee> employees = new ArrayList<>();
        for (int i = 0; i < 43; i++) {
            employees.add(employee("both-" + i, share(TEACHER, i, 3318, 2798), share(NURSE, i, 1262, 1041)));
        }
        IntStream.range(43, 3318).forEach(i -> employees.add(employee("none-" + i, share(TEACHER, i, 3318, 2798))));
        IntStream.range(0, 88).forEach(i -> employees.add(employee("60-" + i, share(ASSISTANT, i, 88, 25))));
        IntStream.range(43, 1262).forEach(i -> employees.add(employee("65-" + i, share(NURSE, i, 1262, 1041))));
        Opening opening = opening(RetirementRates.NONE, employees.toArray(Employee[]::new));
        OpeningStock all = opening.at(ALL);
        assertThat(all.persons()).isEqualTo(4625);
        assertThat(all.employments()).isEqualTo(4668);
        assertThat(opening.at(ALL, TEACHER).persons()).isEqualTo(3318);
        assertThat(opening.at(ALL, ASSISTANT).persons()).isEqualTo(88);
        assertThat(opening.at(ALL, NURSE).persons()).isEqualTo(1262);
        assertThat(all.fte())
                .isEqualTo(opening.at(ALL, TEACHER)
                        .fte()
                        .plus(opening.at(ALL, ASSISTANT).fte())
                        .plus(opening.at(ALL, NURSE).fte()));
        assertThat(percent(all.meanByPersons())).isEqualTo("83.5");
        assertThat(percent(all.meanByEmployments())).isEqualTo("82.8");
    }

    /** One of so many employments of so much FTE together, all as large as ten-thousandths allow. */
    private static Employment share(RoleId role, int number, int all, long fte) {
        long tenThousandths = fte * Fte.UNIT * (number + 1) / all - fte * Fte.UNIT * number / all;
        return Employment.of(
                EmploymentId.of(role.value()),
                role,
                HOME_CARE,
                new Fte(Math.toIntExact(tenThousandths)),
                Period.ALWAYS);
    }

    private static String percent(Optional<Ratio> ratio) {
        return new BigDecimal(ratio.orElseThrow().numerator() * 100)
                .divide(new BigDecimal(ratio.orElseThrow().denominator()), 1, RoundingMode.HALF_EVEN)
                .toString();
    }

    @Test
    void demandFollowsThoseWhoAreYoungAndThoseWhoAreOld() {
        UnitRole teachers = new UnitRole(PRESCHOOL, TEACHER);
        Opening opening = Opening.ofStatistics(
                ORGANISATION,
                THU_2026_10_01,
                RetirementRules.NONE,
                Map.of(
                        teachers, AgeDistribution.fullTime(Map.of(40, 200)),
                        NURSES, AgeDistribution.fullTime(Map.of(40, 150))));
        assertThat(demandInTenYears(opening, "0")).isEqualByComparingTo("360");
        assertThat(demandInTenYears(opening, "0.005").setScale(2, RoundingMode.HALF_EVEN))
                .isEqualByComparingTo("342.40");
        assertThat(demandInTenYears(opening, "-0.005").setScale(2, RoundingMode.HALF_EVEN))
                .isEqualByComparingTo("378.41");
    }

    private static BigDecimal demandInTenYears(Opening opening, String productivity) {
        TreeMap<Integer, SortedMap<Integer, Long>> byYear = new TreeMap<>();
        for (int year = 0; year <= 10; year++) {
            byYear.put(2026 + year, new TreeMap<>(Map.of(3, 1000L - 10L * year, 85, 500L + 10L * year)));
        }
        DemographicDemand demand = new DemographicDemand(
                new TreeMap<>(Map.of(ALL, new Population(byYear))),
                2026,
                new TreeMap<>(Map.of(
                        TEACHER, List.of(new DemographicDemand.Service(new AgeBand(1, 5), 1)),
                        NURSE, List.of(new DemographicDemand.Service(new AgeBand(80, 120), 1)))),
                new BigDecimal(productivity));
        ForecastAssumptions tenYears = ForecastAssumptions.of(
                        10, ExitRates.NONE, HireProfile.of(Fte.FULL, Map.of(40, 1)))
                .withDemand(demand);
        return StaffingForecast.of(opening, tenYears)
                .years(ALL)
                .get(9)
                .demand()
                .total()
                .fte()
                .value();
    }
}
