package org.kompetens.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.json.SampleDocuments.ALL;
import static org.kompetens.json.SampleDocuments.EMPLOYEES;
import static org.kompetens.json.SampleDocuments.HOME_NURSING;
import static org.kompetens.json.SampleDocuments.TODAY;
import static org.kompetens.json.SampleDocuments.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kompetens.coverage.Coverage;
import org.kompetens.coverage.PersonDeparture;
import org.kompetens.coverage.UnitCoverage;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.FteSum;

/** Coverage and departures are written as the model has them, and by person only where that is asked for. */
@Tag("slow")
final class CoverageDocumentsTest {

    private static Coverage coverage() {
        return EMPLOYEES.stream().collect(Coverage.collector(TODAY));
    }

    @Test
    void coverage_is_that_of_each_unit_with_a_requirement_in_force() throws IOException {
        Coverage coverage = coverage();
        JsonNode document = json(out -> CoverageDocument.write(coverage, ALL, out));
        assertThat(document.at("/asOf").textValue()).isEqualTo("2026-10-01");
        assertThat(document.at("/policy").textValue()).isEqualTo("latest");
        assertThat(document.at("/employees/counted").intValue()).isEqualTo(EMPLOYEES.size());
        List<UnitCoverage> units = coverage.units().toList();
        assertThat(document.at("/units")).hasSize(units.size());
        for (int unit = 0; unit < units.size(); unit++) {
            same(document.at("/units/" + unit), units.get(unit));
        }
        // Stated as needed from New Year on.
        assertThat(document.at("/units").findValuesAsText("competence")).doesNotContain("informationssakerhet");
    }

    private static void same(JsonNode json, UnitCoverage unit) {
        assertThat(json.at("/id").textValue()).isEqualTo(unit.unit().id().value());
        assertThat(json.at("/requirements")).hasSize(unit.requirements().size());
        for (int i = 0; i < unit.requirements().size(); i++) {
            JsonNode requirement = json.at("/requirements/" + i);
            var is = unit.requirements().get(i);
            assertThat(requirement.at("/requirement/competence").textValue())
                    .isEqualTo(is.requirement().competence().value());
            assertThat(amount(requirement.at("/requirement")))
                    .isEqualTo(is.requirement().amount());
            assertThat(requirement.at("/holders/persons").longValue()).isEqualTo(is.holders());
            assertThat(fte(requirement.at("/holders/fte")))
                    .isEqualTo(is.holdersFte().tenThousandths());
            assertThat(amount(requirement.at("/deficit"))).isEqualTo(is.deficit());
            assertThat(requirement.at("/critical").longValue()).isEqualTo(is.critical());
            assertThat(requirement.at("/singlePointOfFailure").booleanValue()).isEqualTo(is.isSinglePointOfFailure());
        }
        assertThat(json.at("/shortages")).hasSize(unit.shortages().size());
        assertThat(json.at("/departures")).hasSize(unit.departures().size());
        for (int i = 0; i < unit.departures().size(); i++) {
            JsonNode departure = json.at("/departures/" + i);
            var is = unit.departures().get(i);
            assertThat(departure.at("/persons").longValue()).isEqualTo(is.persons());
            assertThat(departure.at("/share").decimalValue())
                    .isEqualByComparingTo(is.share().rounded(4));
            assertThat(departure.at("/losses")).hasSize(is.losses().size());
            for (int loss = 0; loss < is.losses().size(); loss++) {
                assertThat(amount(departure.at("/losses/" + loss + "/deficitAfter")))
                        .isEqualTo(is.losses().get(loss).deficitAfter());
            }
        }
    }

    /** An amount stands in persons or in FTE, never in both. */
    private static CoverageAmount amount(JsonNode json) {
        assertThat(json.has("persons")).isNotEqualTo(json.has("fte"));
        return json.has("persons")
                ? new CoverageAmount.Persons(json.at("/persons").longValue())
                : new CoverageAmount.FullTimeEquivalents(new FteSum(fte(json.at("/fte"))));
    }

    private static long fte(JsonNode value) {
        return value.decimalValue().movePointRight(4).longValueExact();
    }

    @Test
    void a_group_that_too_few_can_fill_names_its_posts() throws IOException {
        JsonNode document = json(out -> CoverageDocument.write(coverage(), HOME_NURSING, out));
        JsonNode shortage = document.at("/units/0/shortages/0");
        assertThat(shortage.at("/group").textValue()).isEqualTo("natt");
        assertThat(shortage.at("/requirements").findValuesAsText("competence"))
                .containsExactly("sarvard", "palliativ-vard");
        assertThat(shortage.at("/needed/persons").intValue()).isEqualTo(8);
        assertThat(shortage.at("/available/persons").intValue()).isEqualTo(7);
        assertThat(shortage.at("/deficit/persons").intValue()).isEqualTo(1);
    }

    @Test
    void departures_by_person_are_those_in_numbers() throws IOException {
        Coverage coverage = coverage();
        JsonNode figures = json(out -> CoverageDocument.write(coverage, HOME_NURSING, out));
        JsonNode named = json(out -> DeparturesDocument.write(coverage, HOME_NURSING, EMPLOYEES.stream(), out));
        assertThat(named.at("/unit").textValue()).isEqualTo(HOME_NURSING.value());
        assertThat(named.at("/persons").findValuesAsText("employee"))
                .containsExactlyElementsOf(coverage.departures(HOME_NURSING, EMPLOYEES.stream()).stream()
                        .map(PersonDeparture::employee)
                        .map(id -> id.value())
                        .toList());
        Map<JsonNode, Long> byLosses = new HashMap<>();
        named.at("/persons").forEach(person -> byLosses.merge(person.at("/losses"), 1L, Long::sum));
        Map<JsonNode, Long> inNumbers = new HashMap<>();
        figures.at("/units/0/departures")
                .forEach(departure -> inNumbers.put(
                        departure.at("/losses"), departure.at("/persons").longValue()));
        assertThat(byLosses).isNotEmpty().isEqualTo(inNumbers);
    }
}
