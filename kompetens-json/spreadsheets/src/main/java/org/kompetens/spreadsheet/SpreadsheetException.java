package org.kompetens.spreadsheet;

import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.text.Language;

/** A file that is no spreadsheet that can be read, or one that goes beyond the limits. */
public final class SpreadsheetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient SpreadsheetFinding finding;

    SpreadsheetException(SpreadsheetFinding finding) {
        super(finding.message(Language.EN));
        this.finding = finding;
    }

    static SpreadsheetException of(SpreadsheetRule rule, CellPlace place) {
        return new SpreadsheetException(new SpreadsheetFinding(place, Finding.of(rule, FieldPath.ROOT)));
    }

    static SpreadsheetException of(SpreadsheetRule rule, CellPlace place, String name, Object value) {
        return new SpreadsheetException(
                new SpreadsheetFinding(place, Finding.of(rule, FieldPath.ROOT).withValue(name, value)));
    }

    /**
     * What is wrong, and where.
     *
     * @return the finding
     */
    public SpreadsheetFinding finding() {
        return finding;
    }
}
