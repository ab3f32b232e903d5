package org.kompetens.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kompetens.json.spreadsheet.FixedValue;
import org.kompetens.json.spreadsheet.SpreadsheetField;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.testkit.sample.SampleMunicipality;
import org.kompetens.text.Language;

class SpreadsheetImportTest {

    private static final OrganisationStructure SAMPLE =
            SampleMunicipality.almfjarden().inventory().structure();

    @TempDir
    Path folder;

    private ImportResult read(SpreadsheetImport reader, String lines, FixedValue... fixed) throws IOException {
        Path path = Files.write(folder.resolve("staff.csv"), lines.getBytes(UTF_8));
        try (SpreadsheetFile file = SpreadsheetFile.open(path)) {
            MappingGuess guess = MappingGuess.of(file, Optional.empty(), Optional.of(SAMPLE), List.of(fixed));
            reader.read(file, guess.mapping().orElseThrow());
        }
        return reader.result();
    }

    private ImportResult read(String lines, FixedValue... fixed) throws IOException {
        return read(SpreadsheetImport.in(Language.NB), lines, fixed);
    }

    private Employment employment(String lines) throws IOException {
        ImportResult result = read(lines);
        assertThat(result.findings()).noneMatch(SpreadsheetFinding::isError);
        return result.employees().get(0).employments().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"75|100|7500", "0,75|1|7500", "75 %|1|7500", "75,5|100|7550", "66,66666|100|6667", "0.5|0,25|5000"
            })
    void shares_are_in_per_cent_where_the_column_shows_it(String one, String other, int fte) throws IOException {
        Employment employment =
                employment("Ansattnr;Rolle;Enhet;Stillingsprosent\n1;a;b;" + one + "\n2;a;b;" + other + "\n");

        assertThat(employment.fte().tenThousandths()).isEqualTo(fte);
    }

    /** Positions of a unit add up to more than one, and a sum of them is no share of a position. */
    @ParameterizedTest
    @ValueSource(strings = {"I alt;;;3,75", "Sum;;;3,75", ";Summa;;3,75", ";;;3,75"})
    void a_sum_below_shares_says_nothing_of_their_unit(String sum) throws IOException {
        ImportResult result =
                read("Medarbejdernr;Stilling;Afdeling;Beskæftigelsesgrad\n1;a;b;0,75\n2;a;b;1\n" + sum + "\n");

        assertThat(result.employees())
                .extracting(one -> one.employments().get(0).fte().tenThousandths())
                .containsExactly(7500, 10_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"0,5;100;cell.ambiguous-share", "1,5;100;cell.ambiguous-share", "1,5;0,75;cell.not-a-share"})
    void what_may_be_a_share_among_per_cents_is_asked_about(String one, String other, String code) throws IOException {
        Path path = Files.writeString(
                folder.resolve("staff.csv"),
                "Ansattnr;Rolle;Enhet;Stillingsprosent\n1;a;b;" + one + "\n2;a;b;" + other + "\n");
        SpreadsheetImport reader = SpreadsheetImport.in(Language.NB);
        try (SpreadsheetFile file = SpreadsheetFile.open(path)) {
            reader.read(
                    file,
                    MappingGuess.of(file, Optional.of(Layout.PER_EMPLOYMENT), Optional.empty(), List.of())
                            .mapping()
                            .orElseThrow());
        }
        ImportResult result = reader.result();

        assertThat(result.findings())
                .extracting(
                        found -> found.finding().code() + " " + found.place().row())
                .containsExactly(code + " 2");
        assertThat(result.employees()).hasSize(1);
    }

    @Test
    void a_first_try_leaves_open_what_unit_a_doubtful_column_is_in() throws IOException {
        Path path = Files.writeString(
                folder.resolve("staff.csv"), "Ansattnr;Rolle;Enhet;Stillingsprosent\n1;a;b;1,5\n2;a;b;100\n");
        try (SpreadsheetFile file = SpreadsheetFile.open(path)) {
            MappingGuess guess = MappingGuess.of(file, Optional.empty(), Optional.empty(), List.of());

            assertThat(guess.findings())
                    .extracting(found ->
                            found.place().letters() + " " + found.finding().code())
                    .containsExactly("D cell.ambiguous-share");
            assertThat(guess.mapping()
                            .orElseThrow()
                            .sheets()
                            .get(0)
                            .columns()
                            .get(3)
                            .unit())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "01.02.2020",
        "1.2.2020",
        "2020-02-01",
        "20200201",
        "01-02-2020",
        "01/02/2020",
        "43862",
        "2020-02-01T00:00:00"
    })
    void dates_are_read_as_departments_write_them(String date) throws IOException {
        Employment employment = employment("Ansattnr;Rolle;Enhet;Årsverk;Fra\n1;a;b;1;" + date + "\n");

        assertThat(employment.period().from()).contains(LocalDate.of(2020, 2, 1));
    }

    @ParameterizedTest
    @CsvSource({"31.02.2020", "1.2.20", "2020-13-01", "i fjor"})
    void what_is_no_date_is_found_with_its_cell(String date) throws IOException {
        ImportResult result = read("Ansattnr;Rolle;Enhet;Årsverk;Fra\n1;a;b;1;" + date + "\n");

        assertThat(result.findings().get(0).message(Language.EN))
                .startsWith("staff.csv, row 2, column E (Fra): This is no date")
                .doesNotContain(date);
        assertThat(result.rejected()).hasSize(1);
        assertThat(result.employees()).isEmpty();
    }

    @Test
    void a_last_day_counts_and_the_last_of_all_days_is_no_end() throws IOException {
        String heads = "Ansattnr;Rolle;Enhet;Årsverk;Fra;Til\n";

        assertThat(employment(heads + "1;a;b;1;;30.06.2026\n").period().until()).contains(LocalDate.of(2026, 7, 1));
        assertThat(employment(heads + "1;a;b;1;;31.12.9999\n").period().until()).isEmpty();
    }

    @Test
    void a_wide_table_has_a_column_of_levels_for_each_competence() throws IOException {
        ImportResult result = read(
                SpreadsheetImport.in(Language.SV).of(SAMPLE),
                "Anställningsnr,Datum,Bedömd av,Förvaltningsrätt,arbetsratt,Dataskydd\n7,2026-03-01,Chef,Expert,3,-\n");
        Employee employee = result.employees().get(0);

        assertThat(result.isComplete()).isTrue();
        assertThat(employee.assessments())
                .extracting(one -> one.competence().value() + " " + one.level().orElseThrow())
                .containsExactly("forvaltningsratt expert", "arbetsratt kompetent");
        assertThat(employee.assessments()).extracting(Assessment::source).containsOnly(AssessmentSource.MANAGER);
    }

    @Test
    void what_holds_for_every_row_need_not_have_a_column() throws IOException {
        ImportResult result = read(
                "Ansattnr;Kompetanse;Nivå\n7;x;god\n",
                new FixedValue(SpreadsheetField.SOURCE, "sertifikat"),
                new FixedValue(SpreadsheetField.ASSESSMENT_DATE, "01.10.2026"));

        assertThat(result.employees().get(0).assessments().get(0).date()).isEqualTo("2026-10-01");
    }

    @Test
    void names_of_the_organisation_are_understood_and_the_nearest_is_named() throws IOException {
        ImportResult result = read(
                SpreadsheetImport.in(Language.EN).of(SAMPLE),
                "Employee,Role,Unit,FTE\n1,Enhetschef,loneservice,1\n2,enhetscheff,loneservice,1\n");

        assertThat(result.employees().get(0).employments().get(0).role().value())
                .isEqualTo("enhetschef");
        assertThat(result.findings().get(0).message(Language.EN))
                .startsWith("staff.csv, row 3, column B (Role): ")
                .contains("Perhaps ‘enhetschef’ is meant.");
    }

    @Test
    void a_name_in_any_language_can_be_the_nearest() throws IOException {
        ImportResult result = read(
                SpreadsheetImport.in(Language.NB).of(SAMPLE),
                "Ansattnr;Stilling;Enhet;Årsverk\n1;Helsefagarbeier;Hjemmetjenesten nord,dag;1\n");

        assertThat(result.findings())
                .extracting(one -> one.message(Language.NB))
                .singleElement()
                .asString()
                .startsWith("staff.csv, rad 2, kolonne B (Stilling): ")
                .contains("Kanskje er «Helsefagarbeider» ment.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Hjemmetjenesten nord,dag", "hjemmetjenesten  nord , dag", "Hjemmetjenesten\u00A0nord, dag"})
    void white_space_beside_signs_makes_no_other_name(String unit) throws IOException {
        ImportResult result = read(
                SpreadsheetImport.in(Language.NB).of(SAMPLE),
                "Ansattnr;Stilling;Enhet;Årsverk\n1;Sykepleier;" + unit + ";1\n");

        assertThat(result.employees().get(0).employments().get(0).unit().value())
                .isEqualTo("aldreomsorg-nord-dag");
    }

    @Test
    void where_there_are_few_all_levels_are_named() throws IOException {
        ImportResult result = read(
                SpreadsheetImport.in(Language.NB).of(SAMPLE),
                "Ansattnr;Dato;Førstehjelp\n1;2026-05-01;6\n",
                new FixedValue(SpreadsheetField.SOURCE, "manager"));

        assertThat(result.findings())
                .extracting(one -> one.message(Language.NB))
                .singleElement()
                .asString()
                .startsWith(
                        "staff.csv, rad 2, kolonne C (Førstehjelp): Dette er ingen av Grunnleggende, God, Svært god.");
    }

    @Test
    void a_field_that_no_column_gives_is_told_once_for_all_rows() throws IOException {
        ImportResult result = read("Ansattnr;Kompetanse;Nivå;Dato\n1;a;b;1.5.2026\n2;a;b;1.5.2026\n3;a;b;1.5.2026\n");

        assertThat(result.findings())
                .extracting(one -> one.message(Language.NB))
                .containsExactly("staff.csv: Ingen kolonne oppgir «Vurdert av» (source). Legg den til i"
                        + " kolonnebeskrivelsen, eller en fast verdi under always.");
        assertThat(result.rejected()).hasSize(3);
    }

    @Test
    void rows_that_contradict_one_another_are_not_taken() throws IOException {
        ImportResult result = read("""
                Ansattnr;Fødselsdato;Stillingsnr;Rolle;Enhet;Årsverk
                1;1.1.1980;a;x;y;1
                1;2.1.1980;b;x;y;1
                1;;a;x;z;1
                1;;b;x;y;0,5
                """);

        assertThat(result.rejected()).hasSize(2);
        assertThat(result.employees().get(0).employments()).hasSize(2);
    }

    @Test
    void a_cell_that_a_separator_has_split_is_found() throws IOException {
        ImportResult result = read("Ansattnr;Rolle;Enhet;Årsverk\n1;a;b;1;c\n");

        assertThat(result.findings()).extracting(one -> one.finding().code()).contains("row.too-many-cells");
    }

    @Test
    void national_identity_numbers_stop_it_and_can_be_allowed() throws IOException {
        String lines = "Ansattnr;Rolle;Enhet;Årsverk\n01010750160;a;b;1\n";

        ImportResult stopped = read(lines);
        assertThat(stopped.employees()).isEmpty();
        assertThat(stopped.findings().get(0).message(Language.EN))
                .startsWith("staff.csv, column A (Ansattnr): The column seems to hold personal identity numbers")
                .doesNotContain("01010750160");
        assertThat(read(SpreadsheetImport.in(Language.EN).allowingIdentityNumbers(), lines)
                        .employees())
                .hasSize(1);
    }

    @Test
    void what_is_left_out_opens_as_a_table_with_the_reason_beside_each_row() throws IOException {
        ImportResult result = read("Ansattnr;Rolle;Enhet;Årsverk\n1;=a;;1\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        TableFormat.CSV.write(RejectedRows.tables(result.rejected(), Language.EN), Language.EN, out);

        assertThat(out.toString(UTF_8)).isEqualTo("""
                        \uFEFF"What was not taken, and why","File, sheet and row",Ansattnr,Rolle,Enhet,Årsverk\r
                        Enhet: The field ‘Unit’ (unit) is missing here.,"staff.csv, row 2",1,'=a,,1\r
                        """);
    }

    @Test
    void a_structure_is_read_too() throws IOException {
        ImportResult result =
                read("Unit id,Unit name,Unit level,Parent unit\ntown,The town,kommune,\nhr,HR,department,town\n");

        assertThat(result.structure().orElseThrow().units())
                .extracting(unit -> unit.id().value() + " " + unit.level().value())
                .containsExactly("town municipality", "hr department");
    }
}
