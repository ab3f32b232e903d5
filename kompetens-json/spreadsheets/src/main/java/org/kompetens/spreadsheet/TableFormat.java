package org.kompetens.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.kompetens.text.Language;

/** As what tables are written. */
public enum TableFormat {
    /**
     * As one .csv file in UTF-8 that spreadsheet programs open as it is meant: with a mark of the byte order; in English
     * with commas between cells, in the other languages with semicolons and a decimal comma. A text that a program would
     * take for a formula gets an apostrophe before it.
     */
    CSV,
    /** As a workbook with a sheet for each table. */
    XLSX;

    /** Spreadsheet programs take no longer names of sheets. */
    private static final int LONGEST_NAME = 31;

    private static final double WIDEST = 60;
    private static final double LEAST_WIDTH = 9;

    /**
     * The format that a file's name asks for.
     *
     * @param path the file
     * @return the format; empty where the name ends otherwise
     */
    public static Optional<TableFormat> of(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") ? Optional.of(CSV) : name.endsWith(".xlsx") ? Optional.of(XLSX) : Optional.empty();
    }

    /**
     * Writes tables.
     *
     * @param tables the tables; as {@link #CSV} one below the other, with an empty row between
     * @param language of which language's spreadsheet programs a .csv file is for
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public void write(List<Table> tables, Language language, OutputStream out) throws IOException {
        if (this == CSV) {
            writeCsv(tables, language, out);
        } else {
            writeWorkbook(tables, out);
        }
        out.flush();
    }

    private static void writeCsv(List<Table> tables, Language language, OutputStream out) throws IOException {
        boolean isEnglish = language == Language.EN;
        Writer text = new OutputStreamWriter(out, UTF_8);
        text.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(isEnglish ? ',' : ';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        for (int i = 0; i < tables.size(); i++) {
            if (i > 0) {
                csv.writeRecord("");
            }
            csv.writeRecord(tables.get(i).heads().stream().map(CsvText::written).toList());
            for (List<Cell> row : tables.get(i).rows()) {
                csv.writeRecord(
                        row.stream().map(cell -> csvText(cell, isEnglish)).toList());
            }
        }
        csv.flush();
        text.flush();
    }

    private static String csvText(Cell cell, boolean isEnglish) {
        return switch (cell.kind()) {
            case NUMBER -> isEnglish ? cell.text() : cell.text().replace('.', ',');
            case DATE, BLANK -> cell.text();
            case TEXT, ERROR -> CsvText.written(cell.text());
        };
    }

    private static void writeWorkbook(List<Table> tables, OutputStream out) throws IOException {
        try (OutputStream open = new FilterOutputStream(out) {
                    @Override
                    public void write(byte[] bytes, int offset, int length) throws IOException {
                        out.write(bytes, offset, length);
                    }

                    @Override
                    public void close() throws IOException {
                        flush();
                    }
                };
                Workbook workbook = new Workbook(open, "kompetens", "1.0")) {
            // Programs open no workbook without a sheet.
            if (tables.isEmpty()) {
                workbook.newWorksheet(sheetName("", 0));
            }
            for (int i = 0; i < tables.size(); i++) {
                write(
                        tables.get(i),
                        workbook.newWorksheet(sheetName(tables.get(i).name(), i)));
            }
        }
    }

    private static String sheetName(String name, int index) {
        String sound = name.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        String named = sound.isEmpty() ? String.valueOf(index + 1) : sound;
        return named.length() > LONGEST_NAME ? named.substring(0, LONGEST_NAME) : named;
    }

    private static void write(Table table, Worksheet sheet) {
        for (int column = 0; column < table.heads().size(); column++) {
            sheet.value(0, column, table.heads().get(column));
            sheet.style(0, column).bold().set();
            int longest = table.heads().get(column).length();
            for (int row = 0; row < table.rows().size(); row++) {
                Cell cell = table.rows().get(row).get(column);
                longest = Math.max(longest, cell.text().length());
                write(cell, sheet, row + 1, column);
            }
            sheet.width(column, Math.min(WIDEST, Math.max(LEAST_WIDTH, longest + 2.0)));
        }
        sheet.freezePane(0, 1);
    }

    private static void write(Cell cell, Worksheet sheet, int row, int column) {
        switch (cell.kind()) {
            case NUMBER -> sheet.value(row, column, cell.number().orElseThrow());
            case DATE -> {
                if (cell.text().length() == "2026-10-31".length() && cell.text().charAt(0) >= '1') {
                    sheet.value(row, column, LocalDate.parse(cell.text()));
                    sheet.style(row, column).format("yyyy-mm-dd").set();
                } else {
                    sheet.value(row, column, cell.text());
                }
            }
            case TEXT, ERROR -> sheet.value(row, column, cell.text());
            case BLANK -> {
                // Nothing stands there.
            }
        }
    }
}
