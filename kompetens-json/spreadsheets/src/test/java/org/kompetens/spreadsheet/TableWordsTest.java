package org.kompetens.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kompetens.json.Limits;
import org.kompetens.json.schema.DocumentSchema;
import org.kompetens.json.token.JsonLine;
import org.kompetens.json.token.JsonTree;
import org.kompetens.json.token.JsonValue;
import org.kompetens.text.Language;

/** Whatever property of a result can stand above a column is called something in the five languages. */
class TableWordsTest {

    /** What is read and never written as figures. */
    private static final Set<String> GIVEN = Set.of(
            "calendar",
            "choice-question",
            "completions",
            "cycle",
            "duty-records",
            "employee",
            "inventory",
            "plan-register",
            "redeployment-question",
            "spreadsheet-mapping",
            "staffing-assumptions",
            "structure",
            "turnover-definition");

    /** Of documents as a whole, which stand above no column: the form, and what is kept for later publications. */
    private static final Set<String> OF_NO_TABLE = Set.of("document", "version", "beside", "otherUnits");

    static Stream<DocumentSchema> results() {
        return DocumentSchema.ALL.stream().filter(schema -> !GIVEN.contains(schema.name()));
    }

    @ParameterizedTest
    @MethodSource("results")
    void each_property_of_a_result_has_a_word(DocumentSchema schema) throws Exception {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        schema.write(text);
        Set<String> names = new TreeSet<>();
        collect(JsonTree.readAll(JsonLine.found().in(text.toString(UTF_8), Limits.STANDARD)), names);
        names.removeAll(OF_NO_TABLE);
        Arrays.stream(Language.values()).map(Language::tag).forEach(names::remove);

        assertThat(names).isNotEmpty().allMatch(TableWords::has);
    }

    private static void collect(JsonValue schema, Set<String> names) {
        if (schema.is(JsonValue.Kind.ARRAY)) {
            schema.elements().forEach(element -> collect(element, names));
        } else if (schema.is(JsonValue.Kind.OBJECT)) {
            schema.properties().forEach((name, value) -> {
                if (name.equals("properties") && value.is(JsonValue.Kind.OBJECT)) {
                    names.addAll(value.properties().keySet());
                    value.properties().values().forEach(property -> collect(property, names));
                } else {
                    collect(value, names);
                }
            });
        }
    }

    @Test
    void what_is_only_given_is_a_kind_of_document() {
        Set<String> kinds = new HashSet<>();
        DocumentSchema.ALL.forEach(schema -> kinds.add(schema.name()));
        assertThat(kinds).containsAll(GIVEN);
    }

    @Test
    void a_property_without_a_word_is_found() {
        assertThat(TableWords.has("nobodysProperty")).isFalse();
        assertThat(TableWords.of("nobodysProperty", Language.SV)).isEqualTo("nobodysProperty");
        assertThat(TableWords.of("cycle", Language.SV)).isEqualTo("omgång");
    }
}
