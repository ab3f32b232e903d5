package org.kompetens.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.cli.ForecastBadInput.ASSUMED;
import static org.kompetens.cli.ForecastBadInput.HIRE_OF_YEAR_11;
import static org.kompetens.cli.ForecastBadInput.NURSE;
import static org.kompetens.cli.ForecastBadInput.POPULATION;
import static org.kompetens.cli.ForecastBadInput.TOWN;
import static org.kompetens.cli.ForecastBadInput.report;
import static org.kompetens.cli.ForecastBadInput.transfers;
import static org.kompetens.cli.Forecasts.ASSUMPTIONS;
import static org.kompetens.cli.Forecasts.STRUCTURE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kompetens.text.Language;

/** What the command forecast finds wrong with its files and options, and where it says that it is. */
@Tag("slow")
final class ForecastFindingsTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"0", "31", "-1"})
    void a_forecast_is_of_1_to_30_years(String years) throws IOException {
        CommandLineRun option = run(NURSE, ASSUMED, "-y", years);
        assertThat(option.exitCode()).isEqualTo(2);
        assertThat(option.err()).contains("1 to 30 years, and " + years + " were asked for");
        CommandLineRun file = run(NURSE, ASSUMED.replace("\"years\": 10", "\"years\": " + years));
        assertThat(file.exitCode()).isEqualTo(3);
        assertThat(file.err())
                .contains("assumed.json:1:11: error staffing.horizon-out-of-bounds years: A forecast must be of 1 to"
                        + " 30 years, and " + years + " were asked for.");
        assertThat(file.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"8, '8%'", "-0.05, 'below nought'", "1.5, 'above one'"})
    void a_rate_is_from_0_to_1(String rate, String what) throws IOException {
        CommandLineRun run = run(NURSE, ASSUMED.replace("0.05", rate));
        assertThat(run.exitCode()).as(what).isEqualTo(3);
        assertThat(run.err())
                .contains("error json.out-of-bounds exits.rates[0].rate: ‘rate’ must be from 0 to 1")
                .contains("per cent");
    }

    @ParameterizedTest
    @CsvSource({"2015-01-01", "1890-01-01"})
    void an_age_that_cannot_be_is_a_warning_and_nobody_is_lost(String birthDate) throws IOException {
        CommandLineRun run = run(NURSE.replace("1964-05-17", birthDate), ASSUMED);
        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .contains("warning staffing.age-implausible birthDate: ")
                .contains("(count: 1)");
        assertThat(run.out())
                .contains("Employments today: 1.0; FTE: 1.0.")
                .contains("missing or implausible for 1 of 1 employments. In FTE these are 100% of the staff today")
                .doesNotContain(birthDate);
    }

    @ParameterizedTest
    @CsvSource({"12", "101"})
    void an_age_that_cannot_be_in_a_report_is_told_where_it_stands(String age) throws IOException {
        CommandLineRun run = run("", ASSUMED.replace("\"reports\": []", report("village", age, "2", "1.5")));
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("warning staffing.age-implausible reports[0].staff[0].ages[0].age: ");
        assertThat(run.out()).contains("for 2 of 2 employments");
    }

    @Test
    void missing_birth_dates_are_counted_and_shown_as_a_share() throws IOException {
        CommandLineRun run =
                run(NURSE + NURSE.replace("\"birthDate\": \"1964-05-17\", ", "").replace("e1", "e2"), ASSUMED);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Employments today: 2.0; FTE: 2.0.")
                .contains("for 1 of 2 employments. In FTE these are 50% of the staff today and ")
                // No exit is known: of nothing there is no share.
                .contains(", – of known exits, 0% of other exits, and so 0% of those who leave");
        assertThat(run.err())
                .contains(
                        "employees.jsonl: warning staffing.birth-dates-missing: The birth date is missing or implausible for 1 of 2 ");
    }

    @Test
    void an_fte_above_one_in_one_employment_is_refused() throws IOException {
        CommandLineRun run = run(NURSE + NURSE.replace("e1", "e2").replace("\"fte\": 1}", "\"fte\": 1.2}"), ASSUMED);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("error json.fte-above-one employments[0].fte: ‘fte’ is above 1, which is");
        assertThat(run.out()).contains("Employments today: 1.0").contains("1 record has errors");
    }

    @Test
    void more_fte_than_heads_in_a_report_is_refused() throws IOException {
        CommandLineRun run = run("", ASSUMED.replace("\"reports\": []", report("village", "40", "1", "1.2")));
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("error staffing.fte-above-heads reports[0].staff[0].ages[0].fte: ");
    }

    @Test
    void a_year_without_population_is_named() throws IOException {
        CommandLineRun run = run(NURSE, ASSUMED.replace("{\"kind\": \"constant\"}", POPULATION));
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .containsOnlyOnce("staffing.population-year-missing")
                .contains("error staffing.population-year-missing demand.populations.county: The population of the unit"
                        + " ‘county’ is missing for the year 2028, and for further years: 8.");
    }

    @Test
    void a_year_whose_ages_end_before_those_of_the_first_is_named_once() throws IOException {
        CommandLineRun run =
                run(NURSE, ASSUMED.replace("{\"kind\": \"constant\"}", POPULATION.replace("[6, 6]", "[6]")));
        assertThat(run.err())
                .containsOnlyOnce("staffing.population-cut-off")
                .contains("warning staffing.population-cut-off demand.populations.county: In the year 2027 the ages of")
                .contains(" end at 0 ", " up to 1 in 2026");
        CommandLineRun youngAlone = run(
                NURSE,
                ASSUMED.replace(
                        "{\"kind\": \"constant\"}",
                        POPULATION.replace("[6, 6]", "[6]").replace("\"to\": 5", "\"to\": 0")));
        assertThat(youngAlone.err()).doesNotContain("staffing.population-cut-off");
    }

    /** Norway's general limit is of 2026; what held before is no guess. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void a_limit_whose_law_of_the_day_is_not_known_is_refused(Language language) throws IOException {
        String norway = ASSUMED.replace("SE", "NO").replace("reference-age", "general-limit");
        List<String> call = List.of(
                "forecast",
                file("town.json", TOWN).toString(),
                file("employees.jsonl", NURSE).toString(),
                "-a",
                file("assumed.json", norway).toString(),
                "-l",
                language.tag(),
                "-d");
        CommandLineRun before = CommandLineRun.of(
                Stream.concat(call.stream(), Stream.of("2025-12-31")).toArray(String[]::new));
        assertThat(before.exitCode()).isEqualTo(3);
        assertThat(before.err())
                .contains("staffing.limit-not-in-force retirement.limit: ", "2025-12-31", "2026-01-01")
                .doesNotContain("{", "}");
        CommandLineRun since = CommandLineRun.of(
                Stream.concat(call.stream(), Stream.of("2026-01-01")).toArray(String[]::new));
        assertThat(since.exitCode()).isZero();
    }

    @Test
    void which_hires_are_beyond_the_last_year_goes_by_the_years_that_are_asked_for() throws IOException {
        String assumed = ASSUMED.replace("\"reports\": []", HIRE_OF_YEAR_11);
        CommandLineRun asWritten = run(NURSE, assumed);
        assertThat(asWritten.exitCode()).isZero();
        assertThat(asWritten.err())
                .contains(
                        "warning staffing.year-beyond-horizon plannedHires[0].year: The last year of the forecast is year 10, and this is"
                                + " in year 11");
        assertThat(run(NURSE, assumed, "-y", "11").err()).doesNotContain("beyond-horizon");
        assertThat(run(NURSE, assumed, "-y", "5").err()).containsOnlyOnce("The last year of the forecast is year 5");
    }

    @Test
    void two_reports_of_one_member_are_refused() throws IOException {
        String twice =
                report("village", "40", "1", "1").replace("]}]}]", "]}]}, {\"unit\": \"village\", \"staff\": []}]");
        CommandLineRun run = run("", ASSUMED.replace("\"reports\": []", twice));
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .contains("error staffing.member-repeated reports[1].unit: ")
                .contains("village");
        CommandLineRun counted = run(NURSE, ASSUMED.replace("\"reports\": []", report("town", "40", "1", "1")));
        assertThat(counted.exitCode()).isEqualTo(3);
        assertThat(counted.err())
                .contains("error staffing.member-repeated reports[0].unit: ")
                .contains("town");
        CommandLineRun above = run(NURSE, ASSUMED.replace("\"reports\": []", report("county", "40", "1", "1")));
        assertThat(above.exitCode()).isEqualTo(3);
        assertThat(above.err()).contains("error staffing.member-repeated reports[0].unit: ");
    }

    /** Of one age there may be several rows, as of each position size, and of those paid by the hour. */
    @Test
    void rows_of_one_age_in_a_report_are_added_and_it_is_told_once() throws IOException {
        String row = "{\"age\": 40, \"heads\": 2, \"fte\": 1.5}";
        String once = report("village", "40", "2", "1.5");
        CommandLineRun twice = run("", ASSUMED.replace("\"reports\": []", once.replace(row, row + ", " + row)));
        assertThat(twice.exitCode()).isZero();
        assertThat(twice.err())
                .contains(
                        "warning staffing.age-repeated reports[0].staff[0].ages[1]: The report of ‘village’ has more"
                                + " than one row for the role ‘nurse’ with the same age, 40, and position size. They are added.");
        assertThat(twice.out()).contains("Employments today: 4.0; FTE: 3.0.");
        String unknown = row.replace("\"age\": 40, ", "");
        CommandLineRun more = run(
                "", ASSUMED.replace("\"reports\": []", once.replace(row, unknown + ", " + unknown + ", " + unknown)));
        assertThat(more.err())
                .containsOnlyOnce("staffing.age-repeated")
                .contains("with the same age and position size, and further such rows: 1.");
        String others = String.join(
                ", ",
                row,
                row.replace("1.5", "2"),
                row.replace("1.5", "0"),
                row.replace("40", "41"),
                row.replace("}", ", \"positions\": \"below_full\"}"));
        CommandLineRun each = run("", ASSUMED.replace("\"reports\": []", once.replace(row, others)));
        assertThat(each.err()).doesNotContain("staffing.age-repeated");
        assertThat(each.exitCode()).as(each.err()).isZero();
    }

    @Test
    void a_date_of_leaving_that_stands_for_none_is_told_and_is_no_known_exit() throws IOException {
        CommandLineRun run =
                run(NURSE.replace("\"birthDate\": \"1964-05-17\", ", "\"knownExit\": \"2099-12-31\", "), ASSUMED);
        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .contains(
                        "warning staffing.leaving-date-far knownExit: The date of leaving is more than 30 years away");
    }

    @Test
    void a_member_with_figures_is_not_imputed() throws IOException {
        CommandLineRun run = run(NURSE, ASSUMED.replace("\"reports\": []", """
                "imputations": [{"kind": "each", "reference": "town", "members": ["town"], "ratio": 1}]"""));
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("error staffing.member-repeated imputations[0].members: ");
        CommandLineRun nobody = run("", ASSUMED.replace("\"reports\": []", """
                "imputations": [{"kind": "each", "reference": "town", "members": ["village"], "ratio": 1}]"""));
        assertThat(nobody.exitCode()).isEqualTo(3);
        assertThat(nobody.err()).contains("error staffing.reference-without-staff imputations[0].reference: ");
    }

    @Test
    void those_whom_a_table_does_not_know_are_told_and_not_guessed() throws IOException {
        CommandLineRun run =
                run(NURSE.replace("1964", "1966"), ASSUMED.replace("\"forecasts\": true", "\"forecasts\": false"));
        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .contains("warning staffing.cohort-unknown birthDate: ")
                .contains("(count: 1)");
        assertThat(run.out())
                .contains(
                        "of whose year of birth the retirement table says nothing: 1. They are not expected to retire within these years, at the end of which the oldest")
                .contains("2034-10-01         1.0            –           –          0.0    0.0       1.0");
    }

    @Test
    void units_and_roles_that_do_not_exist_are_told_where_they_are_named() throws IOException {
        CommandLineRun run = run(NURSE, ASSUMED.replace("\"reports\": []", report("moon", "40", "1", "1")));
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .contains("error staffing.reference-unknown reports[0].unit: ")
                .contains("moon");
        assertThat(run.out()).isEmpty();
    }

    /** By the assumptions alone, the organisation, the date, the records, and each scenario, whether or not it is asked for. */
    @Test
    void all_that_is_wrong_is_told_at_once() throws IOException {
        String assumed = ASSUMED.replace("SE", "NO")
                .replace("reference-age", "general-limit")
                .replace("0.05}]", "0.05}], \"byRole\": {\"moon\": {\"rates\": []}}")
                .replace("{\"kind\": \"constant\"}", """
                        {"kind": "given", "given": [{"unit": "town", "roles": ["nurse"], "fte": [2]},
                                                    {"unit": "county", "fte": [4]},
                                                    {"unit": "village", "roles": ["nurse", "teacher"], "fte": [3]}],
                         "otherwise": %s}""".formatted(POPULATION))
                .replace(
                        "\"reports\": []",
                        report("town", "12", "1", "1") + ", " + transfers("0.7", "0.4") + """
                        , "imputations": [{"kind": "each", "reference": "village", "members": ["town", "mars"],
                                           "ratio": 1}],
                        "scenarios": [{"id": "s", "labels": {"en": "S"},
                                       "levers": [{"kind": "changed_demand", "demand": %s}]}]""".formatted(POPULATION));
        CommandLineRun run = run(
                NURSE.replace("e1", "e2").replace("\"fte\": 1}", "\"fte\": 1.2}") + NURSE, assumed, "-d", "2025-12-31");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(
                        "json.fte-above-one employments[0].fte",
                        "staffing.reference-unknown exits.byRole.moon",
                        "staffing.demand-repeated demand.given[1]",
                        "staffing.demand-without-staff demand.given[2]",
                        "staffing.population-year-missing demand.otherwise.populations.county",
                        "staffing.limit-not-in-force retirement.limit",
                        "staffing.member-repeated reports[0].unit",
                        "staffing.age-implausible reports[0].staff[0].ages[0].age",
                        "staffing.reference-without-staff imputations[0].reference",
                        "staffing.member-repeated imputations[0].members",
                        "staffing.reference-unknown imputations[0].members",
                        "staffing.transfers-above-all transfers[1].share",
                        "staffing.population-year-missing scenarios[0].levers[0].demand.populations.county");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_is_wrong_is_told_in_each_language(Language language) throws IOException {
        Path assumed = file(
                "assumed.json",
                ASSUMED.replace("\"years\": 10", "\"years\": 31").replace("0.05", "5"));
        CommandLineRun run = CommandLineRun.of(
                "forecast", file("town.json", TOWN).toString(), "-a", assumed.toString(), "-l", language.tag());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .contains("staffing.horizon-out-of-bounds years", "json.out-of-bounds exits.rates[0].rate");
        CommandLineRun unknown =
                CommandLineRun.of("forecast", STRUCTURE, "-a", ASSUMPTIONS, "-s", "other", "-l", language.tag());
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("other", "stay-longer").doesNotContain("Exception");
    }

    /** Whatever is wrong is told by code, at its place, in the words of each language. */
    @ParameterizedTest
    @MethodSource("org.kompetens.cli.ForecastBadInput#badInput")
    void what_is_wrong_has_a_code_a_place_and_words_in_each_language(
            String what, String code, String place, String employees, String assumed) throws IOException {
        Set<String> messages = new TreeSet<>();
        for (Language language : Language.values()) {
            CommandLineRun run = run(employees, assumed, "-l", language.tag());
            List<String> told = run.err()
                    .lines()
                    .filter(line -> line.contains(" " + code + place + ": "))
                    .toList();
            assertThat(told).as(what + ": " + run.err()).isNotEmpty();
            String message =
                    told.get(0).substring(told.get(0).indexOf(code + place + ": ") + code.length() + place.length());
            assertThat(message).doesNotContain("{", "}", "null", "Exception").hasSizeGreaterThan(20);
            messages.add(message);
        }
        // Short sentences may be the same in Norwegian and Danish.
        assertThat(messages).as(what).hasSizeGreaterThanOrEqualTo(Language.values().length - 1);
    }

    private CommandLineRun run(String employees, String assumed, String... more) throws IOException {
        List<String> call = Stream.concat(
                        Stream.of(
                                "forecast",
                                file("town.json", TOWN).toString(),
                                file("employees.jsonl", employees).toString(),
                                "-a",
                                file("assumed.json", assumed).toString()),
                        Stream.concat(
                                List.of(more).contains("-d") ? Stream.of() : Stream.of("-d", "2026-10-01"),
                                List.of(more).contains("-l")
                                        ? Stream.of(more)
                                        : Stream.concat(Stream.of("-l", "en"), Stream.of(more))))
                .toList();
        return CommandLineRun.of(call.toArray(String[]::new));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text, UTF_8);
    }
}
