package org.kompetens.json.spreadsheet;

import java.util.Objects;

/**
 * What holds for every row of a sheet.
 *
 * @param field the field
 * @param value its value, as it would stand in a cell
 */
public record FixedValue(SpreadsheetField field, String value) {

    /** Refuses null. */
    public FixedValue {
        Objects.requireNonNull(field);
        Objects.requireNonNull(value);
    }
}
