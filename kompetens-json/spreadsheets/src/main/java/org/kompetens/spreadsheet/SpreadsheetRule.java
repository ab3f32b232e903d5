package org.kompetens.spreadsheet;

import org.kompetens.finding.MessageTemplates;
import org.kompetens.finding.Rule;
import org.kompetens.finding.Severity;

/** The rules of spreadsheets: of files, of what is mapped, of rows and of cells. */
public enum SpreadsheetRule implements Rule {
    /** There is nothing in the file. */
    FILE_EMPTY("spreadsheet.empty"),
    /** The file is a workbook of the form before 2007, or one that asks for a password. */
    FILE_OLD_WORKBOOK("spreadsheet.old-workbook"),
    /** The file is a PDF. */
    FILE_PDF("spreadsheet.pdf"),
    /** The file is a web page or XML, whatever its name says. */
    FILE_MARKUP("spreadsheet.markup"),
    /** The file is JSON, which needs no import. */
    FILE_JSON("spreadsheet.json"),
    /** The file is neither text nor a workbook. */
    FILE_BINARY("spreadsheet.binary"),
    /** The file is an archive and no .xlsx workbook. */
    FILE_OTHER_ARCHIVE("spreadsheet.other-archive"),
    /** The workbook is damaged. */
    WORKBOOK_UNREADABLE("spreadsheet.unreadable-workbook"),
    /** The .csv file cannot be taken apart from a row on. */
    CSV_UNREADABLE("spreadsheet.unreadable-csv"),
    /** The file is too large. */
    TOO_LARGE("spreadsheet.too-large"),
    /** The workbook is very much larger unpacked than packed, or has very many parts. */
    ARCHIVE_BOMB("spreadsheet.archive-bomb"),
    /** The workbook has too many sheets. */
    TOO_MANY_SHEETS("spreadsheet.too-many-sheets"),
    /** A sheet has too many rows. */
    TOO_MANY_ROWS("spreadsheet.too-many-rows"),
    /** A row has too many columns. */
    TOO_MANY_COLUMNS("spreadsheet.too-many-columns"),
    /** A cell has too many characters. */
    CELL_TOO_LONG("spreadsheet.cell-too-long");

    private static final MessageTemplates TEMPLATES =
            MessageTemplates.load("SpreadsheetRule", name -> SpreadsheetRule.class.getResourceAsStream(name));

    private final String code;
    private final Severity severity;

    SpreadsheetRule(String code) {
        this(code, Severity.ERROR);
    }

    SpreadsheetRule(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public MessageTemplates templates() {
        return TEMPLATES;
    }
}
