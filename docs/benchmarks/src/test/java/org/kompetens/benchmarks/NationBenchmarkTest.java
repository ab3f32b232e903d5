package org.kompetens.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NationBenchmarkTest {

    @Test
    void allWaysGiveOneAnswer() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        new NationBenchmark(1, 1, new PrintStream(printed, true, StandardCharsets.UTF_8))
                .run(List.of("maps", "streams", "duckdb"));
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("store, 2 threads", "DuckDB, 2 threads");
    }
}
