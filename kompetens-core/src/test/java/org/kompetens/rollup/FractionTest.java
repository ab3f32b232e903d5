package org.kompetens.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FractionTest {

    @Test
    void isKeptInLowestTerms() {
        assertThat(Fraction.of(6, 4)).isEqualTo(Fraction.of(3, 2)).hasToString("3/2");
        assertThat(Fraction.of(0, 7)).isEqualTo(Fraction.ZERO).hasToString("0");
        assertThat(Fraction.of(-8, 4)).hasToString("-2");
        assertThat(Fraction.of(Long.MIN_VALUE, 2).numerator())
                .isEqualTo(BigInteger.TWO.pow(62).negate());
    }

    @Test
    void addsExactly() {
        assertThat(Fraction.of(1, 3).plus(Fraction.of(1, 6))).isEqualTo(Fraction.of(1, 2));
        assertThat(Fraction.of(Long.MAX_VALUE, 1)
                        .plus(Fraction.of(Long.MAX_VALUE, 1))
                        .numerator())
                .isEqualTo(BigInteger.valueOf(Long.MAX_VALUE).multiply(BigInteger.TWO));
        Fraction sum = Fraction.ZERO;
        for (int i = 0; i < 3_000; i++) {
            sum = sum.plus(Fraction.of(1, 3));
        }
        assertThat(sum).isEqualTo(Fraction.of(1_000, 1));
    }

    @Test
    void takesAwayExactly() {
        assertThat(Fraction.of(1, 2).minus(Fraction.of(1, 6))).isEqualTo(Fraction.of(1, 3));
        assertThat(Fraction.of(1, 6).minus(Fraction.of(1, 2))).isEqualTo(Fraction.of(-1, 3));
    }

    /** On both sides of what is added in numbers of 64 bits. */
    @Test
    void addsAndReducesSmallAndLargeAlike() {
        long[] numerators = {
            0, 1, -6, (1L << 30) - 1, 1L << 30, -(1L << 30), -(1L << 30) - 1, Integer.MIN_VALUE, 1L << 62
        };
        long[] denominators = {1, 2, 6, 60, (1L << 30) - 1, 1L << 30, (1L << 30) + 1, Integer.MAX_VALUE, 1L << 61};
        for (long numerator : numerators) {
            for (long other : numerators) {
                for (long denominator : denominators) {
                    for (long otherDenominator : denominators) {
                        Fraction sum = Fraction.of(numerator, denominator).plus(Fraction.of(other, otherDenominator));
                        assertThat(sum.numerator().gcd(sum.denominator())).isEqualTo(BigInteger.ONE);
                        BigInteger exact = BigInteger.valueOf(numerator)
                                .multiply(BigInteger.valueOf(otherDenominator))
                                .add(BigInteger.valueOf(other).multiply(BigInteger.valueOf(denominator)));
                        assertThat(sum.numerator()
                                        .multiply(BigInteger.valueOf(denominator))
                                        .multiply(BigInteger.valueOf(otherDenominator)))
                                .isEqualTo(exact.multiply(sum.denominator()));
                    }
                }
            }
        }
    }

    @Test
    void isComparedByItsValue() {
        assertThat(Fraction.of(1, 3)).isLessThan(Fraction.of(34, 100)).isGreaterThan(Fraction.of(33, 100));
        assertThat(Fraction.of(-1, 2)).isLessThan(Fraction.ZERO);
        assertThat(Fraction.of(2, 4)).isEqualByComparingTo(Fraction.of(1, 2));
        assertThat(Fraction.of(1, 9).signum()).isOne();
        assertThat(Fraction.of(-1, 9).signum()).isEqualTo(-1);
        assertThat(Fraction.ZERO.signum()).isZero();
    }

    @Test
    void isRoundedHalfUpAndOnlyForReading() {
        assertThat(Fraction.of(1, 8).rounded(2)).isEqualTo(new BigDecimal("0.13"));
        assertThat(Fraction.of(2, 3).rounded(0)).isEqualTo(new BigDecimal("1"));
    }

    @Test
    void refusesADenominatorBelowOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.of(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.of(1, -1));
    }

    @Test
    void aShareOfNothingIsNoneAndNotNought() {
        assertThat(new Share(0, 0).isNone()).isTrue();
        assertThat(new Share(0, 0).percent(0)).isEmpty();
        assertThat(new Share(0, 4).percent(0)).contains(BigDecimal.ZERO);
        assertThat(new Share(0, 4).isNone()).isFalse();
    }

    @Test
    void aShareInPerCentIsRoundedHalfUp() {
        assertThat(new Share(1, 8).percent(0)).isEqualTo(Optional.of(new BigDecimal("13")));
        assertThat(new Share(2, 3).percent(1)).isEqualTo(Optional.of(new BigDecimal("66.7")));
        assertThat(new Share(Long.MAX_VALUE, Long.MAX_VALUE).percent(2))
                .isEqualTo(Optional.of(new BigDecimal("100.00")));
    }

    @Test
    void refusesAPartThatIsNoPart() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(0, -1));
    }
}
