package org.kompetens.spreadsheet;

import java.util.List;

/**
 * A row that was not taken.
 *
 * @param heads the heads of its sheet
 * @param row the row as it stands in the file
 * @param reasons why, with the cells
 */
public record RejectedRow(List<String> heads, TableRow row, List<SpreadsheetFinding> reasons) {

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
