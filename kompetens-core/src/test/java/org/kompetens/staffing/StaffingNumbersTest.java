package org.kompetens.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What quantities, ratios and rates print, how they compare, and what they take. */
final class StaffingNumbersTest {

    private static Rate rate(String decimal) {
        return Rate.of(new BigDecimal(decimal));
    }

    @ParameterizedTest
    @CsvSource({"1.55, 1.55", "1.500000000, 1.5", "200, 200", "0, 0", "-0.000000001, -0.000000001"})
    void aQuantityPrintsNoNeedlessNoughtsAndNoExponent(BigDecimal value, String printed) {
        assertThat(Quantity.of(value)).hasToString(printed);
    }

    @Test
    void aQuantityIsRoundedHalfToEven() {
        assertThat(Quantity.of(new BigDecimal("0.25")).rounded(1)).isEqualTo(new BigDecimal("0.2"));
        assertThat(Quantity.of(new BigDecimal("0.35")).rounded(1)).isEqualTo(new BigDecimal("0.4"));
    }

    @Test
    void aRatioPrintsItsLowestTerms() {
        assertThat(new Ratio(14, 24)).hasToString("7/12");
        assertThat(new Ratio(6, 2)).hasToString("3");
        assertThat(Ratio.of(new BigDecimal("1.30"))).isEqualTo(new Ratio(13, 10));
        assertThat(Ratio.of(new BigDecimal("300"))).isEqualTo(new Ratio(300, 1));
    }

    @Test
    void aRatePrintsItsLowestTerms() {
        assertThat(rate("0.05")).hasToString("1/20");
        assertThat(Rate.ZERO).hasToString("0");
        assertThat(Rate.ONE).hasToString("1");
    }

    @Test
    void numbersStandByWhatTheyAreWorth() {
        assertThat(new Ratio(1, 3)).isLessThan(new Ratio(1, 2)).isEqualByComparingTo(new Ratio(2, 6));
        assertThat(new Rate(1, 3)).isLessThan(new Rate(1, 2)).isEqualByComparingTo(new Rate(2, 6));
        assertThat(Quantity.of(2)).isLessThan(Quantity.of(10));
        assertThat(Quantity.of(2).signum()).isOne();
        assertThat(new Quantity(-5).signum()).isEqualTo(-1);
    }

    @Test
    void aRatioTakesSoManyTimesAQuantity() {
        assertThat(new Ratio(13, 10).applyTo(Quantity.of(100))).isEqualTo(Quantity.of(130));
        assertThat(new Rate(1, 20).applyTo(Quantity.of(100))).isEqualTo(Quantity.of(5));
    }

    @Test
    void twoRatesTogetherAreAtMostAll() {
        assertThat(new Rate(1, 3).plusUpToOne(new Rate(1, 2))).isEqualTo(new Rate(5, 6));
        assertThat(new Rate(2, 3).plusUpToOne(new Rate(1, 2))).isEqualTo(Rate.ONE);
        assertThat(new Rate(1, 2).exceedsOneWith(new Rate(1, 2))).isFalse();
        assertThat(new Rate(1, 2).exceedsOneWith(new Rate(2, 3))).isTrue();
    }

    /** Of a hundred, thirty leave first: to be twenty of the hundred, two in seven of the rest must leave. */
    @Test
    void aRateAfterAnotherIsOfThoseItHasLeft() {
        assertThat(rate("0.2").ofRestAfter(rate("0.3"))).isEqualTo(new Rate(2, 7));
        assertThat(rate("0.2").ofRestAfter(rate("0.8"))).isEqualTo(Rate.ONE);
        assertThat(rate("0.2").ofRestAfter(rate("0.9"))).isEqualTo(Rate.ONE);
        assertThat(rate("0.3").andOfRest(new Rate(2, 7))).isEqualTo(new Rate(1, 2));
    }

    @Test
    void whatIsNoFractionOfWholeNumbersHasEighteenDecimals() {
        Rate quarter = new Rate(Long.MAX_VALUE / 4, Long.MAX_VALUE);
        Rate other = new Rate(Long.MAX_VALUE / 4 - 6, Long.MAX_VALUE - 24);
        assertThat(quarter.plusUpToOne(other)).isEqualTo(new Rate(1, 2));
        assertThat(quarter.andOfRest(other)).isEqualTo(new Rate(7, 16));
        assertThat(quarter.ofRestAfter(other)).isEqualTo(rate("0.333333333333333333"));
    }

    @Test
    void anAgeBandHoldsItsFirstAgeAndItsLast() {
        AgeBand twenties = new AgeBand(20, 29);
        assertThat(IntStream.rangeClosed(19, 30).filter(twenties::contains).boxed())
                .containsExactly(20, 21, 22, 23, 24, 25, 26, 27, 28, 29);
    }

    @Test
    void ageBandsStandByTheirFirstAgeAndThenByTheirLast() {
        AgeBand twenties = new AgeBand(20, 29);
        assertThat(twenties)
                .isLessThan(new AgeBand(21, 25))
                .isLessThan(new AgeBand(20, 30))
                .isGreaterThan(new AgeBand(19, 40))
                .isGreaterThan(new AgeBand(20, 28))
                .isEqualByComparingTo(new AgeBand(20, 29));
    }
}
