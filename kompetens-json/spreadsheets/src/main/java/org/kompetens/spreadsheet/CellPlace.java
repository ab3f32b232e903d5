package org.kompetens.spreadsheet;

import java.util.Optional;
import org.kompetens.text.Language;

/**
 * Where something stands in a spreadsheet.
 *
 * @param file the file's name
 * @param sheet the sheet's name; empty for a .csv file, which is one sheet
 * @param row from 1; 0 for the sheet or the file as a whole
 * @param column from 1; 0 for the row as a whole
 * @param head what stands above the column; empty where that is not known
 */
public record CellPlace(String file, Optional<String> sheet, long row, int column, Optional<String> head) {

    private static final int LETTERS = 26;

    /**
     * A file as a whole.
     *
     * @param file its name
     * @return the place
     */
    public static CellPlace of(String file) {
        return new CellPlace(file, Optional.empty(), 0, 0, Optional.empty());
    }

    CellPlace inSheet(Optional<String> name) {
        return new CellPlace(file, name, row, column, head);
    }

    CellPlace inRow(long number) {
        return new CellPlace(file, sheet, number, 0, Optional.empty());
    }

    /** The place of a cell in the row; columns count from 0 here. */
    CellPlace inColumn(int index, String above) {
        return new CellPlace(file, sheet, row, index + 1, above.isEmpty() ? Optional.empty() : Optional.of(above));
    }

    /**
     * The letters of the column, as a spreadsheet program shows them.
     *
     * @return {@code A} for 1, {@code AA} for 27; empty for the row as a whole
     */
    public String letters() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.append((char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.reverse().toString();
    }

    /**
     * The place in words.
     *
     * @param language in which language
     * @return such as {@code staff.xlsx, sheet ‘Staff’, row 12, column C (Unit)}
     */
    public String in(Language language) {
        StringBuilder words = new StringBuilder(file);
        sheet.ifPresent(name -> words.append(", ").append(SpreadsheetText.of("place.sheet", language, "sheet", name)));
        if (row > 0) {
            words.append(", ").append(SpreadsheetText.of("place.row", language, "row", row));
        }
        if (column > 0) {
            words.append(", ").append(SpreadsheetText.of("place.column", language, "column", letters()));
            head.ifPresent(above -> words.append(" (").append(above).append(')'));
        }
        return words.toString();
    }
}
