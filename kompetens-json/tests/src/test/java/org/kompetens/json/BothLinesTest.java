package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.kompetens.finding.FindingsException;
import org.kompetens.json.form.InventoryForm;
import org.kompetens.json.form.Place;
import org.kompetens.json.form.Problems;
import org.kompetens.json.token.JsonLine;
import org.kompetens.json.token.JsonOut;
import org.kompetens.json.token.JsonTree;
import org.kompetens.json.token.MalformedJsonException;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.testkit.sample.SampleMunicipality;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** Both lines of Jackson write the same bytes, and read the same out of them. */
final class BothLinesTest {

    private static final List<JsonLine> LINES = ServiceLoader.load(JsonLine.class).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparingInt(JsonLine::number))
            .toList();

    private static final JsonMapper JACKSON_3 =
            JsonMapper.builder().findAndAddModules().build();

    private static CompetenceInventory read(JsonLine line, byte[] document) throws IOException, MalformedJsonException {
        Problems problems = new Problems();
        return InventoryForm.INVENTORY
                .read(Place.root(JsonTree.readAll(line.in(new String(document, UTF_8), Limits.STANDARD)), problems))
                .orElseThrow(() -> new FindingsException(problems.findings()));
    }

    private static byte[] written(JsonOut json, CompetenceInventory inventory, ByteArrayOutputStream out)
            throws IOException {
        try (json) {
            InventoryForm.INVENTORY.write(inventory, json);
            json.endLine();
            InventoryForm.INVENTORY.write(inventory, json);
        }
        return out.toByteArray();
    }

    private static byte[] indented(JsonLine line, CompetenceInventory inventory) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return written(line.indented(out), inventory, out);
    }

    private static byte[] compact(JsonLine line, CompetenceInventory inventory) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return written(line.compact(out), inventory, out);
    }

    @Example
    void there_are_two_and_the_first_is_used() {
        assertThat(LINES).extracting(JsonLine::number).containsExactly(2, 3);
        assertThat(JsonLine.found().number()).isEqualTo(2);
    }

    @Property
    void both_write_the_same_bytes(@ForAll CompetenceInventory inventory) throws IOException {
        assertThat(indented(LINES.get(1), inventory)).isEqualTo(indented(LINES.get(0), inventory));
        assertThat(compact(LINES.get(1), inventory)).isEqualTo(compact(LINES.get(0), inventory));
    }

    @Property
    void both_read_what_was_written(@ForAll CompetenceInventory inventory) throws IOException, MalformedJsonException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InventoryDocument.write(inventory, out);
        for (JsonLine line : LINES) {
            assertThat(read(line, out.toByteArray())).isEqualTo(inventory);
        }
    }

    @Example
    void texts_are_quoted_alike() {
        String text = "å/\\\"\u0007\u2028😀";
        assertThat(LINES.get(1).quoted(text)).isEqualTo(LINES.get(0).quoted(text));
    }

    @Example
    void names_chosen_to_collide_leave_nothing_behind() throws IOException, MalformedJsonException {
        String colliding = IntStream.range(0, 256)
                .mapToObj(i -> IntStream.range(0, 8)
                        .mapToObj(k -> (i >> k & 1) == 1 ? "CA" : "Bb")
                        .collect(Collectors.joining("", "\"p", "\":1")))
                .collect(Collectors.joining(",", "{", "}"));
        for (JsonLine line : LINES) {
            for (int i = 0; i < 3; i++) {
                assertThat(JsonTree.readAll(line.in(colliding, Limits.STANDARD)).properties())
                        .hasSize(256);
            }
        }
    }

    @Example
    void malformed_texts_are_refused_at_the_same_place() {
        List<String> texts = new ArrayList<>(
                List.of("", "{", "[1,]", "{\"a\":1,\"a\":2}", "01", "1 2", "[1e99999999999]", "\"\\x\""));
        for (String around :
                List.of("%s", "[%s1]", "[1%s]", "[1,%s]", "{%s}", "{\"a\"%s:1}", "[true%s]", "[\"a%sb\"]")) {
            texts.add(around.formatted("\0"));
            texts.add(around.formatted("\u001f\u000b"));
        }
        for (String text : texts) {
            List<String> told = LINES.stream()
                    .map(line -> {
                        try {
                            JsonTree.readAll(line.in(text, Limits.STANDARD));
                            return "read";
                        } catch (MalformedJsonException e) {
                            return e.kind() + " at " + e.offset();
                        } catch (IOException e) {
                            throw new AssertionError(e);
                        }
                    })
                    .toList();
            assertThat(told.get(0)).as(text).isNotEqualTo("read");
            assertThat(told.get(1)).as(text).isEqualTo(told.get(0));
        }
    }

    @Example
    void a_control_character_is_refused_where_it_stands() {
        for (JsonLine line : LINES) {
            for (String text : List.of("[1,\u0001]", "[10\u0001]", "[\"a\u0001\"]", "\r\n \u0001")) {
                assertThatThrownBy(() -> JsonTree.readAll(line.in(text, Limits.STANDARD)))
                        .isInstanceOfSatisfying(
                                MalformedJsonException.class,
                                e -> assertThat(e.offset()).isEqualTo(3));
            }
        }
    }

    @Example
    void what_cannot_be_written_is_told_as_the_stream_tells_it() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("full");
            }
        };
        CompetenceInventory sample = SampleMunicipality.almfjarden().inventory();
        for (JsonLine line : LINES) {
            assertThatThrownBy(() -> InventoryForm.INVENTORY.write(sample, line.compact(full)))
                    .isInstanceOf(IOException.class)
                    .hasMessage("full");
        }
    }

    @Property
    void a_mapper_of_jackson_3_reads_back_what_it_wrote(@ForAll CompetenceInventory inventory) {
        assertThat(JACKSON_3.readValue(JACKSON_3.writeValueAsBytes(inventory), CompetenceInventory.class))
                .isEqualTo(inventory);
    }

    @Example
    void a_mapper_of_jackson_3_refuses_a_wrong_form_with_all_that_was_found() {
        assertThatThrownBy(() -> JACKSON_3.readValue("{\"employments\":[]}", Employee.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("[json.missing-property]")
                .hasCauseInstanceOf(FindingsException.class);
    }
}
