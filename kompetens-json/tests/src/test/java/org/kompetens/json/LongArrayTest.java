package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kompetens.json.token.JsonLine;
import org.kompetens.json.token.JsonTree;
import org.kompetens.json.token.JsonValue;
import org.kompetens.organisation.EmployeeId;

/** Elements of a long array, which are read again when they are asked for, are what they were. */
final class LongArrayTest {

    private static String shown(JsonValue value) {
        String at = value.kind() + "@" + value.offset();
        return switch (value.kind()) {
            case OBJECT ->
                at
                        + value.properties().entrySet().stream()
                                .map(one -> one.getKey() + shown(one.getValue()))
                                .toList();
            case ARRAY ->
                at + value.elements().stream().map(LongArrayTest::shown).toList();
            case TEXT -> at + value.text();
            case WHOLE_NUMBER, DECIMAL -> at + value.number();
            default -> at;
        };
    }

    @Test
    void a_long_array_is_the_same_tree() throws Exception {
        List<String> kinds = List.of(
                "{\"a\": \"å\", \"b\": [1, {\"c\": null}]}",
                "[ ]",
                "7.5",
                "\"\\u00e5 text\"",
                "true",
                "{}",
                "[[\"" + "x".repeat(5_000) + "\"]]");
        String text = IntStream.range(0, 900)
                .mapToObj(i -> " ".repeat(i % 3) + kinds.get(i % kinds.size()))
                .collect(Collectors.joining(" , ", "{\"one\": [", "], \"two\": [[[1], [2]]]}"));
        String whole = shown(JsonTree.readAll(JsonLine.found().in(text, Limits.STANDARD)));
        assertThat(shown(JsonTree.readDocument(text, Limits.STANDARD))).isEqualTo(whole);
    }

    @Test
    void what_is_wrong_far_into_a_long_array_is_where_it_stands() throws IOException {
        String document = IntStream.range(0, 1_000)
                .mapToObj(i -> i == 900 ? "{\"id\": 7}" : "{\"id\": \"e" + i + "\"}")
                .collect(Collectors.joining(",\n", "{\"employees\": [\n", "]}"));
        InventoryDocument read = InventoryDocument.read(new ByteArrayInputStream(document.getBytes(UTF_8)));
        assertThat(read.employees()).hasSize(999).last().extracting("id").isEqualTo(EmployeeId.of("e999"));
        assertThat(read.findings())
                .filteredOn(located -> located.finding().path().toString().startsWith("employees"))
                .singleElement()
                .extracting(LocatedFinding::location)
                .isEqualTo(new Location(902, 8));
    }
}
