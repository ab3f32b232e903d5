package org.kompetens.spreadsheet;

import java.util.List;

/**
 * A table to be written.
 *
 * @param name what the sheet is called
 * @param heads what stands above the columns
 * @param rows the rows, each with as many cells as there are heads
 */
public record Table(String name, List<String> heads, List<List<Cell>> rows) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if a row has another number of cells
     */
    public Table {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        int width = heads.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("every row must have " + width + " cells");
        }
    }

    /** Says nothing of what is in it, which may be personal. */
    @Override
    public String toString() {
        return "Table[columns=" + heads.size() + ", rows=" + rows.size() + "]";
    }
}
