package org.kompetens.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.cli.Forecasts.ASSUMPTIONS;
import static org.kompetens.cli.Forecasts.COUNTY;
import static org.kompetens.cli.Forecasts.EMPLOYEES;
import static org.kompetens.cli.Forecasts.REPORTS;
import static org.kompetens.cli.Forecasts.STRUCTURE;
import static org.kompetens.cli.Forecasts.number;
import static org.kompetens.cli.Forecasts.numbers;
import static org.kompetens.cli.Forecasts.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown of a forecast adds up: over years, units and sizes of employment. */
@Tag("slow")
final class ForecastSumsTest {

    /** The town needs 2.06 and has it, the village needs 0.08 and has 2.5: in all 2.14 are needed. */
    @Test
    void what_units_need_sums_up_where_some_have_more_and_others_have_what_they_need(@TempDir Path directory)
            throws IOException {
        Path structure = Files.writeString(directory.resolve("structure.json"), """
                {"framework": {"scales": [], "competences": []},
                 "units": [{"id": "county", "labels": {"en": "County"}, "level": "county"},
                           {"id": "town", "labels": {"en": "Town"}, "level": "municipality", "parent": "county"},
                           {"id": "north", "labels": {"en": "North"}, "level": "unit", "parent": "town"},
                           {"id": "south", "labels": {"en": "South"}, "level": "unit", "parent": "town"},
                           {"id": "village", "labels": {"en": "Village"}, "level": "municipality", "parent": "county"}],
                 "roles": [{"id": "nurse", "labels": {"en": "Nurse"}}],
                 "profiles": [{"role": "nurse", "requirements": []}]}""");
        String report = "{\"unit\": \"%s\", \"staff\": [{\"role\": \"nurse\", \"ages\": [{\"age\": 40, \"heads\": 3,"
                + " \"fte\": %s}]}]}";
        Path assumed = Files.writeString(directory.resolve("assumed.json"), """
                {"years": 1, "exits": {"rates": []}, "hires": [{"age": 30, "weight": 1}],
                 "retirement": {"kind": "nobody"},
                 "demand": {"kind": "given", "given": [{"unit": "village", "fte": [0.08]}]},
                 "reports": [%s, %s, %s]}""".formatted(
                        report.formatted("north", "1.03"),
                        report.formatted("south", "1.03"),
                        report.formatted("village", "2.5")));
        String out = CommandLineRun.of(
                        "forecast", structure.toString(), "-a", assumed.toString(), "-d", "2026-10-01", "-l", "en")
                .out();
        assertThat(out.lines().dropWhile(line -> !line.startsWith("UNITS")).map(line -> line.replaceAll(" +", " ")))
                .contains(
                        "County 4.6 – – – – 4.6 2.1 county",
                        " Town 2.1 – – – – 2.1 2.1 town",
                        " North 1.1 – – – – 1.1 1.1 north",
                        " South 1.0 – – – – 1.0 1.0 south",
                        " Village 2.5 – – – – 2.5 0.0 village");
    }

    @Test
    void what_is_shown_adds_up_in_each_year() {
        for (String[] files :
                List.of(new String[] {STRUCTURE, EMPLOYEES, ASSUMPTIONS}, new String[] {COUNTY, REPORTS})) {
            List<String> call = Stream.concat(
                            Stream.of("forecast", "-d", "2026-10-01", "-l", "en", "-a", files[files.length - 1]),
                            Stream.of(files).limit(files.length - 1L))
                    .toList();
            CommandLineRun run = CommandLineRun.of(call.toArray(String[]::new));
            assertThat(run.exitCode()).isZero();
            List<String> rows = run.out()
                    .lines()
                    .takeWhile(line -> !line.startsWith("POSITION SIZES"))
                    .filter(line -> line.matches("(20..-10-01|  reported|  imputed \\(.\\))( +([\\d,]+\\.\\d|–)){6}"))
                    .toList();
            assertThat(rows).hasSizeGreaterThan(19).allSatisfy(row -> {
                List<BigDecimal> numbers = Stream.of(row.replaceFirst("^ *\\S+( \\(.\\))?", "")
                                .strip()
                                .replace(",", "")
                                .replace("–", "0")
                                .split(" +", -1))
                        .map(BigDecimal::new)
                        .toList();
                assertThat(numbers.get(0)
                                .subtract(numbers.get(1))
                                .subtract(numbers.get(2))
                                .subtract(numbers.get(3))
                                .add(numbers.get(4)))
                        .isEqualByComparingTo(numbers.get(5));
            });
        }
    }

