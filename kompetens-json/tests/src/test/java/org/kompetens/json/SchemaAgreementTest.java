package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.assertj.core.api.SoftAssertions;
import org.kompetens.calendar.Attention;
import org.kompetens.calendar.Completion;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.DeadlineRule;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.Selection;
import org.kompetens.calendar.StatusBoard;
import org.kompetens.finding.Rule;
import org.kompetens.json.form.DocumentType;
import org.kompetens.json.form.Documents;
import org.kompetens.json.form.Place;
import org.kompetens.json.form.Problems;
import org.kompetens.json.schema.DocumentSchema;
import org.kompetens.json.token.JsonLine;
import org.kompetens.json.token.JsonTree;
import org.kompetens.json.token.MalformedJsonException;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Organisation;
import org.kompetens.testkit.calendar.AnyCalendars;
import org.kompetens.testkit.sample.SampleMunicipality;
import org.kompetens.workday.BusinessDayConvention;
import org.kompetens.workday.Country;
import org.kompetens.workday.HolidayLayer;
import org.kompetens.workday.PublicHolidays;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The published schemas and the library take the same documents for right, but for what a schema cannot say. */
@Tag("slow")
final class SchemaAgreementTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Mutation REMOVAL = Mutation.of("removed", value -> true, value -> value);
    private static final Map<String, byte[]> RESULTS = results();
    private static final Map<String, Schema> SCHEMAS = new LinkedHashMap<>();

    @Example
    void every_change_of_a_value_is_judged_alike() throws IOException, MalformedJsonException {
        List<String> disagreements = new ArrayList<>();
        Set<DocumentRule> beyond = EnumSet.noneOf(DocumentRule.class);
        for (DocumentType type : Documents.ALL) {
            Set<String> seen = new HashSet<>();
            for (JsonNode document : examples(type)) {
                assertThat(refusals(type, document)).as("%s: %s", type.name(), document).isEmpty();
                for (JsonPointer at : places(document)) {
                    if (!seen.add(lastNames(at))) {
                        continue;
                    }
                    disagreements.addAll(disagreements(type, document, at, beyond));
                }
            }
        }
        assertThat(disagreements).isEmpty();
        assertThat(beyond)
                .as("what a schema cannot say")
                .containsExactlyInAnyOrderElementsOf(Mutations.ALL.stream()
                        .flatMap(mutation -> mutation.beyondSchema().stream())
                        .collect(Collectors.toSet()));
    }

    @Example
    void the_examples_have_every_property_that_the_schemas_of_inventories_know() throws IOException, MalformedJsonException {
        SoftAssertions softly = new SoftAssertions();
        for (DocumentType type : Documents.ALL.subList(0, 3)) {
            Set<String> missing = new TreeSet<>();
            collectProperties(MAPPER.readTree(SchemaFilesTest.text(schema(type))), missing);
            for (JsonNode document : examples(type)) {
                collectNames(document, missing);
            }
            softly.assertThat(missing).as(type.name()).isEmpty();
        }
        softly.assertAll();
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

    @Property(tries = 100)
    void changes_of_any_calendar_are_judged_alike(@ForAll("calendars") ProcessCalendar calendar, @ForAll Random random)
            throws IOException, MalformedJsonException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CalendarDocument.write(calendar, out);
        areJudgedAlike("calendar", out, random);
    }

    @Property(tries = 100)
    void changes_of_any_cycle_are_judged_alike(@ForAll("cycles") Cycle cycle, @ForAll Random random)
            throws IOException, MalformedJsonException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CycleDocument.write(cycle, out);
        areJudgedAlike("cycle", out, random);
    }

    @Property(tries = 100)
    void changes_of_any_completions_are_judged_alike(
            @ForAll("completions") List<Completion> completions, @ForAll Random random)
            throws IOException, MalformedJsonException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CompletionsDocument.write(completions, out);
        areJudgedAlike("completions", out, random);
    }

    private static void areJudgedAlike(String name, ByteArrayOutputStream written, Random random)
            throws IOException, MalformedJsonException {
        assertThat(validate(name, written.toString(UTF_8))).isEmpty();
        DocumentType type = Documents.ALL.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        JsonNode document = Pruned.of(MAPPER.readTree(written.toByteArray()));
        List<JsonPointer> places = places(document);
        JsonPointer at = places.get(random.nextInt(places.size()));
        assertThat(disagreements(type, document, at, EnumSet.noneOf(DocumentRule.class)))
                .isEmpty();
    }

    @Property(tries = 60)
    void what_the_library_writes_is_right_by_the_schema(@ForAll CompetenceInventory inventory) throws IOException, MalformedJsonException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InventoryDocument.write(inventory, out);
        assertThat(validate("inventory", out.toString(UTF_8))).isEmpty();
        for (String line : lines(inventory)) {
            assertThat(validate("employee", line)).isEmpty();
        }
    }

    @Example
    void the_sample_is_right_by_the_schemas() throws IOException, MalformedJsonException {
        CompetenceInventory sample = SampleMunicipality.almfjarden().inventory();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InventoryDocument.write(sample, out);
        assertThat(validate("inventory", out.toString(UTF_8))).isEmpty();
        assertThat(lines(sample)).isNotEmpty();
        for (String line : lines(sample).subList(0, 50)) {
            assertThat(validate("employee", line)).isEmpty();
        }
        assertThat(validate("inventory", sampleFile("structure"))).isEmpty();
        for (String type : List.of("calendar", "cycle", "completions")) {
            assertThat(validate(type, sampleFile(type))).as(type).isEmpty();
        }
        for (Map.Entry<String, byte[]> result : RESULTS.entrySet()) {
            assertThat(validate(result.getKey(), new String(result.getValue(), UTF_8)))
                    .as(result.getKey())
                    .isEmpty();
        }
    }

    private static List<String> disagreements(
            DocumentType type, JsonNode document, JsonPointer at, Set<DocumentRule> beyond)
            throws IOException, MalformedJsonException {
        List<String> disagreements = new ArrayList<>();
        JsonNode value = document.at(at);
        for (Mutation mutation : Mutations.ALL) {
            if (mutation.values().test(value)) {
                JsonNode changed = changed(document, at, mutation.change().apply(value));
                disagreement(type, changed, mutation, beyond)
                        .ifPresent(found -> disagreements.add(type.name() + at + ", " + mutation + ": " + found));
            }
        }
        Optional<JsonNode> removed = removed(document, at);
        if (removed.isPresent()) {
            disagreement(type, removed.get(), REMOVAL, beyond)
                    .ifPresent(found -> disagreements.add(type.name() + at + ", removed: " + found));
        }
        return disagreements;
    }

    /** Empty where the two agree, or where the library alone refuses it and the change is one of which only it knows. */
    private static Optional<String> disagreement(
            DocumentType type, JsonNode document, Mutation mutation, Set<DocumentRule> beyond) throws IOException, MalformedJsonException {
        String text = MAPPER.writeValueAsString(document);
        List<?> bySchema = validate(type.name(), text);
        Set<Rule> byLibrary = refusals(type, document);
        if (bySchema.isEmpty() == byLibrary.isEmpty()) {
            return Optional.empty();
        }
        byLibrary.removeIf(rule -> !(rule instanceof DocumentRule));
        if (bySchema.isEmpty() && byLibrary.isEmpty()) {
            return Optional.empty();
        }
        if (bySchema.isEmpty() && mutation.beyondSchema().<Set<Rule>>map(Set::of).equals(Optional.of(byLibrary))) {
            mutation.beyondSchema().ifPresent(beyond::add);
            return Optional.empty();
        }
        return Optional.of("by the library " + byLibrary + ", by the schema " + bySchema);
    }

    private static Set<Rule> refusals(DocumentType type, JsonNode document) throws IOException, MalformedJsonException {
        Problems problems = new Problems();
        String text = MAPPER.writeValueAsString(document);
        boolean read = type.form()
                .read(Place.root(JsonTree.readAll(JsonLine.found().in(text, Limits.STANDARD)), problems))
                .isPresent();
        assertThat(read).isEqualTo(problems.list().isEmpty());
        return problems.list().stream()
                .map(problem -> problem.finding().rule())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<?> validate(String type, String text) throws IOException, MalformedJsonException {
        return schemaOf(type).validate(text, InputFormat.JSON);
    }

    private static Schema schemaOf(String type) throws IOException, MalformedJsonException {
        Schema known = SCHEMAS.get(type);
        if (known == null) {
            known = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(SchemaFilesTest.text(DocumentSchema.find(type).orElseThrow()), InputFormat.JSON);
            SCHEMAS.put(type, known);
        }
        return known;
    }

    private static DocumentSchema schema(DocumentType type) {
        return DocumentSchema.find(type.name()).orElseThrow();
    }

    /** Documents that together have all properties: of inventories in a file, of which the others are parts. */
    private static List<JsonNode> examples(DocumentType type) throws IOException, MalformedJsonException {
        JsonNode inventory = resource("schema/inventory.json");
        return switch (type.name()) {
            case "inventory" -> List.of(inventory);
            case "structure" -> {
                ObjectNode structure = (ObjectNode) inventory.deepCopy();
                structure.remove("employees");
                structure.put("document", "structure");
                yield List.of(structure);
            }
            case "employee" -> List.of(inventory.at("/employees/0"), inventory.at("/employees/1"));
            case "calendar", "cycle", "completions" -> List.of(Pruned.of(MAPPER.readTree(sampleFile(type.name()))));
            case "occurrences" -> List.of(Pruned.of(MAPPER.readTree(occurrences())));
            default -> List.of(Pruned.of(MAPPER.readTree(RESULTS.get(type.name()))));
        };
    }

    /** Of the sample's calendar, as they stand in the middle of its cycle. */
    private static byte[] occurrences() throws IOException {
        Schedule schedule = Schedule.of(
                CalendarDocument.read(stream("calendar")).orThrow(),
                CycleDocument.read(stream("cycle")).orThrow(),
                Organisation.of(SampleMunicipality.almfjarden().structure()),
                new DeadlineRule(
                        BusinessDayConvention.MODIFIED_FOLLOWING,
                        PublicHolidays.of(Country.SE, EnumSet.allOf(HolidayLayer.class))));
        StatusBoard board = StatusBoard.at(
                schedule,
                CompletionsDocument.read(stream("completions")).orThrow(),
                LocalDate.of(schedule.cycle().year(), 10, 20),
                new Attention(14, List.of(7, 30)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OccurrencesDocument.write(board, Selection.EVERYONE, out);
        return out.toByteArray();
    }

    private static InputStream stream(String sample) throws IOException {
        return new ByteArrayInputStream(sampleFile(sample).getBytes(UTF_8));
    }

    private static Map<String, byte[]> results() {
        Map<String, byte[]> results = new LinkedHashMap<>();
        ResultDocumentTest.documents(SampleMunicipality.almfjarden().inventory()).forEach((name, document) -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                document.to(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            results.put(name, out.toByteArray());
        });
        return results;
    }

    private static JsonNode resource(String name) throws IOException, MalformedJsonException {
        try (InputStream in = SchemaAgreementTest.class.getResourceAsStream(name)) {
            assertThat(in).as("an example of all properties: %s", name).isNotNull();
            return MAPPER.readTree(in);
        }
    }

    private static String sampleFile(String name) throws IOException {
        return Files.readString(Path.of("..", "..", "docs", "sample", name + ".json"));
    }

    private static List<String> lines(CompetenceInventory inventory) throws IOException, MalformedJsonException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EmployeeLines.write(inventory.employees(), out);
        return out.toString(UTF_8).lines().toList();
    }

    private static List<JsonPointer> places(JsonNode document) {
        List<JsonPointer> places = new ArrayList<>();
        collect(document, JsonPointer.empty(), places);
        return places;
    }

    private static void collect(JsonNode value, JsonPointer at, List<JsonPointer> places) {
        places.add(at);
        if (value.isObject()) {
            value.properties().forEach(entry -> collect(entry.getValue(), at.appendProperty(entry.getKey()), places));
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            collect(value.get(i), at.appendIndex(i), places);
        }
    }

    /** Values of one name in objects of one name have one form. */
    private static String lastNames(JsonPointer at) {
        String path = at.toString().replaceAll("/\\d+", "/*");
        return path.replaceFirst(".*(/[^/*]+[^/]*(/\\*)*/[^/*]+(/\\*)*)$", "$1");
    }

    private static JsonNode changed(JsonNode document, JsonPointer at, JsonNode value) {
        if (at.length() == 0) {
            return value;
        }
        JsonNode copy = document.deepCopy();
        JsonNode around = copy.at(at.head());
        if (around instanceof ObjectNode object) {
            object.set(at.last().getMatchingProperty(), value);
        } else {
            ((ArrayNode) around).set(at.last().getMatchingIndex(), value);
        }
        return copy;
    }

    private static Optional<JsonNode> removed(JsonNode document, JsonPointer at) {
        JsonNode copy = document.deepCopy();
        if (at.length() > 0 && copy.at(at.head()) instanceof ObjectNode object) {
            object.remove(at.last().getMatchingProperty());
            return Optional.of(copy);
        }
        return Optional.empty();
    }

    private static void collectProperties(JsonNode schema, Set<String> names) {
        if (schema.path("properties").isObject()) {
            names.addAll(schema.get("properties").propertyNames());
        }
        for (JsonNode inner : schema) {
            collectProperties(inner, names);
        }
    }

    private static void collectNames(JsonNode document, Set<String> missing) {
        if (document.isObject()) {
            missing.removeAll(new HashSet<>(document.propertyNames()));
        }
        for (JsonNode inner : document) {
            collectNames(inner, missing);
        }
    }
}
