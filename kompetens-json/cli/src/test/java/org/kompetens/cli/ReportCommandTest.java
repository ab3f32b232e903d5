package org.kompetens.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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
        return of("kultur-fritid", SAMPLE + "employees.jsonl", more);
    }

    private CommandLineRun of(String unit, String employees, String... more) {
        String[] arguments = {
            "report", SAMPLE + "structure.json", employees, "--as-of=2026-10-01", "--unit=" + unit, "--language=en"
        };
        boolean isElsewhere = Arrays.stream(more).anyMatch(one -> one.startsWith("--output="));
        String[] output = isElsewhere ? new String[0] : new String[] {"--output=" + file()};
        return CommandLineRun.of(
                Stream.of(arguments, output, more).flatMap(Arrays::stream).toArray(String[]::new));
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

    private Path documents() {
        return directory.resolve("documents");
    }

    private String[] documented(String... more) {
        return Stream.concat(
                        Stream.of(
                                "--assumptions=" + SAMPLE + "staffing.json",
                                "--plans=" + SAMPLE + "plans.json",
                                "--documents=" + documents()),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    /** All that a report showed, named for what is published later. */
    private String[] after() {
        return Stream.of("figures", "coverage", "forecast", "activities")
                .map(name -> "--after=" + documents().resolve(name + ".json"))
                .toArray(String[]::new);
    }

    /** What a report has shown can be named when more is published: of the same records the same is shown again. */
    @Test
    void all_that_it_shows_is_written_as_documents_too() {
        CommandLineRun first = care(SAMPLE + "employees.jsonl", documented("--coverage"));
        assertThat(first.exitCode()).isZero();
        assertThat(first.out()).contains(" .. ");
        CommandLineRun second = care(SAMPLE + "employees.jsonl", after());
        assertThat(second.exitCode()).isZero();
        assertThat(second.out()).isEqualTo(first.out());
    }

    /** Beside what was shown, the figures of other records of the same date would tell of those who differ. */
    @Test
    void after_a_report_other_records_of_its_date_are_not_shown() throws IOException {
        assertThat(care(SAMPLE + "employees.jsonl", documented("--coverage")).exitCode())
                .isZero();
        List<String> lines = new ArrayList<>(Files.readAllLines(Path.of(SAMPLE + "employees.jsonl"), UTF_8));
        lines.remove(IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).contains("\"unit\":\"aldreomsorg-kusten\""))
                .findFirst()
                .orElseThrow());
        String others =
                Files.write(directory.resolve("others.jsonl"), lines, UTF_8).toString();
        for (String document : after()) {
            CommandLineRun run = care(others, document, "--output=" + directory.resolve("later.html"));
            assertThat(run.exitCode()).as(document).isEqualTo(ExitCode.NOTHING_DONE);
            assertThat(run.err()).contains(document.substring("--after=".length()));
        }
        assertThat(directory.resolve("later.html")).doesNotExist();
    }

    /** How many hold something is no figure of the roll-up; the coverage of the report is asked for it. */
    @Test
    void a_coverage_that_showed_other_holders_is_noticed() throws IOException {
        assertThat(care(SAMPLE + "employees.jsonl", documented("--coverage")).exitCode())
                .isZero();
        Path shown = documents().resolve("coverage.json");
        String document = Files.readString(shown, UTF_8);
        String other = document.replaceFirst(
                "(\"holders\"\\s*:\\s*\\{\\s*\"shown\"\\s*:\\s*\\{\\s*\"count\"\\s*:\\s*)(\\d+)", "$17");
        assertThat(other).isNotEqualTo(document);
        Files.writeString(shown, other, UTF_8);
        CommandLineRun run = care(SAMPLE + "employees.jsonl", "--coverage", "--after=" + shown);
        assertThat(run.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
        assertThat(run.err()).contains(shown.toString());
    }

    /** Of the care of the elderly, which says what it needs as a whole. */
    private CommandLineRun care(String employees, String... more) {
        return of("aldreomsorg", employees, more);
    }

    /** Whoever names all that stands in the folder names nothing that nobody was shown. */
    @Test
    void of_a_report_that_is_not_made_there_are_no_documents() {
        Path nowhere = directory.resolve("missing");
        assertThat(run("--documents=" + documents(), "--plans=" + nowhere).exitCode())
                .isEqualTo(ExitCode.NOTHING_DONE);
        assertThat(documents()).doesNotExist();
        assertThat(run(documented("--output=" + nowhere.resolve("report.html"))).exitCode())
                .isEqualTo(ExitCode.NOTHING_DONE);
        assertThat(documents()).doesNotExist();
    }

    @Test
    void documents_of_another_report_do_not_stay_beside_its_own() throws IOException {
        assertThat(run(documented()).exitCode()).isZero();
        Files.delete(file());
        CommandLineRun other = run("--documents=" + documents(), "--plans=" + SAMPLE + "plans.json");
        assertThat(other.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
        assertThat(other.err()).contains(documents().resolve("forecast.json") + ": this document is of another report");
        assertThat(file()).doesNotExist();
        assertThat(run(documented()).exitCode()).isZero();
        assertThat(documents()).isDirectoryContaining(one -> one.endsWith("forecast.json"));
        assertThat(documents()).isDirectoryNotContaining(one -> one.endsWith("coverage.json"));
    }

    @Test
    void documents_of_another_report_are_not_overwritten() throws IOException {
        assertThat(run(documented()).exitCode()).isZero();
        byte[] shown = Files.readAllBytes(documents().resolve("figures.json"));
        Files.delete(file());
        CommandLineRun other = run(documented("--threshold=6"));
        assertThat(other.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
        assertThat(other.err())
                .contains(documents().resolve("figures.json") + ": this document is of another report")
                .contains("--after");
        assertThat(file()).doesNotExist();
        assertThat(documents().resolve("figures.json")).hasBinaryContent(shown);
        assertThat(run(documented()).exitCode()).isZero();
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
