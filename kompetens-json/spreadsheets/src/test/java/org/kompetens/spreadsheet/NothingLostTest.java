package org.kompetens.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kompetens.json.spreadsheet.ColumnMapping;
import org.kompetens.json.spreadsheet.FixedValue;
import org.kompetens.json.spreadsheet.SheetMapping;
import org.kompetens.json.spreadsheet.SpreadsheetField;
import org.kompetens.json.spreadsheet.SpreadsheetMapping;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.text.Language;

/** What departments' spreadsheets hold and is not taken is said each time, and what is no person becomes none. */
class NothingLostTest {

    private static final String ASSESSMENTS = "Ansattnr;Kompetanse;Nivå;Vurdert dato;Vurdert av;Grunnlag\n";
    private static final String STAFF = "Ansattnr;Stilling;Enhet;Stillingsprosent\n1;a;b;100\n";

    @TempDir
    Path folder;

    private ImportResult read(Path path, FixedValue... fixed) throws IOException {
        SpreadsheetImport reader = SpreadsheetImport.in(Language.NB);
        try (SpreadsheetFile file = SpreadsheetFile.open(path)) {
            MappingGuess guess = MappingGuess.of(file, Optional.empty(), Optional.empty(), List.of(fixed));
            reader.read(file, guess.mapping().orElseThrow());
        }
        return reader.result();
    }

    private ImportResult read(String lines, FixedValue... fixed) throws IOException {
        return read(Files.write(folder.resolve("staff.csv"), lines.getBytes(UTF_8)), fixed);
    }

    private static List<String> told(ImportResult result) {
        List<String> told = new ArrayList<>();
        result.findings()
                .forEach(one -> told.add(one.finding().code() + " "
                        + one.place().letters() + one.place().row()));
        return told;
    }

