package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.organisation.Organisation;
import org.kompetens.rollup.CheckedEmployees;
import org.kompetens.testkit.sample.SampleMunicipality;

/** The limits of a text can be set for whatever is read. */
final class LimitsTest {

    private static final Organisation ORGANISATION =
            Organisation.of(SampleMunicipality.almfjarden().structure());

    private static final byte[] DEEP = "{\"units\":[]}".getBytes(UTF_8);
    private static final Limits FLAT = new Limits(1, 10, 5, 10);

    @Test
    void of_documents() throws IOException {
        isTooDeep(InventoryDocument.read(in(DEEP), FLAT).findings());
        isTooDeep(CalendarDocument.read(in(DEEP), FLAT).findings());
        isTooDeep(CycleDocument.read(in(DEEP), FLAT).findings());
        isTooDeep(CompletionsDocument.read(in(DEEP), FLAT).findings());
        isTooDeep(ResultDocument.read(in(DEEP), FLAT).findings());
    }

    private static void isTooDeep(List<LocatedFinding> findings) {
        assertThat(findings)
                .singleElement()
                .satisfies(found -> assertThat(found.finding().code()).isEqualTo("json.too-deep-or-long"));
    }

    @Test
    void of_lines_that_are_counted_on_several_threads() {
        byte[] lines = "{\"id\":\"short\"}\n{\"id\":\"a longer id\"}\n{\"id\":\"%s\"}\n"
                .formatted("x".repeat(300))
                .getBytes(UTF_8);
        assertThat(refused(lines, Limits.STANDARD)).containsExactly("3 json.not-an-id");
        assertThat(refused(lines, new Limits(32, 8, 50, 1_000)))
                .containsExactly("2 json.too-deep-or-long", "3 json.too-deep-or-long");
        assertThat(refused(lines, new Limits(32, 200_000, 50, 1_000))).containsExactly("3 json.not-an-id");
    }

    private static List<String> refused(byte[] lines, Limits limits) {
        List<String> refused = new ArrayList<>();
        EmployeeSource source = EmployeeLines.source(
                in(lines),
                ORGANISATION,
                limits,
                findings -> findings.forEach(found -> refused.add(
                        found.location().line() + " " + found.finding().code())));
        CheckedEmployees.of(ORGANISATION, source, LongRun.onAllProcessors());
        return refused;
    }

    private static ByteArrayInputStream in(byte[] text) {
        return new ByteArrayInputStream(text);
    }
}
