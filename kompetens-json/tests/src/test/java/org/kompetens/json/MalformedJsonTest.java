package org.kompetens.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kompetens.text.Language;

/** What is not JSON, or not in UTF-8, is one finding with its place: in a document, and in a line between good ones. */
final class MalformedJsonTest {

    private static final String GOOD = "{\"id\":\"g%d\"}\n";

    static Stream<String> malformed() {
        return Stream.of(
                "{",
                "}",
                "[",
                "]",
                "[}",
                "{]",
                "{{}}",
                "{}}",
                "{}{}",
                "{} {}",
                "{},",
                "{}#",
                "{} x",
                "{\"id\"}",
                "{\"id\":}",
                "{\"id\" \"e\"}",
                "{\"id\"::\"e\"}",
                "{\"id\":\"e\",}",
                "{,\"id\":\"e\"}",
                "{\"id\":\"e\",,\"birthDate\":null}",
                "{\"id\":\"e\" \"birthDate\":null}",
                "{\"id\":\"e\"",
                "{\"id\":\"e",
                "{\"id\":\"e\\",
                "{\"id\":\"e\\\"}",
                "{\"id",
                "{id:\"e\"}",
                "{'id':'e'}",
                "{\"id\":e}",
                "{1:\"e\"}",
                "{null:\"e\"}",
                "{\"id\":\"\\x41\"}",
                "{\"id\":\"\\u12\"}",
                "{\"id\":\"\\u00zz\"}",
                "{\"id\":\"\\'\"}",
                "{\"id\":\"a\tb\"}",
                "{\"id\":\"a\0b\"}",
                "{\"id\":\"a\u001fb\"}",
                "\0",
                "{\0}",
                "{\"id\":\"e\"}\0",
                "\u00a0{}",
                "{\u2028}",
                "{\"fte\":01}",
                "{\"fte\":+1}",
                "{\"fte\":1.}",
                "{\"fte\":.5}",
                "{\"fte\":-}",
                "{\"fte\":--1}",
                "{\"fte\":1e}",
                "{\"fte\":1e+}",
                "{\"fte\":0x1F}",
                "{\"fte\":0,75}",
                "{\"fte\":1_000}",
                "{\"fte\":NaN}",
                "{\"fte\":Infinity}",
                "{\"fte\":-Infinity}",
                "{\"fte\":1/2}",
                "{\"x\":tru}",
                "{\"x\":True}",
                "{\"x\":undefined}",
                "{\"x\":nulll}",
                "{\"x\":[1,]}",
                "{\"x\":[,1]}",
                "{\"x\":[1 2]}",
                "{\"x\":[1:2]}",
                "{\"x\":(1)}",
                "/* c */ {}",
                "{} // c",
                "# c",
                "<employee/>",
                "id;birthDate",
                "{\"id\":\"e\",\"id\":\"e\"}",
                "{\"x\":{\"a\":1,\"b\":2,\"a\":1}}");
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void a_document_that_is_no_json_is_one_finding(String text) throws IOException {
        InventoryDocument document = document(text.getBytes(UTF_8));
        one(document.findings(), DocumentRule.SYNTAX, 1);
        assertThat(document.organisation()).isEmpty();
        assertThat(document.employees()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void a_line_that_is_no_json_leaves_the_others_alone(String text) {
        List<EmployeeLine> lines = lines((GOOD.formatted(1) + text + "\n" + GOOD.formatted(3)).getBytes(UTF_8));
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).employee()).isPresent();
        one(lines.get(1).findings(), DocumentRule.SYNTAX, 2);
        assertThat(lines.get(1).employee()).isEmpty();
        assertThat(lines.get(2).employee()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\r\n", "\uFEFF"})
    void an_empty_document_is_one_finding(String text) throws IOException {
        one(document(text.getBytes(UTF_8)).findings(), DocumentRule.SYNTAX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n \t\n\n"})
    void a_file_of_empty_lines_holds_nobody(String text) {
        assertThat(lines(text.getBytes(UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "[{}]", "true", "\"x\"", "3", "-0.5e3"})
    void what_is_json_and_no_object_is_one_finding(String text) throws IOException {
        DocumentRule rule = text.startsWith("[") ? DocumentRule.LIST : DocumentRule.WRONG_KIND;
        one(document(text.getBytes(UTF_8)).findings(), rule, 1);
        one(lines(text.getBytes(UTF_8)).get(0).findings(), rule, 1);
    }

    @Test
    void a_byte_order_mark_does_no_harm() throws IOException {
        assertThat(lines(("\uFEFF" + GOOD).getBytes(UTF_8)).get(0).employee()).isPresent();
        LocatedFinding finding = document("\uFEFF{}".getBytes(UTF_8)).findings().get(0);
        assertThat(finding.location()).isEqualTo(new Location(1, 1));
        assertThat(finding.finding().code()).isEqualTo(DocumentRule.MISSING_PROPERTY.code());
    }

    @Test
    void line_ends_may_be_those_of_windows_and_the_last_one_may_be_missing() {
        List<EmployeeLine> lines = lines("{\"id\":\"a\"}\r\n\r\n{\"id\":\"å\"}\r\n{\"id\":3}".getBytes(UTF_8));
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1).employee()).isPresent();
        assertThat(lines.get(2).findings().get(0).location()).isEqualTo(new Location(4, 7));
    }

    /** Otherwise the lines of a file would be numbered in another way than those of a document. */
    @Test
    void a_carriage_return_alone_ends_no_line() {
        LocatedFinding finding =
                lines("\n{\"id\":\r3}".getBytes(UTF_8)).get(0).findings().get(0);
        assertThat(finding.location()).isEqualTo(new Location(2, 8));
    }

    @Test
    void another_encoding_is_named_where_it_shows() throws IOException {
        String text = "{\n \"id\": \"Åsa\" }";
        LocatedFinding latin1 = one(document(text.getBytes(ISO_8859_1)).findings(), DocumentRule.NOT_UTF_8);
        assertThat(latin1.location()).isEqualTo(new Location(2, 9));
        one(document(text.getBytes(UTF_16)).findings(), DocumentRule.NOT_UTF_8, 1);
        one(document("{\"id\":\"a\"}".getBytes(UTF_16LE)).findings(), DocumentRule.SYNTAX, 1);
        List<EmployeeLine> lines = lines("{\"id\":\"Å\"}\n{\"id\":\"b\"}\n".getBytes(ISO_8859_1));
        one(lines.get(0).findings(), DocumentRule.NOT_UTF_8, 1);
        assertThat(lines.get(1).employee()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"c3", "ff", "c080", "eda080", "f8888080", "e28220", "f4908080"})
    void bytes_that_are_no_utf_8_are_one_finding(String hex) throws IOException {
        byte[] bytes = HexFormat.of().parseHex("7b226964223a22" + hex + "227d");
        LocatedFinding finding = one(document(bytes).findings(), DocumentRule.NOT_UTF_8);
        assertThat(finding.location()).isEqualTo(new Location(1, 8));
        one(lines(bytes).get(0).findings(), DocumentRule.NOT_UTF_8, 1);
    }

    @Test
    void deep_nesting_is_one_finding() throws IOException {
        for (String open : List.of("[", "{\"x\":", "[{\"x\":")) {
            one(document(open.repeat(100_000).getBytes(UTF_8)).findings(), DocumentRule.TOO_DEEP_OR_LONG, 1);
        }
    }

    @Test
    void limits_can_be_set_wider_or_narrower() throws IOException {
        byte[] line = ("{\"id\":\"e\",\"assessments\":[{\"id\":\"a\",\"competence\":\"c\",\"level\":\"l\","
                        + "\"date\":\"2026-01-01\",\"source\":\"test\",\"evidence\":\"" + "x".repeat(100_001) + "\"}]}")
                .getBytes(UTF_8);
        one(lines(line).get(0).findings(), DocumentRule.TOO_DEEP_OR_LONG, 1);
        Limits wider = new Limits(32, 200_000, 50, 1_000);
        assertThat(EmployeeLines.read(new ByteArrayInputStream(line), wider).toList())
                .singleElement()
                .satisfies(read -> assertThat(read.employee()).isPresent());
        Limits narrower = new Limits(1, 10, 5, 10);
        byte[] deep = "{\"units\":[]}".getBytes(UTF_8);
        one(
                InventoryDocument.read(new ByteArrayInputStream(deep), narrower).findings(),
                DocumentRule.TOO_DEEP_OR_LONG,
                1);
        one(
                CalendarDocument.read(new ByteArrayInputStream(deep), narrower).findings(),
                DocumentRule.TOO_DEEP_OR_LONG,
                1);
        for (int wrong : new int[] {0, -1, Limits.MAX_DEPTH + 1}) {
            assertThatThrownBy(() -> new Limits(wrong, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_stream_that_breaks_is_no_matter_of_the_document() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        assertThatThrownBy(() -> InventoryDocument.read(closed)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> EmployeeLines.read(closed).toList()).isInstanceOf(UncheckedIOException.class);
    }

    private static LocatedFinding one(List<LocatedFinding> findings, DocumentRule rule, long line) {
        LocatedFinding finding = one(findings, rule);
        assertThat(finding.location().line()).isEqualTo(line);
        return finding;
    }

    private static LocatedFinding one(List<LocatedFinding> findings, DocumentRule rule) {
        assertThat(findings).hasSize(1);
        LocatedFinding finding = findings.get(0);
        assertThat(finding.finding().code()).isEqualTo(rule.code());
        assertThat(finding.finding().path().toString()).isEmpty();
        assertThat(finding.location()).isGreaterThanOrEqualTo(new Location(1, 1));
        for (Language language : Language.values()) {
            assertThat(finding.finding().message(language)).doesNotContain("{", "}", "[", "]");
        }
        return finding;
    }

    private static InventoryDocument document(byte[] bytes) throws IOException {
        return InventoryDocument.read(new ByteArrayInputStream(bytes));
    }

    private static List<EmployeeLine> lines(byte[] bytes) {
        return EmployeeLines.read(new ByteArrayInputStream(bytes)).toList();
    }
}
