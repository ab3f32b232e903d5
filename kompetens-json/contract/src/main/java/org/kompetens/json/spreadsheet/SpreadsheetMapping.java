package org.kompetens.json.spreadsheet;

import java.util.List;

/**
 * Which columns of which sheets hold what.
 *
 * @param sheets the sheets that are taken, at least one
 */
public record SpreadsheetMapping(List<SheetMapping> sheets) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if there is no sheet
     */
    public SpreadsheetMapping {
        sheets = List.copyOf(sheets);
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("sheets must hold at least one");
        }
    }
}
