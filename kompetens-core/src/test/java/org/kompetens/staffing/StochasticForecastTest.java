package org.kompetens.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kompetens.staffing.Municipality.ALL;
import static org.kompetens.staffing.Municipality.ASSISTANT;
import static org.kompetens.staffing.Municipality.HOME_CARE;
import static org.kompetens.staffing.Municipality.NURSE;
import static org.kompetens.staffing.Municipality.ORGANISATION;
import static org.kompetens.staffing.Municipality.PRESCHOOL;
import static org.kompetens.staffing.Municipality.TEACHER;
import static org.kompetens.staffing.Municipality.THU_2026_10_01;
import static org.kompetens.staffing.Municipality.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.kompetens.count.LongRun;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;

final class StochasticForecastTest {

    private static final UnitRole NURSES = new UnitRole(HOME_CARE, NURSE);
    private static final UnitRole ASSISTANTS = new UnitRole(HOME_CARE, ASSISTANT);
    private static final UnitRole TEACHERS = new UnitRole(PRESCHOOL, TEACHER);
    private static final Simulation PATHS = new Simulation(42, 1000);
    private static final LongRun ONE_THREAD = LongRun.onThreads(1);

    private static Opening staff() {
        return Opening.ofStatistics(
                ORGANISATION,
                THU_2026_10_01,
                RetirementRules.of(RetirementAge.atEndOfMonth(67)),
                Map.of(
                        NURSES, AgeDistribution.fullTime(Map.of(30, 20, 50, 30, 64, 9, 66, 3)),
                        ASSISTANTS, AgeDistribution.fullTime(Map.of(22, 90, 40, 70, 65, 12)),
                        TEACHERS, AgeDistribution.fullTime(Map.of(28, 40, 45, 60, 63, 25))));
    }

    private static ForecastAssumptions assumptions(Rate rate) {
        HireProfile profile = new HireProfile(List.of(
                new HireProfile.Share(25, Fte.percent(80), 2),
                new HireProfile.Share(25, Fte.FULL, 1),
                new HireProfile.Share(45, Fte.percent(60), 1)));
        return ForecastAssumptions.of(6, ExitRates.of(ExitRates.ByAge.same(rate)), profile);
    }

    private static StochasticForecast percentiles(StaffingForecast expected, int threads) {
        return StochasticForecast.of(expected, PATHS, LongRun.onThreads(threads));
    }

    @Test
    void eachRoleByItselfHasWhatItHasWhenItAloneIsAskedFor() {
        StaffingForecast expected = StaffingForecast.of(staff(), assumptions(new Rate(1, 8)));
        AtomicLong done = new AtomicLong();
        StochasticForecast careAlone =
                StochasticForecast.of(expected, HOME_CARE, role -> !role.id().equals(ASSISTANT), PATHS, ONE_THREAD);
        assertThat(careAlone.unit()).isEqualTo(HOME_CARE);
        Map<RoleId, StochasticForecast> byRole = careAlone.byRole(ONE_THREAD.withProgress(done::set));
        assertThat(byRole).containsOnlyKeys(NURSE);
        assertThat(Objects.requireNonNull(byRole.get(NURSE)).years(HOME_CARE)).isEqualTo(careAlone.years(HOME_CARE));
        assertThat(done).hasValue(2L * PATHS.paths());
        percentiles(expected, 2)
                .byRole(LongRun.onThreads(2))
                .forEach((role, chance) -> assertThat(chance.years(ALL))
                        .isEqualTo(StochasticForecast.of(
                                        expected, ALL, one -> one.id().equals(role), PATHS, ONE_THREAD)
                                .years(ALL)));
    }

    @Test
    void theSameOnAnyNumberOfThreads() {
        Transfer transfer = new Transfer(2, ASSISTANTS, NURSES, new Rate(1, 5));
        StaffingForecast expected =
                StaffingForecast.of(staff(), assumptions(new Rate(1, 8)).withTransfers(List.of(transfer)));
        StochasticForecast one = percentiles(expected, 1);
        StochasticForecast two = percentiles(expected, 2);
        for (UnitId unit : List.of(ALL, PRESCHOOL, HOME_CARE)) {
            assertThat(two.years(unit)).isEqualTo(one.years(unit));
        }
        assertThat(one.years(ALL))
                .isNotEqualTo(StochasticForecast.of(expected, new Simulation(43, 1000), ONE_THREAD)
                        .years(ALL));
    }

    @Test
    void aUnitAloneDrawsWhatItDrawsAmongAll() {
        StaffingForecast expected = StaffingForecast.of(staff(), assumptions(new Rate(1, 8)));
        StochasticForecast preschool =
                StochasticForecast.of(expected, PRESCHOOL, role -> true, PATHS, LongRun.onThreads(1));
        assertThat(preschool.years(PRESCHOOL))
                .isEqualTo(percentiles(expected, 1).years(PRESCHOOL));
        assertThatThrownBy(() -> preschool.years(ALL)).isInstanceOf(IllegalArgumentException.class);
        StochasticForecast teachers =
                StochasticForecast.of(expected, ALL, role -> role.id().equals(TEACHER), PATHS, ONE_THREAD);
        assertThat(teachers.years(ALL)).isEqualTo(preschool.years(PRESCHOOL));
        assertThat(teachers.years(HOME_CARE))
                .allSatisfy(year ->
                        assertThat(year.closing()).isEqualTo(new Percentiles(Staff.NONE, Staff.NONE, Staff.NONE)));
    }

