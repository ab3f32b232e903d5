package org.kompetens.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kompetens.json.spreadsheet.FixedValue;
import org.kompetens.json.spreadsheet.SpreadsheetField;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.testkit.sample.SampleMunicipality;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;
import org.kompetens.text.LanguageTag;

/** What a first try takes columns for, as departments and catalogues call them. */
class FirstTryTest {

    private static final OrganisationStructure SAMPLE =
            SampleMunicipality.almfjarden().inventory().structure();

    @TempDir
    Path folder;

    private SpreadsheetFile file(String lines) throws IOException {
        return SpreadsheetFile.open(Files.writeString(folder.resolve("table.csv"), lines));
    }

    private MappingGuess guess(String lines, Optional<OrganisationStructure> known) throws IOException {
        try (SpreadsheetFile file = file(lines)) {
            return MappingGuess.of(file, Optional.empty(), known, List.of());
        }
    }

    /** Each column by what it is called and what it is taken for; a dash for one that is left out. */
    private List<String> taken(String lines) throws IOException {
        return guess(lines, Optional.of(SAMPLE)).columns().stream()
                .map(one -> one.mapping().column() + ": "
                        + one.mapping()
                                .field()
                                .map(field -> field.name().toLowerCase(Locale.ROOT))
                                .orElse("-"))
                .toList();
    }

    private List<Employee> imported(String lines, FixedValue... fixed) throws IOException {
        SpreadsheetImport reader = SpreadsheetImport.in(Language.NB).of(SAMPLE);
        try (SpreadsheetFile file = file(lines)) {
            MappingGuess guess = MappingGuess.of(file, Optional.empty(), Optional.of(SAMPLE), List.of(fixed));
            assertThat(guess.findings()).isEmpty();
            reader.read(file, guess.mapping().orElseThrow());
        }
        ImportResult result = reader.result();
        assertThat(result.findings()).noneMatch(SpreadsheetFinding::isError);
        return result.employees();
    }

    @ParameterizedTest
    @CsvSource({
        "Ansatt nr., employee",
        "Anst nr, employee",
        "ANSATTNR, employee",
        "Tjenestenr., employee",
        "Gyldig t.o.m., assessment_last_day",
        "Giltig t o m, assessment_last_day",
        "Giltig till och med, assessment_last_day",
        "Gjennomført dato, assessment_date",
        "Genomförd, assessment_date",
        "Gennemført dato, assessment_date",
        "Stillingsbenevnelse, role",
        "Besk. brøk, fte",
        "Permisjon t.o.m., absence_last_day",
        "Permisjon f.o.m., absence_from",
        "Permisjon til dato, absence_last_day",
        "Orlov til og med, absence_last_day",
        "Tjänstledig fr.o.m., absence_from",
        "Tjänstledighet t.o.m., absence_last_day",
        "Ansatt f.o.m., employment_from",
        "Tilsett t.o.m., employment_last_day",
        "Gyldig til dato, assessment_last_day",
    })
    void heads_are_known_however_they_are_abbreviated(String head, String field) {
        assertThat(ColumnHeads.field(head)).map(WordKey::of).contains(field);
    }

