package org.kompetens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kompetens.rollup.Fraction;
import org.kompetens.text.Language;

/** What shares are in words. */
final class WordingTest {

    /** No share that is not nought prints as nought, and none that is not all as all. */
    @ParameterizedTest
    @CsvSource({
        "0, 1, 0, –",
        "1, 300, 0, <1%",
        "1, 3, 0, 33%",
        "299, 300, 0, >99%",
        "1, 1, 0, 100%",
        "1, 3000, 1, <0.1%",
        "1, 300, 1, 0.3%",
        "2999, 3000, 1, >99.9%",
        "1, 1, 1, 100.0%"
    })
    void only_all_is_all_and_only_none_is_none(long part, long whole, int decimals, String words) {
        assertThat(new Wording(Language.EN).percent(Fraction.of(part, whole), decimals))
                .isEqualTo(words);
    }
}
