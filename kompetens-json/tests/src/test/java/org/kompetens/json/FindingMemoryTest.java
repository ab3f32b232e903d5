package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However much is wrong with a document, it is read in the memory that a sound one of its size takes. */
@Tag("large")
@Timeout(300)
final class FindingMemoryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ids   |  1_100_000 |  64m | 10002 listed, {competence.not-required=1, employee.repeated=99999}
        ids   |  5_500_000 | 160m | 10002 listed, {competence.not-required=1, employee.repeated=499999}
        ids   | 33_000_000 | 512m | 10002 listed, {competence.not-required=1, employee.repeated=2999999}
        nothing | 5_500_000 | 256m | 10002 listed, {competence.not-required=1, json.missing-property=10000, json.too-many-problems=1}
        roles |    250_000 | 256m | 10002 listed, {competence.not-required=1, employment.unknown-role=250000}
        """)
    void whatIsFoundIsBounded(String kind, String size, String heap, String output)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileDocument.class.getName(),
                        kind,
                        size.replace("_", ""))
                .redirectErrorStream(true)
                .start();
        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8)).isEqualToIgnoringNewLines(output);
        assertThat(process.waitFor()).isZero();
    }
}
