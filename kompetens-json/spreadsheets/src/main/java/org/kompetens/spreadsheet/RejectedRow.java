package org.kompetens.spreadsheet;

import java.util.List;

/**
 * A row of which something was not taken.
 *
 * @param heads the heads of its sheet
 * @param headRow the number of the row that they stand in, from 1
 * @param row the row as it stands in the file, without the cells that were taken and are not needed for the others
 * @param reasons why, with the cells
 */
public record RejectedRow(List<String> heads, long headRow, TableRow row, List<SpreadsheetFinding> reasons) {

    /** Copies. */
    public RejectedRow {
        heads = List.copyOf(heads);
        reasons = List.copyOf(reasons);
    }

    /** Says nothing of what is in it, which may be personal. */
    @Override
    public String toString() {
        return "RejectedRow[reasons=" + reasons.size() + "]";
    }
}
