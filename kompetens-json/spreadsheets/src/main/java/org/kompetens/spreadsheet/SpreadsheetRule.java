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
    CELL_TOO_LONG("spreadsheet.cell-too-long"),
    /** The sheet lacks columns of the mapping: some. */
    MAPPING_UNKNOWN_COLUMNS("mapping.unknown-columns"),
    /** No heads of the sheet are known. */
    MAPPING_NO_HEADS("mapping.no-heads"),
    /** No column gives a field. */
    MAPPING_MISSING_FIELD("mapping.missing-field"),
    /** No column tells persons apart but one of personal identity numbers. */
    MAPPING_ONLY_IDENTITY("mapping.only-identity"),
    /** The sheet is not taken: the mapping does not name it. */
    MAPPING_SHEET_NOT_TAKEN("mapping.sheet-not-taken", Severity.WARNING),
    /** The sheet is hidden, and is not read. */
    MAPPING_SHEET_HIDDEN("mapping.sheet-hidden", Severity.WARNING),
    /** The column is not taken. */
    COLUMN_NOT_TAKEN("column.not-taken", Severity.WARNING),
    /** The column has values and no head, and is not taken. */
    COLUMN_WITHOUT_HEAD("column.without-head", Severity.WARNING),
    /** The row has more cells than there are heads. */
    ROW_TOO_MANY_CELLS("row.too-many-cells"),
    /** An earlier row about the same thing gives another value for a field. */
    ROW_CONFLICT("row.conflict"),
    /** The same stands in an earlier row; it is taken once. */
    ROW_REPEATED("row.repeated", Severity.WARNING),
    /** The row holds totals, and is no person. */
    ROW_TOTAL("row.total", Severity.WARNING),
    /** Of the person no row says anything but the id. */
    ROW_NOTHING_BUT_ID("row.nothing-but-id", Severity.WARNING),
    /** The id is that of another person but for noughts before it. */
    ROW_ID_ZEROS("row.id-zeros", Severity.WARNING),
    /** The period ends before it begins. */
    ROW_ENDS_BEFORE_BEGIN("row.ends-before-begin"),
    /** The absence is from an employment that is in no row. */
    ROW_NO_EMPLOYMENT("row.no-employment"),
    /** Here a field is missing. */
    CELL_MISSING("cell.missing"),
    /** This is no date with day, month and year in four digits, such as 31.10.2026 or 2026-10-31. */
    CELL_NOT_A_DATE("cell.not-a-date"),
    /** This is no number from a least to a most. */
    CELL_NOT_A_NUMBER("cell.not-a-number"),
    /** This is neither a share from 0 to 1 nor 0 to 100 per cent. */
    CELL_NOT_A_SHARE("cell.not-a-share"),
    /** The column is in per cent, and here is a number of at most 1. */
    CELL_AMBIGUOUS_SHARE("cell.ambiguous-share"),
    /** The share is rounded to four decimals of full time. */
    CELL_ROUNDED("cell.rounded", Severity.WARNING),
    /** This cannot be an id: it is too long, or holds characters that cannot be seen. */
    CELL_NOT_AN_ID("cell.not-an-id"),
    /** The organisation has what stands here neither as an id nor as a name. */
    CELL_UNKNOWN_NAME("cell.unknown-name"),
    /** Several in the organisation are called so. */
    CELL_SEVERAL_NAMES("cell.several-names"),
    /** This is none of those allowed. */
    CELL_NOT_ONE_OF("cell.not-one-of"),
    /** The formula in the cell gave no value when the workbook was saved. */
    CELL_FORMULA_ERROR("cell.formula-error"),
    /** The column seems to hold personal identity numbers, and nothing is imported. */
    IDENTITY_NUMBERS("identity.numbers");

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
