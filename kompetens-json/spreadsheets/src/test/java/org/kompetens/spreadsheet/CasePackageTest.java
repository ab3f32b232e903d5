package org.kompetens.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceGroup;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRevision;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.Successor;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.testkit.Inventories;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

class CasePackageTest {

    private static final String PUBLIC = """
            {"CFDocument": {"identifier": "d", "uri": "https://example.org/d", "title": "Digital", "language": "en"},
             "CFItems": [
              {"identifier": "1", "uri": "https://example.org/1", "fullStatement": "Safety", "CFItemType": "Area",
               "humanCodingScheme": "4"},
              {"identifier": "2", "uri": "https://example.org/2", "humanCodingScheme": "4.1",
               "abbreviatedStatement": "Protecting devices", "fullStatement": "To protect devices and content.",
               "educationLevel": ["09"], "language": "en-GB"},
              {"identifier": "3", "uri": "https://example.org/3", "humanCodingScheme": "4.2", "fullStatement": "Privacy"}],
             "CFAssociations": [
              {"associationType": "isChildOf", "originNodeURI": {"identifier": "1"}, "destinationNodeURI": {"identifier": "d"}},
              {"associationType": "isChildOf", "originNodeURI": {"identifier": "2"}, "destinationNodeURI": {"identifier": "1"}},
              {"associationType": "isChildOf", "originNodeURI": {"identifier": "3"}, "destinationNodeURI": {"identifier": "1"}},
              {"associationType": "precedes", "originNodeURI": {"identifier": "2"}, "destinationNodeURI": {"identifier": "3"}},
              {"associationType": "exemplar", "originNodeURI": {"identifier": "2"}, "destinationNodeURI": {"identifier": "3"}}],
             "CFRubrics": [{"identifier": "r", "title": "Levels", "CFRubricCriteria": [
              {"CFItemURI": {"identifier": "2"}, "CFRubricCriterionLevels": [
                {"quality": "Foundation", "position": 1}, {"quality": "Advanced", "position": 2}]}]}]}
            """;

    private static CaseImport read(byte[] document) throws IOException {
        return CasePackage.read(new ByteArrayInputStream(document), Dimension.SKILL, Language.EN);
    }

    @Example
    void a_package_becomes_groups_competences_relations_and_a_scale() throws IOException {
        CaseImport read = read(PUBLIC.getBytes(UTF_8));

        assertThat(read.framework().groups())
                .extracting(group -> group.id().value())
                .containsExactly("4");
        assertThat(read.framework().competences())
                .extracting(
                        one -> one.id().value() + " in " + one.groups().get(0).value())
                .containsExactly("4.1 in 4", "4.2 in 4");
        assertThat(read.framework().relations()).hasSize(1);
        assertThat(read.framework().scales().get(0).levels())
                .extracting(level -> level.id().value())
                .containsExactly("Foundation", "Advanced");
        assertThat(read.notCarried()).containsOnlyKeys("CFAssociation exemplar", "CFItem.educationLevel");
    }

    @Example
    void levels_stand_by_their_positions() throws IOException {
        String turned = PUBLIC.replace("\"position\": 1", "\"position\": 12");

        assertThat(read(turned.getBytes(UTF_8)).framework().scales().get(0).levels())
                .extracting(level -> level.id().value())
                .containsExactly("Advanced", "Foundation");
    }

    @Example
    void whatever_a_framework_has_no_place_for_is_counted() throws IOException {
        String more = PUBLIC.replace("\"title\": \"Digital\"", "\"title\": \"Digital\", \"adoptionStatus\": \"Draft\"")
                .replace(
                        "\"CFRubrics\": [{",
                        "\"CFDefinitions\": {\"CFItemTypes\": [{\"identifier\": \"t\"}, {\"identifier\": \"u\"}],"
                                + " \"CFSubjects\": []}, \"extensions\": {}, \"CFRubrics\": [{\"notes\": \"x\", ")
                .replace("\"position\": 1}", "\"position\": 1, \"score\": 3}")
                .replace("{\"CFItemURI\"", "{\"weight\": 0.5, \"CFItemURI\"")
                .replace(
                        "{\"associationType\": \"precedes\"",
                        "{\"sequenceNumber\": 1, \"associationType\": \"precedes\"");

        SortedMap<String, Long> counted = read(more.getBytes(UTF_8)).notCarried();
        assertThat(counted)
                .containsOnlyKeys(
                        "CFAssociation exemplar",
                        "CFAssociation.sequenceNumber",
                        "CFDefinitions.CFItemTypes",
                        "CFDocument.adoptionStatus",
                        "CFItem.educationLevel",
                        "CFPackage.extensions",
                        "CFRubric.notes",
                        "CFRubricCriterion.weight",
                        "CFRubricCriterionLevel.score")
                .containsEntry("CFDefinitions.CFItemTypes", 2L);
    }

