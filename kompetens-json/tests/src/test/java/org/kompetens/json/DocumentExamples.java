package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import org.kompetens.calendar.Attention;
import org.kompetens.calendar.CalendarBoard;
import org.kompetens.calendar.DeadlineRule;
import org.kompetens.calendar.DutyCheck;
import org.kompetens.calendar.OccurrenceSelection;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.StepCount;
import org.kompetens.organisation.Organisation;
import org.kompetens.testkit.sample.SampleMunicipality;
import org.kompetens.workday.BusinessDayConvention;
import org.kompetens.workday.Country;
import org.kompetens.workday.HolidayLayer;
import org.kompetens.workday.PublicHolidays;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents of each type; those of inventories and their parts have all properties that there are. */
final class DocumentExamples {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final int MOST_OF_A_TYPE = 200;
    private static final Map<String, List<String>> RESULTS = new LinkedHashMap<>();

    private DocumentExamples() {}

    /** Documents of a type, without what comes again in them. */
    static List<JsonNode> of(String type) throws IOException {
        JsonNode inventory = resource("schema/inventory.json");
        return switch (type) {
            case "inventory" -> List.of(inventory);
            case "structure" -> {
                ObjectNode structure = (ObjectNode) inventory.deepCopy();
                structure.remove("employees");
                structure.put("document", "structure");
                yield List.of(structure);
            }
            case "employee" -> List.of(inventory.at("/employees/0"), inventory.at("/employees/1"));
            case "calendar", "cycle", "completions" -> List.of(Pruned.of(MAPPER.readTree(sampleFile(type))));
            case "duty-records" -> List.of(MAPPER.readTree("""
                {"document": "duty-records", "version": 1, "records": [
                  {"duty": "report", "unit": "hr", "date": "2027-02-12"},
                  {"duty": "follow-up", "pair": {"head": "town", "leader": "hr"}, "date": "2027-02-12"},
                  {"duty": "dialogue", "employee": "e-1", "date": "2027-02-12"}]}
                """));
            case "staffing-assumptions" ->
                List.of(MAPPER.readTree(
                        StaffingAssumptionsDocumentTest.written(StaffingAssumptionsDocumentTest.everything())));
            case "turnover-definition" -> List.of(MAPPER.readTree("""
                {"document": "turnover-definition", "version": 1, "name": "own", "formula": "left_by_start",
                  "months": 6, "hourly": true, "retirement": false, "moves": true, "events": true,
                  "employers": "department", "source": "The organisation"}
                """));
            case "spreadsheet-mapping" -> List.of(MAPPER.readTree("""
                {"document": "spreadsheet-mapping", "version": 1, "sheets": [{"sheet": "Ansatte", "headRow": 3,
                  "columns": [
                    {"column": "Ansattnr", "is": "employee"},
                    {"column": "Stillingsprosent", "is": "fte", "unit": "percent"},
                    {"column": "Vurdert av", "is": "source", "texts": [{"text": "Leder", "means": "manager"}]},
                    {"column": "Sårstell", "is": "level", "competence": "wound-care"},
                    {"column": "Enhet", "is": "unit_name", "language": "nb"},
                    {"column": "Merknad"}],
                  "always": [{"is": "assessment_date", "value": "2026-10-01"}]}]}
                """));
            case "choice-question" -> List.of(Pruned.of(MAPPER.readTree(sampleFile("choice"))));
            case "redeployment-question" -> List.of(Pruned.of(MAPPER.readTree(sampleFile("redeployment"))));
            case "plan-register" -> List.of(resource("schema/plan-register.json"));
            case "occurrences" -> List.of(Pruned.of(MAPPER.readTree(occurrences())));
            default -> {
                ArrayNode documents = MAPPER.createArrayNode();
                results().getOrDefault(type, List.of()).forEach(one -> documents.add(MAPPER.readTree(one)));
                assertThat(documents).as("examples of the type %s", type).isNotEmpty();
                yield Pruned.of(documents).valueStream().toList();
            }
        };
    }

    /** Documents of each type of results, about the sample municipality; of a type at most some hundred. */
    static Map<String, List<String>> results() throws IOException {
        if (RESULTS.isEmpty()) {
            for (var result :
                    ResultDocumentTest.documents(SampleDocuments.someOfAll()).entrySet()) {
                // Where there are several of a type, a word after it tells them apart.
                String type = new StringTokenizer(result.getKey()).nextToken();
                List<String> ofType = RESULTS.computeIfAbsent(type, any -> new ArrayList<>());
                if (ofType.size() < MOST_OF_A_TYPE) {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    result.getValue().to(out);
                    ofType.add(out.toString(UTF_8));
                }
            }
        }
        return RESULTS;
    }

    /** A document in the folder of the sample. */
    static String sampleFile(String name) throws IOException {
        return Files.readString(Path.of("..", "..", "docs", "sample", name + ".json"));
    }

    /** The cycle of the sample's calendar. */
    static Schedule schedule() throws IOException {
        return Schedule.of(
                CalendarDocument.read(stream("calendar")).orThrow(),
                CycleDocument.read(stream("cycle")).orThrow(),
                Organisation.of(SampleMunicipality.almfjarden().structure()),
                new DeadlineRule(
                        BusinessDayConvention.MODIFIED_FOLLOWING,
                        PublicHolidays.of(Country.SE, EnumSet.allOf(HolidayLayer.class))));
    }

    /** Those of the sample's calendar, as they stand in the middle of its cycle. */
    private static byte[] occurrences() throws IOException {
        Schedule schedule = schedule();
        LocalDate date = LocalDate.of(schedule.cycle().year(), 10, 20);
        CalendarBoard board = CalendarBoard.at(
                List.of(schedule),
                CompletionsDocument.read(stream("completions")).orThrow(),
                date,
                new Attention(14, List.of(7, 30)));
        StepCount count = StepCount.of(schedule, DutyCheck.of(schedule, List.of(), date), date);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OccurrencesDocument.write(board, OccurrenceSelection.ALL, List.of(count), out);
        return out.toByteArray();
    }

    private static InputStream stream(String sample) throws IOException {
        return new ByteArrayInputStream(sampleFile(sample).getBytes(UTF_8));
    }

    private static JsonNode resource(String name) throws IOException {
        try (InputStream in = DocumentExamples.class.getResourceAsStream(name)) {
            assertThat(in).as("an example of all properties: %s", name).isNotNull();
            return MAPPER.readTree(in);
        }
    }
}
