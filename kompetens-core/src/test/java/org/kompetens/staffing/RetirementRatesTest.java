package org.kompetens.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class RetirementRatesTest {

    /** Whoever is above an age at which all retire is past it, even where less is given: else they would retire later. */
    @Test
    void aboveAnAgeAtWhichAllRetireAllDo() {
        RetirementRates rates =
                new RetirementRates(new TreeMap<>(Map.of(60, new Rate(1, 10), 62, Rate.ONE, 64, new Rate(5, 7))));
        assertThat(rates.at(59)).isEqualTo(Rate.ZERO);
        assertThat(rates.at(60)).isEqualTo(new Rate(1, 10));
        assertThat(rates.at(61)).isEqualTo(Rate.ZERO);
        assertThat(rates.at(62)).isEqualTo(Rate.ONE);
        assertThat(rates.at(63)).isEqualTo(Rate.ONE);
        assertThat(rates.at(64)).isEqualTo(Rate.ONE);
    }
}
