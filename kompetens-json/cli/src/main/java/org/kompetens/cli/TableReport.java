package org.kompetens.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kompetens.spreadsheet.ResultTables;
import org.kompetens.spreadsheet.Table;
import org.kompetens.spreadsheet.TableFormat;
import org.kompetens.text.Language;

/**
 * Figures as tables: those of the JSON document, so that both have the same.
 *
 * @param json writes the document
 * @param format as what the tables are written; of several, a .csv file has the one with most rows
 * @param language of heads and names
 */
record TableReport(FiguresCommand.Report json, TableFormat format, Language language) implements FiguresCommand.Report {

    @Override
    public void write(PrintStream out) throws IOException {
        writeTo(out);
    }

    void write(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            writeTo(out);
        } catch (IOException e) {
            throw new InputException(ReportText.of("output.failed", language));
        }
    }

    private void writeTo(OutputStream out) throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        try (PrintStream buffer = new PrintStream(document, false, StandardCharsets.UTF_8)) {
            json.write(buffer);
        }
        List<Table> tables = ResultTables.of(document.toByteArray(), language);
        format.write(format == TableFormat.CSV && tables.size() > 1 ? tables.subList(0, 1) : tables, language, out);
    }
}
