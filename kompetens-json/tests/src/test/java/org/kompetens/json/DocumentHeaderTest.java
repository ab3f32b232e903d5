package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kompetens.finding.Finding;
import org.kompetens.text.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a document says of itself: its type and its version. */
final class DocumentHeaderTest {

    private static final String SMALLEST =
            "{%s\"framework\": {\"scales\": [], \"competences\": []}, \"units\": [{\"id\": \"a\","
                    + " \"labels\": {\"sv\": \"A\"}, \"level\": \"unit\"}]}";

    @ParameterizedTest
    @ValueSource(
            strings = {"2", "2147483647", "2147483648", "9223372036854775808", "12345678901234567890123456789012345"})
    void of_any_greater_version_it_is_told_that_it_is_newer(String version) throws IOException {
        String header = "\"document\": \"structure\", \"version\": " + version + ", \"new\": 1, ";
        List<LocatedFinding> findings = findings(SMALLEST.formatted(header));
        assertThat(findings).hasSize(1);
        assertThat(coded(findings)).containsExactly("json.newer-version version");
        assertThat(findings.get(0).finding().message(Language.EN)).contains("of version " + version + ",");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | json.out-of-bounds",
                "-3000000000 | json.out-of-bounds",
                "1.0 | json.wrong-kind",
                "2.5 | json.wrong-kind",
                "\"2\" | json.wrong-kind"
            })
    void what_is_no_version_is_no_newer_one(String version, String code) throws IOException {
        assertThat(coded(findings(SMALLEST.formatted("\"version\": " + version + ", "))))
                .containsExactly(code + " version");
    }

    @Test
    void null_is_left_out_here_as_everywhere() throws IOException {
        assertThat(findings(SMALLEST.formatted("\"document\": null, \"version\": null, ")))
                .isEqualTo(findings(SMALLEST.formatted("")))
                .isEmpty();
        assertThat(coded(findings("{\"document\": \"rollup\", \"version\": null}")))
                .isEqualTo(coded(findings("{\"document\": \"rollup\"}")))
                .contains("json.missing-property ");
    }

    @Test
    void a_type_that_is_not_known_is_told_where_it_stands_with_one_that_is_near() throws IOException {
        List<LocatedFinding> findings = findings("{\"version\": 1, \"document\": \"held_level\", \"units\": []}");
        assertThat(coded(findings)).containsExactly("json.unknown-type document");
        assertThat(findings.get(0).location()).isEqualTo(new Location(1, 28));
        assertThat(findings.get(0).finding().message(Language.EN))
                .contains("perhaps ‘held-levels’ is meant", "newer library", "inventory, structure");
        assertThat(coded(findings("{\"document\": \"weather\"}"))).containsExactly("json.unknown-type document");
    }

    @Test
    void without_a_type_and_a_property_of_any_the_document_is_of_none() throws IOException {
        assertThat(coded(findings("{\"no\": \"such\"}"))).containsExactly("json.unknown-type ");
        assertThat(coded(findings("{\"document\": 5}"))).containsExactly("json.wrong-kind document");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"document\": \"weather\", ", "\"document\": 5, ", ""})
    void of_an_unknown_type_in_a_newer_version_only_the_version_is_told(String type) throws IOException {
        assertThat(coded(findings("{" + type + "\"version\": 3000000000, \"clouds\": []}")))
                .containsExactly("json.newer-version version");
    }

    /** Without it, what has the same properties as another cannot be told from it. */
    @Test
    void a_result_without_its_type_lacks_that_alone() throws IOException {
        for (String type : ResultDocument.types()) {
            for (JsonNode example : DocumentExamples.of(type)) {
                ObjectNode untyped = ((ObjectNode) example).deepCopy();
                untyped.remove("document");
                List<LocatedFinding> findings = findings(untyped.toString());
                assertThat(coded(findings)).as(type).containsExactly("json.missing-property ");
                assertThat(findings.get(0).finding().values()).containsEntry("property", "document");
                untyped.put("version", 2);
                assertThat(coded(findings(untyped.toString()))).as(type).containsExactly("json.newer-version version");
            }
        }
    }

    /** Where there is no organisation to ask, as for a part of a result alone, no names stand beside ids. */
    @Test
    void a_result_of_the_persons_of_a_unit_says_what_the_unit_is_called() throws IOException {
        for (String type : List.of(
                "cell-changes",
                "departures",
                "held-history",
                "held-levels",
                "person-disagreements",
                "task-standings")) {
            for (JsonNode example : DocumentExamples.of(type)) {
                assertThat(example.at("/unitLabels/sv").stringValue()).as(type).isNotBlank();
            }
        }
        assertThat(DocumentExamples.of("cell-changes"))
                .anySatisfy(one -> assertThat(
                                one.at("/persons/0/changes/0/unitLabels/sv").stringValue())
                        .isNotBlank());
    }

    private static List<LocatedFinding> findings(String document) throws IOException {
        return AnyDocument.read(new ByteArrayInputStream(document.getBytes(UTF_8)))
                .findings();
    }

    private static List<String> coded(List<LocatedFinding> findings) {
        return findings.stream()
                .map(LocatedFinding::finding)
                .map(DocumentHeaderTest::coded)
                .toList();
    }

    private static String coded(Finding finding) {
        return finding.rule().code() + " " + finding.path();
    }
}
