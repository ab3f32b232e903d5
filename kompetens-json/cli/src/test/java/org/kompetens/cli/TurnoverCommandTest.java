package org.kompetens.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kompetens.text.Language;

/** The command that shows who came and left, on a year whose percentages are worked out by hand. */
@Tag("slow")
final class TurnoverCommandTest {

    private static final String STRUCTURE = """
            {"framework": {"scales": [], "competences": []},
             "units": [{"id": "sector", "labels": {"en": "Sector"}, "level": "county"},
                       {"id": "town", "labels": {"en": "Town"}, "level": "municipality", "parent": "sector"},
                       {"id": "other", "labels": {"en": "Other"}, "level": "municipality", "parent": "sector"},
                       {"id": "a", "labels": {"en": "A"}, "level": "unit", "parent": "town"},
                       {"id": "b", "labels": {"en": "B"}, "level": "unit", "parent": "town"}],
             "roles": [{"id": "nurse", "labels": {"en": "Nurse"}}],
             "profiles": [{"role": "nurse", "requirements": []}]}""";

    private static final String BEFORE = ", \"until\": \"2025-06-01\"";
    private static final String AFTER = ", \"from\": \"2025-06-01\"";

    @TempDir
    private Path directory;

    private static String person(String id, int born, String... employments) {
        return "{\"id\": \"" + id + "\", \"birthDate\": \"" + born + "-01-15\", \"employments\": ["
                + String.join(", ", employments) + "]}";
    }

    private static String at(String unit, String period) {
        return at(unit, "0.5", period);
    }

    private static String at(String unit, String fte, String period) {
        return "{\"id\": \"at-" + unit + "\", \"role\": \"nurse\", \"unit\": \"" + unit + "\", \"fte\": " + fte + period
                + "}";
    }

