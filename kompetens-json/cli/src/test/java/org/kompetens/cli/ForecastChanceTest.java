package org.kompetens.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.cli.Forecasts.ASSUMPTIONS;
import static org.kompetens.cli.Forecasts.EMPLOYEES;
import static org.kompetens.cli.Forecasts.STRUCTURE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kompetens.text.Language;

/** The percentiles that the command forecast shows, where chance decides of each person. */
@Tag("slow")
final class ForecastChanceTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void chance_is_asked_where_that_is_asked_for(Language language) {
        String[] call = {"forecast", STRUCTURE, EMPLOYEES, "-a", ASSUMPTIONS, "-d", "2026-10-01", "-u", "va", "-y", "2"
        };
        String[] asked = Stream.concat(Stream.of(call), Stream.of("--paths", "50", "-l", language.tag()))
                .toArray(String[]::new);
        CommandLineRun run = CommandLineRun.of(asked);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsPattern("50[^\\n]*1[^\\n]*\\)\\n\\n[^\\n]*\\n2027-10-01 +(\\S+ · \\S+ · \\S+ *){4}\\n");
        assertThat(CommandLineRun.of(asked).out()).isEqualTo(run.out());
        for (String[] wrong : List.of(new String[] {"--paths", "8"}, new String[] {"--seed", "4"}, new String[] {
            "--paths", "50", "--scenario", "stay-longer"
        })) {
            CommandLineRun refused = CommandLineRun.of(
                    Stream.concat(Stream.of(call), Stream.of(wrong)).toArray(String[]::new));
            assertThat(refused.exitCode()).isEqualTo(2);
            assertThat(refused.err()).contains("--paths");
        }
    }

    @Test
    void in_json_each_year_of_each_unit_and_role_has_its_percentiles() throws IOException {
        List<String> call = List.of(
                "forecast",
                STRUCTURE,
                EMPLOYEES,
                "-a",
                ASSUMPTIONS,
                "-d",
                "2026-10-01",
                "-u",
                "va",
                "-y",
                "2",
                "-f",
                "json");
        String[] asked = Stream.concat(call.stream(), Stream.of("--paths", "50", "--seed", "7"))
                .toArray(String[]::new);
        CommandLineRun run = CommandLineRun.of(asked);
        assertThat(run.exitCode()).isZero();
        assertThat(CommandLineRun.of(asked).out()).isEqualTo(run.out());
        JsonNode forecast = new ObjectMapper().readTree(run.out());
        assertThat(forecast.at("/simulation")).hasToString("{\"seed\":7,\"paths\":50}");
        List<JsonNode> years = forecast.findValues("years").stream()
                .filter(of -> of.at("/0").has("opening"))
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                .toList();
        assertThat(years).hasSizeGreaterThan(12).allSatisfy(year -> {
            JsonNode percentiles = year.at("/percentiles");
            assertThat(percentiles).hasSize(10);
            for (JsonNode figure : percentiles) {
                assertThat(figure.at("/tenth/fte").decimalValue())
                        .isLessThanOrEqualTo(figure.at("/median/fte").decimalValue());
                assertThat(figure.at("/median/fte").decimalValue())
                        .isLessThanOrEqualTo(figure.at("/ninetieth/fte").decimalValue());
            }
        });
        JsonNode hires = forecast.at("/units/0/years/1/percentiles/hires");
        assertThat(hires.at("/tenth/heads").decimalValue())
                .isLessThan(hires.at("/ninetieth/heads").decimalValue());
        assertThat(new ObjectMapper()
                        .readTree(CommandLineRun.of(call.toArray(String[]::new)).out())
                        .findValues("percentiles"))
                .isEmpty();
    }
}
