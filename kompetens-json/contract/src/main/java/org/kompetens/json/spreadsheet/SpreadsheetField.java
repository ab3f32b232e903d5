package org.kompetens.json.spreadsheet;

/** What a column can hold. */
public enum SpreadsheetField {
    /** Who the row is about. */
    EMPLOYEE(RecordKind.EMPLOYEE),
    /** The date of birth. */
    BIRTH_DATE(RecordKind.EMPLOYEE),
    /** The first day after the person has left. */
    KNOWN_EXIT(RecordKind.EMPLOYEE),
    /** The last day before the person leaves. */
    EMPLOYEE_LAST_DAY(RecordKind.EMPLOYEE),
    /** Which of the person's employments it is. */
    EMPLOYMENT(RecordKind.EMPLOYMENT),
    /** The role of the employment. */
    ROLE(RecordKind.EMPLOYMENT),
    /** The unit of the employment. */
    UNIT(RecordKind.EMPLOYMENT),
    /** The share of full time. */
    FTE(RecordKind.EMPLOYMENT),
    /** The first day of the employment. */
    EMPLOYMENT_FROM(RecordKind.EMPLOYMENT),
    /** The first day after the employment. */
    EMPLOYMENT_UNTIL(RecordKind.EMPLOYMENT),
    /** The last day of the employment. */
    EMPLOYMENT_LAST_DAY(RecordKind.EMPLOYMENT),
    /** The year of hours worked. */
    HOURS_YEAR(RecordKind.EMPLOYMENT),
    /** Hours worked in the year, of who is paid by the hour. */
    HOURS(RecordKind.EMPLOYMENT),
    /** The first day of an absence. */
    ABSENCE_FROM(RecordKind.ABSENCE),
    /** The first day after an absence. */
    ABSENCE_UNTIL(RecordKind.ABSENCE),
    /** The last day of an absence. */
    ABSENCE_LAST_DAY(RecordKind.ABSENCE),
    /** How much of the employment an absence is from. */
    ABSENCE_EXTENT(RecordKind.ABSENCE),
    /** Which of the person's assessments it is. */
    ASSESSMENT(RecordKind.ASSESSMENT),
    /** The competence that was assessed. */
    COMPETENCE(RecordKind.ASSESSMENT),
    /** The level that was found. */
    LEVEL(RecordKind.ASSESSMENT),
    /** The scale of the level. */
    SCALE(RecordKind.ASSESSMENT),
    /** The day of the assessment. */
    ASSESSMENT_DATE(RecordKind.ASSESSMENT),
    /** Who or what assessed it. */
    SOURCE(RecordKind.ASSESSMENT),
    /** The first day on which the assessment no longer counts. */
    EXPIRY(RecordKind.ASSESSMENT),
    /** The last day on which the assessment counts. */
    ASSESSMENT_LAST_DAY(RecordKind.ASSESSMENT),
    /** What the assessment rests on. */
    EVIDENCE(RecordKind.ASSESSMENT),
    /** The competence that is not required of the person. */
    EXEMPT_COMPETENCE(RecordKind.EXEMPTION),
    /** Why it is not required. */
    EXEMPT_REASON(RecordKind.EXEMPTION),
    /** The first day on which it is not required. */
    EXEMPT_FROM(RecordKind.EXEMPTION),
    /** The first day on which it is required again. */
    EXEMPT_UNTIL(RecordKind.EXEMPTION),
    /** The last day on which it is not required. */
    EXEMPT_LAST_DAY(RecordKind.EXEMPTION),
    /** The id of a unit. */
    UNIT_ID(RecordKind.UNIT),
    /** What a unit is called. */
    UNIT_NAME(RecordKind.UNIT),
    /** What a unit does. */
    UNIT_DESCRIPTION(RecordKind.UNIT),
    /** The level of the organisation that a unit is of. */
    UNIT_LEVEL(RecordKind.UNIT),
    /** The unit above. */
    UNIT_PARENT(RecordKind.UNIT),
    /** The id of a role. */
    ROLE_ID(RecordKind.ROLE),
    /** What a role is called. */
    ROLE_NAME(RecordKind.ROLE),
    /** What a role is about. */
    ROLE_DESCRIPTION(RecordKind.ROLE),
    /** The role that a role is a kind of. */
    ROLE_BROADER(RecordKind.ROLE),
    /** Codes of a role, as {@code SSYK:2221}, with commas between. */
    ROLE_CODES(RecordKind.ROLE),
    /** The id of a competence. */
    COMPETENCE_ID(RecordKind.COMPETENCE),
    /** What a competence is called. */
    COMPETENCE_NAME(RecordKind.COMPETENCE),
    /** What a competence is. */
    COMPETENCE_DESCRIPTION(RecordKind.COMPETENCE),
    /** What a competence is one of: knowledge, a skill and so on. */
    DIMENSION(RecordKind.COMPETENCE),
    /** The scale on which a competence is assessed. */
    COMPETENCE_SCALE(RecordKind.COMPETENCE),
    /** The competence that a competence is part of. */
    COMPETENCE_BROADER(RecordKind.COMPETENCE),
    /** The groups that a competence is in, with line breaks or bars between. */
    COMPETENCE_GROUPS(RecordKind.COMPETENCE),
    /** Where a competence is described, with line breaks or bars between. */
    COMPETENCE_LINKS(RecordKind.COMPETENCE),
    /** The id of a group of competences. */
    GROUP_ID(RecordKind.GROUP),
    /** What a group is called. */
    GROUP_NAME(RecordKind.GROUP),
    /** What belongs to a group. */
    GROUP_DESCRIPTION(RecordKind.GROUP),
    /** The group that holds a group. */
    GROUP_PARENT(RecordKind.GROUP),
    /** The id of the scale that a level is of. */
    SCALE_ID(RecordKind.LEVEL),
    /** What the scale is called. */
    SCALE_NAME(RecordKind.LEVEL),
    /** The id of a level. */
    LEVEL_ID(RecordKind.LEVEL),
    /** What a level is called. */
    LEVEL_NAME(RecordKind.LEVEL),
    /** What is expected of whoever holds a level. */
    LEVEL_DESCRIPTION(RecordKind.LEVEL),
    /** The role that requires something. */
    REQUIRING_ROLE(RecordKind.REQUIREMENT),
    /** The unit that requires something. */
    REQUIRING_UNIT(RecordKind.REQUIREMENT),
    /** The competence that is required. */
    REQUIRED_COMPETENCE(RecordKind.REQUIREMENT),
    /** The level that is required. */
    REQUIRED_LEVEL(RecordKind.REQUIREMENT),
    /** The scale of the level that is required. */
    REQUIRED_SCALE(RecordKind.REQUIREMENT),
    /** How much a requirement weighs. */
    WEIGHT(RecordKind.REQUIREMENT),
    /** The first day of a requirement. */
    REQUIRED_FROM(RecordKind.REQUIREMENT),
    /** The first day after a requirement. */
    REQUIRED_UNTIL(RecordKind.REQUIREMENT),
    /** The last day of a requirement. */
    REQUIRED_LAST_DAY(RecordKind.REQUIREMENT),
    /** The id of a competence, a group or a role that is in another one. */
    BELOW(RecordKind.RELATION),
    /** The id of the competence, group or role that it is in. */
    ABOVE(RecordKind.RELATION),
    /** The id of a competence, a group or a role, which is in the one with whose id it begins; of several, the longest. */
    HIERARCHICAL_CODE(RecordKind.RELATION);

    private final RecordKind kind;

    SpreadsheetField(RecordKind kind) {
        this.kind = kind;
    }

    /**
     * What it is a field of.
     *
     * @return the kind of records
     */
    public RecordKind kind() {
        return kind;
    }
}
