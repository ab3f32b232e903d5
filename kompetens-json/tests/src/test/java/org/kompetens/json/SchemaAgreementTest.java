package org.kompetens.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kompetens.json.form.DocumentType;
import org.kompetens.json.form.Documents;
import org.kompetens.json.schema.DocumentSchema;
import org.kompetens.json.token.MalformedJsonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schemas and the library take the same documents for right, but for what a schema cannot say. */
@Tag("slow")
final class SchemaAgreementTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    static List<DocumentType> types() {
        return Documents.ALL;
    }

    /** Others at each place, so that each is tried at many. */
    @ParameterizedTest
    @MethodSource("types")
    void one_change_in_five_is_judged_alike(DocumentType type) throws IOException, MalformedJsonException {
        areJudgedAlike(type, 5);
    }

    @ParameterizedTest
    @MethodSource("types")
    @Tag("large")
    void every_change_of_a_value_is_judged_alike(DocumentType type) throws IOException, MalformedJsonException {
        areJudgedAlike(type, 1);
    }

    private static void areJudgedAlike(DocumentType type, int oneIn) throws IOException, MalformedJsonException {
        List<String> disagreements = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonNode document : DocumentExamples.of(type.name())) {
            assertThat(Judgement.byLibrary(type, MAPPER.writeValueAsString(document)))
                    .as("%s: %s", type.name(), document)
                    .isEmpty();
            for (JsonPointer at : DocumentPlaces.of(document)) {
                if (seen.add(DocumentPlaces.form(at))) {
                    List<Mutant> mutants = Mutations.at(Judgement.smallestRight(type, new Spot(document, at)));
                    for (int i = seen.size() % oneIn; i < mutants.size(); i += oneIn) {
                        mutants.get(i).disagreement(type).ifPresent(disagreements::add);
                    }
                }
            }
        }
        assertThat(disagreements).isEmpty();
    }

    @Test
    void each_rule_that_a_schema_cannot_say_is_needed() throws IOException, MalformedJsonException {
        Set<DocumentRule> needed = EnumSet.noneOf(DocumentRule.class);
        for (String name : List.of("cycle", "employee", "inventory")) {
            needed.addAll(beyondSchema(Documents.find(name).orElseThrow(), needed));
        }
        assertThat(needed).as("what a schema cannot say").isEqualTo(Mutations.beyondSchema());
    }

    @Test
    void what_a_schema_cannot_say_stands_in_the_reference() throws IOException {
        String reference = CommittedFile.inDocs("reference.md").text();
        String section = reference.substring(reference.indexOf("### What a schema cannot say"));
        Set<String> listed = Pattern.compile("(?m)^\\| `([a-z0-9.-]+)` \\|")
                .matcher(section.substring(0, section.indexOf("### Memory")))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toSet());
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(Mutations.beyondSchema().stream()
                        .map(DocumentRule::code)
                        .toList());
    }

    /** The rules, besides those known, of which only the library knew in some change of an example. */
    private static Set<DocumentRule> beyondSchema(DocumentType type, Set<DocumentRule> known)
            throws IOException, MalformedJsonException {
        Set<DocumentRule> found = EnumSet.noneOf(DocumentRule.class);
        for (JsonNode document : DocumentExamples.of(type.name())) {
            for (JsonPointer at : DocumentPlaces.of(document)) {
                for (Mutant mutant : Mutations.at(new Spot(document, at))) {
                    Set<DocumentRule> beyond = mutant.mutation().beyondSchema();
                    if (!known.containsAll(beyond)
                            && !found.containsAll(beyond)
                            && !mutant.judgement(type).isAlike()) {
                        found.addAll(beyond);
                    }
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"inventory", "structure", "employee", "plan-register"})
    void the_examples_have_every_property_that_the_schema_knows(String type) throws IOException {
        Set<String> missing = new TreeSet<>();
        addProperties(
                MAPPER.readTree(SchemaFilesTest.text(DocumentSchema.find(type).orElseThrow())), missing);
        for (JsonNode document : DocumentExamples.of(type)) {
            removeNames(document, missing);
        }
        assertThat(missing).isEmpty();
    }

    private static void addProperties(JsonNode schema, Set<String> names) {
        if (schema.path("properties").isObject()) {
            names.addAll(schema.get("properties").propertyNames());
        }
        for (JsonNode inner : schema) {
            addProperties(inner, names);
        }
    }

    private static void removeNames(JsonNode document, Set<String> missing) {
        if (document.isObject()) {
            missing.removeAll(new HashSet<>(document.propertyNames()));
        }
        for (JsonNode inner : document) {
            removeNames(inner, missing);
        }
    }
}
