package org.kompetens.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.staffing.Municipality.ALL;
import static org.kompetens.staffing.Municipality.HOME_CARE;
import static org.kompetens.staffing.Municipality.NURSE;
import static org.kompetens.staffing.Municipality.ORGANISATION;
import static org.kompetens.staffing.Municipality.PRESCHOOL;
import static org.kompetens.staffing.Municipality.TEACHER;
import static org.kompetens.staffing.Municipality.THU_2026_10_01;
import static org.kompetens.staffing.Municipality.employee;
import static org.kompetens.staffing.Municipality.opening;
import static org.kompetens.staffing.Municipality.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.FteSum;

/** The same people as records and as statistics: the same forecast. */
final class RecordsAndStatisticsTest {

    private static final UnitRole TEACHERS = new UnitRole(PRESCHOOL, TEACHER);
    private static final UnitRole NURSES = new UnitRole(HOME_CARE, NURSE);

    private static final ForecastAssumptions ASSUMED = ForecastAssumptions.of(
                    30,
                    ExitRates.of(ExitRates.ByAge.of(Map.of(
                            new AgeBand(13, 34), new Rate(1, 7),
                            new AgeBand(35, 60), new Rate(3, 100)))),
                    HireProfile.of(Fte.percent(80), Map.of(24, 3, 41, 2)))
            .withPositionChanges(List.of(new PositionChange(2, Set.of(), 500)));

    private static List<RetirementPolicy> policies() {
        return List.of(
                RetirementAge.onBirthday(66),
                RetirementRates.distributed(Map.of(62, 1, 65, 5, 67, 2)),
                RetirementRates.NONE);
    }

    private static AgeDistribution.Group group(int age, long heads, int percent) {
        return new AgeDistribution.Group(
                OptionalInt.of(age), Optional.empty(), heads, new FteSum((long) percent * (Fte.UNIT / 100)));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void theSamePeopleGiveTheSameForecast(RetirementPolicy policy) {
        Random random = new Random(13);
        List<Employee> employees = new ArrayList<>();
        Map<UnitRole, List<AgeDistribution.Group>> groups = new HashMap<>();
        for (int i = 0; i < 60; i++) {
            UnitRole where = random.nextBoolean() ? TEACHERS : NURSES;
            int age = 18 + random.nextInt(52);
            int percent = 5 * (1 + random.nextInt(20));
            employees.add(employee("e" + i, position("1", where.role(), where.unit(), percent))
                    .withBirthDate(THU_2026_10_01.minusYears(age).minusDays(random.nextInt(365))));
            groups.computeIfAbsent(where, none -> new ArrayList<>()).add(group(age, 1, percent));
        }
        Map<UnitRole, AgeDistribution> distributions = new HashMap<>();
        groups.forEach((where, ofPlace) -> distributions.put(where, new AgeDistribution(ofPlace)));
        Opening statistics =
                Opening.ofStatistics(ORGANISATION, THU_2026_10_01, RetirementRules.of(policy), distributions);
        Opening records = opening(policy, employees.toArray(Employee[]::new));
        assertThat(statistics.at(ALL)).isEqualTo(records.at(ALL));
        StaffingForecast ofRecords = StaffingForecast.of(records, ASSUMED);
        StaffingForecast ofStatistics = StaffingForecast.of(statistics, ASSUMED);
        for (var unit : List.of(ALL, PRESCHOOL, HOME_CARE)) {
            assertThat(ofStatistics.years(unit)).isEqualTo(ofRecords.years(unit));
        }
    }

    @Test
    void ofOnePositionTheSizeIsKnownAndOfSeveralTheMeanAlone() {
        assertThat(group(40, 1, 80).band()).isEqualTo(PositionSize.BELOW_FULL);
        assertThat(group(40, 2, 160).band()).isEqualTo(PositionSize.UNKNOWN);
        assertThat(group(40, 2, 200).band()).isEqualTo(PositionSize.FULL);
    }

    /** A part of 95 % of full time and 5 % more are full time, whatever a rate has rounded off. */
    @Test
    void whatIsRoundedOffMovesNobodyToAnotherBand() {
        long heads = 333_333_333;
        assertThat(PositionSize.ofMean(heads, heads - 1)).isEqualTo(PositionSize.FULL);
        assertThat(PositionSize.ofMean(heads, heads / 4)).isEqualTo(PositionSize.BELOW_HALF);
        assertThat(PositionSize.ofMean(heads, heads / 1000 * 249)).isEqualTo(PositionSize.BELOW_QUARTER);
        assertThat(PositionSize.ofMean(0, 0)).isEqualTo(PositionSize.BELOW_QUARTER);
    }
}