    @Example
    void nodes_may_be_named_by_their_addresses_alone() throws IOException {
        String byAddress = PUBLIC.replaceAll(
                "(originNodeURI|destinationNodeURI)\": \\{\"identifier\": \"(\\w)\"",
                "$1\": {\"uri\": \"https://example.org/$2\"");

        assertThat(read(byAddress.getBytes(UTF_8))).isEqualTo(read(PUBLIC.getBytes(UTF_8)));
    }

    @Provide
    Arbitrary<CompetenceInventory> inventories() {
        return Inventories.inventories().withEmployeesUpTo(1);
    }

    @Property(tries = 40)
    void a_framework_is_read_back_but_for_what_is_counted(@ForAll("inventories") CompetenceInventory inventory)
            throws IOException {
        CompetenceFramework framework = inEnglish(inventory.structure().framework());
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        SortedMap<String, Long> notCarried =
                CasePackage.write(framework, "A framework", "HR", LocalDate.of(2026, 10, 1), Language.EN, out);
        CompetenceFramework read = read(out.toByteArray()).framework();

        assertThat(read.groups()).isEqualTo(framework.groups());
        assertThat(read.competences())
                .isEqualTo(framework.competences().stream()
                        .map(one -> one.withLinks(List.of()))
                        .toList());
        assertThat(read.scales()).isEqualTo(framework.scales());
        assertThat(read.revisions()).containsExactlyInAnyOrderElementsOf(withoutLevels(framework.revisions()));
        assertThat(notCarried.getOrDefault("links", 0L))
                .isEqualTo(framework.competences().stream()
                        .mapToLong(one -> one.links().size())
                        .sum());
        assertThat(notCarried.getOrDefault("mappings", 0L))
                .isEqualTo(framework.mappings().size());
    }

    /** A package does not say what levels count as for a successor. */
    private static List<CompetenceRevision> withoutLevels(List<CompetenceRevision> revisions) {
        return revisions.stream()
                .map(one -> new CompetenceRevision(
                        one.competence(),
                        one.date(),
                        one.successors().stream()
                                .map(next -> Successor.of(next.competence()))
                                .toList()))
                .toList();
    }

    @Example
    void what_is_replaced_without_a_date_was_when_the_package_was_last_changed() throws IOException {
        String replaced = PUBLIC.replace("\"title\": \"Digital\"", "\"lastChangeDateTime\": \"2026-03-01T08:00:00Z\"")
                .replace("\"exemplar\"", "\"replacedBy\"");
        assertThat(read(replaced.getBytes(UTF_8)).framework().revisions())
                .containsExactly(CompetenceRevision.replaced(
                        CompetenceId.of("4.1"), LocalDate.of(2026, 3, 1), CompetenceId.of("4.2")));
    }

    /** A package has one language, and no name for holding nothing. */
    private static CompetenceFramework inEnglish(CompetenceFramework framework) {
        return framework
                .withGroups(framework.groups().stream()
                        .map(one -> new CompetenceGroup(
                                one.id(), english(one.labels()), other(one.description(), one.labels()), one.parent()))
                        .toList())
                .withScales(framework.scales().stream()
                        .map(one -> ProficiencyScale.of(
                                one.id(),
                                english(one.labels()),
                                one.levels().stream()
                                        .map(level -> ProficiencyLevel.of(level.id(), english(level.labels())))
                                        .toList()))
                        .toList())
                .withCompetences(framework.competences().stream()
                        .map(one -> withDescription(
                                Competence.of(one.id(), english(one.labels()), one.dimension(), one.scale())
                                        .withGroups(one.groups())
                                        .withLinks(one.links()),
                                one))
                        .toList());
    }

    private static Competence withDescription(Competence english, Competence one) {
        Competence described = other(one.description(), one.labels())
                .map(english::withDescription)
                .orElse(english);
        return one.broader().map(described::withBroader).orElse(described);
    }

    private static Labels english(Labels labels) {
        return Labels.of(Language.EN, Cell.strip(labels.in(Language.EN)));
    }

    private static Optional<Labels> other(Optional<Labels> description, Labels labels) {
        return description.map(CasePackageTest::english).filter(text -> !text.equals(english(labels)));
    }

    @Example
    void an_identifier_that_no_id_can_be_is_counted() throws IOException {
        String item = "{\"identifier\": \"%s\", \"fullStatement\": \"x\"}";
        CaseImport read = read(("{\"CFItems\": [" + item.formatted("a".repeat(257)) + "," + item.formatted("b")
                        + "], \"CFRubrics\": [{\"identifier\": \"" + "r".repeat(257)
                        + "\", \"CFRubricCriteria\": [{\"CFRubricCriterionLevels\": [{\"uri\": \"urn:kompetens:level:"
                        + "l".repeat(257) + "\"}]}]}]}")
                .getBytes(UTF_8));
        assertThat(read.framework().competences())
                .extracting(one -> one.id().value())
                .containsExactly("b");
        assertThat(read.framework().scales())
                .extracting(one -> one.id().value())
                .containsExactly("rubric-1");
        assertThat(read.notCarried()).containsEntry("CFItem without an identifier of its own", 1L);
    }

