package org.kompetens.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kompetens.text.Language;

/** Figures that may be shown outside, from the command line. */
final class PublishCommandTest {

    @TempDir
    private Path directory;

    private static CommandLineRun run(String... more) {
        String[] arguments = {
            "analyse",
            "../../docs/sample/structure.json",
            "../../docs/sample/employees.jsonl",
            "--as-of=2026-10-01",
            "--unit=kultur-fritid"
        };
        return CommandLineRun.of(
                Stream.of(arguments, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    @Test
    void hidden_numbers_are_two_dots_in_each_language() {
        for (Language language : Language.values()) {
            CommandLineRun run = run("--publish", "--language=" + language.tag());
            assertThat(run.exitCode()).isZero();
            assertThat(run.out())
                    .contains(" .. ")
                    .containsPattern("\\(\\.\\.\\): \\d+ ?%")
                    .doesNotContain("{");
        }
    }

    @Test
    void what_was_published_is_taken_again_and_the_same_is_shown() throws IOException {
        CommandLineRun first = run("--publish", "--format=json");
        Path before = Files.writeString(directory.resolve("before.json"), first.out(), UTF_8);
        CommandLineRun second = run("--publish", "--format=json", "--after=" + before);
        assertThat(second.exitCode()).isZero();
        assertThat(second.out()).isEqualTo(first.out());
    }

    @Test
    void a_file_that_was_not_published_is_found_wrong() throws IOException {
        Path wrong = Files.writeString(directory.resolve("wrong.json"), "{\"document\": \"rollup\"}", UTF_8);
        CommandLineRun run = run("--publish", "--after=" + wrong);
        assertThat(run.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(wrong.toString(), "json.not-one-of document");
    }

    @Test
    void what_does_not_go_together_is_wrong_usage() {
        assertThat(run("--threshold=7").err()).contains("--publish");
        assertThat(run("--threshold=7").exitCode()).isEqualTo(2);
        assertThat(run("--publish", "--horizon=2027-10-01").exitCode()).isEqualTo(2);
        assertThat(run("--publish", "--threshold=2", "-l", "en").err()).contains("at least 3");
        assertThat(run("--publish", "--width=6", "-l", "en").err()).contains("from 2 to the threshold, 5");
        assertThat(run("--publish", "--levels=-1", "-l", "en").err()).contains("0 or more");
        assertThat(run("--hide-uniform").exitCode()).isEqualTo(2);
    }

    @Test
    void levels_width_and_groups_that_are_alike_are_as_asked_for() {
        String top =
                run("--publish", "--levels=0", "--width=4", "--format=json").out();
        assertThat(top).contains("\"width\": 4");
        assertThat(top.substring(0, top.indexOf("\"otherUnits\""))).doesNotContain("bibliotek");
        assertThat(top.substring(top.indexOf("\"otherUnits\""))).contains("bibliotek");
        int all = hidden(run("--publish", "--format=json").out());
        assertThat(hidden(run("--publish", "--hide-uniform", "--format=json").out()))
                .isGreaterThan(all);
    }

    private static int hidden(String document) {
        return document.split("\"hidden\": true", -1).length - 1;
    }

    @Test
    void what_was_published_of_another_organisation_or_with_other_numbers_is_refused() throws IOException {
        String document = run("--publish", "--levels=1", "--format=json").out();
        CommandLineRun other = after(document.replace("\"id\": \"", "\"id\": \"other-"));
        assertThat(other.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
        assertThat(other.err()).contains("another organisation");
        CommandLineRun changed = after(document.replaceFirst("\"count\": \\d+", "\"count\": 1000"));
        assertThat(changed.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
        assertThat(changed.err()).contains("shows other numbers");
        CommandLineRun reorganised =
                after(document.replace("\"bibliotek\"", "\"gone\"").replace("2026-10-01", "2025-10-01"));
        assertThat(reorganised.exitCode()).isZero();
        assertThat(reorganised.err()).contains("no longer in the structure");
    }

    private CommandLineRun after(String document) throws IOException {
        Path file = Files.writeString(directory.resolve("earlier.json"), document, UTF_8);
        return run("--publish", "--levels=0", "-l", "en", "--after=" + file);
    }

    /** Each is safe alone. */
    @Test
    void two_publications_that_give_each_other_away_are_told() throws IOException {
        List<String> after = new ArrayList<>(List.of("--publish", "-l", "en"));
        for (String threshold : List.of("3", "8")) {
            String document = run("--publish", "--threshold=" + threshold, "--format=json")
                    .out();
            after.add("--after=" + Files.writeString(directory.resolve(threshold + ".json"), document, UTF_8));
        }
        CommandLineRun run = run(after.toArray(String[]::new));
        assertThat(run.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .containsPattern("not all hidden numbers are proven safe; not proven: \\d+\\. So nothing is shown");
    }

    private static CommandLineRun coverage(String... more) {
        String[] arguments = {
            "coverage",
            "../../docs/sample/structure.json",
            "../../docs/sample/employees.jsonl",
            "--as-of=2026-10-01",
            "--unit=samhallsbyggnad",
            "--publish",
            "-l",
            "en"
        };
        return CommandLineRun.of(
                Stream.of(arguments, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    @Test
    void coverage_is_shown_where_it_tells_of_nobody() {
        CommandLineRun run = coverage();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Hidden (..): ", " .. ").doesNotContain("one person only", "key persons");
        assertThat(coverage("--format=json").out())
                .contains("\"published-coverage\"", "{\n            \"hidden\": true");
        assertThat(coverage("--horizon=2027-10-01").err()).contains("not with --horizon");
        assertThat(coverage("--name-persons").exitCode()).isEqualTo(2);
    }

    private static CommandLineRun forecast(String... more) {
        String[] arguments = {
            "forecast",
            "../../docs/sample/structure.json",
            "../../docs/sample/employees.jsonl",
            "--assumptions=../../docs/sample/staffing.json",
            "--as-of=2026-10-01",
            "--unit=omsorg",
            "--publish",
            "-l",
            "en"
        };
        return CommandLineRun.of(
                Stream.of(arguments, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    @Test
    void a_forecast_is_shown_without_ages_and_roles() {
        CommandLineRun run = forecast();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Hidden (..): ", " .. ", "YEAR BY YEAR", "all years")
                .doesNotContain("birth date", "Nurse", "POSITION SIZES");
        assertThat(forecast("--format=json").out()).contains("\"published-forecast\"", "\"allYears\"");
        assertThat(forecast("--role=sjukskoterska").err()).contains("not with --role");
        assertThat(forecast("--paths=100").exitCode()).isEqualTo(2);
    }

    private static CommandLineRun plan(String... more) {
        String[] arguments = {
            "plan",
            "../../docs/sample/structure.json",
            "../../docs/sample/employees.jsonl",
            "--plans=../../docs/sample/plans.json",
            "--as-of=2026-10-01",
            "--language=en"
        };
        return CommandLineRun.of(
                Stream.of(arguments, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    /** Three district nurses, and what they cost, are hidden; six mentors are not. */
    @Test
    void activities_of_few_are_hidden_with_what_they_cost() {
        CommandLineRun run = plan("--publish");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsPattern("Specialist training of district nurses +Home Nursing +\\.\\. +\\.\\. ")
                .containsPattern("Joint trainee programme of the county +Human Resources +6 +2027: 180,000 SEK")
                .contains("73% of the activities");
        assertThat(plan("--publish", "--format=json").out())
                .contains("\"document\": \"published-activities\"", "\"hidden\": true", "\"participants\": 40");
    }

    @Test
    void activities_are_published_as_a_form_and_of_nobody_by_name() {
        assertThat(plan("--publish", "--show=budget").err()).contains("only with --show form");
        assertThat(plan("--publish", "--show=budget").exitCode()).isEqualTo(2);
        assertThat(plan("--publish", "--unit=hemsjukvard", "--name-persons").exitCode())
                .isEqualTo(2);
    }

    /** In the column where others have numbers; and the units for later publications are no table. */
    @Test
    void in_a_table_a_hidden_number_is_two_dots_too() {
        String table = run("--publish", "--format=csv", "--language=en").out();
        assertThat(table.lines().findFirst().orElseThrow())
                .contains("met: shown: number")
                .doesNotContain("hidden");
        assertThat(table.lines().skip(1)).anyMatch(line -> line.contains(",..,"));
    }
}
