package org.kompetens.spreadsheet;

import static org.kompetens.json.spreadsheet.SpreadsheetField.ABSENCE_EXTENT;
import static org.kompetens.json.spreadsheet.SpreadsheetField.ABSENCE_FROM;
import static org.kompetens.json.spreadsheet.SpreadsheetField.ABSENCE_LAST_DAY;
import static org.kompetens.json.spreadsheet.SpreadsheetField.ASSESSMENT;
import static org.kompetens.json.spreadsheet.SpreadsheetField.ASSESSMENT_DATE;
import static org.kompetens.json.spreadsheet.SpreadsheetField.ASSESSMENT_LAST_DAY;
import static org.kompetens.json.spreadsheet.SpreadsheetField.BIRTH_DATE;
import static org.kompetens.json.spreadsheet.SpreadsheetField.COMPETENCE;
import static org.kompetens.json.spreadsheet.SpreadsheetField.EMPLOYEE;
import static org.kompetens.json.spreadsheet.SpreadsheetField.EMPLOYEE_LAST_DAY;
import static org.kompetens.json.spreadsheet.SpreadsheetField.EMPLOYMENT;
import static org.kompetens.json.spreadsheet.SpreadsheetField.EMPLOYMENT_FROM;
import static org.kompetens.json.spreadsheet.SpreadsheetField.EMPLOYMENT_LAST_DAY;
import static org.kompetens.json.spreadsheet.SpreadsheetField.EVIDENCE;
import static org.kompetens.json.spreadsheet.SpreadsheetField.EXEMPT_COMPETENCE;
import static org.kompetens.json.spreadsheet.SpreadsheetField.EXEMPT_FROM;
import static org.kompetens.json.spreadsheet.SpreadsheetField.EXEMPT_LAST_DAY;
import static org.kompetens.json.spreadsheet.SpreadsheetField.EXEMPT_REASON;
import static org.kompetens.json.spreadsheet.SpreadsheetField.FTE;
import static org.kompetens.json.spreadsheet.SpreadsheetField.HOURS;
import static org.kompetens.json.spreadsheet.SpreadsheetField.HOURS_YEAR;
import static org.kompetens.json.spreadsheet.SpreadsheetField.LEVEL;
import static org.kompetens.json.spreadsheet.SpreadsheetField.ROLE;
import static org.kompetens.json.spreadsheet.SpreadsheetField.SCALE;
import static org.kompetens.json.spreadsheet.SpreadsheetField.SOURCE;
import static org.kompetens.json.spreadsheet.SpreadsheetField.UNIT;

import java.util.List;
import java.util.Locale;
import org.kompetens.json.spreadsheet.SpreadsheetField;

/** Ready layouts of the records of persons, as departments commonly have them. */
public enum Layout {
    /** A row is a person with one employment. */
    ONE_ROW_PER_PERSON(
            EMPLOYEE, BIRTH_DATE, EMPLOYEE_LAST_DAY, EMPLOYMENT, ROLE, UNIT, FTE, EMPLOYMENT_FROM, EMPLOYMENT_LAST_DAY),
    /** A row is an employment; with absences, one row for each of them. */
    PER_EMPLOYMENT(
            EMPLOYEE,
            BIRTH_DATE,
            EMPLOYEE_LAST_DAY,
            EMPLOYMENT,
            ROLE,
            UNIT,
            FTE,
            EMPLOYMENT_FROM,
            EMPLOYMENT_LAST_DAY,
            HOURS_YEAR,
            HOURS,
            ABSENCE_FROM,
            ABSENCE_LAST_DAY,
            ABSENCE_EXTENT),
    /** A row is an assessment. */
    PER_ASSESSMENT(
            EMPLOYEE, ASSESSMENT, COMPETENCE, LEVEL, SCALE, ASSESSMENT_DATE, SOURCE, ASSESSMENT_LAST_DAY, EVIDENCE),
    /** A row is an exemption. */
    PER_EXEMPTION(EMPLOYEE, EXEMPT_COMPETENCE, EXEMPT_REASON, EXEMPT_FROM, EXEMPT_LAST_DAY),
    /** A row is a person with one employment, and there is a column of levels for each competence. */
    WIDE(
            EMPLOYEE,
            BIRTH_DATE,
            EMPLOYEE_LAST_DAY,
            EMPLOYMENT,
            ROLE,
            UNIT,
            FTE,
            EMPLOYMENT_FROM,
            EMPLOYMENT_LAST_DAY,
            ASSESSMENT_DATE,
            SOURCE);

    private final List<SpreadsheetField> fields;

    Layout(SpreadsheetField... fields) {
        this.fields = List.of(fields);
    }

    /**
     * The fields that have columns.
     *
     * @return in the order in which they are written; beside those of competences in {@link #WIDE}
     */
    public List<SpreadsheetField> fields() {
        return fields;
    }

    /** The name, as the command line takes it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
