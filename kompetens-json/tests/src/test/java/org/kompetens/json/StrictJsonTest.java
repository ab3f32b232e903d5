package org.kompetens.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kompetens.json.token.JsonLine;
import org.kompetens.json.token.JsonTree;
import org.kompetens.json.token.JsonValue;
import org.kompetens.json.token.MalformedJsonException;

/**
 * What RFC 8259 has is read by each line, and what it does not have is refused: kinds of texts as in JSONTestSuite. Texts
 * in which a property comes twice are refused too.
 */
final class StrictJsonTest {

    private static final List<JsonLine> LINES = ServiceLoader.load(JsonLine.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList();

    /** Between broken bars: numbers, words, strings, arrays, objects, comments. Each is tried alone, in an array, and as a property. */
    @SuppressWarnings("text-blocks") // White space that is escaped is meant to stand at the end of a line.
    private static final List<String> NO_VALUES = List.of("""
            +1¦++1¦-¦--1¦- 1¦-a¦-01¦-1.¦-.5¦.5¦.¦1.¦1.e1¦00¦01¦012¦-012¦1e¦1E¦1e+¦1E-¦1eE2¦1e1.5¦1.2.3¦0e¦\
            0e+¦0.e1¦0.3e¦0.3e+¦2.e3¦2.e-3¦0x1¦0x42¦1a¦1 000¦1_000¦1,5.¦1+2¦1f¦1L¦\uff11¦\u0661¦e1¦0.1e1x¦\
            NaN¦-NaN¦nan¦Infinity¦-Infinity¦+Infinity¦Inf¦-Inf¦infinity¦True¦TRUE¦tru¦truee¦fals¦False¦nul¦\
            nulll¦NULL¦None¦undefined¦nil¦yes¦a¦\u00e5¦\u2028¦\
            "¦"a¦'a'¦\u201ca\u201d¦`a`¦"a"b¦"\\"¦"\\\\""¦"\\x00"¦"\\a"¦"\\'"¦"\\0"¦"\\ "¦"\\u"¦"\\u1"¦\
            "\\u12"¦"\\u123"¦"\\u00G0"¦"\\U0041"¦"\\ud800\\u"¦"\\ud800\\u1"¦"\\u{41}"¦"\\\u00e5"¦\
            "\\\ud83d\ude00"¦"\t"¦"\n"¦"\r"¦"\u0000"¦"\u001f"¦"\b"¦"a\\\n"¦\\u0022a\\u0022¦\\n¦\
            [¦]¦[1¦[1,¦[,¦[,1]¦[1,]¦[1,,2]¦[1,,]¦[1 2]¦[1;2]¦[1:2]¦["a": 1]¦[1}¦[1]]¦[[1]¦[}¦[""¦[1,\n1\n,1¦\
            [\\f]¦[\u000b]¦(1)¦[*]¦[#]¦[-]¦[x¦[ \u00a01]¦\
            {¦}¦{]¦{"a"¦{"a":¦{"a":}¦{"a" 1}¦{"a"::1}¦{"a":1,}¦{"a":1,,"b":2}¦{,"a":1}¦{"a":1 "b":2}¦\
            {"a",1}¦{"a":1;}¦{a:1}¦{'a':1}¦{1:1}¦{null:1}¦{true:1}¦{[]:1}¦{"a":1}}¦{{"a":1}}¦{"a":1¦{"a":"b¦\
            {"a":/*c*/1}¦{"a":1//c\n}¦{"a":1#c\n}¦{*}¦{"a"=1}¦{"a"=>1}¦{"\\ud8":1}¦{"a":1,"a":1}¦\
            {"a":1,"a":2}¦{"a":1,"\\u0061":2}¦{"":1,"":1}¦{"a":{"b":1,"b":1}}¦\
            /**/1¦//\n1¦#\n1¦\u000c1¦\u000b1¦\u00851¦\u00a01¦\u30001¦\u20601¦\ufeff1¦\u00001¦<1>¦;\
            """.split("¦"));

    /** Numbers, words, strings (some with half of a character, which a form refuses and JSON does not), and the rest. */
    @SuppressWarnings("text-blocks") // White space that is escaped is meant to stand at the end of a line.
    private static final List<String> VALUES = List.of("""
            0¦-0¦0.0¦-0.0¦1¦-1¦10¦123456789012345678901234567890¦0e1¦0E+1¦0e-1¦1e2¦1E2¦1E+2¦1e-2¦1.5e3¦\
            123.456e78¦-0.000001¦1e400¦-1e-400¦20e1¦1000000000000000000000000000000.5¦\
            true¦false¦null¦\
            ""¦" "¦"a"¦"\\"\\\\\\/\\b\\f\\n\\r\\t"¦"\\u0000"¦"\\u001f"¦"\\u0041\\u00e5\\u20AC"¦\
            "\\ud83d\\ude00"¦"\\uD83D\\uDE00"¦"\ud83d\ude00"¦"\u00e5\u20ac"¦"\u2028\u2029"¦"\u007f"¦\
            "\u0085"¦"\ufeff"¦"\\ufffe\\uffff"¦"\uffff"¦"/* no comment */"¦"[1,{\\"a\\""¦"\\u2028"¦\
            "\u200b\u202e"¦"a\\u000ab"¦\
            "\\ud800"¦"\\udc00"¦"\\ud800\\ud800"¦"\\ude00\\ud83d"¦"\\ud83da"¦"\\ud800\\n"¦\
            []¦[ ]¦[[]]¦[null,1,"1",{}]¦[1,null,null,2]¦[true]¦{}¦{ }¦{"a":1}¦{"":0}¦{"a":{"a":{"a":1}}}¦\
            {"a":[],"b":{}}¦{"\\u0061":1,"b":2}¦{"a\\u0000b":1}¦{"a":1,"A":2}¦{"\ud83d\ude00":1}¦\
            {"__proto__":1,"constructor":2}¦[[[[[[[[[[]]]]]]]]]]\
            """.split("¦"));

    /** No beginning of it is a text. */
    private static final String WHOLE = "{\"a\":[1.5e3,\"\\u00e5\\n\",true,null,{\"b\":{}}]}";

    static Stream<String> noTexts() {
        Stream<String> values = NO_VALUES.stream()
                .flatMap(value -> Stream.of(value, "[" + value + "]", "{\"x\":" + value + "}", value + " "));
        Stream<String> trailing = Stream.of("]¦}¦,¦1¦x¦\"\"¦[]¦{}¦#¦//¦\u0000¦\u00a0¦:¦null".split("¦"))
                .flatMap(after -> Stream.of("{}" + after, "[1]" + after, "{} " + after));
        Stream<String> truncated = IntStream.range(0, WHOLE.length()).mapToObj(end -> WHOLE.substring(0, end));
        return Stream.of(values, trailing, truncated).flatMap(all -> all).distinct();
    }

    @ParameterizedTest
    @MethodSource("noTexts")
    void what_is_no_json_is_refused(String text) {
        for (JsonLine line : LINES) {
            assertThatThrownBy(() -> read(line, text))
                    .as("line %s", line.number())
                    .isInstanceOf(MalformedJsonException.class)
                    .hasNoCause();
        }
    }

    static Stream<String> texts() {
        return VALUES.stream()
                .flatMap(value -> Stream.of(
                        value,
                        " \t\r\n" + value + " \t\r\n",
                        "[" + value + "," + value + "]",
                        "{\"x\" : " + value + " }"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void what_is_json_is_read_alike(String text) throws IOException, MalformedJsonException {
        String first = told(read(LINES.get(0), text));
        for (JsonLine line : LINES) {
            assertThat(told(read(line, text))).isEqualTo(first);
        }
    }

    @Test
    void there_are_two_lines() {
        assertThat(LINES).hasSize(2);
    }

    @Test
    void each_limit_is_kept_to_the_character_and_can_be_set() throws IOException, MalformedJsonException {
        Limits few = new Limits(3, 10, 5, 4);
        for (JsonLine line : LINES) {
            for (Limits limits : List.of(Limits.STANDARD, few)) {
                for (int more : new int[] {0, 1}) {
                    List<String> texts = List.of(
                            "[".repeat(limits.depth() + more) + "]".repeat(limits.depth() + more),
                            "\"" + "a".repeat(limits.textLength() + more) + "\"",
                            "1".repeat(limits.numberLength() + more),
                            "{\"" + "n".repeat(limits.nameLength() + more) + "\":1}");
                    for (String text : texts) {
                        if (more == 0) {
                            assertThat(read(line, text, limits)).isNotNull();
                        } else {
                            assertThatThrownBy(() -> read(line, text, limits))
                                    .as("line %s, %s characters", line.number(), text.length())
                                    .isInstanceOfSatisfying(
                                            MalformedJsonException.class,
                                            e -> assertThat(e.kind())
                                                    .isEqualTo(MalformedJsonException.Kind.TOO_DEEP_OR_LONG));
                        }
                    }
                }
            }
        }
    }

    private static JsonValue read(JsonLine line, String text) throws IOException, MalformedJsonException {
        return read(line, text, Limits.STANDARD);
    }

    private static JsonValue read(JsonLine line, String text, Limits limits)
            throws IOException, MalformedJsonException {
        return JsonTree.readAll(line.in(text, limits));
    }

    private static String told(JsonValue value) {
        String content = switch (value.kind()) {
            case OBJECT ->
                value.properties().entrySet().stream()
                        .map(property -> codes(property.getKey()) + told(property.getValue()))
                        .toList()
                        .toString();
            case ARRAY ->
                value.elements().stream().map(StrictJsonTest::told).toList().toString();
            case TEXT -> codes(value.text());
            case WHOLE_NUMBER, DECIMAL -> value.number().toString();
            case FLAG -> Boolean.toString(value.flag());
            case NULL, OTHER -> "";
        };
        return value + content;
    }

    private static String codes(String text) {
        return Arrays.toString(text.toCharArray());
    }
}
