package org.kompetens.spreadsheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;

/** A file of one or several sheets, read row by row. What it is, is seen from what stands in it, not from its name. */
public abstract class SpreadsheetFile implements Closeable {

    private final CellPlace place;
    private final SpreadsheetLimits limits;

    SpreadsheetFile(CellPlace place, SpreadsheetLimits limits) {
        this.place = place;
        this.limits = limits;
    }

    /**
     * Opens a file within the standard limits.
     *
     * @param path the file
     * @return the open file, to be closed
     * @throws IOException if it cannot be read
     * @throws SpreadsheetException if it is no spreadsheet, or goes beyond the limits
     */
    public static SpreadsheetFile open(Path path) throws IOException {
        return open(path, SpreadsheetLimits.STANDARD);
    }

    /**
     * Opens a file.
     *
     * @param path the file
     * @param limits what it may have at the most
     * @return the open file, to be closed
     * @throws IOException if it cannot be read
     * @throws SpreadsheetException if it is no spreadsheet, or goes beyond the limits
     */
    public static SpreadsheetFile open(Path path, SpreadsheetLimits limits) throws IOException {
        CellPlace place = CellPlace.of(String.valueOf(path.getFileName()));
        return FileKind.of(path, place, limits) == FileKind.WORKBOOK
                ? WorkbookFile.open(path, place, limits)
                : CsvFile.open(path, place, limits);
    }

    /**
     * The sheets.
     *
     * @return in the order of the file; hidden ones are none of them
     */
    public abstract List<TableSheet> sheets();

    /**
     * The sheets that are not shown, and not read.
     *
     * @return their names, in the order of the file
     */
    public abstract List<String> hiddenSheets();

    /** A finding for each sheet that is not read. */
    List<SpreadsheetFinding> hiddenFindings() {
        return hiddenSheets().stream()
                .map(name -> new SpreadsheetFinding(
                        place.inSheet(Optional.of(name)),
                        Finding.of(SpreadsheetRule.MAPPING_SHEET_HIDDEN, FieldPath.ROOT)))
                .toList();
    }

    /**
     * Reads the rows of a sheet, from the first on. Can be done again.
     *
     * @param sheet one of {@link #sheets()}
     * @param taker takes the rows; blank ones too, where the file has them
     * @throws IOException if it cannot be read
     * @throws SpreadsheetException if it goes beyond the limits, or cannot be taken apart
     */
    public abstract void read(TableSheet sheet, Consumer<TableRow> taker) throws IOException;

    /**
     * The file as a place.
     *
     * @return the place of the whole
     */
    public CellPlace place() {
        return place;
    }

    SpreadsheetLimits limits() {
        return limits;
    }

    /** Refuses a row that is too long, or has too long a cell. */
    TableRow checked(CellPlace sheet, TableRow row) {
        if (row.number() > limits.rows()) {
            throw SpreadsheetException.of(SpreadsheetRule.TOO_MANY_ROWS, sheet, "most", limits.rows());
        }
        CellPlace at = sheet.inRow(row.number());
        if (row.cells().size() > limits.columns()) {
            throw SpreadsheetException.of(SpreadsheetRule.TOO_MANY_COLUMNS, at, "most", limits.columns());
        }
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.cells().get(i).text().length() > limits.cellCharacters()) {
                throw SpreadsheetException.of(
                        SpreadsheetRule.CELL_TOO_LONG, at.inColumn(i, ""), "most", limits.cellCharacters());
            }
        }
        return row;
    }
}
