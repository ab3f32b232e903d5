package org.kompetens.testkit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A line of JSON is read, and what is none is refused. */
final class JsonLineTest {

    @Test
    void whatIsNoJsonIsRefused() {
        for (String line : List.of("", "{", "{\"a\":}", "[1]", "{\"a\":1} x", "{\"a\":1,\"a\":2}", "{\"a\":tru}")) {
            assertThatThrownBy(() -> JsonLine.object(line)).as(line).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(JsonLine.object("{\"a\": [1, \"\\u00e5\\n\", true, {}], \"b\": null}"))
                .containsOnlyKeys("a");
    }
}
