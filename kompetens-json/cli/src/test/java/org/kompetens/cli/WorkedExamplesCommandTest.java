package org.kompetens.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of docs/cases/staffing, worked out by hand, from the command line and to the last digit. */
@Tag("slow")
final class WorkedExamplesCommandTest {

    private static final Path EXAMPLES = Path.of("../../docs/cases/staffing");
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @TempDir
    private Path directory;

    private static JsonNode forecast(Path assumptions) throws IOException {
        CommandLineRun run = CommandLineRun.of(
                "forecast",
                EXAMPLES.resolve("county.json").toString(),
                "-a",
                assumptions.toString(),
                "-d",
                "2026-10-01",
                "-f",
                "json");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return JSON.readTree(run.out()).get("units").get(0);
    }

    private static JsonNode forecast(String assumptions) throws IOException {
        return forecast(EXAMPLES.resolve(assumptions));
    }

    private static List<BigDecimal> fte(JsonNode unit, String figure) {
        List<BigDecimal> fte = new ArrayList<>();
        unit.get("years")
                .forEach(year ->
                        fte.add(year.get(figure).get("fte").decimalValue().setScale(9)));
        return fte;
    }

    private static List<BigDecimal> of(String... fractions) {
        List<BigDecimal> rounded = new ArrayList<>();
        for (String fraction : fractions) {
            int line = fraction.indexOf('/');
            BigDecimal numerator = new BigDecimal(line < 0 ? fraction : fraction.substring(0, line));
            BigDecimal denominator = line < 0 ? BigDecimal.ONE : new BigDecimal(fraction.substring(line + 1));
            rounded.add(numerator.divide(denominator, 9, RoundingMode.HALF_EVEN));
        }
        return rounded;
    }

    @Test
    void ten_people_over_four_years() throws IOException {
        JsonNode county = forecast("w3.json");
        assertThat(fte(county, "retirements")).isEqualTo(of("1", "0", "2", "0"));
        assertThat(fte(county, "otherExits")).isEqualTo(of("11/20", "1253/2000", "124529/200000", "15581197/20000000"));
        assertThat(fte(county, "hires")).isEqualTo(of("31/20", "1253/2000", "524529/200000", "15581197/20000000"));
        assertThat(fte(county, "closing")).isEqualTo(of("10", "10", "10", "10"));
        String otherOrder = Files.readString(EXAMPLES.resolve("w3.json"), UTF_8)
                .replace("\"years\": 4", "\"years\": 4, \"exitOrder\": \"other_exits_first\"");
        Path file = Files.writeString(directory.resolve("other.json"), otherOrder, UTF_8);
        assertThat(fte(forecast(file), "hires")).isEqualTo(fte(county, "hires"));
    }

    @Test
    void ten_people_of_whom_more_are_needed_each_year() throws IOException {
        JsonNode county = forecast("w3-growing.json");
        assertThat(fte(county, "hires").subList(0, 3)).isEqualTo(of("41/20", "2333/2000", "640469/200000"));
        assertThat(fte(county, "expansion")).isEqualTo(of("1/2", "1/2", "1/2", "1/2"));
    }

    @ParameterizedTest
    @CsvSource({
        "w4.json, 360.00, 360.00",
        "w4-less-staff-each-year.json, 358.20, 342.40",
        "w4-more-staff-each-year.json, 361.80, 378.41"
    })
    void demand_follows_the_young_and_the_old(String file, BigDecimal first, BigDecimal tenth) throws IOException {
        List<BigDecimal> demand = fte(forecast(file), "demand");
        assertThat(demand.get(0).setScale(2, RoundingMode.HALF_EVEN)).isEqualTo(first);
        assertThat(demand.get(9).setScale(2, RoundingMode.HALF_EVEN)).isEqualTo(tenth);
    }

    @ParameterizedTest
    @CsvSource({"w5-together.json, 1.3, 3, 13", "w5-each.json, 3.7, 27, 37"})
    void others_are_taken_to_be_thirty_per_cent_of_the_city(String file, BigDecimal times, int imputed, int of)
            throws IOException {
        JsonNode county = forecast(file);
        for (JsonNode year : county.get("years")) {
            for (String figure : List.of("opening", "otherExits", "hires", "closing", "demand", "replacement")) {
                BigDecimal all = year.get(figure).get("fte").decimalValue();
                JsonNode marked = year.get(figure).get("imputed");
                BigDecimal part = marked.get(0).get("fte").decimalValue();
                assertThat(part.multiply(BigDecimal.valueOf(of)).subtract(all.multiply(BigDecimal.valueOf(imputed))))
                        .as(figure)
                        .isBetween(new BigDecimal("-0.000002"), new BigDecimal("0.000002"));
            }
        }
        BigDecimal opening = county.at("/years/0/opening/fte").decimalValue();
        assertThat(opening)
                .isEqualByComparingTo(county.at("/opening/fte").decimalValue().multiply(times));
    }

