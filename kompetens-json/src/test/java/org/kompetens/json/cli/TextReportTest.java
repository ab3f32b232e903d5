package org.kompetens.json.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kompetens.text.Language;

/**
 * The report of one department of the sample, in each language, is what stands in {@code kultur-fritid_LANGUAGE.txt}.
 * After a change that is meant, {@code -Dkompetens.sample.write=true} writes the files anew.
 */
final class TextReportTest {

    private static final Path REPORTS = Path.of("src", "test", "resources", "org", "kompetens", "json", "cli");

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_report_reads_as_before(Language language) throws IOException {
        CommandLineRun run = CommandLineRun.of(
                "analyse",
                "../docs/sample/structure.json",
                "../docs/sample/employees.jsonl",
                "--as-of=2026-10-01",
                "--unit=kultur-fritid",
                "--language=" + language.tag());
        Path report = REPORTS.resolve("kultur-fritid_" + language.tag() + ".txt");
        if (Boolean.getBoolean("kompetens.sample.write")) {
            Files.writeString(report, run.out(), UTF_8);
        }
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo(Files.readString(report, UTF_8));
    }
}