    @Test
    void of_a_framework_the_narrowest_competence_is_the_row() throws IOException {
        assertThat(taken("""
                        Area number;Area name;Area descriptor;Competence number;Competence name;Outcome ID;Outcome;Label
                        1;Search;To search;1.1;Browsing;LO1.1.01;Knows how;x
                        """))
                .containsExactly(
                        "Area number: group_id",
                        "Area number: competence_groups",
                        "Area name: group_name",
                        "Area descriptor: -",
                        "Competence number: competence_broader",
                        "Competence name: -",
                        "Outcome ID: competence_id",
                        "Outcome: competence_name",
                        "Label: -");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kompetanseområde nr;Kompetanseområde navn;Kompetanse nr;Kompetanse navn;Kompetanse beskrivelse",
                "Kompetensområdeskod;Kompetensområdesnamn;Kompetenskod;Kompetensnamn;Kompetensbeskrivning",
                "Kompetenceområde-id;Kompetenceområde;Kompetence-id;Kompetence;Kompetencebeskrivelse",
                "Competence area code;Competence area;Competence code;Competence;Competence description"
            })
    void a_framework_with_areas_is_known_in_each_language(String heads) throws IOException {
        assertThat(guess(heads + "\n1;Search;1.1;Browsing;To browse\n", Optional.empty()).columns().stream()
                        .flatMap(one -> one.mapping().field().stream()))
                .containsExactly(
                        SpreadsheetField.GROUP_ID,
                        SpreadsheetField.COMPETENCE_GROUPS,
                        SpreadsheetField.GROUP_NAME,
                        SpreadsheetField.COMPETENCE_ID,
                        SpreadsheetField.COMPETENCE_NAME,
                        SpreadsheetField.COMPETENCE_DESCRIPTION);
    }

    /** Each language is a column of its own, whichever comes first; of what is not the row, no language is taken. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Competence code;Competence name;Competence name (sv);Competence description (sv)",
                "Competence code;Competence name (sv);Competence name;Competence description (sv)",
                "Competence description (sv);Competence name (sv);Competence name;Competence code",
            })
    void names_of_a_framework_in_several_languages_are_all_taken(String heads) throws IOException {
        assertThat(guess(heads + "\n1;a;b;c\n", Optional.empty()).columns())
                .extracting(one -> one.mapping().column() + ": "
                        + one.mapping().field().orElseThrow() + " "
                        + one.mapping().language().map(LanguageTag::value).orElse("-"))
                .containsExactlyInAnyOrder(
                        "Competence code: COMPETENCE_ID -",
                        "Competence name: COMPETENCE_NAME -",
                        "Competence name (sv): COMPETENCE_NAME sv",
                        "Competence description (sv): COMPETENCE_DESCRIPTION sv");
    }

    @Test
    void of_a_framework_the_names_of_wider_things_are_taken_in_no_language() throws IOException {
        assertThat(guess("""
                        Area code;Area (sv);Area;Competence number;Competence name (sv);Outcome ID;Outcome (sv);Outcome
                        1;Söka;Search;1.1;Bläddra;LO1;Vet hur;Knows how
                        """, Optional.empty()).columns())
                .extracting(one -> one.mapping().column() + ": "
                        + one.mapping().field().map(WordKey::of).orElse("-") + " "
                        + one.mapping().language().map(LanguageTag::value).orElse("-"))
                .containsExactly(
                        "Area code: group_id -",
                        "Area code: competence_groups -",
                        "Area (sv): group_name sv",
                        "Area: group_name -",
                        "Competence number: competence_broader -",
                        "Competence name (sv): - -",
                        "Outcome ID: competence_id -",
                        "Outcome (sv): competence_name sv",
                        "Outcome: competence_name -");
    }

    /** The letters of the word are in it, the word is not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Liability code;Liability name",
                "Availability no;Availability name",
                "Målgrupp kod;Målgrupp namn;Oförmåga kod;Oförmåga namn",
                "Personalgruppe kode;Personalgruppe navn"
            })
    void what_ends_in_the_letters_of_a_thing_is_none(String heads) {
        assertThat(FrameworkHeads.of(List.of(heads.split(";")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Learning outcomes ID;Learning outcomes",
                "Delkompetanse nr;Delkompetanse",
                "Nyckelkompetenskod;Nyckelkompetensnamn",
                "Core competency code;Core competency title"
            })
    void what_ends_in_the_word_of_a_thing_is_one(String heads) {
        assertThat(FrameworkHeads.of(List.of(heads.split(";")))).isPresent();
    }

    /** In Swedish accounts it is what an account is of, with a number of its own. */
    @Test
    void verksamhet_is_no_unit_by_itself() {
        assertThat(ColumnHeads.field("Verksamhet")).isEmpty();
    }

    /** A table of courses has numbers and names of competences, too. */
    @Test
    void rows_of_persons_are_no_framework() throws IOException {
        assertThat(taken("Ansattnr;Kompetanse nr;Kompetanse;Dato\n1;7;Førstehjelp;2026-05-01\n"))
                .containsExactly(
                        "Ansattnr: employee", "Kompetanse nr: -", "Kompetanse: competence", "Dato: assessment_date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "identifier;creator;title;notes\na;b;c;d\n",
                "Competence name;Title of each competence\nx;y\n",
                "location;source;target\na;b;c\n"
            })
    void one_word_that_may_stand_in_any_text_makes_no_table_of_it(String lines) throws IOException {
        assertThat(guess(lines, Optional.empty()).findings())
                .extracting(one -> one.finding().code())
                .containsExactly("mapping.no-heads");
    }

    @Test
    void of_a_code_and_a_name_the_one_is_taken_that_the_organisation_has() throws IOException {
        assertThat(taken("""
                        Ansnr;Org. enhet;Org.enhet navn;Stillingskode;Stillingsbenevnelse;Stillingspst.
                        1;2110;Biblioteket;7026;Bibliotekar;80
                        """))
                .containsExactly(
                        "Ansnr: employee",
                        "Org. enhet: -",
                        "Org.enhet navn: unit",
                        "Stillingskode: -",
                        "Stillingsbenevnelse: role",
                        "Stillingspst.: fte");
    }

    @Test
    void a_last_day_beside_an_employment_is_the_end_of_that_alone() throws IOException {
        List<Employee> employees = imported("""
                Tjenestenummer;Stillingsbetegnelse;Afdeling;Besk. brøk;Ansættelsesdato;Fratrædelsesdato
                7;Bibliotekar;bibliotek;30/37;01-08-2015;31-07-2019
                7;Bibliotekar;bibliotek;37/37;01-08-2019;
                """);

        assertThat(employees).hasSize(1);
        assertThat(employees.get(0).knownExit()).isEmpty();
        assertThat(employees.get(0).employments())
                .extracting(
                        one -> one.fte().tenThousandths() + " " + one.period().until())
                .containsExactlyInAnyOrder(
                        "8108 " + Optional.of(LocalDate.of(2019, 8, 1)), "10000 " + Optional.empty());
    }

    @Test
    void an_absence_of_which_no_column_gives_the_end_is_asked_about() throws IOException {
        MappingGuess guess = guess(
                "Ansattnr;Enhet;Stilling;Stillingsprosent;Permisjon fra;Tilbake i arbeid\n1;hr;Rektor;100;1.5.2026;1.9.2026\n",
                Optional.of(SAMPLE));

        assertThat(guess.findings())
                .extracting(one ->
                        one.finding().code() + " " + one.finding().values().get("field"))
                .containsExactly("mapping.missing-field absence_last_day");
    }

    @Test
    void what_a_register_has_and_the_model_not_is_no_repetition() throws IOException {
        assertThat(guess(
                                "code;parentCode;level;name;shortName;notes;validFrom;validTo\n1;;1;Ledere;;;;\n11;1;2;Politikere;;;;\n",
                                Optional.empty())
                        .columns())
                .extracting(one -> one.in(Language.EN))
                .contains(
                        "table.csv, column C (level): not known, not taken",
                        "table.csv, column H (validTo): not known, not taken");
    }

    @Test
    void levels_are_known_by_rank_and_name_together_and_not_assessed_is_no_level() throws IOException {
        List<Employee> employees = imported("""
                Ansattnr;Dato;Arbeidsrett;Førstehjelp;Personvern
                1;2026-05-01;4 - Kyndig;God (2);Ikke vurdert
                """, new FixedValue(SpreadsheetField.SOURCE, "manager"));

        assertThat(employees.get(0).assessments())
                .extracting(Assessment::competence)
                .extracting(Object::toString)
                .hasSize(2);
        assertThat(employees.get(0).assessments())
                .extracting(one -> one.level().orElseThrow().id().value())
                .containsExactly("skicklig", "god");
    }

    private List<String> found(String lines) throws IOException {
        SpreadsheetImport reader = SpreadsheetImport.in(Language.NB).of(SAMPLE);
        try (SpreadsheetFile file = file(lines)) {
            MappingGuess guess = MappingGuess.of(
                    file,
                    Optional.empty(),
                    Optional.of(SAMPLE),
                    List.of(new FixedValue(SpreadsheetField.SOURCE, "manager")));
            reader.read(file, guess.mapping().orElseThrow());
        }
        return reader.result().findings().stream()
                .map(one -> one.finding().code())
                .toList();
    }

    @Test
    void a_rank_and_the_name_of_another_level_are_no_level() throws IOException {
        assertThat(found("Ansattnr;Dato;Arbeidsrett\n1;2026-05-01;3 - Kyndig\n"))
                .contains("cell.not-one-of");
    }

    /** As nobody has judged it, nothing else of that judgement is wanted. */
    @Test
    void of_what_is_not_assessed_the_scale_is_not_looked_at() throws IOException {
        String lines = "Ansattnr;Skala;Kompetanse;Nivå;Dato\n1;%s;Arbeidsrett;%s;2026-05-01\n";
        assertThat(found(String.format(lines, "what", "Ikke vurdert"))).doesNotContain("cell.not-one-of");
        assertThat(found(String.format(lines, "what", "Kyndig"))).containsOnlyOnce("cell.not-one-of");
    }

    /** A cell may have as many characters as a spreadsheet program takes, and as many places between two names. */
    @Test
    void a_long_cell_is_looked_through_at_once() {
        OrganisationNames<String> names = new OrganisationNames<>();
        names.add("4", "skilled", Labels.of(Language.NB, "Kyndig"));
        String text = "a ".repeat(SpreadsheetLimits.STANDARD.cellCharacters() / 2);

        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            for (int i = 0; i < 200; i++) {
                assertThat(names.find(text)).isEmpty();
            }
        });
        assertThat(names.find("Kyndig (4)")).containsExactly("skilled");
        assertThat(names.find(" 4  -  KYNDIG ")).containsExactly("skilled");
    }
}
