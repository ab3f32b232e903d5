package org.kompetens.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports as files, from the command line. */
final class ReportCommandTest {

    private static final String SAMPLE = "../../docs/sample/";

    @TempDir
    private Path directory;

    private CommandLineRun run(String... more) {
        String[] arguments = {
            "report",
            SAMPLE + "structure.json",
            SAMPLE + "employees.jsonl",
            "--as-of=2026-10-01",
            "--unit=kultur-fritid",
            "--language=en",
            "--output=" + file()
        };
        return CommandLineRun.of(
                Stream.of(arguments, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    private Path file() {
        return directory.resolve("of-the-year.html");
    }

    @Test
    void raw_figures_are_shown_and_written_and_the_file_is_named() throws IOException {
        CommandLineRun run = run(
                "--raw",
                "--horizon=2027-10-01",
                "--assumptions=" + SAMPLE + "staffing.json",
                "--plans=" + SAMPLE + "plans.json",
                "--calendar=" + SAMPLE + "calendar.json",
                "--cycle=" + SAMPLE + "cycle.json",
                "--completions=" + SAMPLE + "completions.json");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Of 384 requirements, 309 are met (80%), 43 are not (11%), and of 32 it is not known (8%).")
                .endsWith("The report to read and print: " + file() + System.lineSeparator());
        assertThat(Files.readString(file(), UTF_8))
                .contains("For internal use only", "id=\"bridge\"", "id=\"forecast\"", "id=\"plans\"", "id=\"year\"")
                .doesNotContain("<bdi>E0");
    }

    @Test
    void by_default_nothing_is_written_that_may_not_be_shown_outside() throws IOException {
        CommandLineRun run = run();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(" .. ").endsWith(file() + System.lineSeparator());
        assertThat(Files.readString(file(), UTF_8))
                .contains("Figures that may be shown outside", "..")
                .doesNotContain("For internal use only", "id=\"bridge\"", "id=\"coverage\"");
    }

    @Test
    void what_may_be_shown_of_coverage_and_forecast_is_written_where_it_is_asked_for() throws IOException {
        CommandLineRun run =
                run("--coverage", "--assumptions=" + SAMPLE + "staffing.json", "--plans=" + SAMPLE + "plans.json");
        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(file(), UTF_8))
                .contains("id=\"coverage\"", "id=\"forecast\"", "id=\"plans\"", "Who leaves and who is hired")
                .doesNotContain(
                        "For internal use only",
                        "data-figure=\"critical\"",
                        "data-figure=\"opening\"",
                        "data-figure=\"net\"");
    }

    /** What a report has shown can be named when more is published. */
    @Test
    void all_that_it_shows_is_written_as_documents_too() {
        Path documents = file().resolveSibling("documents");
        CommandLineRun run = run(
                "--coverage",
                "--assumptions=" + SAMPLE + "staffing.json",
                "--plans=" + SAMPLE + "plans.json",
                "--documents=" + documents);
        assertThat(run.exitCode()).isZero();
        List<String> after = Stream.of("figures", "coverage", "forecast", "activities")
                .map(name -> "--after=" + documents.resolve(name + ".json"))
                .toList();
        assertThat(run(after.toArray(String[]::new)).exitCode()).isZero();
    }

    @Test
    void a_forecast_with_staff_that_members_reported_is_not_written_for_outside() throws IOException {
        Path nobody = Files.writeString(directory.resolve("nobody.jsonl"), "");
        CommandLineRun run = CommandLineRun.of(
                "report",
                SAMPLE + "county/structure.json",
                nobody.toString(),
                "--as-of=2026-10-01",
                "--assumptions=" + SAMPLE + "county/staffing.json",
                "--language=en",
                "--output=" + file());
        assertThat(run.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
        assertThat(run.err()).contains("imputed");
        assertThat(file()).doesNotExist();
    }

    @Test
    void persons_are_named_only_where_that_is_asked_for() throws IOException {
        CommandLineRun run = run("--raw", "--name-persons");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).doesNotContain("E0");
        assertThat(Files.readString(file(), UTF_8)).contains("raw figures and personal data", "<bdi>E0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--horizon=2027-10-01",
                "--name-persons",
                "--raw --publish",
                "--raw --documents=documents",
                "--raw --threshold=5",
                "--cycle=cycle.json",
                "--raw --horizon=2020-01-01"
            })
    void what_does_not_go_together_is_wrong_usage(String more) {
        CommandLineRun run = run(more.split(" ", -1));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(file()).doesNotExist();
    }

    @Test
    void where_it_cannot_be_written_that_is_said() {
        Path nowhere = directory.resolve("missing").resolve("report.html");
        CommandLineRun run =
                CommandLineRun.of("report", SAMPLE + "structure.json", "--raw", "--language=en", "--output=" + nowhere);
        assertThat(run.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
        assertThat(run.err()).contains(nowhere + ": the report could not be written there.");
    }

    @Test
    void figures_as_json_are_those_of_the_page() throws IOException {
        CommandLineRun run = run("--raw", "--format=json");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("{").doesNotContain("of-the-year");
        assertThat(file()).isNotEmptyFile();
    }
}
