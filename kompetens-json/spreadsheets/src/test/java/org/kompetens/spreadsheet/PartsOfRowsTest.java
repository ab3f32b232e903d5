package org.kompetens.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kompetens.competence.CompetenceId;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.json.spreadsheet.ColumnMapping;
import org.kompetens.json.spreadsheet.SheetMapping;
import org.kompetens.json.spreadsheet.SpreadsheetField;
import org.kompetens.json.spreadsheet.SpreadsheetMapping;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.text.Language;

/** What is wrong in a row leaves out no more than what would be wrong without it, and the rest is taken once. */
class PartsOfRowsTest {

    private static final String HEADS =
            "Ansattnr;Født;Stilling;Enhet;Stillingsprosent;Fra;Slutter;Borte fra;Dato;Kilde;Hygiene;Legemidler;Gyldig til\n";

    /** Fields by column, in the order of {@link #HEADS}. */
    private static final SpreadsheetMapping WIDE = new SpreadsheetMapping(List.of(new SheetMapping(
            Optional.empty(),
            1,
            List.of(
                    ColumnMapping.of("Ansattnr", SpreadsheetField.EMPLOYEE),
                    ColumnMapping.of("Født", SpreadsheetField.BIRTH_DATE),
                    ColumnMapping.of("Stilling", SpreadsheetField.ROLE),
                    ColumnMapping.of("Enhet", SpreadsheetField.UNIT),
                    ColumnMapping.of("Stillingsprosent", SpreadsheetField.FTE),
                    ColumnMapping.of("Fra", SpreadsheetField.EMPLOYMENT_FROM),
                    ColumnMapping.of("Slutter", SpreadsheetField.EMPLOYEE_LAST_DAY),
                    ColumnMapping.of("Borte fra", SpreadsheetField.ABSENCE_FROM),
                    ColumnMapping.of("Dato", SpreadsheetField.ASSESSMENT_DATE),
                    ColumnMapping.of("Kilde", SpreadsheetField.SOURCE),
                    level("Hygiene"),
                    level("Legemidler"),
                    ColumnMapping.of("Gyldig til", SpreadsheetField.ASSESSMENT_LAST_DAY)),
            List.of())));

    private static final String RIGHT = "7;1.1.1980;a;b;80;1.2.2020;;;1.5.2026;leder;god;god;\n";

    /** Longer than any id may be. */
    private static final String UNREADABLE = "x".repeat(300);

    @TempDir
    Path folder;