    @Example
    void what_is_no_package_is_refused() {
        assertThatThrownBy(() -> read("{\"a\": 1}".getBytes(UTF_8))).hasMessageContaining("no CFItems");
        assertThatThrownBy(() -> read("a;b".getBytes(UTF_8))).hasMessageContaining("no JSON");
    }

    @Example
    void a_package_inside_an_answer_is_the_package() throws IOException {
        CaseImport plain = read(PUBLIC.getBytes(UTF_8));
        CaseImport answered = read(("\uFEFF{\"CFPackage\": " + PUBLIC + "}").getBytes(UTF_8));

        assertThat(answered.framework()).isEqualTo(plain.framework());
        assertThat(answered.notCarried()).isEqualTo(plain.notCarried());
    }

    /** Sheets of a workbook, each with its name and its rows. */
    private static Path workbook(String[] names, String[][]... sheets) throws IOException {
        Path path = Files.createTempFile("case", ".xlsx");
        try (OutputStream out = Files.newOutputStream(path);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            for (int i = 0; i < names.length; i++) {
                Worksheet sheet = workbook.newWorksheet(names[i]);
                for (int row = 0; row < sheets[i].length; row++) {
                    for (int column = 0; column < sheets[i][row].length; column++) {
                        sheet.value(row, column, sheets[i][row][column]);
                    }
                }
            }
        }
        return path;
    }

    @Example
    void a_workbook_is_the_package_that_its_sheets_say() throws IOException {
        Path path = workbook(
                new String[] {"CF Doc", "CF Item", "CF Association"},
                new String[][] {
                    {"identifier", "creator", "title", "publisher", "language"}, {"d", "Us", "Digital", "We", "sv"}
                },
                new String[][] {
                    {"identifier", "fullStatement", "humanCodingScheme", "smartLevel", "notes", "CFItemType"},
                    {"i1", "Säkerhet", "4", "1", "", ""},
                    {"i2", "Skydda enheter", "4.1", "1.1", "obs", "skill"},
                    {"", "Integritet", "4.2", "1.2", "", "attitude"},
                    {"i9", "Löst", "4.3", "7.1", "", ""}
                },
                new String[][] {
                    {
                        "identifier",
                        "originNodeIdentifier",
                        "originNodeHumanCodingScheme",
                        "associationType",
                        "destinationNodeIdentifier",
                        "destinationNodeHumanCodingScheme",
                        "associationGroupName"
                    },
                    {"a1", "i2", "", "Is Child Of", "i1", "", ""},
                    {"a2", "", "4.1", "Is Related To", "", "4.2", "x"},
                    {"a3", "i2", "", "Has Skill Level", "n", "", ""}
                });

        CaseImport read;
        try (SpreadsheetFile file = SpreadsheetFile.open(path)) {
            read = CasePackage.read(file, Dimension.KNOWLEDGE, Language.EN);
        } finally {
            Files.delete(path);
        }

        assertThat(read.framework().groups()).extracting(CompetenceGroup::id).hasToString("[4]");
        assertThat(read.framework().competences())
                .extracting(one ->
                        one.id() + " " + one.labels().in(Language.SV) + " " + one.dimension() + " " + one.groups())
                .containsExactly(
                        "4.1 Skydda enheter SKILL [4]", "4.2 Integritet ATTITUDE [4]", "4.3 Löst KNOWLEDGE []");
        assertThat(read.framework().relations())
                .singleElement()
                .satisfies(one -> assertThat(one.competence()).hasToString("4.1"));
        assertThat(read.notCarried())
                .containsOnly(
                        Map.entry("CFAssociation hasSkillLevel", 1L),
                        Map.entry("CFAssociation isChildOf of what is outside", 1L),
                        Map.entry("CFAssociation.associationGroupName", 1L),
                        Map.entry("CFDocument.publisher", 1L),
                        Map.entry("CFItem.notes", 1L));
    }

    @Example
    void a_workbook_without_items_is_no_package() throws IOException {
        Path path = workbook(new String[] {"Staff"}, new String[][] {{"identifier"}, {"1"}});
        try (SpreadsheetFile file = SpreadsheetFile.open(path)) {
            assertThatThrownBy(() -> CasePackage.read(file, Dimension.SKILL, Language.EN))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("CF Item");
        } finally {
            Files.delete(path);
        }
    }

    /** Some programs write the items by their identifiers: of nothing that can be read there must not come an empty framework. */
    @Example
    void items_that_are_no_list_are_refused() {
        assertThatThrownBy(() -> read("{\"CFItems\": {\"1\": {\"identifier\": \"1\"}}}".getBytes(UTF_8)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("CFItems");
    }

    @Example
    void what_says_nothing_is_not_told_as_not_carried() throws IOException {
        CaseImport read = read("""
                {"CFItems": [{"identifier": "1", "fullStatement": "Law", "licenseURI": null, "notes": " ", "subject": [],
                  "conceptKeywords": [null], "listEnumeration": "1", "educationLevel": ["10"]}]}
                """.getBytes(UTF_8));

        assertThat(read.notCarried().keySet()).containsExactly("CFItem.educationLevel", "CFItem.listEnumeration");
    }
}
