package org.kompetens.json.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kompetens.json.Limits;
import org.kompetens.json.token.JsonLine;
import org.kompetens.json.token.JsonTree;
import org.kompetens.json.token.JsonValue;
import org.kompetens.json.token.MalformedJsonException;

/** What each property means is said where it is declared, as the reference page and the schemas repeat it. */
final class MeaningTest {

    private static Map<String, Property<?>> all() {
        DeclaredProperties properties = new DeclaredProperties();
        HostForms.all()
                .forEach(of ->
                        of.reading().ifPresent(form -> properties.take(of.type().getSimpleName(), form)));
        properties.take("completions", CompletionForm.COMPLETIONS);
        properties.take("duty records", DutyRecordForm.DUTY_RECORDS);
        properties.take("occurrences", OccurrencesForm.LISTING);
        properties.take("staffing assumptions", StaffingAssumptionsForm.STAFFING_ASSUMPTIONS);
        properties.take("forecast", ForecastForm.FORECAST);
        properties.take("forecast comparison", ForecastComparisonForm.FORECAST_COMPARISON);
        properties.take("turnover", TurnoverForm.TURNOVER);
        properties.take("bridge", BridgeForm.BRIDGE);
        return properties.found();
    }

    @Test
    void each_property_says_what_it_means_in_one_sentence() {
        assertThat(all())
                .hasSizeGreaterThan(150)
                .allSatisfy((name, property) -> assertThat(property.meaning())
                        .as(name)
                        .matches("[A-Z0-9][^.]*(\\.[0-9][^.]*)*\\.")
                        .doesNotContain("  "));
    }

    @Test
    void each_example_is_read_by_the_property_s_own_form() throws IOException, MalformedJsonException {
        int examples = 0;
        for (Map.Entry<String, Property<?>> property : all().entrySet()) {
            Optional<String> example = property.getValue().example();
            if (example.isPresent()) {
                examples++;
                JsonValue json = JsonTree.readAll(JsonLine.found().in(example.get(), Limits.STANDARD));
                assertThat(property.getValue().form().read(Place.root(json, new Problems())))
                        .as(property.getKey())
                        .isPresent();
            }
        }
        assertThat(examples).isGreaterThan(10);
    }
}
