package org.kompetens.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FteTest {

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "1,10000",
        "1.0000000,10000",
        "0.5,5000",
        "0.50000000000000000000,5000",
        "0.3333,3333",
        "0.0001,1",
        "5E-1,5000",
        "1E0,10000"
    })
    void isExactToFourDecimals(BigDecimal value, int tenThousandths) {
        assertThat(Fte.of(value)).isEqualTo(new Fte(tenThousandths));
        assertThat(Fte.of(value).value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.0001", "1.0001", "0.33333", "2", "-1", "1E-5"})
    void refusesWhatIsOutOfBoundsOrFiner(BigDecimal value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Fte.of(value)).withMessageStartingWith("fte must");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e100000000", "1e-100000000", "1e2147483647", "0e2147483647", "1e-2147483647"})
    @Timeout(10)
    void refusesNumbersThatAreShortToWriteAndLongToComputeWith(BigDecimal value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Fte.of(value));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "100,10000", "75,7500"})
    void canBeGivenInPerCent(int percent, int tenThousandths) {
        assertThat(Fte.percent(percent)).isEqualTo(new Fte(tenThousandths));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void refusesPerCentOutOfBounds(int percent) {
        assertThatIllegalArgumentException().isThrownBy(() -> Fte.percent(percent));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10_001, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void refusesTenThousandthsOutOfBoundsWithoutRepeatingThem(int tenThousandths) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fte(tenThousandths))
                .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain(Integer.toString(tenThousandths)));
    }

    @Test
    void namesNoneAndAll() {
        assertThat(Fte.ZERO.value()).isZero();
        assertThat(Fte.FULL.value()).isOne();
    }
}
