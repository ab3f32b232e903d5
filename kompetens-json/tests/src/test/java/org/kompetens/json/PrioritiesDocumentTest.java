package org.kompetens.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.json.SampleDocuments.ALL;
import static org.kompetens.json.SampleDocuments.EMPLOYEES;
import static org.kompetens.json.SampleDocuments.TODAY;
import static org.kompetens.json.SampleDocuments.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kompetens.priority.Priorities;
import org.kompetens.priority.Priority;
import org.kompetens.priority.UnitPriorities;
import org.kompetens.rollup.Rollup;

/** Priorities are written as the model has them. */
@Tag("slow")
final class PrioritiesDocumentTest {

    @Test
    void priorities_are_those_of_each_unit_in_their_order() throws IOException {
        Priorities priorities = new Priorities(EMPLOYEES.stream().collect(Rollup.collector(TODAY)));
        JsonNode document = json(out -> PrioritiesDocument.write(priorities, ALL, out));
        assertThat(document.at("/employees/counted").intValue()).isEqualTo(EMPLOYEES.size());
        List<UnitPriorities> units = priorities.units().toList();
        assertThat(document.at("/units")).hasSize(units.size());
        for (int i = 0; i < units.size(); i++) {
            JsonNode unit = document.at("/units/" + i);
            assertThat(unit.at("/id").textValue())
                    .isEqualTo(units.get(i).unit().id().value());
            assertThat(unit.at("/weight").longValue()).isEqualTo(units.get(i).weight());
            assertThat(unit.at("/priorities")).hasSize(units.get(i).priorities().size());
            for (int j = 0; j < units.get(i).priorities().size(); j++) {
                Priority one = units.get(i).priorities().get(j);
                JsonNode written = unit.at("/priorities/" + j);
                assertThat(written.at("/competence").textValue())
                        .isEqualTo(one.competence().id().value());
                assertThat(written.at("/unknown").decimalValue())
                        .isEqualByComparingTo(one.unknown().rounded(4));
                assertThat(written.at("/shortfall").decimalValue())
                        .isEqualByComparingTo(one.shortfall().rounded(4));
            }
        }
    }
}
