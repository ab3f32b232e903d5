package org.kompetens.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Runs the forecast of the sample municipality. */
final class Forecasts {

    private Forecasts() {}

    static final String STRUCTURE = "../../docs/sample/structure.json";
    static final String EMPLOYEES = "../../docs/sample/employees.jsonl";
    static final String ASSUMPTIONS = "../../docs/sample/staffing.json";
    static final String COUNTY = "../../docs/sample/county/structure.json";
    static final String REPORTS = "../../docs/sample/county/staffing.json";

    static JsonNode json(String command, List<String> options, String assumptions) throws IOException {
        return new ObjectMapper()
                .readTree(run(command, options, assumptions, "-f", "json").out());
    }

    static CommandLineRun run(String command, List<String> options, String assumptions, String... more) {
        return CommandLineRun.of(
                Stream.of(Stream.of(command), options.stream(), Stream.of(assumptions), Stream.of(more))
                        .flatMap(one -> one)
                        .toArray(String[]::new));
    }

    /** Requirements met that exits take away. */
    static long exits(JsonNode bridge) {
        long exits = 0;
        for (JsonNode competence : bridge.at("/units/0/competences")) {
            exits += competence.at("/parts/exit/counted/met").asLong();
        }
        return exits;
    }

    static List<BigDecimal> numbers(String row) {
        return Stream.of(row.replaceFirst("^.*?((?: +(?:[\\d,]+\\.\\d|–)){7}) +\\d+%.*$", "$1")
                        .strip()
                        .replace(",", "")
                        .replace("–", "0")
                        .split(" +", -1))
                .map(BigDecimal::new)
                .toList();
    }

    static String[] with(String[] call, String... more) {
        return Stream.concat(Stream.of(call), Stream.of(more)).toArray(String[]::new);
    }

    static BigDecimal number(JsonNode year, String figure, String part) {
        return new BigDecimal(year.at("/" + figure + "/" + part).asText("0"));
    }

    static String hotWorks(String structure) {
        return CommandLineRun.of(
                        "forecast",
                        structure,
                        EMPLOYEES,
                        "-a",
                        ASSUMPTIONS,
                        "-d",
                        "2026-10-01",
                        "-u",
                        "va",
                        "-r",
                        "va-tekniker",
                        "-l",
                        "en")
                .out()
                .lines()
                .filter(line -> line.endsWith("heta-arbeten"))
                .findFirst()
                .orElseThrow();
    }
}