    private static List<String> ids(ImportResult result) {
        return result.employees().stream()
                .map(Employee::id)
                .map(EmployeeId::value)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1;;god;;;", "1;;;2026-05-01;;", "1;;;;;kurs"})
    void an_assessment_of_nothing_is_wrong(String row) throws IOException {
        ImportResult result = read(ASSESSMENTS + row + "\n");

        assertThat(told(result)).containsExactly("cell.missing B2");
        assertThat(result.rejected()).hasSize(1);
    }

    @Test
    void who_assesses_says_nothing_alone() throws IOException {
        assertThat(told(read(ASSESSMENTS + "1;;;;leder;\n1;a;god;2026-05-01;leder;\n")))
                .isEmpty();
    }

    @Test
    void one_competence_may_hold_for_every_row() throws IOException {
        ImportResult result = read(
                "Ansattnr;Nivå;Vurdert dato;Vurdert av\n1;god;2026-05-01;leder\n2;;;leder\n",
                new FixedValue(SpreadsheetField.COMPETENCE, "hygiene"));

        assertThat(result.rejected()).isEmpty();
        assertThat(result.employees().get(0).assessments())
                .extracting(one -> one.competence().value())
                .containsExactly("hygiene");
        assertThat(result.employees().get(1).assessments()).isEmpty();
    }

    @Test
    void levels_of_nothing_are_told_by_the_first_try() throws IOException {
        Path path = Files.writeString(
                folder.resolve("levels.csv"), "Ansattnr;Nivå;Vurdert dato;Vurdert av\n1;god;2026-05-01;leder\n");
        try (SpreadsheetFile file = SpreadsheetFile.open(path)) {
            MappingGuess guess = MappingGuess.of(file, Optional.empty(), Optional.empty(), List.of());
            assertThat(guess.findings())
                    .extracting(one -> one.finding().values().get("field"))
                    .containsExactly("competence");
        }
    }

    @Test
    void an_exemption_of_nothing_is_wrong() throws IOException {
        ImportResult result = read("Ansattnr;Fritatt for;Fritak grunn;Fritak fra og med\n1;;;2026-01-01\n");

        assertThat(result.findings()).isNotEmpty().allMatch(SpreadsheetFinding::isError);
    }

    @Test
    void a_unit_without_id_and_name_is_wrong() throws IOException {
        ImportResult result = read("""
                Enhets-id;Enhetsnavn;Organisasjonsnivå;Overordnet enhet
                a;A;municipality;
                ;;department;a
                """);

        assertThat(told(result)).containsExactly("cell.missing A3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Sum;;;100", "I alt;;;", "Antall ansatte: 1;;;", "TOTALT;;;1,0", "Til sammen 1;;;", "Summa:;;;"})
    void a_row_of_totals_is_nobody(String row) throws IOException {
        ImportResult result = read(STAFF + row + "\n");

        assertThat(told(result)).containsExactly("row.total A3");
        assertThat(ids(result)).containsExactly("1");
        assertThat(result.isComplete()).isTrue();
        assertThat(result.rejected()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {";Summa;;1", ";;Totalt;100,0 %", ";I alt ansatte;3;2", ";;Sum;#DIV/0!"})
    void totals_beside_no_id_are_nobody(String row) throws IOException {
        ImportResult result = read(STAFF + row + "\n");

        assertThat(told(result)).containsExactly("row.total A3");
        assertThat(result.isComplete()).isTrue();
        assertThat(result.rejected()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {";Summa;b;100", ";a;b;100", ";Sumatra;;100"})
    void who_has_no_id_is_no_total_where_anything_else_is_said(String row) throws IOException {
        ImportResult result = read(STAFF + row + "\n");

        assertThat(told(result)).contains("cell.missing A3");
        assertThat(result.rejected()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sum;;b;100", "SUM;;;i dag"})
    void totals_that_could_be_a_person_are_told_and_kept(String row) throws IOException {
        ImportResult result = read(STAFF + row + "\n");

        assertThat(told(result)).containsExactly("row.total A3");
        assertThat(ids(result)).containsExactly("1");
        assertThat(result.rejected())
                .singleElement()
                .satisfies(one -> assertThat(one.row().cell(0).text()).isEqualToIgnoringCase("sum"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sum;a;b;100", "Summer;;;", "A-total;;;", "S1;;;"})
    void an_id_is_one_where_it_is_no_such_word_or_has_a_role(String row) throws IOException {
        assertThat(ids(read(STAFF + row + "\n"))).containsExactly("1", row.substring(0, row.indexOf(';')));
    }

    @Test
    void whoever_is_an_id_and_nothing_else_is_told() throws IOException {
        assertThat(told(read(STAFF + "Utskrift 1. oktober;;;\n"))).containsExactly("row.nothing-but-id A3");
    }

    @Test
    void ids_that_noughts_alone_tell_apart_are_told() throws IOException {
        ImportResult result = read("Ansattnr;Stilling;Enhet;Stillingsprosent\n7;a;b;100\n007;a;b;100\n70;a;b;100\n");

        assertThat(told(result)).containsExactly("row.id-zeros A3");
        assertThat(ids(result)).containsExactly("7", "007", "70");
    }

    @Test
    void a_column_without_a_head_is_told_where_it_holds_anything() throws IOException {
        ImportResult result = read("Ansattnr;;Stilling;;Enhet;Stillingsprosent\n1;x;a;;b;100\n2;y;a;;b;100\n");

        assertThat(told(result)).containsExactly("column.without-head B0");
        assertThat(ids(result)).hasSize(2);
    }

    @Test
    void a_second_column_of_the_same_is_told_as_that() throws IOException {
        Path path = Files.writeString(
                folder.resolve("twice.csv"), "Anst.nr;Enhet;Enhet;Befattning;Syss.grad %;Summa\n1;a;b;c;80;1\n");
        try (SpreadsheetFile file = SpreadsheetFile.open(path)) {
            MappingGuess guess = MappingGuess.of(file, Optional.empty(), Optional.empty(), List.of());
            assertThat(guess.findings()).isEmpty();
            assertThat(guess.columns())
                    .extracting(column -> column.in(Language.EN))
                    .containsExactly(
                            "twice.csv, column A (Anst.nr): employee (Employee)",
                            "twice.csv, column B (Enhet): unit (Unit)",
                            "twice.csv, column C (Enhet): not taken: another column holds the same",
                            "twice.csv, column D (Befattning): role (Role)",
                            "twice.csv, column E (Syss.grad %): fte (FTE), in per cent",
                            "twice.csv, column F (Summa): not known, not taken");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Personnummer", "Fødselsnummer", "CPR-nr.", "National ID"})
    void where_only_an_identity_number_tells_persons_apart_a_pseudonym_is_asked_for(String head) throws IOException {
        Path path = Files.writeString(
                folder.resolve("identity.csv"), head + ";Enhet;Befattning;FTE\n19811218-9876;a;b;1\n");
        try (SpreadsheetFile file = SpreadsheetFile.open(path)) {
            MappingGuess guess = MappingGuess.of(file, Optional.empty(), Optional.empty(), List.of());
            assertThat(guess.findings())
                    .extracting(
                            one -> one.finding().code() + " " + one.finding().values())
                    .containsExactly("mapping.only-identity {column=" + head + "}");
        }
    }

    @Test
    void a_hidden_sheet_is_told() throws IOException {
        Path path = folder.resolve("hidden.xlsx");
        try (OutputStream out = Files.newOutputStream(path);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet shown = workbook.newWorksheet("Ansatte");
            List.of("Ansattnr", "Stilling", "Enhet", "Stillingsprosent")
                    .forEach(head -> shown.value(0, head.equals("Ansattnr") ? 0 : head.length() % 5 + 1, head));
            workbook.newWorksheet("Gamle").setVisibilityState(VisibilityState.HIDDEN);
        }
        try (SpreadsheetFile file = SpreadsheetFile.open(path)) {
            assertThat(file.hiddenSheets()).containsExactly("Gamle");
            assertThat(MappingGuess.of(file, Optional.empty(), Optional.empty(), List.of())
                            .findings())
                    .extracting(one -> one.finding().code())
                    .contains("mapping.sheet-hidden");
        }
    }

    @Test
    void noughts_that_a_format_shows_are_part_of_an_id() throws IOException {
        Path path = folder.resolve("formats.xlsx");
        try (OutputStream out = Files.newOutputStream(path);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Ansatte");
            sheet.value(0, 0, "Ansattnr");
            sheet.value(0, 1, "Fødselsdato");
            for (int row = 1; row <= 3; row++) {
                sheet.value(row, 0, row == 3 ? 123456 : row + 6);
                sheet.value(row, 1, "1970-01-01");
                sheet.style(row, 0).format(row == 1 ? "General" : "00000").set();
            }
        }
        assertThat(ids(read(path))).containsExactly("7", "00008", "123456");
    }

    /** A workbook with this cell in C2, and this after its sheets. */
    private Path formulas(String workbook, String cell) throws IOException {
        Path whole = folder.resolve("whole.xlsx");
        try (OutputStream out = Files.newOutputStream(whole);
                Workbook written = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = written.newWorksheet("A");
            sheet.value(0, 2, "Sluttet");
            sheet.value(1, 2, 1);
        }
        Path path = folder.resolve("formulas.xlsx");
        try (ZipFile from = new ZipFile(whole.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(path))) {
            for (ZipEntry part : Collections.list(from.entries())) {
                String text = new String(from.getInputStream(part).readAllBytes(), UTF_8);
                to.putNextEntry(new ZipEntry(part.getName()));
                to.write(text.replaceFirst("<c r=\"C2\".*?</c>", Matcher.quoteReplacement(cell))
                        .replace("</sheets>", "</sheets>" + workbook)
                        .getBytes(UTF_8));
            }
        }
        return path;
    }

    private static Cell formula(Path path) throws IOException {
        List<Cell> found = new ArrayList<>();
        try (SpreadsheetFile file = SpreadsheetFile.open(path)) {
            file.read(file.sheets().get(0), row -> found.add(row.cell(2)));
        }
        return found.get(1);
    }

    @Test
    void a_formula_that_was_never_calculated_is_no_empty_cell() throws IOException {
        String calculateLater = "<calcPr fullCalcOnLoad='1'/>";
        assertThat(formula(formulas("", "<c r='C2'><f>TODAY()</f></c>")).kind()).isEqualTo(Cell.Kind.ERROR);
        assertThat(formula(formulas(calculateLater, "<c r='C2'><f>TODAY()</f><v></v></c>"))
                        .kind())
                .isEqualTo(Cell.Kind.ERROR);
        assertThat(formula(formulas("<calcPr calcId='191029'/>", "<c r='C2' t='str'><f>IF(A2=2,1,\"\")</f><v></v></c>"))
                        .kind())
                .isEqualTo(Cell.Kind.BLANK);
        assertThat(formula(formulas(calculateLater, "<c r='C2'><f>1+1</f><v>2</v></c>"))
                        .text())
                .isEqualTo("2");
    }

    @Test
    void a_formula_without_a_value_is_told_once() throws IOException {
        Path path = formulas("", "<c r='C2'><f>TODAY()</f></c>");
        SpreadsheetImport reader = SpreadsheetImport.in(Language.NB);
        try (SpreadsheetFile file = SpreadsheetFile.open(path)) {
            ColumnMapping column = ColumnMapping.of("Sluttet", SpreadsheetField.EMPLOYEE);
            reader.read(
                    file,
                    new SpreadsheetMapping(List.of(new SheetMapping(Optional.empty(), 1, List.of(column), List.of()))));
        }

        assertThat(told(reader.result())).containsExactly("cell.formula-error C2");
    }
}
