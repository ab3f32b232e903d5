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
                .isEqualTo("years[0].a must be 1, is 2; counted must be nothing or nought, is 1");
    }

    private static String difference(String right, String answered) {
        return Comparison.difference(JsonLine.object(right), JsonLine.object(answered));
    }

    @Test
    void whereTheyDifferFirstIsSaid() {
        assertThat(difference(
                        "{\"units\": [{\"unit\": \"a\", \"years\": [{}, {\"surplusFte\": 2}]}, {\"unit\": \"b\"}]}",
                        "{\"units\": [{\"unit\": \"b\"}, {\"unit\": \"a\", \"years\": [{}, {\"surplusFte\": 0}]}]}"))
                .isEqualTo("units[a].years[1].surplusFte must be 2, is nothing or nought");
        assertThat(difference(
                        "{\"statuses\": [{\"occurrence\": 0, \"status\": \"done\"}]}",
                        "{\"statuses\": [{\"occurrence\": 0, \"status\": \"open\"}]}"))
                .isEqualTo("statuses[0].status must be done, is open");
        assertThat(difference(
                        "{\"cells\": [{\"employee\": \"e\", \"employment\": \"j\", \"competence\": \"c\", \"outcome\": \"met\"}]}",
                        "{\"cells\": []}"))
                .isEqualTo("cells[e j c] must be {\"competence\": \"c\", \"employee\": \"e\", \"employment\": \"j\", "
                        + "\"outcome\": \"met\"}, is nothing or nought");
        assertThat(difference("{\"cells\": []}", "{\"cells\": [{\"employee\": \"e\"}]}"))
                .isEqualTo("cells[e] must be nothing or nought, is {\"employee\": \"e\"}");
        assertThat(difference("{\"missed\": [\"a\", \"b\"]}", "{\"missed\": [\"b\"]}"))
                .isEqualTo("missed[0] must be a, is b");
        assertThat(difference("{\"owed\": {\"SEK\": 10}}", "{\"owed\": {\"SEK\": 10.5}}"))
                .isEqualTo("owed.SEK must be 10, is 10.5");
    }
}
