package org.kompetens.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.json.AnyDocument;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.spreadsheet.Cell;
import org.kompetens.spreadsheet.Table;
import org.kompetens.spreadsheet.TableFormat;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Frameworks in the shape in which they are published come in by what docs/spreadsheets.md says of each. */
class PublishedFrameworksTest {

    private static final String MAPPINGS = "../../docs/mappings/";

    @TempDir
    Path folder;

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static OrganisationStructure imported(Stream<String> arguments) throws IOException {
        CommandLineRun run = CommandLineRun.of(
                Stream.concat(Stream.of("import", "-l", "en"), arguments).toArray(String[]::new));
        assertThat(run.err()).contains("rows left out in whole or in part: 0");
        assertThat(run.exitCode()).isEqualTo(ExitCode.WELL);
        return AnyDocument.read(new ByteArrayInputStream(run.out().getBytes(UTF_8)))
                .value()
                .orElseThrow()
                .inventory()
                .orElseThrow()
                .structure();
    }

    private static Competence competence(OrganisationStructure structure, String id) {
        return structure.framework().competences().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Table table(String name, String heads, String... rows) {
        List<List<Cell>> cells = new ArrayList<>();
        for (String row : rows) {
            cells.add(Stream.of(row.split(";", -1)).map(Cell::text).toList());
        }
        return new Table(name, List.of(heads.split(";")), cells);
    }

    @Test
    void digcomp_comes_in_by_its_mapping_with_levels_statements_and_a_translation() throws IOException {
        Path workbook = folder.resolve("digcomp3.xlsx");
        try (OutputStream out = Files.newOutputStream(workbook)) {
            TableFormat.XLSX.write(
                    List.of(
                            table(
                                    "1 Competence Areas&Competences",
                                    "Competence area number;Competence area name;Competence area descriptor;"
                                            + "Competence number;Competence name;Competence descriptor",
                                    "1;Searching;To search.;1.1;Browsing;To browse.",
                                    "1;Searching;To search.;1.2;Evaluating;To evaluate."),
                            table(
                                    "2 Proficiency Levels",
                                    "Proficiency level name;Four level proficiency level description;Purpose;"
                                            + "Eight level mapping;Six level mapping;"
                                            + "Eight level proficiency level description",
                                    "Basic ;Simple tasks.;To take part.;1;A1;At the bottom.",
                                    "Basic ;Simple tasks.;To take part.;2;A2;At the top.",
                                    "Highly advanced;All tasks.;To lead.;7;C2;At the bottom."),
                            table(
                                    "3 Competence Statements",
                                    "Competence area number;Competence area name;Competence area descriptor;"
                                            + "Competence number;Competence name;Competence descriptor;"
                                            + "Competence statement ID;Competence statement;Proficiency level name;"
                                            + "AI label",
                                    "1;Searching;To search.;1.1;Browsing;To browse.;CS1.1.01;Acknowledge.;Basic;No"),
                            table(
                                    "4 Learning Outcomes",
                                    "Competence area number;Competence area name;Competence number;Competence name;"
                                            + "Learning Outcome ID;Learning Outcome;Proficiency level;"
                                            + "Knowledge skill or attitude;AI label",
                                    "1;Searching;1.1;Browsing;LO1.1.01;Recognise.;Basic;Attitude;No")),
                    Language.EN,
                    out);
        }
        String statements = file(
                "statements-sv.csv",
                "\"location\",\"source\",\"target\"\n\"CS1.1.01\",\"Acknowledge.\",\"Erkänna.\"\n");

        OrganisationStructure structure =
                imported(Stream.of(workbook.toString(), statements, "--mapping", MAPPINGS + "digcomp3.json"));

        CompetenceFramework framework = structure.framework();
        assertThat(framework.scales().get(0).levels())
                .extracting(level -> level.id() + " " + level.labels().in(Language.EN))
                .containsExactly("basic Basic", "highly-advanced Highly advanced");
        assertThat(framework.groups()).extracting(group -> group.id().value()).containsExactly("1");
        Competence statement = competence(structure, "CS1.1.01");
        assertThat(statement.broader()).map(Object::toString).contains("1.1");
        assertThat(statement.groups()).extracting(Object::toString).containsExactly("1");
        assertThat(statement.labels())
                .isEqualTo(Labels.of(Language.EN, "Acknowledge.").with(Language.SV, "Erkänna."));
        assertThat(competence(structure, "LO1.1.01").dimension().name()).isEqualTo("ATTITUDE");
    }

    /** What a jq program of the documentation makes of a document, one table after another. */
    private List<String> tables(String program, String json, String... names) throws IOException, InterruptedException {
        assumeThat(Stream.of(System.getenv("PATH").split(":")).map(Path::of).map(path -> path.resolve("jq")))
                .as("jq is installed")
                .anyMatch(Files::isExecutable);
        String document = file("document.json", json);
        List<String> files = new ArrayList<>();
        for (String name : names) {
            Path table = folder.resolve(name + ".csv");
            Process jq = new ProcessBuilder("jq", "-r", "--arg", "table", name, "-f", MAPPINGS + program, document)
                    .redirectOutput(table.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            assertThat(jq.waitFor()).isZero();
            files.add(table.toString());
        }
        return files;
    }

    private OrganisationStructure importedAsProposed(List<String> files, String... always) throws IOException {
        CommandLineRun tried =
                CommandLineRun.of(Stream.of(Stream.of("import", "-l", "sv"), files.stream(), Stream.of(always))
                        .flatMap(all -> all)
                        .toArray(String[]::new));
        assertThat(tried.exitCode()).as(tried.err()).isEqualTo(ExitCode.WELL);
        return imported(Stream.concat(files.stream(), Stream.of("--mapping", file("mapping.json", tried.out()))));
    }

    @Test
    void nice_comes_in_with_what_its_work_roles_require() throws Exception {
        OrganisationStructure structure = importedAsProposed(
                tables("nice.jq", """
                        {"response": {"elements": {"elements": [
                          {"element_type": "category", "element_identifier": "OG",
                           "title": "Oversight", "text": "Leads."},
                          {"element_type": "work_role", "element_identifier": "OG-1",
                           "title": "Law", "text": "Advises."},
                          {"element_type": "competency_area", "element_identifier": "NF-1",
                           "title": "Access", "text": ""},
                          {"element_type": "task", "element_identifier": "T1", "title": "", "text": "Advise."},
                          {"element_type": "knowledge", "element_identifier": "K1",
                           "title": "", "text": "Knowledge of law"},
                          {"element_type": "skill", "element_identifier": "S1",
                           "title": "", "text": "Skill in \\"law\\", all"}],
                        "relationships": [
                          {"source_element_identifier": "OG", "dest_element_identifier": "OG-1"},
                          {"source_element_identifier": "OG-1", "dest_element_identifier": "K1"},
                          {"source_element_identifier": "OG-1", "dest_element_identifier": "T1"},
                          {"source_element_identifier": "NF-1", "dest_element_identifier": "S1"}]}}}
                        """, "competences", "areas", "roles", "relations", "requirements"),
                "--always",
                "competence_scale=nice",
                "--always",
                "required_level=practitioner");

        assertThat(competence(structure, "S1").labels().texts().values()).containsExactly("Skill in \"law\", all");
        assertThat(competence(structure, "S1").groups())
                .extracting(Object::toString)
                .containsExactly("NF-1");
        assertThat(structure.roles())
                .extracting(role ->
                        role.id() + " " + role.broader().map(Object::toString).orElse("-"))
                .containsExactly("OG -", "OG-1 OG");
        assertThat(structure.profiles())
                .extracting(profile -> profile.role() + " "
                        + profile.requirements().get(0).competence() + " "
                        + profile.requirements().get(0).level().id())
                .containsExactly("OG-1 K1 practitioner");
    }

    @Test
    void jobtechs_taxonomy_comes_in_with_what_its_concepts_are_below() throws Exception {
        OrganisationStructure structure = importedAsProposed(
                tables("jobtech.jq", """
                        {"data": {"concepts": [
                          {"id": "aaaa_bbb_ccc", "type": "skill", "preferred_label": "Fräsning",
                           "definition": "Att fräsa.",
                           "broader": [{"id": "hhhh_hhh_hhh", "type": "skill-headline"}, {"id": "x", "type": "other"}]},
                          {"id": "hhhh_hhh_hhh", "type": "skill-headline", "preferred_label": "Industri",
                           "definition": "Industri", "broader": []},
                          {"id": "oooo_ooo_ooo", "type": "occupation-name", "preferred_label": "Fräsare",
                           "definition": "Fräsare", "broader": [{"id": "ssss_sss_sss", "type": "ssyk-level-4"}]},
                          {"id": "ssss_sss_sss", "type": "ssyk-level-4", "preferred_label": "Maskinställare",
                           "definition": "Ställer maskiner.", "broader": []}]}}
                        """, "competences", "groups", "roles"),
                "--always",
                "competence_scale=grad",
                "--always",
                "dimension=skill");

        assertThat(competence(structure, "aaaa_bbb_ccc").groups())
                .extracting(Object::toString)
                .containsExactly("hhhh_hhh_hhh");
        assertThat(structure.roles())
                .extracting(role ->
                        role.id() + " " + role.broader().map(Object::toString).orElse("-"))
                .containsExactly("oooo_ooo_ooo ssss_sss_sss", "ssss_sss_sss -");
    }
}
