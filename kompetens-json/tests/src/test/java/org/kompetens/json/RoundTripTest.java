package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.finding.FindingsException;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.testkit.sample.SampleMunicipality;

/** What was written is read back as the same, by each of the ways in. */
@Tag("slow")
final class RoundTripTest {

    private static final int TRIES = 60;

    private final ObjectMapper host = new ObjectMapper().findAndRegisterModules();

    @Property(tries = TRIES)
    void a_document_is_read_back_as_the_inventory_it_was_written_from(@ForAll CompetenceInventory inventory)
            throws IOException {
        assertThat(read(document(inventory)).orThrow()).isEqualTo(inventory);
    }

    @Property(tries = TRIES)
    void writing_what_was_read_gives_the_same_bytes(@ForAll CompetenceInventory inventory) throws IOException {
        byte[] first = document(inventory);
        assertThat(document(read(first).orThrow())).isEqualTo(first);
    }

    @Property(tries = TRIES)
    void lines_are_read_back_as_the_employees_they_were_written_from(@ForAll CompetenceInventory inventory)
            throws IOException {
        assertThat(readLines(lines(inventory.employees()))).isEqualTo(inventory.employees());
    }

    @Property(tries = TRIES)
    void the_order_of_properties_never_matters(@ForAll CompetenceInventory inventory, @ForAll long seed)
            throws IOException {
        assertThat(read(ShuffledJson.of(document(inventory), seed)).orThrow()).isEqualTo(inventory);
        for (Employee employee : inventory.employees()) {
            assertThat(readLines(ShuffledJson.of(lines(List.of(employee)), seed)))
                    .containsExactly(employee);
        }
    }

    @Property(tries = TRIES)
    void a_host_s_mapper_reads_back_what_it_wrote(@ForAll CompetenceInventory inventory) throws IOException {
        assertThat(host.readValue(host.writeValueAsBytes(inventory), CompetenceInventory.class))
                .isEqualTo(inventory);
        assertThat(host.readValue(host.writeValueAsBytes(inventory.structure()), OrganisationStructure.class))
                .isEqualTo(inventory.structure());
        for (Employee employee : inventory.employees()) {
            assertThat(host.readValue(host.writeValueAsBytes(employee), Employee.class))
                    .isEqualTo(employee);
        }
    }

    @Property(tries = TRIES)
    void a_host_s_mapper_and_the_document_have_one_form(@ForAll CompetenceInventory inventory) throws IOException {
        assertThat(host.readTree(host.writeValueAsBytes(inventory))).isEqualTo(host.readTree(document(inventory)));
        assertThat(read(host.writeValueAsBytes(inventory)).orThrow()).isEqualTo(inventory);
    }

    @Example
    void the_sample_is_read_back_by_each_way_in() throws IOException {
        CompetenceInventory sample = SampleMunicipality.almfjarden().inventory();
        assertThat(read(document(sample)).orThrow()).isEqualTo(sample);
        assertThat(readLines(lines(sample.employees()))).isEqualTo(sample.employees());
        assertThat(host.readValue(document(sample), CompetenceInventory.class)).isEqualTo(sample);
    }

    /** In many systems the last day 9999-12-31 stands for "until further notice". */
    @Example
    void an_end_after_the_last_day_of_9999_is_written_as_that_last_day() throws IOException {
        Employee employee = expiring(LocalDate.of(9999, 12, 31).plusDays(1));
        assertThat(new String(lines(List.of(employee)), UTF_8))
                .contains("\"lastDay\":\"9999-12-31\"")
                .doesNotContain("10000");
        assertThat(readLines(lines(List.of(employee)))).containsExactly(employee);
    }

    @Example
    void a_date_that_could_not_be_read_back_is_not_written() {
        assertThatThrownBy(() -> lines(List.of(expiring(LocalDate.MAX))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expiry cannot be written: its year must be from 0 to 9999");
    }

    @Example
    void the_streams_given_stay_open() throws IOException {
        Watched out = new Watched();
        InventoryDocument.write(SampleMunicipality.almfjarden().inventory(), out);
        EmployeeLines.write(SampleMunicipality.almfjarden().employees(), out);
        assertThat(out.closed).isFalse();
    }

    @Example
    void an_inventory_with_errors_is_not_given_out() throws IOException {
        InventoryDocument document =
                read("{\"framework\":{\"scales\":[],\"competences\":[]},\"units\":[]}".getBytes(UTF_8));
        assertThat(document.organisation()).isEmpty();
        assertThatThrownBy(document::orThrow)
                .isInstanceOf(FindingsException.class)
                .hasMessageContaining("unit.no-root");
    }

    private static Employee expiring(LocalDate end) {
        Assessment assessment = Assessment.of(
                AssessmentId.of("a"),
                CompetenceId.of("c"),
                Level.of("l"),
                LocalDate.of(2026, 1, 1),
                AssessmentSource.SELF);
        return Employee.of(EmployeeId.of("e"), List.of(), List.of(assessment.withExpiry(end)))
                .withKnownExit(LocalDate.of(2027, 1, 1));
    }

    private static byte[] document(CompetenceInventory inventory) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InventoryDocument.write(inventory, out);
        return out.toByteArray();
    }

    private static InventoryDocument read(byte[] document) throws IOException {
        return InventoryDocument.read(new ByteArrayInputStream(document));
    }

    private static byte[] lines(List<Employee> employees) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EmployeeLines.write(employees, out);
        return out.toByteArray();
    }

    private static List<Employee> readLines(byte[] lines) {
        return EmployeeLines.read(new ByteArrayInputStream(lines))
                .map(line -> line.employee().orElseThrow())
                .toList();
    }

    private static final class Watched extends ByteArrayOutputStream {
        private boolean closed;

        @Override
        public void close() {
            closed = true;
        }
    }
}
