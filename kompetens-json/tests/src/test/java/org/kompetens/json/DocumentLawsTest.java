package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.StringTokenizer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.kompetens.calendar.Completion;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.json.SampleDocuments.Written;
import org.kompetens.json.form.DocumentType;
import org.kompetens.json.form.Documents;
import org.kompetens.json.form.PartsForm;
import org.kompetens.json.form.Place;
import org.kompetens.json.form.Problems;
import org.kompetens.json.token.JsonLine;
import org.kompetens.json.token.JsonOut;
import org.kompetens.json.token.JsonTree;
import org.kompetens.json.token.MalformedJsonException;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.testkit.calendar.AnyCalendars;

/** What holds of every document, whatever it is of. */
@Tag("slow")
final class DocumentLawsTest {

    private static final List<JsonLine> LINES = ServiceLoader.load(JsonLine.class).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparingInt(JsonLine::number))
            .toList();

    private static final ObjectMapper PLAIN = new ObjectMapper();
    private static final String CHANGES = "\"{}[],:0-e\\ \u0000\u00ffntx";

    /** Their own layout is another: a line for each competence, and a line for each employee. */
    private static final List<String> LAID_OUT_OTHERWISE = List.of("rollup", "employee");

    private record One(DocumentType type, String json) {

        byte[] text() {
            return json.getBytes(UTF_8);
        }
    }

    @Provide
    Arbitrary<ProcessCalendar> calendars() {
        return AnyCalendars.calendars();
    }

    @Provide
    Arbitrary<Cycle> cycles() {
        return AnyCalendars.cycles();
    }

    @Provide
    Arbitrary<List<Completion>> completions() {
        return AnyCalendars.completions();
    }

    @Property
    void what_is_read_of_an_inventory_or_a_result_is_written_again_by_either_line_whatever_the_order_of_properties(
            @ForAll CompetenceInventory inventory, @ForAll long seed) throws Exception {
        for (One one : ofInventory(inventory)) {
            isWrittenAgain(one, seed);
        }
    }

    @Property
    void what_is_read_of_a_calendar_is_written_again_by_either_line_whatever_the_order_of_properties(
            @ForAll("calendars") ProcessCalendar calendar,
            @ForAll("cycles") Cycle cycle,
            @ForAll("completions") List<Completion> completions,
            @ForAll long seed)
            throws Exception {
        isWrittenAgain(one("calendar", out -> CalendarDocument.write(calendar, out)), seed);
        isWrittenAgain(one("cycle", out -> CycleDocument.write(cycle, out)), seed);
        isWrittenAgain(one("completions", out -> CompletionsDocument.write(completions, out)), seed);
    }

    @Example
    void examples_of_every_type_are_written_again() throws Exception {
        for (DocumentType type : Documents.ALL) {
            for (Object example : DocumentExamples.of(type.name())) {
                byte[] text =
                        written(type.form(), LINES.get(0), example.toString().getBytes(UTF_8));
                isWrittenAgain(new One(type, new String(text, UTF_8)), 17);
            }
        }
    }

    @Property(tries = 100)
    void any_bytes_are_a_value_or_findings(@ForAll byte[] bytes) throws IOException {
        isReadOrFound(bytes);
    }

    @Property
    void any_change_of_a_document_s_bytes_is_a_value_or_findings(
            @ForAll CompetenceInventory inventory,
            @ForAll("calendars") ProcessCalendar calendar,
            @ForAll("cycles") Cycle cycle,
            @ForAll("completions") List<Completion> completions,
            @ForAll Random random)
            throws IOException {
        List<One> documents = new ArrayList<>(ofInventory(inventory));
        documents.add(one("calendar", out -> CalendarDocument.write(calendar, out)));
        documents.add(one("cycle", out -> CycleDocument.write(cycle, out)));
        documents.add(one("completions", out -> CompletionsDocument.write(completions, out)));
        for (One one : documents) {
            byte[] changed = one.text();
            for (int change = random.nextInt(4); change >= 0; change--) {
                changed[random.nextInt(changed.length)] = (byte) CHANGES.charAt(random.nextInt(CHANGES.length()));
            }
            isReadOrFound(changed);
        }
    }

    private static List<One> ofInventory(CompetenceInventory inventory) throws IOException {
        List<One> documents = new ArrayList<>();
        documents.add(one("inventory", out -> InventoryDocument.write(inventory, out)));
        for (Employee employee : inventory.employees()) {
            documents.add(one("employee", out -> EmployeeLines.write(List.of(employee), out)));
        }
        for (Map.Entry<String, Written> result :
                ResultDocumentTest.documents(inventory).entrySet()) {
            documents.add(one(new StringTokenizer(result.getKey()).nextToken(), result.getValue()));
        }
        return documents;
    }

    private static One one(String type, Written written) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        written.to(out);
        return new One(Documents.find(type).orElseThrow(), out.toString(UTF_8));
    }

    private static void isWrittenAgain(One one, long seed) throws Exception {
        String type = one.type().name();
        byte[] first = written(one.type().form(), LINES.get(0), one.text());
        // As text, in which the order of properties tells.
        assertThat(PLAIN.readTree(first).toString())
                .as(type)
                .isEqualTo(PLAIN.readTree(one.json()).toString());
        if (!LAID_OUT_OTHERWISE.contains(type)) {
            assertThat(new String(first, UTF_8)).as(type).isEqualTo(one.json());
        }
        for (JsonLine line : LINES) {
            assertThat(written(one.type().form(), line, one.text())).as(type).isEqualTo(first);
            assertThat(written(one.type().form(), line, first)).as(type).isEqualTo(first);
            byte[] shuffled = written(one.type().form(), line, ShuffledJson.of(one.text(), seed));
            assertThat(new String(shuffled, UTF_8)).as(type).isEqualTo(new String(first, UTF_8));
        }
    }

    private static <R> byte[] written(PartsForm<?, R> form, JsonLine line, byte[] text)
            throws IOException, MalformedJsonException {
        Problems problems = new Problems();
        R value = form.read(Place.root(JsonTree.readAll(line.in(new String(text, UTF_8), Limits.STANDARD)), problems))
                .orElseThrow(() -> new AssertionError(problems.findings()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonOut json = line.indented(out)) {
            form.write(value, json);
            json.endLine();
        }
        return out.toByteArray();
    }

    private static void isReadOrFound(byte[] bytes) throws IOException {
        isReadOrFound(ResultDocument.read(new ByteArrayInputStream(bytes)));
        isReadOrFound(CalendarDocument.read(new ByteArrayInputStream(bytes)));
        isReadOrFound(CycleDocument.read(new ByteArrayInputStream(bytes)));
        isReadOrFound(CompletionsDocument.read(new ByteArrayInputStream(bytes)));
        StaffingAssumptionsDocument assumptions = StaffingAssumptionsDocument.read(new ByteArrayInputStream(bytes));
        assertThat(assumptions.assumptions().isEmpty() && assumptions.findings().isEmpty())
                .isFalse();
        InventoryDocument inventory = InventoryDocument.read(new ByteArrayInputStream(bytes));
        assertThat(inventory.organisation().isEmpty() && inventory.findings().isEmpty())
                .isFalse();
        EmployeeLines.read(new ByteArrayInputStream(bytes))
                .forEach(line -> assertThat(line.employee().isPresent())
                        .isEqualTo(line.findings().isEmpty()));
        for (HostMapper host : List.of(HostMapper.JACKSON_2, HostMapper.JACKSON_3)) {
            isReadOrRefused(host, bytes);
        }
    }

    private static void isReadOrFound(Document<?> document) {
        assertThat(document.value().isEmpty() && document.findings().isEmpty()).isFalse();
    }

    /** A mapper refuses with its own exceptions, all of which a host that uses it expects. */
    private static void isReadOrRefused(HostMapper host, byte[] bytes) {
        for (Class<?> type : List.of(CompetenceInventory.class, Employee.class, ProcessCalendar.class, Cycle.class)) {
            try {
                assertThat((Object) host.read(bytes, type)).isInstanceOfAny(type);
            } catch (IOException | tools.jackson.core.JacksonException e) {
                assertThat(e).isNotNull();
            } catch (Exception e) {
                throw new AssertionError("no exception of the mapper's", e);
            }
        }
    }
}
