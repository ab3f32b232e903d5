package org.kompetens.spreadsheet;

/**
 * What a spreadsheet may have, so that a hostile or broken one is refused before it fills the memory or the day.
 *
 * @param bytes of the file
 * @param entries in the archive that an .xlsx file is
 * @param unpackedBytes of all these together
 * @param ratio how many times larger than packed an entry of more than a megabyte may be
 * @param sheets in a workbook
 * @param rows in a sheet
 * @param columns in a row
 * @param cellCharacters in a cell
 */
public record SpreadsheetLimits(
        long bytes,
        int entries,
        long unpackedBytes,
        int ratio,
        int sheets,
        long rows,
        int columns,
        int cellCharacters) {

    /** As large as a county's records are; a spreadsheet program takes no more rows, columns and characters than these. */
    public static final SpreadsheetLimits STANDARD =
            new SpreadsheetLimits(256L << 20, 1_000, 1L << 30, 200, 255, 1_048_576, 4_096, 32_767);

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if one of them is below 1
     */
    public SpreadsheetLimits {
        if (Math.min(Math.min(bytes, unpackedBytes), rows) < 1
                || Math.min(Math.min(entries, ratio), Math.min(sheets, Math.min(columns, cellCharacters))) < 1) {
            throw new IllegalArgumentException("a limit must be at least 1");
        }
    }
}
