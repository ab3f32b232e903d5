package org.kompetens.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kompetens.staffing.Municipality.ALL;
import static org.kompetens.staffing.Municipality.HOME_CARE;
import static org.kompetens.staffing.Municipality.NURSE;
import static org.kompetens.staffing.Municipality.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kompetens.count.LongRun;
import org.kompetens.organisation.Fte;

/** Two forecasts side by side, and what each lever does. */
final class ScenarioTest {

    private static final UnitRole NURSES = new UnitRole(HOME_CARE, NURSE);
    private static final HireProfile HIRES = HireProfile.of(Fte.percent(75), Map.of(30, 60, 45, 40));
    private static final Lever LATER = new Lever.LaterRetirement(1);
    private static final Lever LOWER = new Lever.LowerTurnover(new Rate(1, 2));

    private static ScenarioComparison compare(
            Opening opening, ForecastAssumptions assumptions, Attribution attribution, List<Lever> levers) {
        return ScenarioComparison.of(opening, List.of(), assumptions, levers, attribution, LongRun.onThreads(1));
    }

    /** Ten who would all retire, and of whom half would leave if they did not. */
    private static ScenarioComparison tenAt64(Attribution attribution, Lever... levers) {
        return compare(
                statistics(RetirementAge.onBirthday(65), NURSES, Map.of(64, 10)),
                ForecastAssumptions.of(1, ExitRates.of(ExitRates.ByAge.same(new Rate(1, 2))), HIRES),
                attribution,
                List.of(levers));
    }

    private static Quantity leavers(List<ForecastYear> years) {
        return sum(years, year -> year.flows().leavers().total().heads());
    }

    private static Quantity sum(List<ForecastYear> years, Function<ForecastYear, Quantity> figure) {
        return years.stream().map(figure).reduce(Quantity.ZERO, Quantity::plus);
    }

    private static List<Quantity> quantities(String... values) {
        return List.of(values).stream()
                .map(value -> Quantity.of(new BigDecimal(value)))
                .toList();
    }

    @Test
    void inOrderEachLeverGetsWhatItAddsToThoseBefore() {
        assertThat(tenAt64(Attribution.IN_ORDER, LATER, LOWER).contributions(ALL, ScenarioTest::leavers))
                .isEqualTo(quantities("-5", "-5"));
        assertThat(tenAt64(Attribution.IN_ORDER, LOWER, LATER).contributions(ALL, ScenarioTest::leavers))
                .isEqualTo(quantities("0", "-10"));
    }

    @Test
    void theMeanOfAllOrdersDoesNotDependOnTheOrder() {
        assertThat(tenAt64(Attribution.MEAN_OF_ALL_ORDERS, LATER, LOWER).contributions(ALL, ScenarioTest::leavers))
                .isEqualTo(quantities("-7.5", "-2.5"));
        assertThat(tenAt64(Attribution.MEAN_OF_ALL_ORDERS, LOWER, LATER).contributions(ALL, ScenarioTest::leavers))
                .isEqualTo(quantities("-2.5", "-7.5"));
    }

    @Test
    void theTwoStandSideBySide() {
        ScenarioComparison comparison = tenAt64(Attribution.IN_ORDER, LATER, LOWER);
        assertThat(leavers(comparison.without().years(ALL))).isEqualTo(Quantity.of(10));
        assertThat(leavers(comparison.with().years(ALL))).isEqualTo(Quantity.ZERO);
        assertThat(comparison.with().assumptions().laterRetirement()).isEqualTo(1);
    }

    @Test
    void contributionsSumToTheDifferenceToTheLastDigit() {
        Opening opening = statistics(RetirementAge.onBirthday(65), NURSES, Map.of(30, 7, 45, 13, 58, 11, 62, 5, 64, 3));
        ForecastAssumptions tenYears =
                ForecastAssumptions.of(10, ExitRates.of(ExitRates.ByAge.same(new Rate(1, 7))), HIRES);
        List<Lever> levers = List.of(
                LATER,
                new Lever.LowerTurnover(new Rate(1, 90)),
                new Lever.LargerPositions(List.of(new PositionChange(2, Set.of(), 700))),
                new Lever.ChangedDemand(new ScaledDemand(new ConstantDemand(), List.of(new Ratio(11, 9)))),
                new Lever.MorePlannedHires(List.of(new PlannedHire(3, NURSES, Quantity.of(2)))));
        List<Function<ForecastYear, Quantity>> figures = List.of(
                year -> year.flows().hires().total().heads(),
                year -> year.flows().retirements().total().fte(),
                year -> year.flows().closing().total().fte(),
                year -> year.need().replacement().total().fte(),
                year -> year.demand().total().fte());
        for (Attribution attribution : Attribution.values()) {
            ScenarioComparison comparison = compare(opening, tenYears, attribution, levers);
            for (Function<ForecastYear, Quantity> figure : figures) {
                Function<List<ForecastYear>, Quantity> all = years -> sum(years, figure);
                List<Quantity> contributions = comparison.contributions(ALL, all);
                assertThat(contributions.stream().reduce(Quantity.ZERO, Quantity::plus))
                        .isEqualTo(all.apply(comparison.with().years(ALL))
                                .minus(all.apply(comparison.without().years(ALL))));
                assertThat(contributions).hasSameSizeAs(levers).anyMatch(part -> part.signum() != 0);
            }
        }
    }

