package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kompetens.json.form.DocumentType;
import org.kompetens.json.form.Documents;
import org.kompetens.json.form.Place;
import org.kompetens.json.form.Problems;
import org.kompetens.json.token.JsonLine;
import org.kompetens.json.token.JsonTree;
import org.kompetens.json.token.MalformedJsonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whatever is done to the text of a document, of any type and by each line of Jackson, it ends in a value or in what is wrong
 * with it, in time that grows with the text, and the next document is read as ever.
 */
@Tag("slow")
@Timeout(120)
final class HostileTypesTest {

    private static final List<JsonLine> LINES = ServiceLoader.load(JsonLine.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList();

    private static final int PLACES = 300;
    private static final int CHANGES = 100;

    /** A number that is no part of a text of letters: after a colon or among others. */
    private static final Pattern NUMBER = Pattern.compile("(?<=[:,\\[])-?\\d+(\\.\\d+)?(?=[,}\\]])");

    /** What came of reading. */
    private enum End {
        VALUE,
        FINDINGS,
        NO_JSON
    }

    static List<DocumentType> types() {
        assertThat(LINES).hasSize(2);
        return Documents.ALL;
    }

    private static String example(DocumentType type) throws IOException {
        return DocumentExamples.of(type.name()).get(0).toString();
    }

    /** Anything else that it ends in fails the test. */
    private static End read(JsonLine line, DocumentType type, String text) throws IOException {
        Problems problems = new Problems();
        try {
            Optional<?> value =
                    type.form().read(Place.root(JsonTree.readAll(line.in(text, Limits.STANDARD)), problems));
            assertThat(value.isPresent() || !problems.list().isEmpty()).isTrue();
        } catch (MalformedJsonException e) {
            assertThat(e).hasNoCause();
            return End.NO_JSON;
        }
        return problems.list().isEmpty() ? End.VALUE : End.FINDINGS;
    }

    private static void isStillRead(JsonLine line, DocumentType type, String honest) throws IOException {
        assertThat(read(line, type, honest)).as("the next document").isEqualTo(End.VALUE);
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_beginning_is_no_json(DocumentType type) throws IOException {
        String text = example(type);
        TreeSet<Integer> ends = IntStream.range(0, Math.min(PLACES, text.length()))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        IntStream.range(0, PLACES)
                .map(i -> (int) ((long) text.length() * i / PLACES))
                .forEach(ends::add);
        for (JsonLine line : LINES) {
            for (int end : ends) {
                assertThat(read(line, type, text.substring(0, end)))
                        .as("line %s, the first %s characters", line.number(), end)
                        .isEqualTo(End.NO_JSON);
            }
            isStillRead(line, type, text);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_comes_twice_is_no_json(DocumentType type) throws IOException {
        String text = example(type);
        Matcher first = Pattern.compile("\\{(\"[^\"]+\":)").matcher(text);
        assertThat(first.find()).isTrue();
        for (JsonLine line : LINES) {
            for (String twice :
                    List.of(text + text, text + "\n" + text, "{" + first.group(1) + "null," + text.substring(1))) {
                assertThat(read(line, type, twice)).as("line %s", line.number()).isEqualTo(End.NO_JSON);
            }
            isStillRead(line, type, text);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_is_too_deep_or_too_long_is_refused(DocumentType type) throws IOException {
        String text = example(type);
        String rest = "," + text.substring(1);
        List<String> hostile = new ArrayList<>(List.of(
                "{\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + rest,
                "{\"x\":" + "{\"x\":".repeat(100_000) + "1" + "}".repeat(100_000) + rest,
                "[".repeat(100_000),
                "{\"x\":" + "1".repeat(100_000) + rest,
                "{\"x\":1e" + "9".repeat(30) + rest,
                "{\"" + "x".repeat(100_000) + "\":1" + rest,
                "{\"x\":\"" + "x".repeat(200_000) + "\"" + rest));
        NUMBER.matcher(text)
                .results()
                .limit(10)
                .map(number -> text.substring(0, number.start()) + "9".repeat(1_000) + text.substring(number.end()))
                .forEach(hostile::add);
        for (JsonLine line : LINES) {
            for (String one : hostile) {
                assertThat(read(line, type, one)).as("line %s", line.number()).isEqualTo(End.NO_JSON);
            }
            isStillRead(line, type, text);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void numbers_of_any_size_are_refused_before_they_are_reckoned_with(DocumentType type) throws IOException {
        String text = example(type);
        List<String> hostile = NUMBER.matcher(text)
                .results()
                .limit(10)
                .flatMap(number -> Stream.of("1e100000000", "-1e100000000", "1e-100000000", "9".repeat(49))
                        .map(size -> text.substring(0, number.start()) + size + text.substring(number.end())))
                .toList();
        for (JsonLine line : LINES) {
            for (String one : hostile) {
                assertThat(read(line, type, one)).as("line %s", line.number()).isEqualTo(End.FINDINGS);
            }
            isStillRead(line, type, text);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void names_that_collide_are_found_and_leave_nothing_behind(DocumentType type) throws IOException {
        String text = example(type);
        for (JsonLine line : LINES) {
            for (int number : new int[] {180, 240, 303}) {
                String hostile = "{" + HostileTextsTest.colliding(number) + "," + text.substring(1);
                assertThat(read(line, type, hostile))
                        .as("line %s", line.number())
                        .isEqualTo(End.FINDINGS);
                isStillRead(line, type, text);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void work_grows_with_the_names_in_the_text(DocumentType type) throws IOException {
        JsonNode example = DocumentExamples.of(type.name()).get(0);
        assertGrowsAsTheText(type, withNames(example, 4_000), withNames(example, 8_000));
    }

    @ParameterizedTest
    @MethodSource("types")
    @Tag("large")
    void work_grows_with_the_lists_in_the_text(DocumentType type) throws IOException {
        JsonNode example = DocumentExamples.of(type.name()).get(0);
        for (String list : lists(example)) {
            assertGrowsAsTheText(type, withElements(example, list, 1_000), withElements(example, list, 2_000));
        }
    }

    private static void assertGrowsAsTheText(DocumentType type, String once, String twice) throws IOException {
        for (JsonLine line : LINES) {
            read(line, type, once);
            double growth = (double) allocated(line, type, twice) / allocated(line, type, once);
            assertThat(growth).as("line %s", line.number()).isLessThan(2.3);
        }
    }

    private static List<String> lists(JsonNode example) {
        return example.propertyStream()
                .filter(property ->
                        property.getValue().isArray() && !property.getValue().isEmpty())
                .map(property -> property.getKey())
                .toList();
    }

    private static String withNames(JsonNode example, int number) {
        return "{" + HostileTextsTest.colliding(number) + ","
                + example.toString().substring(1);
    }

    /** With the first element of a list so often, which is wrong where each has to be another. */
    private static String withElements(JsonNode example, String list, int number) {
        ObjectNode longer = (ObjectNode) example.deepCopy();
        JsonNode element = longer.get(list).get(0);
        IntStream.range(0, number).forEach(i -> longer.withArray(list).add(element));
        return longer.toString();
    }

    /** What is allocated, which no other process on the machine changes. */
    private static long allocated(JsonLine line, DocumentType type, String text) throws IOException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        read(line, type, text);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    @ParameterizedTest
    @MethodSource("types")
    void bytes_that_are_changed_end_in_a_value_or_findings(DocumentType type) throws IOException {
        byte[] honest = example(type).getBytes(UTF_8);
        Random random = new Random(17);
        for (int i = 0; i < CHANGES; i++) {
            byte[] bytes = honest.clone();
            for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            AnyDocument.read(new ByteArrayInputStream(bytes));
            for (JsonLine line : LINES) {
                read(line, type, new String(bytes, UTF_8));
            }
        }
        assertThat(AnyDocument.read(new ByteArrayInputStream(honest)).findings())
                .noneMatch(located -> located.finding().rule() instanceof DocumentRule);
    }

    @ParameterizedTest
    @MethodSource("types")
    void another_encoding_ends_in_findings(DocumentType type) throws IOException {
        String text = example(type);
        for (String encoding : List.of("UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32", "UTF-32BE", "UTF-32LE")) {
            byte[] bytes = text.getBytes(Charset.forName(encoding));
            assertThat(AnyDocument.read(new ByteArrayInputStream(bytes)).findings())
                    .as(encoding)
                    .singleElement()
                    .satisfies(located -> assertThat(List.of(DocumentRule.SYNTAX, DocumentRule.NOT_UTF_8))
                            .contains((DocumentRule) located.finding().rule()));
        }
    }
}
