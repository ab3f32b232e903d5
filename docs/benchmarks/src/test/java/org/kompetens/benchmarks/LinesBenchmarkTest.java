package org.kompetens.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class LinesBenchmarkTest {

    @Test
    void linesGiveTheSameFiguresBySql() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        new LinesBenchmark(1, 1, new PrintStream(printed, true, StandardCharsets.UTF_8)).run(true);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("both, 2 threads", "DuckDB, 2 threads");
    }
}
