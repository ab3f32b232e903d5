package org.kompetens.spreadsheet;

import org.kompetens.finding.Finding;
import org.kompetens.text.Language;

/**
 * A finding, and where in a spreadsheet it is.
 *
 * @param place the cell, the row, the sheet or the file
 * @param finding what is wrong; its path is empty
 */
public record SpreadsheetFinding(CellPlace place, Finding finding) {

    /**
     * Whether this is an error.
     *
     * @return false for a warning
     */
    public boolean isError() {
        return finding.isError();
    }

    /**
     * The place and what is wrong there.
     *
     * @param language in which language
     * @return one line
     */
    public String message(Language language) {
        return place.in(language) + ": " + finding.message(language);
    }
}
