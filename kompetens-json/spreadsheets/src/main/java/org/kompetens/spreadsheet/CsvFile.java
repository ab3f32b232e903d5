package org.kompetens.spreadsheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A .csv file. In which encoding it is, and what separates its cells, is found out. */
final class CsvFile extends SpreadsheetFile {

    private static final List<TableSheet> ONE = List.of(new TableSheet(0, Optional.empty()));

    private final Path path;
    private final CsvDialect dialect;

    private CsvFile(Path path, CellPlace place, SpreadsheetLimits limits, CsvDialect dialect) {
        super(place, limits);
        this.path = path;
        this.dialect = dialect;
    }

    static CsvFile open(Path path, CellPlace place, SpreadsheetLimits limits) throws IOException {
        return new CsvFile(path, place, limits, CsvDialect.of(path, place));
    }

    CsvDialect dialect() {
        return dialect;
    }

    @Override
    public List<TableSheet> sheets() {
        return ONE;
    }

    @Override
    public List<String> hiddenSheets() {
        return List.of();
    }

    @Override
    public void read(TableSheet sheet, Consumer<TableRow> taker) throws IOException {
        long number = 0;
        try (CsvReader<CsvRecord> records = records(reader(path, dialect), dialect.separator(), limits())) {
            for (CsvRecord csv : records) {
                number++;
                List<Cell> cells = csv.getFields().stream()
                        .map(field -> Cell.text(CsvText.read(field)))
                        .toList();
                taker.accept(checked(place(), new TableRow(number, cells)));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            throw SpreadsheetException.of(SpreadsheetRule.CSV_UNREADABLE, place().inRow(number + 1));
        }
    }

    /** The text from after the mark of the byte order and the line that names the separator, where it has these. */
    static Reader reader(Path path, CsvDialect dialect) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(
                Files.newInputStream(path), dialect.encoding().charset()));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        if (dialect.isSeparatorNamed()) {
            reader.readLine();
        }
        return reader;
    }

    static CsvReader<CsvRecord> records(Reader reader, char separator, SpreadsheetLimits limits) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(Math.max(1 << 16, 2 * limits.cellCharacters() + limits.columns()))
                .ofCsvRecord(reader);
    }

    @Override
    public void close() {
        // Each reading opens the file and closes it.
    }
}