    @Test
    void employments_of_each_size_sum_to_all_as_they_are_shown() {
        CommandLineRun run =
                CommandLineRun.of("forecast", STRUCTURE, EMPLOYEES, "-a", ASSUMPTIONS, "-d", "2026-10-01", "-l", "en");
        List<List<BigDecimal>> rows = run.out()
                .lines()
                .dropWhile(line -> !line.startsWith("POSITION SIZES"))
                .takeWhile(line -> !line.startsWith("STOCK"))
                .filter(line -> line.matches("(today|20..-10-01)( +([\\d,]+\\.\\d|–)){6}"))
                .map(line -> numbers(line.replaceFirst("^\\S+", "")))
                .toList();
        assertThat(rows)
                .hasSize(11)
                .allSatisfy(row -> assertThat(row.subList(0, 5).stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo(row.get(5)));
    }

    /** In the county no unit but the members has staff, so that each column of theirs sums to the first row. */
    @Test
    void what_is_shown_of_units_adds_up_over_the_years_and_to_the_unit_above() {
        for (String years : List.of("1", "2", "3", "5", "10", "30")) {
            CommandLineRun run =
                    CommandLineRun.of("forecast", COUNTY, "-a", REPORTS, "-d", "2026-10-01", "-l", "en", "-y", years);
            List<List<BigDecimal>> rows = run.out()
                    .lines()
                    .dropWhile(line -> !line.startsWith("UNITS"))
                    .skip(3)
                    .filter(line -> line.matches(".*( +([\\d,]+\\.\\d|–)){7} +\\d+%.*"))
                    .map(Forecasts::numbers)
                    .toList();
            assertThat(rows)
                    .as(years)
                    .hasSize(7)
                    .allSatisfy(row -> assertThat(row.get(0)
                                    .subtract(row.get(1))
                                    .subtract(row.get(2))
                                    .subtract(row.get(3))
                                    .add(row.get(4)))
                            .isEqualByComparingTo(row.get(5)));
            for (int column = 0; column < 7; column++) {
                int at = column;
                assertThat(rows.stream().skip(1).map(row -> row.get(at)).reduce(BigDecimal.ZERO, BigDecimal::add))
                        .as("%s years, column %d", years, column)
                        .isEqualByComparingTo(rows.get(0).get(column));
            }
        }
    }

    @Test
    void in_json_each_year_adds_up_exactly_and_each_figure_says_what_is_imputed() throws IOException {
        CommandLineRun run =
                CommandLineRun.of("forecast", COUNTY, "-a", REPORTS, "-d", "2026-10-01", "-f", "json", "-y", "30");
        assertThat(run.exitCode()).isZero();
        JsonNode forecast = new ObjectMapper().readTree(run.out());
        assertThat(forecast.at("/units")).hasSize(7);
        for (JsonNode unit : forecast.at("/units")) {
            assertThat(unit.at("/years")).hasSize(30);
            for (JsonNode year : unit.at("/years")) {
                for (String part : List.of("heads", "fte")) {
                    assertThat(number(year, "opening", part)
                                    .subtract(number(year, "knownExits", part))
                                    .subtract(number(year, "retirements", part))
                                    .subtract(number(year, "otherExits", part))
                                    .add(number(year, "hires", part))
                                    .add(number(year, "transfers", part))
                                    .add(number(year, "positionChange", part)))
                            .isEqualByComparingTo(number(year, "closing", part));
                }
            }
        }
        JsonNode county = forecast.at("/units/0/years/0/opening");
        BigDecimal imputed = BigDecimal.ZERO;
        for (JsonNode part : county.at("/imputed")) {
            imputed = imputed.add(part.at("/fte").decimalValue());
        }
        assertThat(county.at("/imputed")).hasSize(2);
        assertThat(county.at("/fte").decimalValue().subtract(imputed))
                .isEqualByComparingTo(forecast.at("/units/0/opening/fte").decimalValue());
        assertThat(forecast.at("/units/1/years/0/opening/imputed").isMissingNode())
                .isTrue();
    }
}
