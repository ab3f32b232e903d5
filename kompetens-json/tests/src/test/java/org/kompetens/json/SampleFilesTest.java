package org.kompetens.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.testkit.sample.SampleMunicipality;

/**
 * The files in {@code docs/sample} are what the test kit's sample gives, byte for byte. After a change of the sample,
 * {@code -Dkompetens.sample.write=true} writes them anew.
 */
final class SampleFilesTest {

    private static final Path SAMPLE = Path.of("..", "..", "docs", "sample");

    private final SampleMunicipality sample = SampleMunicipality.almfjarden();

    @Test
    void the_structure_is_the_sample_s() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        InventoryDocument.write(new CompetenceInventory(sample.structure(), List.of()), written);
        same(written, "structure.json");
    }

    @Test
    void the_employees_are_the_sample_s() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        EmployeeLines.write(sample.employees(), written);
        same(written, "employees.jsonl");
    }

    private static void same(ByteArrayOutputStream written, String name) throws IOException {
        Path file = SAMPLE.resolve(name);
        if (Boolean.getBoolean("kompetens.sample.write")) {
            Files.write(file, written.toByteArray());
        }
        assertThat(file)
                .as("after a change of the sample, -Dkompetens.sample.write=true writes this file anew")
                .hasBinaryContent(written.toByteArray());
    }
}
