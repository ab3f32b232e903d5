package org.kompetens.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.Dimension;
import org.kompetens.json.spreadsheet.ColumnMapping;
import org.kompetens.json.spreadsheet.FixedValue;
import org.kompetens.json.spreadsheet.SheetMapping;
import org.kompetens.json.spreadsheet.SpreadsheetField;
import org.kompetens.json.spreadsheet.SpreadsheetMapping;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;
import org.kompetens.text.LanguageTag;

/** Registers as they are published: a file for each language, and what belongs to what in a file of its own. */
class RegisterTest {

    private static final String HEADS = "conceptUri,skillType,preferredLabel,description\n";
    private static final List<FixedValue> SCALE =
            List.of(new FixedValue(SpreadsheetField.COMPETENCE_SCALE, "proficiency"));

    @TempDir
    Path folder;

    private int files;

    private void read(SpreadsheetImport reader, String lines, List<FixedValue> fixed, ColumnMapping... columns)
            throws IOException {
        files++;
        Path path = Files.writeString(folder.resolve("register-" + files + ".csv"), lines);
        try (SpreadsheetFile file = SpreadsheetFile.open(path)) {
            reader.read(
                    file,
                    new SpreadsheetMapping(
                            List.of(new SheetMapping(Optional.empty(), 1, List.of(columns), fixed))));
        }
    }

    private static ColumnMapping[] skills(String language) {
        LanguageTag tag = LanguageTag.of(language);
        return new ColumnMapping[] {
            ColumnMapping.of("conceptUri", SpreadsheetField.COMPETENCE_ID),
            ColumnMapping.of("skillType", SpreadsheetField.DIMENSION),
            ColumnMapping.of("preferredLabel", SpreadsheetField.COMPETENCE_NAME).withLanguage(tag),
            ColumnMapping.of("description", SpreadsheetField.COMPETENCE_DESCRIPTION).withLanguage(tag)
        };
    }

    private static CompetenceFramework framework(SpreadsheetImport reader) {
        return reader.result().structure().map(OrganisationStructure::framework).orElseThrow();
    }

    private static List<String> told(ImportResult result) {
        List<String> told = new ArrayList<>();
        result.findings().forEach(one -> told.add(one.finding().code() + " " + one.place().letters() + one.place().row()));
        return told;
    }

    @Test
    void files_in_several_languages_are_one_framework() throws IOException {
        SpreadsheetImport reader = SpreadsheetImport.in(Language.EN);
        read(reader, HEADS + "s1,skill/competence,manage staff,Lead them.\n", SCALE, skills("en"));
        read(reader, HEADS + "s1,skill/competence,leda personal,\ns2,knowledge,juridik,\n", SCALE, skills("sv"));

        assertThat(reader.result().findings()).isEmpty();
        List<Competence> competences = framework(reader).competences();
        assertThat(competences).hasSize(2);
        assertThat(competences.get(0).labels())
                .isEqualTo(Labels.of(Language.EN, "manage staff").with(Language.SV, "leda personal"));
        assertThat(competences.get(0).description()).contains(Labels.of(Language.EN, "Lead them."));
        assertThat(competences.get(1).dimension()).isEqualTo(Dimension.KNOWLEDGE);
    }

    @Test
    void another_name_in_the_same_language_is_refused() throws IOException {
        SpreadsheetImport reader = SpreadsheetImport.in(Language.EN);
        read(reader, HEADS + "s1,knowledge,law,\ns1,knowledge,the law,\n", SCALE, skills("en"));

        assertThat(told(reader.result())).containsExactly("row.conflict C3");
        assertThat(reader.result().rejected()).hasSize(1);
        assertThat(framework(reader).competences().get(0).labels()).isEqualTo(Labels.of(Language.EN, "law"));
    }

    @Test
    void what_competences_are_in_stands_in_a_file_of_its_own() throws IOException {
        ColumnMapping[] relation = {
            ColumnMapping.of("conceptUri", SpreadsheetField.COMPETENCE_ID),
            ColumnMapping.of("broaderUri", SpreadsheetField.COMPETENCE_GROUPS)
        };
        SpreadsheetImport reader = SpreadsheetImport.in(Language.EN);
        read(reader, "conceptUri,broaderUri\ns1,g1\ns1,g2\ns9,g1\n", List.of(), relation);
        read(reader, HEADS + "s1,knowledge,law,\n", SCALE, skills("en"));

        assertThat(framework(reader).competences().get(0).groups())
                .extracting(Object::toString)
                .containsExactly("g1", "g2");
        assertThat(told(reader.result())).containsExactly("cell.missing 4", "cell.missing 4");
        assertThat(reader.result().rejected()).hasSize(1);
    }

    @Test
    void what_no_column_speaks_of_stays() throws IOException {
        SpreadsheetImport first = SpreadsheetImport.in(Language.EN);
        read(first, HEADS + "s1,knowledge,law,What holds.\n", SCALE, skills("en"));
        OrganisationStructure before = first.result().structure().orElseThrow();
        SpreadsheetImport reader = SpreadsheetImport.in(Language.EN).of(before);
        read(
                reader,
                "conceptUri,preferredLabel\ns1,juridik\n",
                List.of(),
                ColumnMapping.of("conceptUri", SpreadsheetField.COMPETENCE_ID),
                ColumnMapping.of("preferredLabel", SpreadsheetField.COMPETENCE_NAME).withLanguage(LanguageTag.of("sv")));

        Competence was = before.framework().competences().get(0);
        assertThat(framework(reader).competences())
                .containsExactly(new Competence(
                        was.id(),
                        was.labels().with(Language.SV, "juridik"),
                        was.description(),
                        was.dimension(),
                        was.scale(),
                        was.broader(),
                        was.groups(),
                        was.links()));
    }

    @Test
    void a_head_that_names_another_language_is_not_the_one_of_the_mapping() throws IOException {
        SpreadsheetImport reader = SpreadsheetImport.in(Language.EN);
        read(
                reader,
                "Unit id,Unit level,Unit name (nb)\na,municipality,Kommunen\n",
                List.of(),
                ColumnMapping.of("Unit id", SpreadsheetField.UNIT_ID),
                ColumnMapping.of("Unit level", SpreadsheetField.UNIT_LEVEL),
                ColumnMapping.of("Unit name (sv)", SpreadsheetField.UNIT_NAME).withLanguage(LanguageTag.of("sv")));

        assertThat(told(reader.result())).containsExactly("mapping.unknown-columns 0");
        assertThat(reader.result().structure()).isEmpty();
    }
}