    @Test
    void aLeverThatDoesNothingContributesNothing() {
        List<Quantity> parts = tenAt64(Attribution.MEAN_OF_ALL_ORDERS, LATER, new Lever.LaterRetirement(0), LOWER)
                .contributions(ALL, ScenarioTest::leavers);
        assertThat(parts).isEqualTo(quantities("-7.5", "0", "-2.5"));
    }

    @Test
    void lowerTurnoverIsTakenOffEveryRateDownToNought() {
        ExitRates rates = ExitRates.of(ExitRates.ByAge.of(
                        Map.of(new AgeBand(0, 39), new Rate(1, 10), new AgeBand(40, 60), new Rate(1, 200))))
                .with(NURSE, ExitRates.ByAge.same(new Rate(1, 4)));
        ExitRates lower = new Lever.LowerTurnover(new Rate(1, 100))
                .applyTo(ForecastAssumptions.of(1, rates, HIRES))
                .exits();
        assertThat(lower)
                .isEqualTo(ExitRates.of(ExitRates.ByAge.of(
                                Map.of(new AgeBand(0, 39), new Rate(9, 100), new AgeBand(40, 60), Rate.ZERO)))
                        .with(NURSE, ExitRates.ByAge.same(new Rate(6, 25))));
    }

    @Test
    void aScenarioHasOneToEightLevers() {
        assertThatThrownBy(() -> tenAt64(Attribution.IN_ORDER)).isInstanceOf(IllegalArgumentException.class);
        List<Lever> nine = new ArrayList<>(Collections.nCopies(9, LATER));
        assertThatThrownBy(() -> tenAt64(Attribution.IN_ORDER, nine.toArray(Lever[]::new)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Of ten people and a policy, how many retire within three years if all do so later by so many years. */
    private static List<Long> retired(RetirementPolicy policy, int age, int... later) {
        Opening opening = statistics(policy, NURSES, Map.of(age, 10));
        return IntStream.of(later)
                .mapToObj(years -> StaffingForecast.of(
                                opening,
                                ForecastAssumptions.of(3, ExitRates.NONE, HIRES)
                                        .withHiring(Hiring.NONE)
                                        .withLaterRetirement(years))
                        .years(ALL))
                .map(years -> sum(
                                years,
                                year -> year.flows().retirements().total().heads())
                        .value()
                        .longValueExact())
                .toList();
    }

    /** Of ten people, how many retire in the first year. */
    private static Quantity inFirstYear(RetirementPolicy policy, int age) {
        ForecastAssumptions assumptions =
                ForecastAssumptions.of(1, ExitRates.NONE, HIRES).withHiring(Hiring.NONE);
        return StaffingForecast.of(statistics(policy, NURSES, Map.of(age, 10)), assumptions)
                .years(ALL)
                .get(0)
                .flows()
                .retirements()
                .total()
                .heads();
    }

    @Test
    void oneAgeIsTheSameAsADateAndAsADistributionHoweverMuchLater() {
        RetirementPolicy date = RetirementAge.onBirthday(67);
        RetirementPolicy shares = RetirementRates.distributed(Map.of(67, 1));
        int[] later = IntStream.rangeClosed(-4, 6).toArray();
        for (int age = 60; age < 76; age++) {
            assertThat(retired(shares, age, later)).as("of age %s", age).isEqualTo(retired(date, age, later));
        }
    }

    @Test
    void laterNeverMeansThatMoreRetire() {
        RetirementPolicy at65 = new RetirementRates(new TreeMap<>(Map.of(65, Rate.ONE)));
        // Past that age: at once, or when the age that is later is reached.
        assertThat(retired(at65, 66, -2, -1, 0, 1, 2, 3, 4)).containsExactly(10L, 10L, 10L, 10L, 10L, 10L, 0L);
        assertThat(retired(at65, 64, -2, -1, 0, 1, 2)).containsExactly(10L, 10L, 10L, 10L, 0L);
        // Whatever is stated above an age at which all retire, all do: less would mean that later is earlier for some.
        RetirementPolicy stated = new RetirementRates(new TreeMap<>(Map.of(65, Rate.ONE, 66, new Rate(1, 10))));
        assertThat(retired(stated, 65, 0)).containsExactly(10L);
        assertThat(inFirstYear(stated, 66)).isEqualTo(Quantity.of(10));
        assertThat(retired(stated, 66, -1, 0, 1, 2, 3, 4)).containsExactly(10L, 10L, 10L, 10L, 10L, 0L);
        RetirementPolicy half = RetirementRates.distributed(Map.of(62, 5, 67, 5));
        assertThat(retired(half, 62, -2, -1, 0, 1)).containsExactly(10L, 0L, 0L, 0L);
    }
}
