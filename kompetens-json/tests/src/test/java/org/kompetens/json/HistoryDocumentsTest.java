package org.kompetens.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.json.SampleDocuments.ALL;
import static org.kompetens.json.SampleDocuments.EMPLOYEES;
import static org.kompetens.json.SampleDocuments.HOME_NURSING;
import static org.kompetens.json.SampleDocuments.TODAY;
import static org.kompetens.json.SampleDocuments.json;
import static org.kompetens.json.SampleDocuments.unit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Held;
import org.kompetens.gap.Requirements;
import org.kompetens.horizon.Horizon;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;

/** What roles require and what persons held is on every date what an analysis of that date finds. */
@Tag("slow")
final class HistoryDocumentsTest {

    @Test
    void what_posts_require_is_on_every_date_what_an_analysis_finds() throws IOException {
        Requirements history = Requirements.of(TODAY.organisation());
        JsonNode document = json(out -> RequirementHistoryDocument.write(
                history, ALL, EMPLOYEES.stream().flatMap(one -> one.employments().stream()), out));
        LocalDate newYear = LocalDate.of(2027, 1, 1);
        for (LocalDate date : List.of(newYear.minusDays(1), newYear)) {
            GapAnalysis analysis = GapAnalysis.of(TODAY.organisation(), date);
            for (Employee employee : EMPLOYEES) {
                for (Employment employment : employee.employments()) {
                    JsonNode role = role(document, employment);
                    Map<String, String> required = new TreeMap<>();
                    for (JsonNode competence : role.at("/competences")) {
                        String now = "";
                        for (JsonNode change : competence.at("/changes")) {
                            boolean begun = !change.has("date")
                                    || !LocalDate.parse(change.at("/date").textValue())
                                            .isAfter(date);
                            now = begun
                                    ? change.path("requiredLevel").asText("")
                                            + change.path("weight").asText("")
                                    : now;
                        }
                        if (!now.isEmpty()) {
                            required.put(competence.at("/competence").textValue(), now);
                        }
                    }
                    Map<String, String> expected = new TreeMap<>();
                    analysis.required(
                                    TODAY.organisation().role(employment.role()).orElseThrow(),
                                    TODAY.organisation().tree().indexOf(employment.unit()))
                            .forEach(one -> expected.put(
                                    one.competence().id().value(),
                                    one.competence()
                                                    .scale()
                                                    .level(one.rank())
                                                    .id()
                                                    .value()
                                            + one.weight()));
                    assertThat(required).isEqualTo(expected);
                }
            }
        }
    }

    private static JsonNode role(JsonNode document, Employment employment) {
        for (JsonNode role : unit(document, employment.unit().value()).at("/roles")) {
            if (role.at("/role").textValue().equals(employment.role().value())) {
                return role;
            }
        }
        throw new AssertionError("no role " + employment.role());
    }

    @Test
    void what_persons_held_is_on_every_date_what_an_analysis_finds() throws IOException {
        Horizon horizon = Horizon.of(TODAY);
        JsonNode document = json(out -> HeldHistoryDocument.write(horizon, HOME_NURSING, EMPLOYEES.stream(), out));
        Map<String, Employee> byId = new HashMap<>();
        EMPLOYEES.forEach(one -> byId.put(one.id().value(), one));
        assertThat(document.at("/persons")).isNotEmpty();
        for (LocalDate date :
                List.of(TODAY.asOf().minusYears(1), TODAY.asOf(), TODAY.asOf().plusYears(1))) {
            for (JsonNode person : document.at("/persons")) {
                Employee expected = horizon.expected(
                        Objects.requireNonNull(byId.get(person.at("/employee").textValue())));
                Map<String, String> held = new TreeMap<>();
                for (JsonNode competence : person.at("/competences")) {
                    String now = "unassessed";
                    for (JsonNode change : competence.at("/changes")) {
                        now = LocalDate.parse(change.at("/date").textValue()).isAfter(date)
                                ? now
                                : change.at("/state").textValue()
                                        + change.at("/held/level").asText();
                    }
                    held.put(competence.at("/competence").textValue(), now);
                }
                TODAY.organisation().framework().competences().forEach(competence -> {
                    Held found = horizon.at(date).holdings(expected).of(competence);
                    assertThat(held.getOrDefault(competence.id().value(), "unassessed"))
                            .isEqualTo(described(competence, found));
                });
            }
        }
    }

    private static String described(ResolvedCompetence competence, Held held) {
        if (held instanceof Held.Known known) {
            // Which assessment it is does not matter: one that says the same again is no change.
            int rank = known.by().level().rank();
            return "known" + competence.scale().levels().get(rank - 1).id().value();
        }
        return held instanceof Held.Expired ? "expired" : "unassessed";
    }
}
