package org.kompetens.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.cli.Forecasts.ASSUMPTIONS;
import static org.kompetens.cli.Forecasts.EMPLOYEES;
import static org.kompetens.cli.Forecasts.STRUCTURE;
import static org.kompetens.cli.Forecasts.exits;
import static org.kompetens.cli.Forecasts.hotWorks;
import static org.kompetens.cli.Forecasts.json;
import static org.kompetens.cli.Forecasts.run;
import static org.kompetens.cli.Forecasts.with;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kompetens.text.Language;

/** The command that shows how staff will change: what it shows. */
@Tag("slow")
final class ForecastCommandTest {

    @Test
    void the_wave_of_the_waterworks_is_seen() {
        CommandLineRun run =
                CommandLineRun.of("forecast", STRUCTURE, EMPLOYEES, "-a", ASSUMPTIONS, "-d", "2026-10-01", "-l", "en");
        assertThat(run.exitCode()).isZero();
        List<String> byRole = run.out()
                .lines()
                .dropWhile(line -> !line.startsWith("ROLES"))
                .skip(3)
                .toList();
        assertThat(byRole.get(0)).startsWith("Water plant technician ").contains(" 62% ");
    }

    /** Shares by age say of nobody in particular when they retire: a forecast counts by them, a bridge cannot. */
    @Test
    void terms_that_name_nobody_are_told_where_single_people_are_asked_for(@TempDir Path directory) throws IOException {
        Path shares = Files.writeString(
                directory.resolve("shares.json"),
                Files.readString(Path.of(ASSUMPTIONS))
                        .replaceFirst(
                                "\"retirement\": \\{[^}]*}",
                                "\"retirement\": {\"kind\": \"distribution\", \"ages\": [{\"age\": 66, \"weight\": 1}]}"));
        for (String command : List.of("bridge", "coverage")) {
            CommandLineRun run = CommandLineRun.of(
                    command,
                    STRUCTURE,
                    EMPLOYEES,
                    "-d",
                    "2026-10-01",
                    "--horizon",
                    "2029-10-01",
                    "-f",
                    "json",
                    "-l",
                    "en",
                    "-a",
                    shares.toString());
            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(run.err())
                    .contains("warning staffing.retirement-names-nobody retirement: These terms say how many of an age"
                            + " retire, and not who");
        }
        CommandLineRun forecast = CommandLineRun.of(
                "forecast", STRUCTURE, EMPLOYEES, "-d", "2026-10-01", "-a", shares.toString(), "-u", "va");
        assertThat(forecast.exitCode()).isZero();
        assertThat(forecast.err()).doesNotContain("retirement-names-nobody");
    }

    @Test
    void whoever_is_expected_to_retire_is_an_exit_of_the_bridge_and_the_document_says_so() throws IOException {
        String[] bridge = {
            "bridge", STRUCTURE, EMPLOYEES, "-d", "2026-10-01", "--horizon", "2029-10-01", "-u", "va", "-f", "json"
        };
        JsonNode known = new ObjectMapper().readTree(CommandLineRun.of(bridge).out());
        JsonNode expected = new ObjectMapper()
                .readTree(CommandLineRun.of(Stream.concat(Stream.of(bridge), Stream.of("-a", ASSUMPTIONS))
                                .toArray(String[]::new))
                        .out());
        assertThat(exits(expected)).isLessThan(exits(known)).isNegative();
        assertThat(known.has("expectedRetirement")).isFalse();
        assertThat(expected.at("/expectedRetirement/retirement/limit").asText()).isEqualTo("reference-age");
        assertThat(CommandLineRun.of(
                                "coverage",
                                STRUCTURE,
                                EMPLOYEES,
                                "-d",
                                "2026-10-01",
                                "--horizon",
                                "2029-10-01",
                                "-a",
                                ASSUMPTIONS,
                                "-f",
                                "json")
                        .out())
                .contains("\"expectedRetirement\"");
    }

