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
                    new SpreadsheetMapping(List.of(new SheetMapping(Optional.empty(), 1, List.of(columns), fixed))));
        }
    }

    private static ColumnMapping[] skills(String language) {
        LanguageTag tag = LanguageTag.of(language);
        return new ColumnMapping[] {
            ColumnMapping.of("conceptUri", SpreadsheetField.COMPETENCE_ID),
            ColumnMapping.of("skillType", SpreadsheetField.DIMENSION),
            ColumnMapping.of("preferredLabel", SpreadsheetField.COMPETENCE_NAME).withLanguage(tag),
            ColumnMapping.of("description", SpreadsheetField.COMPETENCE_DESCRIPTION)
                    .withLanguage(tag)
        };
    }

    private static CompetenceFramework framework(SpreadsheetImport reader) {
        return reader.result().structure().map(OrganisationStructure::framework).orElseThrow();
    }

    private static List<String> told(ImportResult result) {
        List<String> told = new ArrayList<>();
        result.findings()
                .forEach(one -> told.add(one.finding().code() + " "
                        + one.place().letters() + one.place().row()));
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

    private void readAsPublished(SpreadsheetImport reader, String name, String lines, FixedValue... fixed)
            throws IOException {
        try (SpreadsheetFile file = SpreadsheetFile.open(Files.writeString(folder.resolve(name), lines))) {
            MappingGuess guess = MappingGuess.of(file, Optional.empty(), Optional.empty(), List.of(fixed));
            assertThat(guess.findings()).isEmpty();
            reader.read(file, guess.mapping().orElseThrow());
        }
    }

    @Test
    void escos_files_need_no_mapping_but_for_the_scale() throws IOException {
        String heads = "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description\n";
        SpreadsheetImport reader = SpreadsheetImport.in(Language.DA);
        FixedValue scale = new FixedValue(SpreadsheetField.COMPETENCE_SCALE, "proficiency");
        readAsPublished(
                reader,
                "broaderRelationsSkillPillar_en.csv",
                "conceptType,conceptUri,broaderType,broaderUri\nx,s1,x,s2\nx,s1,g,g2\ng,g2,g,g1\nx,s9,g,g1\nx,s1,x,s3\n");
        readAsPublished(
                reader, "skills_en.csv", heads + "x,s1,knowledge,y,law,,\nx,s2,skill/competence,y,lead,,How.\n", scale);
        readAsPublished(reader, "skills_no.csv", heads + "x,s1,knowledge,y,rett,,\nx,s3,knowledge,y,mer,,\n", scale);
        readAsPublished(
                reader,
                "skillGroups_sv.csv",
                "conceptType,conceptUri,preferredLabel,altLabels,code,description\ng,g1,Allt,,S,\ng,g2,Del,,S1,\n");
        readAsPublished(
                reader,
                "occupations_fi.csv",
                "conceptType,conceptUri,iscoGroup,preferredLabel,code,description\no,o1,2,Johtaja,2.1,\n");

        OrganisationStructure structure = reader.result().structure().orElseThrow();
        Competence law = structure.framework().competences().get(0);
        assertThat(law.labels()).isEqualTo(Labels.of(Language.EN, "law").with(Language.NB, "rett"));
        assertThat(law.broader()).map(Object::toString).contains("s2");
        assertThat(law.groups()).extracting(Object::toString).containsExactly("g2");
        assertThat(structure.framework().groups().get(1).parent())
                .map(Object::toString)
                .contains("g1");
        assertThat(structure.framework().groups().get(1).labels()).isEqualTo(Labels.of(Language.SV, "Del"));
        assertThat(structure.roles().get(0).labels()).isEqualTo(Labels.of(LanguageTag.of("fi"), "Johtaja"));
        assertThat(told(reader.result())).containsExactly("cell.unknown-name B5", "row.conflict D6");
        assertThat(reader.result().rejected()).hasSize(2);
    }

    @Test
    void what_a_table_of_esco_is_of_its_rows_say_where_its_heads_do_not() throws IOException {
        String heads = "conceptType,conceptUri,preferredLabel,altLabels,code,description\n";
        String groups = "conceptType,conceptUri,preferredLabel,altLabels,hiddenLabels,status,description\n";
        SpreadsheetImport reader = SpreadsheetImport.in(Language.EN);
        readAsPublished(reader, "ISCOGroups_en.csv", heads + "ISCOGroup,i2,Professionals,,2,\n");
        readAsPublished(reader, "skillGroups_en.csv", groups + "SkillGroup,g1,generic,,,,Of all kinds.\n");
        readAsPublished(
                reader,
                "broaderRelationsOccPillar_en.csv",
                "conceptType,conceptUri,broaderType,broaderUri\nOccupation,o1,ISCOGroup,i2\n");
        readAsPublished(
                reader,
                "occupations_en.csv",
                "conceptType,conceptUri,iscoGroup,preferredLabel\nOccupation,o1,2,boss\n");

        OrganisationStructure structure = reader.result().structure().orElseThrow();
        assertThat(structure.framework().groups()).extracting(Object::toString).hasSize(1);
        assertThat(structure.roles())
                .extracting(role ->
                        role.id() + " " + role.broader().map(Object::toString).orElse("-"))
                .containsExactly("i2 -", "o1 i2");
        assertThat(reader.result().findings()).isEmpty();
    }

    @Test
    void skills_without_types_take_them_from_a_collection_which_says_what_they_are_below() throws IOException {
        FixedValue scale = new FixedValue(SpreadsheetField.COMPETENCE_SCALE, "proficiency");
        FixedValue dimension = new FixedValue(SpreadsheetField.DIMENSION, "skill");
        Path skills = Files.writeString(
                folder.resolve("skills_en.csv"),
                "conceptUri,reuseLevel,preferredLabel,altLabels\ns1,transversal,law,\ns2,transversal,write,\n");
        Path collection = Files.writeString(folder.resolve("languageSkillsCollection_en.csv"), """
                conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description,broaderConceptUri
                KnowledgeSkillCompetence,s1,knowledge,transversal,law,,What holds.,g1 | s2
                """);
        Path groups = Files.writeString(
                folder.resolve("skillGroups_en.csv"),
                "conceptType,conceptUri,preferredLabel,description\nSkillGroup,g1,generic,\n");
        SpreadsheetImport reader = SpreadsheetImport.in(Language.EN);
        List<SheetMapping> sheets = new ArrayList<>();
        for (Path path : List.of(skills, collection, groups)) {
            try (SpreadsheetFile file = SpreadsheetFile.open(path)) {
                sheets.addAll(MappingGuess.of(file, Optional.empty(), Optional.empty(), List.of(scale, dimension))
                        .mapping()
                        .orElseThrow()
                        .sheets());
            }
        }
        for (Path path : List.of(skills, collection, groups)) {
            try (SpreadsheetFile file = SpreadsheetFile.open(path)) {
                reader.read(file, new SpreadsheetMapping(sheets));
            }
        }

        assertThat(reader.result().findings()).isEmpty();
        Competence law = framework(reader).competences().get(0);
        assertThat(law.dimension()).isEqualTo(Dimension.KNOWLEDGE);
        assertThat(law.description()).contains(Labels.of(Language.EN, "What holds."));
        assertThat(law.groups()).extracting(Object::toString).containsExactly("g1");
        assertThat(law.broader()).map(Object::toString).contains("s2");
        assertThat(framework(reader).competences().get(1).dimension()).isEqualTo(Dimension.SKILL);
    }

    @Test
    void one_column_can_hold_several_things() throws IOException {
        SpreadsheetImport reader = SpreadsheetImport.in(Language.EN);
        read(
                reader,
                "Area,Area name,Number,Name,Level\n1,Searching,1.1,Browsing,Basic\n1,Searching,1.2,Evaluating,Basic\n",
                List.of(
                        new FixedValue(SpreadsheetField.COMPETENCE_SCALE, "levels"),
                        new FixedValue(SpreadsheetField.SCALE_ID, "levels"),
                        new FixedValue(SpreadsheetField.DIMENSION, "skill")),
                ColumnMapping.of("Area", SpreadsheetField.GROUP_ID),
                ColumnMapping.of("Area", SpreadsheetField.COMPETENCE_GROUPS),
                ColumnMapping.of("Area name", SpreadsheetField.GROUP_NAME),
                ColumnMapping.of("Number", SpreadsheetField.COMPETENCE_ID),
                ColumnMapping.of("Name", SpreadsheetField.COMPETENCE_NAME),
                ColumnMapping.of("Level", SpreadsheetField.LEVEL_ID),
                ColumnMapping.of("Level", SpreadsheetField.LEVEL_NAME));

        assertThat(reader.result().findings()).isEmpty();
        CompetenceFramework framework = framework(reader);
        assertThat(framework.groups()).hasSize(1);
        assertThat(framework.competences())
                .extracting(one -> one.id() + " " + one.groups())
                .containsExactly("1.1 [1]", "1.2 [1]");
        assertThat(framework.scales().get(0).levels().get(0).labels()).isEqualTo(Labels.of(Language.EN, "Basic"));
    }

    @Test
    void national_lists_of_occupations_need_no_mapping() throws IOException {
        SpreadsheetImport reader = SpreadsheetImport.in(Language.NB);
        readAsPublished(reader, "styrk.csv", """
                "code";"parentCode";"level";"name";"shortName";"notes";"validFrom";"validTo"
                "5";"";"1";"Salgs- og serviceyrker";"";"";"";""
                "53";"5";"2";"Pleie";"";"";"";""
                """);
        readAsPublished(
                reader, "disco.csv", "KODE;NIVEAU;TITEL\n222100;5;Sygeplejerske\n22;2;Sundhed\n2221;4;Sygepleje\n");
        readAsPublished(reader, "ssyk.csv", "SSYK 2012 kod;Benämning\n011;Officerare\n0110;Officerare\n0;Militära\n");

        assertThat(reader.result().structure().orElseThrow().roles())
                .extracting(role ->
                        role.id() + " " + role.broader().map(Object::toString).orElse("-") + " "
                                + role.labels().in(Language.NB))
                .containsExactly(
                        "5 - Salgs- og serviceyrker",
                        "53 5 Pleie",
                        "222100 2221 Sygeplejerske",
                        "22 - Sundhed",
                        "2221 22 Sygepleje",
                        "011 0 Officerare",
                        "0110 011 Officerare",
                        "0 - Militära");
    }

    /** A competence is in a group, or below another competence, by its code; what was left out is above nothing. */
    @Test
    void codes_that_begin_with_others_say_what_is_below_what() throws IOException {
        SpreadsheetImport reader = SpreadsheetImport.in(Language.EN);
        read(
                reader,
                "Code,Name\nA,Care\n",
                List.of(),
                ColumnMapping.of("Code", SpreadsheetField.GROUP_ID),
                ColumnMapping.of("Name", SpreadsheetField.GROUP_NAME),
                ColumnMapping.of("Code", SpreadsheetField.HIERARCHICAL_CODE));
        read(
                reader,
                "Code,Name,Type\nA.1,Lifting,skill\nA.1.2,Lifting alone,skill\nB.1,Law,\nB.1.1,Laws,skill\n",
                SCALE,
                ColumnMapping.of("Code", SpreadsheetField.COMPETENCE_ID),
                ColumnMapping.of("Name", SpreadsheetField.COMPETENCE_NAME),
                ColumnMapping.of("Type", SpreadsheetField.DIMENSION),
                ColumnMapping.of("Code", SpreadsheetField.HIERARCHICAL_CODE));

        assertThat(framework(reader).competences())
                .extracting(one -> one.id() + " " + one.groups() + " "
                        + one.broader().map(Object::toString).orElse("-"))
                .containsExactly("A.1 [A] -", "A.1.2 [] A.1", "B.1.1 [] -");
        assertThat(told(reader.result())).containsExactly("cell.missing C4");
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
                ColumnMapping.of("preferredLabel", SpreadsheetField.COMPETENCE_NAME)
                        .withLanguage(LanguageTag.of("sv")));

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
