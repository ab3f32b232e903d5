package org.kompetens.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.json.InventoryDocument;
import org.kompetens.rollup.Rollup;

/** Employees of a document are counted like those of lines: in portions, which several threads share. */
final class EmployeeSourcesTest {

    private static final int READABLE = 2 * EmployeeSource.PORTION + 1;

    /** Many who can be read, among them one whose id comes twice, and one who cannot. */
    private static InventoryDocument document() throws IOException {
        String employees = IntStream.range(0, READABLE)
                .mapToObj(i -> "{\"id\": \"e" + Math.max(1, i) + "\"}")
                .collect(Collectors.joining(", "));
        String text = """
            {"framework": {"scales": [], "competences": []},
             "unitLevels": [{"id": "town", "labels": {"en": "Town"}}],
             "units": [{"id": "town", "labels": {"en": "Town"}, "level": "town"}],
             "roles": [],
             "profiles": [],
             "employees": [{"id": 7}, %s]}
            """.formatted(employees);
        return InventoryDocument.read(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    @Test
    void those_of_a_document_come_in_portions() throws IOException {
        EmployeeSource source = EmployeeSources.ofDocument(document());
        int portions = 0;
        while (source.next().isPresent()) {
            portions++;
        }
        assertThat(portions).isEqualTo(4);
    }

    @Test
    void all_of_them_are_counted_and_refused() throws IOException {
        InventoryDocument document = document();
        Rollup rollup = Rollup.of(
                GapAnalysis.of(document.organisation().orElseThrow(), LocalDate.of(2026, 10, 1)),
                EmployeeSources.ofDocument(document),
                LongRun.onThreads(2));
        assertThat(rollup.counted()).isEqualTo(READABLE - 1);
        assertThat(rollup.refused()).isEqualTo(2);
        assertThat(rollup.findingCounts()).containsEntry("employee.repeated", 1L);
    }
}