    /** Whoever retires by the birthday in 2028 is an exit by 2029, but not where everybody does so two years later. */
    @Test
    void who_retires_later_by_the_terms_does_so_in_the_bridge_and_the_coverage_too(@TempDir Path directory)
            throws IOException {
        String terms = Files.readString(Path.of(ASSUMPTIONS), UTF_8);
        Path later = Files.writeString(
                directory.resolve("later.json"), terms.replaceFirst("\\{", "{ \"laterRetirement\": 2, "), UTF_8);
        List<String> options = List.of(
                STRUCTURE, EMPLOYEES, "-d", "2026-10-01", "--horizon", "2029-10-01", "-u", "va", "-l", "en", "-a");
        JsonNode asSaid = json("bridge", options, ASSUMPTIONS);
        JsonNode twoYearsLater = json("bridge", options, later.toString());
        assertThat(exits(twoYearsLater)).isGreaterThan(exits(asSaid));
        assertThat(asSaid.get("expectedRetirement").has("laterRetirement")).isFalse();
        assertThat(twoYearsLater.at("/expectedRetirement/laterRetirement").intValue())
                .isEqualTo(2);
        assertThat(json("coverage", options, later.toString())
                        .at("/expectedRetirement/laterRetirement")
                        .intValue())
                .isEqualTo(2);
        for (String command : List.of("bridge", "coverage")) {
            assertThat(run(command, options, later.toString()).out())
                    .contains("Everybody is taken to retire later than these terms say, by this number of years"
                            + " (earlier if below nought): 2.");
            assertThat(run(command, options, ASSUMPTIONS).out())
                    .contains("Retirements that are expected by the terms of")
                    .doesNotContain("Everybody is taken to retire later");
        }
    }

    /** What is planned fills the need first, so it is not told as more than that; and a forecast of a leap day begins on it. */
    @ParameterizedTest
    @CsvSource({
        "en, hires planned: 2.5 FTE",
        "sv, 'planerade anställningar: 2,5 årsarbetare'",
        "nb, 'planlagte ansettelser: 2,5 årsverk'",
        "nn, 'planlagde tilsetjingar: 2,5 årsverk'",
        "da, 'planlagte ansættelser: 2,5 årsværk'"
    })
    void a_scenario_of_planned_hires_of_a_leap_day(String language, String told, @TempDir Path directory)
            throws IOException {
        Path planned = Files.writeString(
                directory.resolve("planned.json"),
                Files.readString(Path.of(ASSUMPTIONS), UTF_8).replaceFirst("\"scenarios\": \\[", """
                                "scenarios": [{"id": "more", "labels": {"en": "More"}, "levers": [
                                  {"kind": "planned_hires", "hires": [
                                    {"year": 1, "role": "enhetschef", "unit": "kommunledning", "fte": 2.5}]}]},
                                """),
                UTF_8);
        CommandLineRun run = CommandLineRun.of(
                "forecast",
                STRUCTURE,
                EMPLOYEES,
                "-a",
                planned.toString(),
                "-d",
                "2028-02-29",
                "-s",
                "more",
                "-y",
                "1",
                "-l",
                language);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains(told);
        assertThat(run.out().lines().filter(line -> line.contains("2028-02-29") && line.contains("2029-02-28")))
                .hasSize(1);
        assertThat(run.out()).doesNotContain("2028-02-28");
    }

