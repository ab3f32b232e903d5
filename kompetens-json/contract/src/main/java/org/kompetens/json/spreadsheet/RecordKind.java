package org.kompetens.json.spreadsheet;

/** What the fields of a spreadsheet are fields of. */
public enum RecordKind {
    /** A person. */
    EMPLOYEE,
    /** An employment of the row's person. */
    EMPLOYMENT,
    /** An absence from the row's employment. */
    ABSENCE,
    /** An assessment of the row's person. */
    ASSESSMENT,
    /** Something that is not required of the row's person. */
    EXEMPTION,
    /** A unit. */
    UNIT,
    /** A role. */
    ROLE,
    /** A competence. */
    COMPETENCE,
    /** A group of competences. */
    GROUP,
    /** A level of a scale; they stand from the lowest to the highest. */
    LEVEL,
    /** What a role or a unit requires. */
    REQUIREMENT,
    /** That one competence, group or role is below another. */
    RELATION
}
