package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsBuilder;
import org.kompetens.organisation.Organisation;
import org.kompetens.testkit.sample.SampleMunicipality;

/** Much of something: time grows no faster than the input, and nothing is left out of what is counted. */
@Tag("slow")
@Timeout(60)
final class LargeInputTest {

    private static final int MANY = 50_000;

    private static final String STRUCTURE = """
            {"framework": {
              "scales": [{"id": "s", "labels": {"sv": "s"}, "levels": [{"id": "l", "labels": {"sv": "l"}}]}],
              "competences": [{"id": "c", "labels": {"sv": "c"}, "dimension": "skill", "scale": "s"}]},
             "units": [{"id": "u", "labels": {"sv": "u"}, "level": "unit", "requirements": [%s]}],
             "employees": [%s]}
            """;

    @Test
    void a_line_of_the_most_bytes_is_read_and_one_byte_more_is_a_finding() {
        byte[] most = ("{\"id\":\"a\"" + " ".repeat(EmployeeLines.MAX_LINE_BYTES - "{\"id\":\"a\"}".length()) + "}")
                .getBytes(UTF_8);
        List<EmployeeLine> lines = EmployeeLines.read(new SequenceInputStream(Collections.enumeration(List.of(
                        bytes("{\"id\":\"b\"}\n "),
                        new ByteArrayInputStream(most),
                        bytes("\n"),
                        new ByteArrayInputStream(most),
                        bytes("\n{\"id\":\"c\"}")))))
                .toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0).employee()).isPresent();
        LocatedFinding tooLong = lines.get(1).findings().get(0);
        assertThat(tooLong.finding().code()).isEqualTo(DocumentRule.TOO_LARGE.code());
        assertThat(tooLong.location()).isEqualTo(new Location(2, 1));
        assertThat(lines.get(2).employee()).isPresent();
        assertThat(lines.get(3).employee()).isPresent();
    }

    @Test
    void lines_that_cannot_be_read_do_not_pile_up() {
        InputStream in = repeated("{\"id\":}\n", MANY);
        Iterator<EmployeeLine> lines = EmployeeLines.read(in).iterator();
        long number = 0;
        while (lines.hasNext()) {
            assertThat(lines.next().findings().get(0).location()).isEqualTo(new Location(++number, 7));
        }
        assertThat(number).isEqualTo(MANY);
    }

    @Test
    void an_employee_may_have_very_many_assessments() {
        Organisation organisation =
                Organisation.of(SampleMunicipality.almfjarden().structure());
        String assessments = joined(
                i -> "{\"id\":\"b%d\",\"competence\":\"x\",\"level\":\"y\",\"date\":\"2026-01-01\",\"source\":\"self\"}"
                        .formatted(i));
        EmployeeLine line = EmployeeLines.read(bytes("{\"id\":\"a\",\"assessments\":[" + assessments + "]}"))
                .findFirst()
                .orElseThrow();
        List<LocatedFinding> found =
                line.locate(organisation.findings(line.employee().orElseThrow()));
        assertThat(found).hasSize(FindingsBuilder.MAX_EACH + 1);
        assertThat(found.get(FindingsBuilder.MAX_EACH).location().column()).isGreaterThan(MANY);
    }

    @Test
    void an_id_may_be_repeated_very_often() throws IOException {
        InventoryDocument document = InventoryDocument.read(
                bytes(STRUCTURE.formatted("", joined(i -> "{\"id\":\"a\",\"assessments\":[]}"))));
        assertThat(document.employees()).hasSize(MANY);
        // The first employee is right, and nothing requires the competence.
        assertThat(document.findings()).hasSize(FindingsBuilder.MAX_EACH + 2);
        assertThat(counts(document)).containsEntry("employee.repeated", MANY - 1L);
    }

    @Test
    void very_many_ids_may_be_unknown() throws IOException {
        InventoryDocument document = InventoryDocument.read(bytes(STRUCTURE.formatted(
                joined(i -> "{\"competence\":\"c%d\",\"level\":\"l\",\"weight\":1}".formatted(i)), "")));
        assertThat(document.organisation()).isEmpty();
        assertThat(document.findings()).hasSize(FindingsBuilder.MAX_EACH + 2);
        assertThat(counts(document)).containsEntry("competence.unknown", (long) MANY);
    }

    @Test
    void of_very_many_problems_the_first_are_listed_and_every_employee_is_counted() throws IOException {
        InventoryDocument document =
                InventoryDocument.read(bytes(STRUCTURE.formatted("", joined(i -> "{\"id\":%d}".formatted(i)))));
        assertThat(document.organisation()).isPresent();
        assertThat(document.employees()).isEmpty();
        assertThat(document.unreadableEmployees()).hasSize(MANY);
        assertThat(document.findings())
                .filteredOn(located -> located.finding().code().equals(DocumentRule.WRONG_KIND.code()))
                .hasSize(10_000);
        LocatedFinding more = document.findings().get(document.findings().size() - 1);
        assertThat(more.finding().code()).isEqualTo(DocumentRule.TOO_MANY_PROBLEMS.code());
    }

    private static Map<String, Long> counts(InventoryDocument document) {
        return new Findings(document.findings().stream()
                        .map(LocatedFinding::finding)
                        .toList())
                .counts();
    }

    private static String joined(IntFunction<String> element) {
        return IntStream.range(0, MANY).mapToObj(element).collect(Collectors.joining(","));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static InputStream repeated(String text, int times) {
        return new SequenceInputStream(
                Collections.enumeration(Collections.nCopies(times / 1000, text.repeat(1000)).stream()
                        .map(LargeInputTest::bytes)
                        .toList()));
    }
}
