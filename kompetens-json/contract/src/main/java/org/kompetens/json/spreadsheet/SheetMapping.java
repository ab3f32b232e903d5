package org.kompetens.json.spreadsheet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which columns of a sheet hold what. What a row holds follows from the fields that its columns have: a row that names a
 * role and a unit is an employment, one that also names a competence and a level an assessment too.
 *
 * @param sheet the sheet's name; empty for every sheet that has these columns, and for .csv files
 * @param headRow the row with the heads of the columns, from 1; below it stand the records
 * @param columns the columns
 * @param fixed what holds for every row in which no column says otherwise
 */
public record SheetMapping(Optional<String> sheet, int headRow, List<ColumnMapping> columns, List<FixedValue> fixed) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the row is below 1
     */
    public SheetMapping {
        Objects.requireNonNull(sheet);
        columns = List.copyOf(columns);
        fixed = List.copyOf(fixed);
        if (headRow < 1) {
            throw new IllegalArgumentException("headRow must be at least 1");
        }
    }
}
