package org.kompetens.testkit.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What an answer of a file of cases and that of a program say alike. */
final class ComparisonTest {

    @Test
    void whatAnAnswerLeavesOutIsNoughtAndOrderIsNothing() {
        assertThat(Comparison.difference(
                        JsonLine.object("{\"cells\": [{\"a\": 1, \"b\": 0}, {\"a\": 2}], \"counted\": 0}"),
                        JsonLine.object("{\"cells\": [{\"a\": 2.0}, {\"a\": 1}], \"more\": 1}")))
                .isEmpty();
        assertThat(Comparison.difference(
                        JsonLine.object("{\"years\": [{\"a\": 1}, {\"a\": 2}], \"counted\": 0}"),
                        JsonLine.object("{\"years\": [{\"a\": 2}, {\"a\": 1}], \"counted\": 1}")))
                .contains("years should be")
                .contains("counted should be");
    }
}
