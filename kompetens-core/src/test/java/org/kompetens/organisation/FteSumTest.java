package org.kompetens.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FteSumTest {

    private static final FteSum LARGEST = new FteSum(Long.MAX_VALUE);
    private static final FteSum LEAST = new FteSum(1);

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "125000, 12.5",
        "1, 0.0001",
        "-7500, -0.75",
        "1000000, 100",
        "9223372036854775807, 922337203685477.5807"
    })
    void isWrittenInFteWithoutNeedlessNoughtsAndNeverWithAnExponent(long tenThousandths, String text) {
        assertThat(new FteSum(tenThousandths)).hasToString(text);
        assertThat(new FteSum(tenThousandths).value().toString()).isEqualTo(text);
    }

    @Test
    void sumsAndDifferencesAreExact() {
        FteSum sum = FteSum.of(Fte.FULL).plus(FteSum.of(Fte.percent(25)));
        assertThat(sum).isEqualTo(new FteSum(12_500));
        assertThat(sum.minus(FteSum.of(Fte.FULL))).isEqualTo(FteSum.of(Fte.percent(25)));
        assertThat(FteSum.ZERO.minus(sum)).isEqualTo(new FteSum(-12_500));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> LARGEST.plus(LEAST));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> new FteSum(Long.MIN_VALUE).minus(LEAST));
    }

    @Test
    void isOrderedBySize() {
        assertThat(FteSum.ZERO).isLessThan(LEAST);
        assertThat(LARGEST).isGreaterThan(LEAST);
    }
}
