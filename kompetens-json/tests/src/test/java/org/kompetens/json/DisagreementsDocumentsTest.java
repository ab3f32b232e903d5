package org.kompetens.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.json.SampleDocuments.ALL;
import static org.kompetens.json.SampleDocuments.EMPLOYEES;
import static org.kompetens.json.SampleDocuments.TODAY;
import static org.kompetens.json.SampleDocuments.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Disagreements;

/** Disagreements come to the same by person as in numbers. */
@Tag("slow")
final class DisagreementsDocumentsTest {

    @Test
    void disagreements_by_person_are_those_in_numbers() throws IOException {
        Disagreements disagreements = EMPLOYEES.stream().collect(Disagreements.collector(TODAY));
        JsonNode figures = json(out -> DisagreementsDocument.write(disagreements, ALL, out));
        assertThat(figures.at("/employees/counted").intValue()).isEqualTo(EMPLOYEES.size());
        for (JsonNode unit : figures.at("/units")) {
            UnitId id = UnitId.of(unit.at("/id").textValue());
            JsonNode named = json(out -> PersonDisagreementsDocument.write(TODAY, id, EMPLOYEES.stream(), out));
            Map<String, Long> persons = new TreeMap<>();
            for (JsonNode person : named.at("/persons")) {
                for (JsonNode one : person.at("/disagreements")) {
                    persons.merge(one.at("/competence").textValue(), 1L, Long::sum);
                    assertThat(one.at("/bySource").findValuesAsText("level").stream()
                                    .distinct())
                            .hasSizeGreaterThan(1);
                    assertThat(one.at("/bySource").findValuesAsText("source")).doesNotHaveDuplicates();
                }
            }
            Map<String, Long> inNumbers = new TreeMap<>();
            unit.at("/competences")
                    .forEach(one -> inNumbers.put(
                            one.at("/competence").textValue(),
                            one.at("/persons").longValue()));
            assertThat(persons).isEqualTo(inNumbers);
        }
        assertThat(figures.at("/units/0/competences")).isNotEmpty();
    }
}