    @Test
    void progressIsToldInPathsOfAUnit() {
        List<Long> told = new ArrayList<>();
        StochasticForecast.of(
                StaffingForecast.of(staff(), assumptions(new Rate(1, 8))), PATHS, ONE_THREAD.withProgress(told::add));
        assertThat(told).isSorted().endsWith(3000L);
    }

    /** Facts about the binomial distribution: 80 of 100 lie within, more where there are few. */
    @Test
    void exitsOfAYearAreBetweenTheQuantilesOfTheBinomialDistribution() {
        assertThat(exits(20)).isEqualTo(List.of(0L, 2L, 4L));
        assertThat(exits(50)).isEqualTo(List.of(2L, 5L, 8L));
        List<Long> ofThousand = exits(1000);
        assertThat(ofThousand.get(0)).isBetween(87L, 89L);
        assertThat(ofThousand.get(1)).isBetween(99L, 101L);
        assertThat(ofThousand.get(2)).isBetween(111L, 113L);
    }

    /**
     * All outcomes of a year in which who retires depends on who left the year before, put together from binomial numbers:
     * of 24 nurses 8 reach 65 in the second year if they have not left; an eighth of them leaves each year, and a fifth of 15
     * assistants. Each of these shares of all outcomes is so far from a tenth, the half and nine tenths that the percentiles
     * of 39 999 paths are those of the distribution.
     */
    @Test
    void percentilesOfTheSecondYearAreThoseOfAllOutcomesPutTogether() {
        double[] retired = binomial(8, 7.0 / 8);
        double[] exits = new double[24 + 15 + 1];
        double[] hires = new double[24 + 15 + 1];
        for (int old = 0; old <= 8; old++) {
            double[] others = sum(binomial(24 - old, 1.0 / 8), binomial(15, 1.0 / 5));
            for (int left = 0; left < others.length; left++) {
                exits[left] += retired[old] * others[left];
                hires[left + old] += retired[old] * others[left];
            }
        }
        List<Long> exact = List.of(9L, 12L, 15L);
        assertThat(List.of(at(hires, 0.1), at(hires, 0.5), at(hires, 0.9))).isEqualTo(exact);
        assertThat(Arrays.stream(hires, 9, 16).sum()).isCloseTo(0.8891, Offset.offset(0.0001));

        RetirementRates at65 = new RetirementRates(new TreeMap<>(Map.of(64, Rate.ONE)));
        Opening opening = Opening.ofStatistics(
                ORGANISATION,
                THU_2026_10_01,
                RetirementRules.of(at65),
                Map.of(
                        NURSES, AgeDistribution.fullTime(Map.of(30, 16, 63, 8)),
                        ASSISTANTS, AgeDistribution.fullTime(Map.of(30, 15))));
        ExitRates rates = ExitRates.of(ExitRates.ByAge.same(new Rate(1, 8)))
                .with(ASSISTANT, ExitRates.ByAge.same(new Rate(1, 5)));
        StaffingForecast expected =
                StaffingForecast.of(opening, ForecastAssumptions.of(2, rates, HireProfile.of(Fte.FULL, Map.of(30, 1))));
        StochasticYear second = StochasticForecast.of(expected, new Simulation(7, 39_999), LongRun.onThreads(2))
                .years(ALL)
                .get(1);
        assertThat(all(second.retirements())).isEqualTo(List.of(6L, 7L, 8L));
        assertThat(all(second.otherExits()))
                .isEqualTo(List.of(at(exits, 0.1), at(exits, 0.5), at(exits, 0.9)))
                .isEqualTo(List.of(3L, 5L, 8L));
        assertThat(all(second.hires())).isEqualTo(exact);
        assertThat(all(second.leavers())).isEqualTo(exact);
        assertThat(all(second.closing())).isEqualTo(List.of(39L, 39L, 39L));
    }

    private static double[] binomial(int of, double probability) {
        double[] shares = {1};
        for (int i = 0; i < of; i++) {
            shares = sum(shares, new double[] {1 - probability, probability});
        }
        return shares;
    }

    private static double[] sum(double[] one, double[] other) {
        double[] both = new double[one.length + other.length - 1];
        for (int i = 0; i < one.length; i++) {
            for (int k = 0; k < other.length; k++) {
                both[i + k] += one[i] * other[k];
            }
        }
        return both;
    }

    private static long at(double[] shares, double part) {
        int number = 0;
        for (double below = shares[0]; below < part; below += shares[number]) {
            number++;
        }
        return number;
    }

    private static List<Long> all(Percentiles percentiles) {
        return List.of(whole(percentiles.tenth()), whole(percentiles.median()), whole(percentiles.ninetieth()));
    }

