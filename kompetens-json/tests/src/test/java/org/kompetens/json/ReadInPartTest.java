package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An error of form in a structure or a calendar hides nothing else that is wrong in it, and makes nothing seem wrong. */
final class ReadInPartTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Path CALENDAR = Path.of("../../docs/sample/calendar.json");

    /** An organisation that uses all that there is, and in which as many rules as can be are broken. */
    private static final String STRUCTURE = """
        {
          "framework": {
            "scales": [
              {"id": "three", "labels": {"en": "Three"}, "levels": [
                {"id": "basic", "labels": {"en": "Basic"}}, {"id": "good", "labels": {"en": "Good"}}]},
              {"id": "two", "labels": {"en": "Two"}, "levels": [
                {"id": "no", "labels": {"en": "No"}}, {"id": "yes", "labels": {"en": "Yes"}}]},
              {"id": "lone", "labels": {"en": "Lone"}, "levels": [{"id": "one", "labels": {"en": "One"}}]}],
            "mappings": [{"from": "two", "to": "three", "levels": {"no": "basic", "yes": "good"}}],
            "competences": [
              {"id": "care", "labels": {"en": "Care"}, "dimension": "skill", "scale": "three"},
              {"id": "wounds", "labels": {"en": "Wounds"}, "dimension": "skill", "scale": "three",
               "broader": "care"},
              {"id": "law", "labels": {"en": "Law"}, "dimension": "knowledge", "scale": "none", "groups": ["g"]}],
            "groups": [{"id": "g", "labels": {"en": "Group"}, "parent": "nowhere"}],
            "relations": [{"competence": "care", "kind": "related", "to": "unheard-of"}]
          },
          "units": [
            {"id": "town", "labels": {"en": "Town"}, "level": "organisation"},
            {"id": "north", "labels": {"en": "North"}, "level": "department", "parent": "town",
             "requirements": [{"competence": "law", "level": "good"}]},
            {"id": "south", "labels": {"en": "South"}, "level": "department", "parent": "gone"},
            {"id": "south", "labels": {"en": "South"}, "level": "unheard-of", "parent": "town"}],
          "roles": [
            {"id": "nurse", "labels": {"en": "Nurse"}},
            {"id": "cook", "labels": {"en": "Cook"}, "broader": "chef"}],
          "profiles": [
            {"role": "nurse", "requirements": [
              {"competence": "care", "level": "yes", "scale": "two"},
              {"competence": "care", "level": "good", "from": "2026-01-01"},
              {"competence": "wounds", "level": "one", "scale": "lone"},
              {"competence": "no-such", "level": "good"},
              {"competence": "wounds", "level": "good", "from": "2026-01-01", "until": "2025-01-01"}]},
            {"role": "driver", "requirements": []}],
          "validity": [{"months": 12}, {"competence": "care", "months": 12}],
          "tasks": [{"id": "t", "labels": {"en": "Task"}, "roles": ["nobody"], "units": ["no-unit"], "needs": []}],
          "sources": [{"id": "manager", "labels": {"en": "Manager"}}]
        }
        """;

    private record Found(Set<String> ofForm, Set<String> ofModel) {}

    private static Found found(JsonNode document, boolean asCalendar) throws IOException {
        InputStream in = new ByteArrayInputStream(document.toString().getBytes(UTF_8));
        List<LocatedFinding> findings = asCalendar
                ? CalendarDocument.read(in).findings()
                : InventoryDocument.read(in).findings();
        Found found = new Found(new LinkedHashSet<>(), new LinkedHashSet<>());
        findings.forEach(located -> (located.finding().rule() instanceof DocumentRule ? found.ofForm : found.ofModel)
                .add(located.finding().code() + " " + located.finding().path()));
        return found;
    }

    private static void assertNothingElseSeemsWrong(JsonNode document, boolean asCalendar, int rules, int step)
            throws IOException {
        Found whole = found(document, asCalendar);
        assertThat(whole.ofForm).isEmpty();
        assertThat(whole.ofModel.stream().map(finding -> finding.substring(0, finding.indexOf(' '))))
                .hasSizeGreaterThanOrEqualTo(rules);
        int shownMost = 0;
        int tried = 0;
        List<Spoilt> changes = Spoilt.each(document);
        for (int i = 0; i < changes.size(); i += step) {
            changes.get(i).spoil().run();
            Found inPart = found(document, asCalendar);
            String spoilt = document.toString();
            changes.get(i).mend().run();
            assertThat(inPart.ofForm).as("%s", (Object) spoilt).isNotEmpty();
            assertThat(whole.ofModel).as("%s", (Object) spoilt).containsAll(inPart.ofModel);
            shownMost += inPart.ofModel.size() * 2 > whole.ofModel.size() ? 1 : 0;
            tried++;
        }
        assertThat(shownMost)
                .as("of %s, with which more than half is found", tried)
                .isGreaterThan(tried * 2 / 3);
    }

    private static ObjectNode calendar() throws IOException {
        ObjectNode calendar = (ObjectNode) JSON.readTree(Files.readAllBytes(CALENDAR));
        ArrayNode steps = (ArrayNode) calendar.get("steps");
        ObjectNode first = (ObjectNode) steps.get(0);
        steps.add(first.deepCopy());
        first.putArray("after").add("no-step");
        first.putArray("performers").add("nobody");
        first.put("level", "no-level");
        first.putArray("vocabularies").add("no-words");
        return calendar;
    }

    @Example
    void nothing_else_in_a_structure_seems_wrong() throws IOException {
        assertNothingElseSeemsWrong(JSON.readTree(STRUCTURE), false, 12, 3);
    }

    @Example
    void nothing_else_in_a_calendar_seems_wrong() throws IOException {
        assertNothingElseSeemsWrong(calendar(), true, 4, 3);
    }

    @Example
    @Tag("large")
    void whatever_at_all_cannot_be_read_nothing_else_seems_wrong() throws IOException {
        assertNothingElseSeemsWrong(JSON.readTree(STRUCTURE), false, 12, 1);
        assertNothingElseSeemsWrong(calendar(), true, 4, 1);
    }

    @Example
    void employees_are_checked_by_what_can_be_read_of_the_structure() throws IOException {
        ObjectNode document = (ObjectNode) JSON.readTree("""
            {"framework": {"scales": [], "competences": []},
             "units": [{"id": "town", "labels": {"en": "Town"}, "description": 7, "level": "municipality"}],
             "employees": [{"id": "e", "employments": [{"id": "m", "role": "ghost", "unit": "town", "fte": 1}]}]}
            """);
        assertThat(found(document, false).ofModel)
                .containsExactly("employment.unknown-role employees[0].employments[0].role");
        document.put("rolls", 1);
        assertThat(found(document, false).ofModel)
                .as("where roles may be misspelt")
                .isEmpty();
    }

    @Example
    void any_document_is_read_in_part_alike() throws IOException {
        for (JsonNode document : List.of(JSON.readTree(STRUCTURE), calendar())) {
            for (Spoilt change : Spoilt.each(document).subList(0, 8)) {
                change.spoil().run();
                byte[] bytes = document.toString().getBytes(UTF_8);
                assertThat(AnyDocument.read(new ByteArrayInputStream(bytes)).findings())
                        .extracting(LocatedFinding::finding)
                        .containsExactlyElementsOf((document.has("steps")
                                        ? CalendarDocument.read(new ByteArrayInputStream(bytes))
                                                .findings()
                                        : InventoryDocument.read(new ByteArrayInputStream(bytes))
                                                .findings())
                                .stream().map(LocatedFinding::finding).toList());
                change.mend().run();
            }
        }
    }

    @Example
    void a_finding_is_where_the_document_has_it() throws IOException {
        ObjectNode calendar = calendar();
        ((ObjectNode) calendar.get("steps").get(1).get("windows").get(0)).put("afterStep", "no-step");
        InputStream in = new ByteArrayInputStream(calendar.toString().getBytes(UTF_8));
        assertThat(CalendarDocument.read(in).findings())
                .hasSizeGreaterThan(4)
                .allSatisfy(located -> assertThat(
                                calendar.at(located.finding().path().pointer()).isMissingNode())
                        .as(located.finding().path().toString())
                        .isFalse());
    }
}