    /** In hundreds: 4 625 people hold 4 668 positions of 3 864 FTE. */
    @Test
    void heads_by_people_and_by_employments() throws IOException {
        StringBuilder employees = new StringBuilder();
        for (int i = 0; i < 4625; i++) {
            String both = i < 43 ? ", " + position("second", "nurse", i, 1262, 1041) : "";
            String first = i < 3318
                    ? position("first", "preschool-teacher", i, 3318, 2798)
                    : i < 3406
                            ? position("first", "nurse", i - 3318, 88, 25)
                            : position("first", "nurse", i - 3363, 1262, 1041);
            employees
                    .append("{\"id\": \"p")
                    .append(i)
                    .append("\", \"employments\": [")
                    .append(first)
                    .append(both);
            employees.append("]}\n");
        }
        Path file = Files.writeString(directory.resolve("employees.jsonl"), employees, UTF_8);
        Path nobody = Files.writeString(directory.resolve("nobody.json"), """
                {"years": 1, "exits": {"rates": []}, "hires": [{"age": 30, "weight": 1}],
                 "retirement": {"kind": "nobody"}}""", UTF_8);
        CommandLineRun run = CommandLineRun.of(
                "forecast",
                EXAMPLES.resolve("county.json").toString(),
                file.toString(),
                "-a",
                nobody.toString(),
                "-d",
                "2023-12-01",
                "-f",
                "json");
        assertThat(run.exitCode()).as(run.err()).isZero();
        JsonNode opening = JSON.readTree(run.out()).at("/units/0/opening");
        assertThat(opening.get("employments").intValue()).isEqualTo(4668);
        assertThat(opening.get("persons").intValue()).isEqualTo(4625);
        BigDecimal fte = opening.get("fte").decimalValue();
        assertThat(fte).isEqualByComparingTo("3864");
        assertThat(percent(fte, 4625)).isEqualTo("83.5");
        assertThat(percent(fte, 4668)).isEqualTo("82.8");
    }

    private static String position(String id, String role, int number, int all, long fte) {
        long tenThousandths = fte * 10_000 * (number + 1) / all - fte * 10_000 * number / all;
        return String.format(
                Locale.ROOT,
                "{\"id\": \"%s\", \"role\": \"%s\", \"unit\": \"city\", \"fte\": 0.%04d}",
                id,
                role,
                tenThousandths);
    }

    private static String percent(BigDecimal fte, int heads) {
        return fte.multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(heads), MathContext.DECIMAL64)
                .setScale(1, RoundingMode.HALF_EVEN)
                .toString();
    }

    @Test
    void a_year_of_a_municipality_by_each_definition() throws IOException {
        CommandLineRun run = CommandLineRun.of(
                "turnover",
                EXAMPLES.resolve("w6-sector.json").toString(),
                EXAMPLES.resolve("w6-employees.jsonl").toString(),
                "-d",
                "2025-12-01",
                "-u",
                "town",
                "--retired-from",
                "62",
                "-l",
                "en");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("26.7%", "40.0%", "33.3%", "44.4%", "37.5%", "25.0%");
    }

    /** The Swedish state in 2018: of 246 286 people 23 822 left and 7 326 went to another agency; 31 618 were hired. */
    @Test
    @Tag("large")
    void the_swedish_state_in_2018_as_it_was_published() throws IOException {
        StringBuilder employees = new StringBuilder();
        for (int i = 0; i < 246_286; i++) {
            String until = i < 31_148 ? ", \"until\": \"2018-06-01\"" : "";
            employees.append(state(i, "other-" + (1 + i % 4), until));
            if (i >= 23_822 && i < 31_148) {
                employees.append(", ").append(employment("b", "other-" + (5 + i % 4), ", \"from\": \"2018-06-01\""));
            }
            employees.append("]}\n");
        }
        for (int i = 246_286; i < 270_578; i++) {
            employees.append(state(i, "city", ", \"from\": \"2018-06-01\"")).append("]}\n");
        }
        Path file = Files.writeString(directory.resolve("state.jsonl"), employees, UTF_8);
        CommandLineRun run = CommandLineRun.of(
                "turnover",
                EXAMPLES.resolve("county.json").toString(),
                file.toString(),
                "-d",
                "2018-12-31",
                "--definition",
                EXAMPLES.resolve("w1-definition.json").toString(),
                "-l",
                "en");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().lines().map(line -> line.replaceAll(" +", " ").strip()))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("state-by-agencies 246,286 246,756")
                        .contains("12.6%"));
    }

    private static String state(int person, String agency, String period) {
        return "{\"id\": \"p" + person + "\", \"employments\": [" + employment("a", agency, period);
    }

    private static String employment(String id, String unit, String period) {
        return "{\"id\": \"" + id + "\", \"role\": \"nurse\", \"unit\": \"" + unit + "\", \"fte\": 1" + period + "}";
    }
}