    private static ColumnMapping level(String competence) {
        return new ColumnMapping(
                competence,
                Optional.of(SpreadsheetField.LEVEL),
                Optional.of(CompetenceId.of(competence)),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private ImportResult read(Path... files) throws IOException {
        SpreadsheetImport reader = SpreadsheetImport.in(Language.NB);
        for (Path path : files) {
            try (SpreadsheetFile file = SpreadsheetFile.open(path)) {
                reader.read(file, WIDE);
            }
        }
        return reader.result();
    }

    private Path file(String name, String lines) throws IOException {
        return Files.write(folder.resolve(name), (HEADS + lines).getBytes(UTF_8));
    }

    private static List<String> assessed(Employee employee) {
        return employee.assessments().stream()
                .map(one -> one.competence().value())
                .toList();
    }

    private static String left(ImportResult result) {
        return String.join(
                ";",
                result.rejected().get(0).row().cells().stream().map(Cell::text).toList());
    }

    @Test
    void one_level_that_cannot_be_read_leaves_out_that_assessment_alone() throws IOException {
        ImportResult result = read(file("wide.csv", RIGHT.replaceFirst("god", UNREADABLE)));

        Employee employee = result.employees().get(0);
        assertThat(employee.employments()).extracting(Employment::fte).containsExactly(new Fte(8000));
        assertThat(assessed(employee)).containsExactly("Legemidler");
        assertThat(result.findings())
                .singleElement()
                .satisfies(one -> assertThat(one.message(Language.EN))
                        .startsWith("wide.csv, row 2, column K (Hygiene): ")
                        .doesNotContain("xx"));
        assertThat(left(result)).isEqualTo("7;;;;;;;;1.5.2026;leder;" + UNREADABLE + ";;");
    }

    @ParameterizedTest
    @CsvSource({
        "1.1.1980, 1.1.80, 1, 'Hygiene, Legemidler'",
        "80, full, 0, 'Hygiene, Legemidler'",
        "80, 180, 0, 'Hygiene, Legemidler'",
        "1.2.2020, nylig, 0, 'Hygiene, Legemidler'",
        "1.5.2026, i fjor, 1, ''",
        "leder, '', 1, ''"
    })
    void what_is_not_right_without_it_is_left_out_with_it(String right, String wrong, int employments, String assessed)
            throws IOException {
        ImportResult result = read(file("wide.csv", RIGHT.replace(";" + right + ";", ";" + wrong + ";")));

        Employee employee = result.employees().get(0);
        assertThat(employee.employments()).hasSize(employments);
        assertThat(String.join(", ", assessed(employee))).isEqualTo(assessed);
        assertThat(result.isComplete()).isFalse();
        assertThat(result.rejected()).hasSize(1);
    }

    @Test
    void an_absence_is_not_said_to_be_from_nothing_where_its_employment_cannot_be_read() throws IOException {
        ImportResult result = read(file("wide.csv", RIGHT.replace(";80;1.2.2020;;;", ";hel;1.2.2020;;1.3.2026;")));

        assertThat(result.findings()).extracting(one -> one.finding().code()).containsExactly("cell.not-a-share");
        assertThat(result.employees().get(0).employments()).isEmpty();
    }

    /** Apart from the other rows, a 1 of a column of per cents would be full time. */
    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void a_number_that_was_asked_about_is_asked_about_again_when_it_comes_alone(TableFormat format) throws IOException {
        Path first = file("wide.csv", RIGHT + RIGHT.replaceFirst("7", "8").replace(";80;", ";1;"));
        Path rejected = folder.resolve("rejected." + (format == TableFormat.CSV ? "csv" : "xlsx"));
        for (Path from : List.of(first, rejected, rejected)) {
            ImportResult result = read(from);
            assertThat(result.findings())
                    .extracting(one -> one.finding().code())
                    .containsExactly("cell.ambiguous-share");
            List<Table> tables = RejectedRows.tables(result.rejected(), Language.NB);
            assertThat(tables.get(0).heads())
                    .startsWith("Hva som ikke ble tatt med, og hvorfor", "Fil, ark og rad", "Ansattnr")
                    .hasSize(HEADS.split(";").length + 2);
            assertThat(tables.get(0).rows().get(0).stream().map(Cell::text).skip(2))
                    .startsWith("8", "", "a", "b", "1 ?");
            try (OutputStream out = Files.newOutputStream(rejected)) {
                format.write(tables, Language.NB, out);
            }
        }
    }

    @Test
    void an_end_that_cannot_be_read_is_no_end_never() throws IOException {
        ImportResult leaver = read(file("leaver.csv", RIGHT.replace("1.2.2020;;", "1.2.2020;snart;")));
        ImportResult absent = read(file("absent.csv", RIGHT.replace("1.2.2020;;;", "1.2.2020;;snart;")));
        ImportResult expiring = read(file("expiring.csv", RIGHT.replace("god;\n", "god;snart\n")));

        assertThat(leaver.employees().get(0).employments()).isEmpty();
        assertThat(absent.employees().get(0).employments()).isEmpty();
        assertThat(expiring.employees().get(0).assessments()).isEmpty();
        assertThat(expiring.employees().get(0).employments()).hasSize(1);
    }

    @Test
    void nobody_is_made_of_a_birth_date_or_a_wrong_id() throws IOException {
        assertThat(read(file("birth.csv", "7;1.1.1980;a;b;full\n")).employees()).isEmpty();
        assertThat(read(file("id.csv", UNREADABLE + RIGHT.substring(1))).employees())
                .isEmpty();
        assertThat(left(read(file("cells.csv", RIGHT.replace("\n", ";y\n"))))).startsWith("7;1.1.1980;a;b;80");
    }

    @Test
    void another_birth_date_may_be_another_person() throws IOException {
        ImportResult result =
                read(file("two.csv", RIGHT + RIGHT.replace("1980", "1981").replace("1.5", "2.5")));

        assertThat(assessed(result.employees().get(0))).hasSize(2);
        assertThat(left(result)).startsWith("7;1.1.1981;a;b;80").contains("god;god");
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void what_was_left_out_is_mended_and_imported_beside_the_rest_once(TableFormat format) throws IOException {
        Path first = file(
                "wide.csv",
                RIGHT.replaceFirst("god", UNREADABLE)
                        + RIGHT.replaceFirst("7", "8").replace(";80;", ";hel;"));
        ImportResult result = read(first);
        Path rejected = folder.resolve("rejected." + (format == TableFormat.CSV ? "csv" : "xlsx"));
        List<RejectedRow> mended = result.rejected().stream()
                .map(row -> new RejectedRow(
                        row.heads(),
                        row.headRow(),
                        new TableRow(
                                row.row().number(),
                                row.row().cells().stream()
                                        .map(cell -> cell.text().equals(UNREADABLE)
                                                ? Cell.text("dårlig")
                                                : cell.text().equals("hel") ? Cell.text("100 %") : cell)
                                        .toList()),
                        row.reasons()))
                .toList();
        try (OutputStream out = Files.newOutputStream(rejected)) {
            format.write(RejectedRows.tables(mended, Language.NB), Language.NB, out);
        }

        ImportResult whole = read(first, rejected);

        assertThat(read(rejected).findings()).isEmpty();
        assertThat(whole.employees()).hasSize(2).allSatisfy(one -> {
            assertThat(one.employments()).hasSize(1);
            assertThat(assessed(one)).containsExactlyInAnyOrder("Hygiene", "Legemidler");
        });
        assertThat(whole.findings()).isEqualTo(result.findings());
    }

    @Test
    void heads_and_sheets_stand_where_they_stood() {
        SpreadsheetFinding why = new SpreadsheetFinding(
                CellPlace.of("a.xlsx").inSheet(Optional.of("Staff")).inRow(5),
                Finding.of(SpreadsheetRule.ROW_TOO_MANY_CELLS, FieldPath.ROOT));
        List<Table> tables = RejectedRows.tables(
                List.of(new RejectedRow(
                        List.of("Id"), 3, new TableRow(5, List.of(Cell.text("1"), Cell.text("2"))), List.of(why))),
                Language.EN);

        assertThat(tables).singleElement().satisfies(table -> {
            assertThat(table.name()).isEqualTo("Staff");
            assertThat(table.heads()).containsOnly("");
            assertThat(table.rows().get(1).get(2).text()).isEqualTo("Id");
            assertThat(table.rows()).hasSize(3);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"no link", "http://[x"})
    void a_link_that_is_none_leaves_out_itself_alone(String link) throws IOException {
        Path path = Files.writeString(
                folder.resolve("links.csv"),
                "Competence id,Competence name,Dimension,Competence scale,Links,Scale id,Level id\nx,X,skill,s,https://example.org/x|"
                        + link + ",s,one\n");
        SpreadsheetImport reader = SpreadsheetImport.in(Language.EN);
        try (SpreadsheetFile file = SpreadsheetFile.open(path)) {
            MappingGuess guess = MappingGuess.of(file, Optional.empty(), Optional.empty(), List.of());
            reader.read(file, guess.mapping().orElseThrow());
        }

        OrganisationStructure structure = reader.result().structure().orElseThrow();
        assertThat(structure.framework().competences().get(0).links()).hasToString("[https://example.org/x]");
        assertThat(reader.result().isComplete()).isFalse();
        assertThat(left(reader.result())).isEqualTo("x;X;skill;s;https://example.org/x|" + link + ";;");
    }
}
