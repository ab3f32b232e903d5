package org.kompetens.json.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
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

    /** Every property that can be reached from a form, by the names of those around it. */
    private static final class Properties implements FormVisitor<Properties>, PartVisitor<Properties> {

        private final Map<String, Property<?>> found = new LinkedHashMap<>();
        private String around = "";

        private void take(String name, Form<?> form) {
            String before = around;
            around = before + "/" + name;
            form.accept(this);
            around = before;
        }

        private void take(Property<?> property) {
            found.put(around + "/" + property.name(), property);
            take(property.name(), property.form());
        }

        @Override
        public Properties property(PropertyPart<?, ?> part) {
            take(part.property());
            return this;
        }

        @Override
        public Properties alternatives(AlternativesPart<?, ?> part) {
            part.alternatives().forEach(one -> take(one.property()));
            return this;
        }

        @Override
        public Properties embedded(EmbeddedPart<?, ?> part) {
            return object(part.form());
        }

        @Override
        public Properties choice(ChoicePart<?, ?> part) {
            take(part.property());
            part.kinds().forEach(kind -> take(kind.word(), kind.form()));
            return this;
        }

        @Override
        public Properties object(PartsForm<?, ?> form) {
            form.parts().forEach(part -> part.accept(this));
            return this;
        }

        @Override
        public Properties list(ListForm<?> form) {
            return form.element().accept(this);
        }

        @Override
        public Properties map(IdMapForm<?, ?> form) {
            return form.values().accept(this);
        }

        @Override
        public Properties text(TextForm form) {
            return this;
        }

        @Override
        public Properties id(IdForm<?> form) {
            return this;
        }

        @Override
        public Properties date(DateForm form) {
            return this;
        }

        @Override
        public Properties dayOfYear(DayOfYearForm form) {
            return this;
        }

        @Override
        public Properties uri(UriForm form) {
            return this;
        }

        @Override
        public Properties pointer(PointerForm form) {
            return this;
        }

        @Override
        public Properties word(WordForm<?> form) {
            return this;
        }

        @Override
        public Properties whole(WholeForm form) {
            return this;
        }

        @Override
        public Properties decimal(DecimalForm form) {
            return this;
        }

        @Override
        public Properties flag(FlagForm form) {
            return this;
        }

        @Override
        public Properties labels(LabelsForm form) {
            return this;
        }
    }

    private static Map<String, Property<?>> all() {
        Properties properties = new Properties();
        HostForms.all()
                .forEach(of ->
                        of.reading().ifPresent(form -> properties.take(of.type().getSimpleName(), form)));
        properties.take("completions", CompletionForm.COMPLETIONS);
        properties.take("duty records", DutyRecordForm.DUTY_RECORDS);
        properties.take("occurrences", OccurrencesForm.LISTING);
        properties.take("staffing assumptions", StaffingAssumptionsForm.STAFFING_ASSUMPTIONS);
        properties.take("forecast", ForecastForm.FORECAST);
        properties.take("forecast comparison", ForecastComparisonForm.FORECAST_COMPARISON);
        return properties.found;
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