    private static List<Long> exits(int people) {
        Opening opening = statistics(RetirementRates.NONE, NURSES, Map.of(40, people));
        StaffingForecast expected = StaffingForecast.of(opening, assumptions(new Rate(1, 10)));
        Percentiles exits = StochasticForecast.of(expected, new Simulation(5, 9999), ONE_THREAD)
                .years(ALL)
                .get(0)
                .otherExits();
        return all(exits);
    }

    private static long whole(Staff staff) {
        assertThat(staff.heads()).isEqualTo(staff.fte());
        return staff.heads().value().longValueExact();
    }

    @Test
    void whereNothingIsLeftToChanceThePercentilesAreTheExpectedFigures() {
        HireProfile full = HireProfile.of(Fte.FULL, Map.of(30, 1));
        StaffingForecast expected = StaffingForecast.of(
                statistics(RetirementAge.onBirthday(65), NURSES, Map.of(30, 4, 45, 3, 62, 2, 64, 1)),
                ForecastAssumptions.of(6, ExitRates.NONE, full));
        StochasticForecast stochastic = percentiles(expected, 1);
        for (int i = 0; i < 6; i++) {
            StockAndFlow flows = expected.years(ALL).get(i).flows();
            StochasticYear year = stochastic.years(ALL).get(i);
            assertThat(year.retirements()).isEqualTo(same(flows.retirements()));
            assertThat(year.hires()).isEqualTo(same(flows.hires()));
            assertThat(year.closing()).isEqualTo(same(flows.closing()));
            assertThat(year.need())
                    .isEqualTo(same(expected.years(ALL).get(i).need().total()));
        }
    }

    private static Percentiles same(Figure figure) {
        return new Percentiles(figure.total(), figure.total(), figure.total());
    }

    @Test
    void theMedianIsNearWhatIsExpected() {
        StaffingForecast expected = StaffingForecast.of(staff(), assumptions(new Rate(1, 8)));
        StochasticForecast stochastic = percentiles(expected, 1);
        for (int i = 0; i < 6; i++) {
            StockAndFlow flows = expected.years(ALL).get(i).flows();
            StochasticYear year = stochastic.years(ALL).get(i);
            assertNear(year, StochasticYear::leavers, flows.leavers());
            assertNear(year, StochasticYear::hires, flows.hires());
            assertNear(year, StochasticYear::closing, flows.closing());
        }
    }

    private static void assertNear(StochasticYear year, Function<StochasticYear, Percentiles> figure, Figure expected) {
        double median = figure.apply(year).median().fte().value().doubleValue();
        double wanted = expected.total().fte().value().doubleValue();
        assertThat(Math.abs(median - wanted)).isLessThan(1.5);
    }

    /** Ten of whom the half move, and of these again the half of ten: nobody is left, on any path. */
    @Test
    void nobodyMovesTwice() {
        List<Transfer> transfers = List.of(
                new Transfer(1, NURSES, ASSISTANTS, new Rate(1, 2)), new Transfer(1, NURSES, TEACHERS, new Rate(1, 2)));
        StaffingForecast expected = StaffingForecast.of(
                statistics(RetirementRates.NONE, NURSES, Map.of(40, 10)),
                assumptions(Rate.ZERO).withTransfers(transfers).withHiring(Hiring.NONE));
        StochasticForecast all = percentiles(expected, 1);
        assertThat(all.years(ALL).get(0).closing())
                .isEqualTo(same(expected.years(ALL).get(0).flows().opening()));
        StochasticForecast nurses =
                StochasticForecast.of(expected, ALL, role -> role.id().equals(NURSE), PATHS, ONE_THREAD);
        assertThat(nurses.years(ALL).get(0).closing().ninetieth()).isEqualTo(Staff.NONE);
        assertThat(all.years(PRESCHOOL).get(0).closing().tenth().heads()).isEqualTo(Quantity.of(3));
    }

    @Test
    void imputedStaffIsWholePeopleOnEachPath() {
        Opening opening = statistics(RetirementRates.NONE, NURSES, Map.of(40, 1));
        Imputation tenth = new Imputation.Each(HOME_CARE, new TreeSet<>(List.of(PRESCHOOL)), new Ratio(3, 10));
        StaffingForecast expected = StaffingForecast.of(
                opening, List.of(tenth), assumptions(Rate.ZERO).withHiring(Hiring.NONE), ONE_THREAD);
        Percentiles closing = percentiles(expected, 1).years(PRESCHOOL).get(0).closing();
        assertThat(closing.tenth()).isEqualTo(Staff.NONE);
        assertThat(closing.median()).isEqualTo(Staff.NONE);
        assertThat(closing.ninetieth().heads()).isEqualTo(Quantity.of(1));
    }

    @Test
    void thereAreEnoughPathsForATenthAndNotTooMany() {
        assertThatThrownBy(() -> new Simulation(0, 8)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Simulation(0, 100_001)).isInstanceOf(IllegalArgumentException.class);
    }
}
