package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.kompetens.calendar.Completion;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.DutyRecord;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.json.SampleDocuments.Written;
import org.kompetens.json.form.DocumentType;
import org.kompetens.json.form.Documents;
import org.kompetens.json.token.MalformedJsonException;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.testkit.calendar.AnyCalendars;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever the library writes is right by the schema, and one change of it is judged alike by both. */
@Tag("slow")
final class AnyDocumentSchemaTest {

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

    @Provide
    static Arbitrary<List<DutyRecord>> dutyRecords() {
        return AnyCalendars.dutyRecords();
    }

    @Property
    void changes_of_any_calendar_are_judged_alike(@ForAll("calendars") ProcessCalendar calendar, @ForAll Random random)
            throws IOException, MalformedJsonException {
        isJudgedAlike("calendar", out -> CalendarDocument.write(calendar, out), random);
    }

    @Property
    void changes_of_any_cycle_are_judged_alike(@ForAll("cycles") Cycle cycle, @ForAll Random random)
            throws IOException, MalformedJsonException {
        isJudgedAlike("cycle", out -> CycleDocument.write(cycle, out), random);
    }

    @Property
    void changes_of_any_completions_are_judged_alike(
            @ForAll("completions") List<Completion> completions, @ForAll Random random)
            throws IOException, MalformedJsonException {
        isJudgedAlike("completions", out -> CompletionsDocument.write(completions, out), random);
    }

    @Property
    void changes_of_any_duty_records_are_judged_alike(
            @ForAll("dutyRecords") List<DutyRecord> records, @ForAll Random random)
            throws IOException, MalformedJsonException {
        isJudgedAlike("duty-records", out -> DutyRecordsDocument.write(records, out), random);
    }

    @Property
    void changes_of_any_inventory_are_judged_alike(@ForAll CompetenceInventory inventory, @ForAll Random random)
            throws IOException, MalformedJsonException {
        isJudgedAlike("inventory", out -> InventoryDocument.write(inventory, out), random);
        linesAreRight(text(out -> EmployeeLines.write(inventory.employees(), out))
                .lines()
                .toList());
    }

    @Example
    void the_sample_is_right_by_the_schemas() throws IOException {
        CompetenceInventory sample = SampleDocuments.someOfAll();
        isRight("inventory", text(out -> InventoryDocument.write(sample, out)));
        linesAreRight(text(out -> EmployeeLines.write(sample.employees(), out))
                .lines()
                .limit(20)
                .toList());
        isRight("inventory", DocumentExamples.sampleFile("structure"));
        for (String type : List.of("calendar", "cycle", "completions", "duty-records")) {
            isRight(type, DocumentExamples.sampleFile(type));
        }
        for (Map.Entry<String, List<String>> result : DocumentExamples.results().entrySet()) {
            for (String document : result.getValue()) {
                isRight(result.getKey(), document);
            }
        }
    }

    private static void isJudgedAlike(String name, Written written, Random random)
            throws IOException, MalformedJsonException {
        String text = text(written);
        isRight(name, text);
        JsonNode document = Pruned.of(new JsonMapper().readTree(text));
        List<JsonPointer> places = DocumentPlaces.of(document);
        JsonPointer at = places.get(random.nextInt(places.size()));
        DocumentType type = Documents.find(name).orElseThrow();
        for (Mutant mutant : Mutations.at(Judgement.smallestRight(type, new Spot(document, at)))) {
            assertThat(mutant.disagreement(type)).isEmpty();
        }
    }

    private static void linesAreRight(List<String> lines) throws IOException {
        for (String line : lines) {
            isRight("employee", line);
        }
    }

    private static void isRight(String type, String document) throws IOException {
        assertThat(Judgement.bySchema(type, document)).as(type).isEmpty();
    }

    private static String text(Written written) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        written.to(out);
        return out.toString(UTF_8);
    }
}
