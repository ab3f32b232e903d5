package org.kompetens.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Command;

/** Each question asked once in the least size; where ways come to different answers, it ends in an error. */
@Tag("large")
final class QuestionTest {

    static Stream<Arguments> questions() {
        return Stream.of(
                asked(new NationBenchmark(), "DuckDB, 2 threads", "1", "1", "maps", "streams", "duckdb"),
                asked(new MunicipalityBenchmark(), "DuckDB takes so many times the store", "1", "1"),
                asked(new ChangeBenchmark(), "all figures read of one nation", "1", "1"),
                asked(new GrowthBenchmark(), "of one municipality streamed", "1", "1"),
                asked(new CoverageBenchmark(), "coverage takes", "1", "1"),
                asked(new StaffingBenchmark(), "SQL on DuckDB, 2 threads", "1", "1", "duckdb"),
                asked(new ChanceBenchmark(), "two threads are", "1", "1"),
                asked(new PublicationBenchmark(), "hidden by Gaussian elimination", "1", "1"),
                asked(new CalendarBenchmark(), "every status read", "1", "1"));
    }

    private static Arguments asked(Question question, String answer, String... arguments) {
        String name = question.getClass().getAnnotation(Command.class).name();
        return Arguments.of(Named.of(name, question), answer, arguments);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void isAnswered(Question question, String answer, String[] arguments) {
        StringWriter printed = new StringWriter();
        int exitCode = Question.run(question, new PrintWriter(printed), arguments);
        assertThat(exitCode).isZero();
        assertThat(printed.toString()).contains(answer);
    }
}