    /** Who worked in a municipality and its two units in the year, and who came from and went to another. */
    private static String year() {
        return Stream.of(
                        person("p1", 1984, at("a", "")),
                        person("p2", 1984, at("a", BEFORE), at("b", AFTER)),
                        person("p3", 1984, at("a", BEFORE), at("other", AFTER)),
                        person("p4", 1984, at("a", BEFORE)),
                        person("p5", 1958, at("b", BEFORE)),
                        person("p6", 1984, at("b", "")),
                        person("p7", 1984, at("b", "0", BEFORE)),
                        person("p8", 1984, at("b", ", \"absences\": [{\"from\": \"2025-06-01\"}]")),
                        person("p9", 1984, at("other", BEFORE), at("a", AFTER)),
                        person("p10", 1984, at("b", AFTER)),
                        person("p11", 1984, at("a", ", \"from\": \"2025-06-01\", \"until\": \"2025-09-01\"")),
                        person("p12", 1984, at("a", ""), at("b", BEFORE)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private CommandLineRun run(String... more) throws IOException {
        Path structure = Files.writeString(directory.resolve("structure.json"), STRUCTURE, UTF_8);
        Path employees = Files.writeString(directory.resolve("employees.jsonl"), year(), UTF_8);
        return CommandLineRun.of(Stream.concat(
                        Stream.of("turnover", structure.toString(), employees.toString(), "-d", "2025-12-01"),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void the_same_records_give_another_percentage_by_each_definition() throws IOException {
        CommandLineRun run = run("-u", "town", "-l", "en", "--retired-from", "62");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().filter(line -> line.contains("%  ")).map(line -> line.replaceAll(" +", " ")))
                .satisfies(lines -> assertThat(String.join("\n", lines))
                        .contains("se-state 8 7 2 3 26.7% Swedish state")
                        .contains("se-state-2018 8 7 2 3 40.0% Swedish state 2018")
                        .contains("no-ks-municipality 9 7 2 4 44.4% KS, own municipality")
                        .contains("no-ks-sector 9 7 1 3 33.3% KS, whole sector")
                        .contains("dk-outflow 8 7 2 3 37.5% Danish outflow")
                        .contains("dk-outflow-without-pension 8 7 2 2 25.0% Danish outflow")
                        .contains("dk-inflow 8 7 2 3 25.0% Danish inflow"));
        assertThat(run.out()).contains("Whoever left at 62 or older is taken to have retired.");
    }

    private static final String ASSUMED = """
            {"years": 2, "exits": {"rates": []}, "hires": [{"age": 30, "weight": 1}],
             "retirement": {"kind": "%s"}}""";

    private CommandLineRun measured(String retirement, String... more) throws IOException {
        Path assumed = Files.writeString(directory.resolve("assumed.json"), ASSUMED.formatted(retirement), UTF_8);
        return run(Stream.of(
                        Stream.of("-l", "en", "-u", "town", "--exits-for", assumed.toString()),
                        List.of(more).contains("--ages") ? Stream.of() : Stream.of("--ages", "13-59,60-"),
                        Stream.of(more))
                .flatMap(one -> one)
                .toArray(String[]::new));
    }

    /** Of the seven of 40 years two left; the one of 66 retired, and is in the rates only where nobody retires beside them. */
    @Test
    void what_is_measured_becomes_the_rates_of_a_forecast_and_retirement_counts_once() throws IOException {
        String at65 = "age\", \"years\": 65, \"leavingDay\": \"birthday";
        CommandLineRun split = measured(at65, "--definition", "dk-outflow", "--retired-from", "62", "--least", "1");
        assertThat(split.exitCode()).as(split.err()).isZero();
        JsonNode exits = json(split).get("exits");
        assertThat(exits.at("/rates/0/counted/leaving").intValue()).isEqualTo(2);
        assertThat(exits.at("/rates/0/counted/of").intValue()).isEqualTo(7);
        assertThat(exits.at("/rates/1/from").intValue()).isEqualTo(60);
        assertThat(exits.at("/rates/1").has("to")).isFalse();
        assertThat(exits.at("/rates/1/rate").decimalValue()).isZero();
        assertThat(exits.has("includeRetirement")).isFalse();
        assertThat(exits.at("/measured/definition").textValue()).isEqualTo("dk-outflow-without-retirement");
        assertThat(exits.at("/measured/unit").textValue()).isEqualTo("town");
        assertThat(exits.at("/measured/from").textValue()).isEqualTo("2024-12-01");
        assertThat(exits.at("/measured/retiredFrom").intValue()).isEqualTo(62);

        Path written = Files.writeString(directory.resolve("measured.json"), split.out(), UTF_8);
        CommandLineRun forecast = CommandLineRun.of(
                "forecast",
                directory.resolve("structure.json").toString(),
                directory.resolve("employees.jsonl").toString(),
                "-a",
                written.toString(),
                "-d",
                "2025-12-01",
                "-u",
                "town",
                "-f",
                "json");
        assertThat(forecast.exitCode()).as(forecast.err()).isZero();
        assertThat(CommandLineRun.of(
                                "forecast",
                                directory.resolve("structure.json").toString(),
                                "-a",
                                written.toString(),
                                "-d",
                                "2025-12-01",
                                "-l",
                                "en")
                        .out())
                .contains(
                        "A role has a rate of its own for each age band in which it had at least "
                                + exits.at("/measured/least") + " people; for fewer, the rate of all roles is taken.",
                        "Whoever left at 62 or above was taken to have retired, and is not in the rates.");
        assertThat(json(forecast).get("exitsMeasured")).isEqualTo(exits.get("measured"));
        // Of the 3.5 FTE of seven people of 41 years two sevenths leave: exactly one.
        assertThat(json(forecast).at("/units/0/years/0/otherExits/fte").decimalValue())
                .isEqualByComparingTo("1");

        JsonNode holding = json(measured("nobody", "--definition", "dk-outflow", "--least", "1"))
                .get("exits");
        assertThat(holding.get("includeRetirement").booleanValue()).isTrue();
        assertThat(holding.at("/rates/1/rate").decimalValue()).isEqualByComparingTo("1");
        assertThat(holding.at("/measured/definition").textValue()).isEqualTo("dk-outflow");
        assertThat(holding.get("measured").has("retiredFrom")).isFalse();

        CommandLineRun unsplit = measured(at65, "--definition", "dk-outflow");
        assertThat(unsplit.exitCode()).isEqualTo(2);
        assertThat(unsplit.out()).isEmpty();
        assertThat(unsplit.err()).contains("It is not known who retired", "--retired-from");
    }

    @ParameterizedTest
    @CsvSource({
        "--definition dk-outflow --definition se-state, by one --definition",
        "--definition dk-inflow, a definition that counts those hired has none",
        "--definition dk-outflow --ages 13-29;20-40, overlaps another",
        "--definition dk-outflow --ages 29-13, is no age band",
        "--definition dk-outflow --ages young, is no age band",
        "--definition dk-outflow --least 0, must be from 1",
        "--definition dk-outflow-without-pension, It is not known who retired"
    })
    void what_cannot_be_measured_is_told(String options, String told) throws IOException {
        Path assumed = Files.writeString(directory.resolve("assumed.json"), ASSUMED.formatted("nobody"), UTF_8);
        CommandLineRun run = run(Stream.concat(
                        Stream.of("-l", "en", "--exits-for", assumed.toString()),
                        Stream.of(options.replace(';', ',').split(" ")))
                .toArray(String[]::new));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(told);
    }

    @Test
    void of_ages_in_which_nobody_was_no_rate_is_made_and_it_is_told() throws IOException {
        CommandLineRun run =
                measured("nobody", "--definition", "dk-outflow", "--least", "1", "--ages", "13-15,16-59,60-");
        assertThat(json(run).at("/exits/rates"))
                .hasSize(2)
                .first()
                .satisfies(first -> assertThat(first.get("from").intValue()).isEqualTo(16));
        assertThat(run.err()).contains("Of these ages nobody was employed at the beginning: 13-15.");
        assertThat(measured("nobody", "--definition", "dk-outflow").err()).doesNotContain("Of these ages");
    }

    @Test
    void which_roles_have_rates_of_their_own_is_told_and_that_others_take_those_of_all() throws IOException {
        assertThat(measured("nobody", "--definition", "dk-outflow", "--least", "7")
                        .err())
                .contains(
                        "Rates of their own: Nurse (13-59: 2/7). For all other roles and ages, of which there were fewer than"
                                + " 7 at the beginning, the rates of all roles are taken.");
        assertThat(measured("nobody", "--definition", "dk-outflow", "--least", "8")
                        .err())
                .contains("Rates of all roles, as left/there at the beginning: 13-59: 2/7, 60-: 1/1.")
                .contains("No role had 8 people of one age band at the beginning: for every role the rates of all roles"
                        + " are taken.");
    }

    @Test
    void assumptions_with_errors_get_no_rates() throws IOException {
        CommandLineRun run = measured("table\", \"country\": \"SE\", \"limit\": \"none", "--definition", "dk-outflow");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("staffing.limit-unknown retirement.limit");
    }

    @Test
    void units_are_not_parts_of_the_unit_above() throws IOException {
        CommandLineRun run = run("-u", "town", "-l", "en", "--definition", "no-ks-municipality");
        assertThat(run.out().lines().map(line -> line.replaceAll(" +", " ").strip()))
                .contains("Town 9 44.4% town", "A 5 60.0% a", "B 5 60.0% b");
    }

    @Test
    void an_organisation_can_bring_a_definition_of_its_own() throws IOException {
        Path own = Files.writeString(directory.resolve("own.json"), """
                {"document": "turnover-definition", "name": "ours", "formula": "left_by_start", "hourly": true,
                 "retirement": true, "moves": true, "source": "Our own"}""", UTF_8);
        CommandLineRun run = run("-u", "town", "-l", "en", "--definition", own.toString());
        assertThat(run.out().lines().map(line -> line.replaceAll(" +", " ").strip()))
                .contains("ours 9 7 2 4 44.4% Our own");
        Files.writeString(own, Files.readString(own).replace("\"hourly\": true", "\"hourly\": 1"), UTF_8);
        CommandLineRun wrong = run("-l", "en", "--definition", own.toString());
        assertThat(wrong.exitCode()).isEqualTo(3);
        assertThat(wrong.err()).contains("json.wrong-kind", "hourly");
        assertThat(wrong.out()).isEmpty();
    }

    @Test
    void a_definition_counts_at_a_level_that_there_is() throws IOException {
        Path own = Files.writeString(directory.resolve("own.json"), """
                {"name": "ours", "formula": "left_by_start", "hourly": true, "retirement": true, "moves": true,
                 "employers": "borough", "source": "Our own"}""", UTF_8);
        CommandLineRun wrong = run("-l", "en", "--definition", own.toString());
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("borough", "municipality");
    }

    @Test
    void what_depends_on_who_retired_is_shown_only_where_that_is_known() throws IOException {
        JsonNode unknown = json(run("-u", "town", "-f", "json"));
        JsonNode without = byName(unknown.at("/units/0/turnover"), "dk-outflow-without-pension");
        assertThat(without.fieldNames())
                .toIterable()
                .doesNotContain("rate", "leavers", "retired")
                .contains("left");
        assertThat(unknown.has("retiredFrom")).isFalse();
        JsonNode known = json(run("-u", "town", "-f", "json", "--retired-from", "62"));
        JsonNode with = byName(known.at("/units/0/turnover"), "dk-outflow-without-pension");
        assertThat(with.get("rate").decimalValue()).isEqualByComparingTo("0.25");
        assertThat(with.get("retired").intValue()).isEqualTo(1);
        assertThat(known.get("retiredFrom").intValue()).isEqualTo(62);
        assertThat(byName(known.at("/units/0/turnover"), "se-state-2018")
                        .get("rate")
                        .decimalValue())
                .isEqualByComparingTo("0.4");
        assertThat(known.at("/definitions"))
                .hasSize(7)
                .allSatisfy(definition ->
                        assertThat(definition.get("source").asText()).isNotBlank());
    }

    @Test
    void each_language_has_its_words() throws IOException {
        Set<String> reports = new HashSet<>();
        for (Language language : Language.values()) {
            CommandLineRun run = run("-l", language.tag());
            assertThat(run.out()).doesNotContain("{", "turnover.");
            reports.add(run.out());
            CommandLineRun wrong = run("-l", language.tag(), "--definition", "ours");
            assertThat(wrong.exitCode()).isEqualTo(2);
            assertThat(wrong.err()).contains("ours", "dk-inflow");
            CommandLineRun age = run("-l", language.tag(), "--retired-from", "12");
            assertThat(age.exitCode()).isEqualTo(2);
            assertThat(age.err()).contains("13", "100", "12");
        }
        assertThat(reports).hasSize(Language.values().length);
    }

    @Test
    void records_of_those_employed_now_alone_are_told_of() throws IOException {
        assertThat(run("-u", "other", "-l", "en", "--definition", "dk-outflow").out())
                .doesNotContain("Nobody in the records left");
        List<String> call = List.of(
                "turnover", Forecasts.STRUCTURE, Forecasts.EMPLOYEES, "-d", "2026-10-01", "-u", "va", "-l", "en");
        assertThat(CommandLineRun.of(call.toArray(String[]::new)).out())
                .contains("Nobody in the records left in this time.");

        Path assumed = Files.writeString(directory.resolve("assumed.json"), ASSUMED.formatted("nobody"), UTF_8);
        List<String> rates = new ArrayList<>(call);
        rates.addAll(List.of("--definition", "dk-outflow", "--exits-for", assumed.toString()));
        CommandLineRun measured = CommandLineRun.of(rates.toArray(String[]::new));
        assertThat(measured.err()).contains("Nobody in the records left in this time.");
        assertThat(json(measured).at("/exits/rates/0/rate").decimalValue()).isZero();
        assertThat(measured("nobody", "--definition", "dk-outflow").err()).doesNotContain("Nobody in the records left");
    }

    private static JsonNode json(CommandLineRun run) throws IOException {
        assertThat(run.exitCode()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    private static JsonNode byName(JsonNode turnover, String name) {
        for (JsonNode one : turnover) {
            if (one.get("definition").asText().equals(name)) {
                return one;
            }
        }
        throw new AssertionError("no turnover by " + name);
    }
}
