package org.kompetens.spreadsheet;

import java.util.List;

/**
 * One row of a sheet.
 *
 * @param number from 1, as a spreadsheet program shows it
 * @param cells from the first column on; as many as the file has in the row
 */
public record TableRow(long number, List<Cell> cells) {

    /** Copies. */
    public TableRow {
        cells = List.copyOf(cells);
    }

    /**
     * A cell.
     *
     * @param column from 0
     * @return the cell; a blank one where the row ends before it
     */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    /**
     * Whether nothing stands in the row.
     *
     * @return true if every cell is blank
     */
    public boolean isBlank() {
        for (Cell cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Says nothing of what is in it, which may be personal. */
    @Override
    public String toString() {
        return "TableRow[number=" + number + ", cells=" + cells.size() + "]";
    }
}
