package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.count.LongRun;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.json.form.FromUnit;
import org.kompetens.json.form.RollupForm;
import org.kompetens.json.token.JsonLine;
import org.kompetens.json.token.JsonOut;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.sample.SampleMunicipality;

/** What is written fast is what is written from the figures one by one. */
@Tag("slow")
final class RollupDocumentTest {

    private static final Rollup SAMPLE = rollup(SampleMunicipality.almfjarden().inventory());

    private static Rollup rollup(CompetenceInventory inventory) {
        Organisation organisation = Organisation.of(inventory.structure());
        return inventory.employees().stream()
                .collect(Rollup.collector(GapAnalysis.of(organisation, SampleMunicipality.AS_OF)));
    }

    private static UnitId root(Rollup rollup) {
        return rollup.analysis().organisation().tree().unit(0).id();
    }

    private static String written(Rollup rollup, UnitId top, int threads) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RollupDocument.write(rollup, top, out, LongRun.onThreads(threads));
        return out.toString(UTF_8);
    }

    /** The document as its form writes it, in one line. */
    private static String byItsForm(Rollup rollup, UnitId top) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonOut json = JsonLine.found().compact(out)) {
            UnitTree tree = rollup.analysis().organisation().tree();
            RollupForm.ROLLUP.write(RollupForm.ROLLUP.of(new FromUnit<>(rollup, tree, top)), json);
        }
        return out.toString(UTF_8);
    }

    @Property
    void every_figure_is_written_as_it_is(
            @ForAll CompetenceInventory inventory, @ForAll @IntRange(min = 1, max = 3) int threads) throws IOException {
        Rollup rollup = rollup(inventory);
        assertThat(written(rollup, root(rollup), threads).replace("\n", "")).isEqualTo(byItsForm(rollup, root(rollup)));
    }

    /** Of one in a hundred all assessments are wrong, as they expire on their own day. */
    @Example
    void what_is_left_out_is_written_of_each_unit_that_has_any() throws IOException {
        CompetenceInventory sample = SampleMunicipality.almfjarden().inventory();
        List<Employee> employees = new ArrayList<>(sample.employees());
        for (int i = 0; i < employees.size(); i += 100) {
            employees.set(
                    i,
                    employees
                            .get(i)
                            .withAssessments(employees.get(i).assessments().stream()
                                    .map(one -> one.withExpiry(one.date()))
                                    .toList()));
        }
        Rollup rollup = rollup(new CompetenceInventory(sample.structure(), employees));
        String document = written(rollup, root(rollup), 2);
        assertThat(document.replace("\n", "")).isEqualTo(byItsForm(rollup, root(rollup)));
        long told = rollup.units().filter(one -> one.leftOut().persons() > 0).count();
        assertThat(told).isBetween(2L, 20L);
        assertThat(document.split("\"leftOut\"", -1)).hasSize((int) told + 2);
    }

    @Example
    void a_part_of_the_sample_is_written_the_same_on_any_number_of_threads() throws IOException {
        UnitTree tree = SAMPLE.analysis().organisation().tree();
        for (int unit = 0; unit < tree.size(); unit += 7) {
            UnitId top = tree.unit(unit).id();
            String document = written(SAMPLE, top, 1 + unit % 4);
            assertThat(document.replace("\n", "")).isEqualTo(byItsForm(SAMPLE, top));
            new ObjectMapper().readTree(document);
        }
    }

    @Example
    void a_competence_has_a_line() throws IOException {
        long competences =
                SAMPLE.units().mapToLong(unit -> unit.competences().size()).sum();
        assertThat(written(SAMPLE, root(SAMPLE), 1).lines().filter(line -> line.startsWith("{\"competence\":")))
                .hasSize(Math.toIntExact(competences));
    }

    @Example
    void levels_and_roles_are_written_by_their_ids_whatever_their_order_in_the_structure() throws IOException {
        String structure = """
                {"framework": {"scales": [{"id": "s", "labels": {"en": "S"}, "levels": [
                    {"id": "novice", "labels": {"en": "N"}}, {"id": "good", "labels": {"en": "G"}},
                    {"id": "expert", "labels": {"en": "E"}}]}],
                  "competences": [{"id": "c", "labels": {"en": "C"}, "dimension": "skill", "scale": "s"}]},
                 "units": [{"id": "u", "labels": {"en": "U"}, "level": "unit", "requirements": [
                    {"competence": "c", "level": "good", "weight": 1}]}],
                 "roles": [{"id": "z", "labels": {"en": "Z"}}, {"id": "a", "labels": {"en": "A"}}],
                 "employees": [
                    {"id": "1", "employments": [{"id": "1", "role": "z", "unit": "u", "fte": 1}],
                     "assessments": [{"id": "1", "competence": "c", "level": "novice", "date": "2025-01-01",
                                      "source": "test"}]},
                    {"id": "2", "employments": [{"id": "2", "role": "a", "unit": "u", "fte": 1}], "assessments": []}]}
                """;
        Rollup rollup = rollup(InventoryDocument.read(new ByteArrayInputStream(structure.getBytes(UTF_8)))
                .orThrow());
        assertThat(written(rollup, root(rollup), 1).replace("\n", ""))
                .isEqualTo(byItsForm(rollup, root(rollup)))
                .contains("\"levels\":{\"expert\":0,\"good\":0,\"novice\":1}")
                .containsPattern("\"withoutProfile\":\\{\"a\":.*\"z\":");
    }

    @Example
    void what_cannot_be_written_is_told_on_any_number_of_threads() {
        OutputStream full = new OutputStream() {
            private int space = 100_000;

            @Override
            public void write(int one) throws IOException {
                if (--space < 0) {
                    throw new IOException("full");
                }
            }
        };
        for (int threads = 1; threads <= 3; threads++) {
            LongRun run = LongRun.onThreads(threads);
            assertThatThrownBy(() -> RollupDocument.write(SAMPLE, root(SAMPLE), full, run))
                    .isInstanceOf(IOException.class)
                    .hasMessage("full");
        }
    }

    @Example
    void it_can_be_cancelled() {
        for (int threads = 1; threads <= 3; threads++) {
            LongRun run = LongRun.onThreads(threads);
            run.cancel();
            assertThatThrownBy(() -> RollupDocument.write(SAMPLE, root(SAMPLE), OutputStream.nullOutputStream(), run))
                    .isInstanceOf(CancellationException.class);
        }
    }
}
