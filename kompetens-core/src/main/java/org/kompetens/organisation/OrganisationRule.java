package org.kompetens.organisation;

import org.kompetens.finding.MessageTemplates;
import org.kompetens.finding.Rule;
import org.kompetens.finding.Severity;

/** The rules of an organisation's structure and of its employees' records. */
public enum OrganisationRule implements Rule {
    /** Two unit levels have one id. */
    UNIT_LEVEL_REPEATED("unit-level.repeated", Severity.ERROR),
    /** Two units have one id. */
    UNIT_REPEATED("unit.repeated", Severity.ERROR),
    /** A unit is at a level that is not declared. */
    UNIT_UNKNOWN_LEVEL("unit.unknown-level", Severity.ERROR),
    /** A unit stands below one that does not exist. */
    UNIT_UNKNOWN_PARENT("unit.unknown-parent", Severity.ERROR),
    /** A unit stands, by way of others, below itself. */
    UNIT_CYCLE("unit.cycle", Severity.ERROR),
    /** There is no unit without a parent. */
    UNIT_NO_ROOT("unit.no-root", Severity.ERROR),
    /** More than one unit has no parent. */
    UNIT_SEVERAL_ROOTS("unit.several-roots", Severity.ERROR),
    /** A unit's level does not stand below its parent's. */
    UNIT_LEVEL_NOT_BELOW_PARENT("unit.level-not-below-parent", Severity.ERROR),
    /** A group of coverage requirements that exclude one another needs persons for one and FTE for another. */
    COVERAGE_GROUP_MIXED("coverage.group-mixed", Severity.ERROR),
    /** A group of coverage requirements has more than {@value CoverageGroup#MAX_REQUIREMENTS} of them. */
    COVERAGE_GROUP_TOO_LARGE("coverage.group-too-large", Severity.ERROR),
    /** Two roles have one id. */
    ROLE_REPEATED("role.repeated", Severity.ERROR),
    /** A role is a kind of one that does not exist. */
    ROLE_UNKNOWN_BROADER("role.unknown-broader", Severity.ERROR),
    /** A role is, by way of others, a kind of itself. */
    ROLE_CYCLE("role.cycle", Severity.ERROR),
    /** A role has no profile: its employees are counted, and nothing is known of what is required of them. */
    ROLE_WITHOUT_PROFILE("role.without-profile", Severity.WARNING),
    /** A profile is for a role that does not exist. */
    PROFILE_UNKNOWN_ROLE("profile.unknown-role", Severity.ERROR),
    /** Two profiles are for one role. */
    PROFILE_REPEATED("profile.repeated", Severity.ERROR),
    /** A profile or a unit requires a competence twice at a time; the highest level counts. */
    REQUIREMENT_REPEATED("requirement.repeated", Severity.WARNING),
    /** An organisation declares one source of assessments twice. */
    SOURCE_REPEATED("source.repeated", Severity.ERROR),
    /** An organisation declares sources of assessments and does not say where a supplied one stands among them. */
    SOURCE_NOT_PLACED("source.not-placed", Severity.WARNING),
    /** An organisation has more than {@value AssessmentSources#MOST} sources of assessments. */
    SOURCE_TOO_MANY("source.too-many", Severity.ERROR),
    /** An assessment, or a rule about assessments, is by a source that the organisation does not have. */
    SOURCE_UNKNOWN("source.unknown", Severity.ERROR),
    /** A competence is required that is retired. */
    REQUIREMENT_RETIRED("requirement.retired", Severity.WARNING),
    /** A rule says how long assessments count, and not of which competence or by which source. */
    VALIDITY_OF_NOTHING("validity.of-nothing", Severity.ERROR),
    /** Two rules say how long assessments of one competence, by one source, or both, count. */
    VALIDITY_REPEATED("validity.repeated", Severity.ERROR),
    /** Two tasks have one id. */
    TASK_REPEATED("task.repeated", Severity.ERROR),
    /** A task is of a unit that does not exist. */
    TASK_UNKNOWN_UNIT("task.unknown-unit", Severity.ERROR),
    /** A task is of a role that does not exist. */
    TASK_UNKNOWN_ROLE("task.unknown-role", Severity.ERROR),
    /** A task names no competence: who can do it is not known. */
    TASK_WITHOUT_COMPETENCE("task.without-competence", Severity.WARNING),
    /** A task names a competence twice; the highest level is needed. */
    TASK_COMPETENCE_REPEATED("task.competence-repeated", Severity.WARNING),
    /** Nothing requires some competences, nor a broader one that they may meet; told once for all of them. */
    COMPETENCE_NOT_REQUIRED("competence.not-required", Severity.WARNING),
    /** A period ends on or before the date on which it begins. */
    PERIOD_ENDS_BEFORE_BEGIN("period.ends-before-begin", Severity.ERROR),
    /** Two employees have one id. */
    EMPLOYEE_REPEATED("employee.repeated", Severity.ERROR),
    /** An employee is born on or after the date of an employment or an assessment. */
    EMPLOYEE_BORN_AFTER_RECORD("employee.born-after-record", Severity.WARNING),
    /** Two employments of an employee have one id. */
    EMPLOYMENT_REPEATED("employment.repeated", Severity.ERROR),
    /** An employment is in a role that does not exist. */
    EMPLOYMENT_UNKNOWN_ROLE("employment.unknown-role", Severity.ERROR),
    /** An employment is in a unit that does not exist. */
    EMPLOYMENT_UNKNOWN_UNIT("employment.unknown-unit", Severity.ERROR),
    /** An employment is paid by the hour and has an FTE. */
    EMPLOYMENT_HOURS_BESIDE_FTE("employment.hours-beside-fte", Severity.ERROR),
    /** An employment begins on or after the employee's known exit, so it never counts. */
    EMPLOYMENT_AFTER_EXIT("employment.after-exit", Severity.WARNING),
    /** Two employments of an employee in one role and unit overlap. */
    EMPLOYMENT_OVERLAPPING("employment.overlapping", Severity.WARNING),
    /** The employments that an employee fills at one time sum to more than one FTE. */
    EMPLOYMENT_FTE_ABOVE_ONE("employment.fte-above-one", Severity.WARNING),
    /** Two assessments of an employee have one id. */
    ASSESSMENT_REPEATED("assessment.repeated", Severity.ERROR),
    /** An assessment expires on or before its date. */
    ASSESSMENT_EXPIRES_BEFORE_DATED("assessment.expires-before-dated", Severity.ERROR),
    /** Two exemptions of an employee from one competence overlap. */
    EXEMPTION_OVERLAPPING("exemption.overlapping", Severity.WARNING);

    private static final MessageTemplates TEMPLATES =
            MessageTemplates.load("OrganisationRule", name -> OrganisationRule.class.getResourceAsStream(name));

    private final String code;
    private final Severity severity;

    OrganisationRule(String code, Severity severity) {
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