    /** All who work with water need to know what is secret, so that need is the need of all; few need to know pumps. */
    @Test
    void the_need_of_roles_is_a_need_of_what_their_profiles_require() throws IOException {
        String[] call = {"forecast", STRUCTURE, EMPLOYEES, "-a", ASSUMPTIONS, "-d", "2026-10-01", "-u", "va"};
        CommandLineRun json = CommandLineRun.of(with(call, "-f", "json"));
        JsonNode unit = new ObjectMapper().readTree(json.out()).at("/units/0");
        JsonNode ofAll = unit.at("/competences/0");
        assertThat(ofAll.at("/competence").asText()).isEqualTo("offentlighet-sekretess");
        assertThat(ofAll.at("/years")).hasSize(10);
        for (int year = 0; year < 10; year++) {
            for (String figure : List.of("demand", "replacement", "expansion")) {
                assertThat(ofAll.at("/years/" + year + "/" + figure))
                        .isEqualTo(unit.at("/years/" + year + "/" + figure));
            }
        }
        CommandLineRun text = CommandLineRun.of(with(call, "-l", "en"));
        assertThat(text.out().lines().dropWhile(line -> !line.startsWith("COMPETENCES")))
                .anyMatch(line -> line.matches("Public access and confidentiality +Basic .* 100% .*"))
                .anyMatch(line -> line.matches("Hot works +Certified .* [1-9]\\d% .*"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_scenario_is_set_beside_and_each_lever_contributes(Language language) {
        CommandLineRun run = CommandLineRun.of(
                "forecast",
                STRUCTURE,
                EMPLOYEES,
                "-a",
                ASSUMPTIONS,
                "-d",
                "2026-10-01",
                "-u",
                "va",
                "-s",
                "stay-longer",
                "-l",
                language.tag());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("(1)", "(2)", "(3)", "2036-10-01");
    }

    @Test
    void roles_are_chosen_by_id_and_by_code() throws IOException {
        for (String role : List.of("va-tekniker", "SSYK 2012:819", "DISCO-08:8191")) {
            String[] call = {
                "forecast",
                STRUCTURE,
                EMPLOYEES,
                "-a",
                ASSUMPTIONS,
                "-d",
                "2026-10-01",
                "-r",
                role,
                "-f",
                "json",
                "-u",
                "va"
            };
            CommandLineRun run = CommandLineRun.of(call);
            assertThat(role.startsWith("DISCO") ? 2 : 0).isEqualTo(run.exitCode());
            if (run.exitCode() == 0) {
                assertThat(new ObjectMapper()
                                .readTree(run.out())
                                .at("/units/0/roles")
                                .findValuesAsText("role"))
                        .containsExactly("va-tekniker");
            }
        }
        CommandLineRun unknown =
                CommandLineRun.of("forecast", STRUCTURE, EMPLOYEES, "-a", ASSUMPTIONS, "-r", "tekniker", "-l", "en");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("va-tekniker", "it-tekniker").doesNotContain("Exception");
    }

    @Test
    void standard_input_is_read_once() {
        CommandLineRun run = CommandLineRun.of("forecast", STRUCTURE, "-", "-a", "-", "-l", "en");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("Standard input can be read only once.");
    }

    @Test
    void a_file_of_assumptions_that_is_not_there_is_named() {
        CommandLineRun run = CommandLineRun.of("forecast", STRUCTURE, "-a", "no-such.json", "-l", "en");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("no-such.json: there is no such file.");
    }

    @Test
    void of_a_competence_that_is_not_required_any_more_at_the_end_nothing_is_called_for_then(@TempDir Path directory)
            throws IOException {
        String structure = Files.readString(Path.of(STRUCTURE));
        Path ending = Files.writeString(
                directory.resolve("structure.json"),
                structure.replaceAll(
                        "(\"heta-arbeten\",\\s*\"level\": \"godkand\",)(\\s*\"weight\")",
                        "$1 \"until\": \"2031-10-01\",$2"));
        assertThat(hotWorks(STRUCTURE)).doesNotContainPattern(" +0\\.0 ");
        assertThat(hotWorks(ending.toString())).containsPattern("Certified +0\\.0 ");
        // Of those who leave and are recruited, those of the four years at whose end it is required: 2.3, 1.4, 2.1,
        // 0.5.
        assertThat(hotWorks(ending.toString())).containsPattern("Certified +0\\.0 +6\\.3 +6\\.3 ");
    }
}
