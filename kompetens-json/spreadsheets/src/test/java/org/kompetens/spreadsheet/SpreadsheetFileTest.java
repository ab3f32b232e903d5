package org.kompetens.spreadsheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kompetens.text.Language;

class SpreadsheetFileTest {

    private static final String STAFF = "Ansattnr;Enhet;Stilling\n1041;Hjemmesykepleie Øst;0,75\n";

    @TempDir
    Path folder;

    private Path file(String name, byte... content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static List<List<String>> texts(Path path) throws IOException {
        return texts(path, SpreadsheetLimits.STANDARD);
    }

    private static List<List<String>> texts(Path path, SpreadsheetLimits limits) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (SpreadsheetFile file = SpreadsheetFile.open(path, limits)) {
            file.read(
                    file.sheets().get(0),
                    row -> rows.add(row.cells().stream().map(Cell::text).toList()));
        }
        return rows;
    }

    private static SpreadsheetFinding refused(Path path, SpreadsheetLimits limits) {
        return catchThrowableOfType(SpreadsheetException.class, () -> texts(path, limits))
                .finding();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void a_csv_file_is_read_in_the_encoding_it_is_in(String charset) throws IOException {
        Path path = file("staff.csv", STAFF.getBytes(Charset.forName(charset)));

        assertThat(texts(path))
                .containsExactly(
                        List.of("Ansattnr", "Enhet", "Stilling"), List.of("1041", "Hjemmesykepleie Øst", "0,75"));
    }

    @Test
    void a_mark_of_the_byte_order_is_no_part_of_the_first_head() throws IOException {
        assertThat(texts(file("a.csv", ("\uFEFF" + STAFF).getBytes(UTF_8))).get(0))
                .startsWith("Ansattnr");
        assertThat(texts(file("b.csv", ("\uFEFF" + STAFF.replace(';', '\t')).getBytes(UTF_16LE)))
                        .get(1))
                .containsExactly("1041", "Hjemmesykepleie Øst", "0,75");
    }

    @Test
    void a_letter_of_windows_1252_late_in_a_long_file_is_found() throws IOException {
        String many = "1041;Ost;1\n".repeat(20_000);
        Path path = file("late.csv", (STAFF.replace('Ø', 'O') + many + "1;Øst;1\n").getBytes("windows-1252"));

        assertThat(texts(path)).last().isEqualTo(List.of("1", "Øst", "1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "a;b,c;d§a|b,c|d",
                "a,b;c,d§a|b;c|d",
                "a,\"1,5\",d§a|1,5|d",
                "\"a\",\"b; c; e\",\"d\"§a|b; c; e|d",
                "navn;fte;fra~Per, Ola;0,5;1.1.2020~Kari, Ann;1,0;1.1.2021§navn|fte|fra",
                "sep=,~a,b§a|b",
                "alene§alene"
            })
    void what_separates_cells_is_found_out(String lines, String first) throws IOException {
        Path path = file("x.csv", lines.replace('~', '\n').getBytes(UTF_8));

        assertThat(String.join("|", texts(path).get(0))).isEqualTo(first);
    }

    /** Spreadsheet programs would drop the noughts before a staff number, and exports keep them so. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=\"0117\"|0117",
                "\"=\"\"0117\"\"\"|0117",
                "\"=\"\"the \"\"\"\"old\"\"\"\" one\"\"\"|the \"old\" one",
                "'=\"0117\"|=\"0117\"",
                "=\"0117\"&A1|=\"0117\"&A1"
            })
    void a_text_that_is_written_as_a_formula_is_the_text(String cell, String text) throws IOException {
        assertThat(texts(file("ids.csv", ("Ansattnr;Enhet\n" + cell + ";a\n").getBytes(UTF_8)))
                        .get(1))
                .containsExactly(text, "a");
    }

    @Test
    void a_text_that_was_written_as_no_formula_is_read_as_it_was() throws IOException {
        assertThat(texts(file("f.csv", "'=1+1;'-5;'abc;''=x\n".getBytes(UTF_8))).get(0))
                .containsExactly("=1+1", "-5", "'abc", "'=x");
    }

    @Test
    void cells_of_a_workbook_have_kinds() throws IOException {
        Path path = folder.resolve("staff.xlsx");
        try (OutputStream out = Files.newOutputStream(path);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Ansatte");
            sheet.value(0, 0, "Ansattnr");
            sheet.value(1, 0, 1041);
            sheet.value(1, 1, LocalDate.of(2026, 10, 31));
            sheet.style(1, 1).format("dd.mm.yyyy").set();
            sheet.value(1, 2, 0.75);
            sheet.style(1, 2).format("0 %").set();
            sheet.value(1, 3, new BigDecimal("2.2999999999999998"));
            sheet.value(1, 4, new BigDecimal("12345678901234567"));
            sheet.value(3, 0, " Øst ");
        }
        List<TableRow> rows = new ArrayList<>();
        try (SpreadsheetFile file = SpreadsheetFile.open(path)) {
            assertThat(file.sheets().get(0).name()).contains("Ansatte");
            file.read(file.sheets().get(0), rows::add);
        }

        assertThat(rows).extracting(TableRow::number).containsExactly(1L, 2L, 4L);
        assertThat(rows.get(1).cells())
                .extracting(Cell::text)
                .containsExactly("1041", "2026-10-31", "0.75", "2.3", "12345678901234567");
        assertThat(rows.get(1).cells())
                .extracting(Cell::kind)
                .containsExactly(
                        Cell.Kind.NUMBER, Cell.Kind.DATE, Cell.Kind.NUMBER, Cell.Kind.NUMBER, Cell.Kind.NUMBER);
        assertThat(rows.get(2).cell(0).text()).isEqualTo("Øst");
        assertThat(rows.get(2).cell(7).isBlank()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "''§spreadsheet.empty",
                "' ~ '§spreadsheet.empty",
                "%PDF-1.7§spreadsheet.pdf",
                "'<html><table>'§spreadsheet.markup",
                "'{\"document\": \"employee\"}'§spreadsheet.json",
                "'[{\"id\": 1}]'§spreadsheet.json",
                "\u00D0\u00CF\u0011\u00E0\u00A1§spreadsheet.old-workbook",
                "PK\u0003\u0004xxxx§spreadsheet.unreadable-workbook",
                "a;b\u0000;c§spreadsheet.binary"
            })
    void another_file_gets_a_sentence_that_says_what_it_is(String content, String code) throws IOException {
        Path path = file("wrong.csv", content.replace('~', '\n').getBytes(ISO_8859_1));

        SpreadsheetFinding finding = refused(path, SpreadsheetLimits.STANDARD);

        assertThat(finding.finding().code()).isEqualTo(code);
        assertThat(finding.message(Language.NN)).startsWith("wrong.csv: ");
    }

    @Test
    void an_archive_that_becomes_very_large_is_refused_before_it_is_unpacked() throws IOException {
        Path path = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(new byte[8 << 20]);
        }

        assertThat(refused(path, SpreadsheetLimits.STANDARD).finding().code()).isEqualTo("spreadsheet.archive-bomb");
    }

    @Test
    void another_archive_is_no_workbook() throws IOException {
        Path path = folder.resolve("text.ods");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write("<a/>".getBytes(UTF_8));
        }

        assertThat(refused(path, SpreadsheetLimits.STANDARD).finding().code()).isEqualTo("spreadsheet.other-archive");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<",
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v>",
                "<worksheet><sheetData><row r=\"0\"><c r=\"A0\"><v>1</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r=\"x\"><c r=\"A1\"><v>1</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r=\"1\"><c r=\"1A\"><v>1</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>x</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"?\"><v>1</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" s=\"99\"><v>1</v></c></row></sheetData></worksheet>"
            })
    void a_sheet_that_is_broken_is_read_or_refused_with_its_place(String xml) throws IOException {
        Path whole = folder.resolve("whole.xlsx");
        try (Workbook workbook = new Workbook(Files.newOutputStream(whole), "test", "1.0")) {
            workbook.newWorksheet("People").value(0, 0, "id");
        }
        Path broken = folder.resolve("broken.xlsx");
        try (ZipFile from = new ZipFile(whole.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(broken))) {
            for (ZipEntry part : Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(part.getName()));
                to.write(
                        part.getName().equals("xl/worksheets/sheet1.xml")
                                ? xml.getBytes(UTF_8)
                                : from.getInputStream(part).readAllBytes());
            }
        }

        Throwable thrown = catchThrowable(() -> {
            try (SpreadsheetFile file = SpreadsheetFile.open(broken)) {
                MappingGuess.of(file, Optional.empty(), Optional.empty(), List.of());
            }
        });

        if (thrown != null) {
            SpreadsheetFinding finding = assertThat(thrown)
                    .asInstanceOf(type(SpreadsheetException.class))
                    .actual()
                    .finding();
            assertThat(finding.finding().code()).isEqualTo("spreadsheet.unreadable-workbook");
            assertThat(finding.message(Language.EN)).startsWith("broken.xlsx, ");
        }
    }

    @Test
    void what_goes_beyond_a_limit_is_refused_with_its_place() throws IOException {
        SpreadsheetLimits few = new SpreadsheetLimits(100, 10, 1_000, 100, 1, 2, 3, 5);
        Path longCell = file("a.csv", "a;b\n1;abcdef\n".getBytes(UTF_8));

        assertThat(refused(longCell, few).message(Language.EN))
                .startsWith("a.csv, row 2, column B: The cell has more than 5 characters.");
        assertThat(refused(file("b.csv", "a;b;c;d\n".getBytes(UTF_8)), few)
                        .finding()
                        .code())
                .isEqualTo("spreadsheet.too-many-columns");
        assertThat(refused(file("c.csv", "a\nb\nc\n".getBytes(UTF_8)), few)
                        .finding()
                        .code())
                .isEqualTo("spreadsheet.too-many-rows");
        assertThat(refused(file("d.csv", "a\n".repeat(60).getBytes(UTF_8)), few)
                        .finding()
                        .code())
                .isEqualTo("spreadsheet.too-large");
    }
}
