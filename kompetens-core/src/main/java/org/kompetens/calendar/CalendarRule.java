package org.kompetens.calendar;

import org.kompetens.finding.MessageTemplates;
import org.kompetens.finding.Rule;
import org.kompetens.finding.Severity;

/** The rules of a process calendar, of its use in a cycle, and of the records of what was done. */
public enum CalendarRule implements Rule {
    /** The calendar has no step. */
    CALENDAR_WITHOUT_STEPS("calendar.without-steps", Severity.ERROR),
    /** Two parts of the calendar of one kind have one id. */
    ID_REPEATED("calendar.id-repeated", Severity.ERROR),
    /** In some years, though not in all, the calendar contradicts itself. */
    CALENDAR_CONTRADICTS_IN_SOME_YEARS("calendar.contradicts-in-some-years", Severity.WARNING),
    /** A level is named that the calendar does not declare. */
    LEVEL_UNKNOWN("calendar.level-unknown", Severity.ERROR),
    /** A party is named that the calendar does not declare. */
    PARTY_UNKNOWN("calendar.party-unknown", Severity.ERROR),
    /** A step is named that the calendar does not declare. */
    STEP_UNKNOWN("calendar.step-unknown", Severity.ERROR),
    /** A setting is named that the calendar does not declare. */
    SETTING_UNKNOWN("calendar.setting-unknown", Severity.ERROR),
    /** A duty is named that the calendar does not declare. */
    DUTY_UNKNOWN("calendar.duty-unknown", Severity.ERROR),
    /** A vocabulary is named that the calendar does not declare. */
    VOCABULARY_UNKNOWN("calendar.vocabulary-unknown", Severity.ERROR),
    /** A broader term is named that its vocabulary does not hold, or that does not stand before the term. */
    TERM_UNKNOWN("vocabulary.term-unknown", Severity.ERROR),
    /** A setting is used as a kind of value that it is not. */
    SETTING_OF_OTHER_KIND("setting.of-other-kind", Severity.ERROR),
    /** Nothing uses a setting. */
    SETTING_NOT_USED("setting.not-used", Severity.WARNING),
    /** A party exists at no level. */
    PARTY_WITHOUT_LEVEL("party.without-level", Severity.ERROR),
    /** A party answers, by way of others, to itself. */
    PARTY_ANSWERS_TO_ITSELF("party.answers-to-itself", Severity.ERROR),
    /** A step has no window. */
    STEP_WITHOUT_WINDOW("step.without-window", Severity.ERROR),
    /** Two windows of a step are the same, as they are written or in a cycle. */
    STEP_WINDOW_REPEATED("step.window-repeated", Severity.WARNING),
    /** Nobody answers for a step. */
    STEP_WITHOUT_RESPONSIBLE("step.without-responsible", Severity.ERROR),
    /** A step names a party twice in one list. */
    STEP_PARTY_REPEATED("step.party-repeated", Severity.WARNING),
    /** Who is to answer for a step exists neither at its level nor above. */
    STEP_RESPONSIBLE_NOT_AT_LEVEL("step.responsible-not-at-level", Severity.ERROR),
    /** A step waits, by way of others, for itself. */
    STEP_WAITS_FOR_ITSELF("step.waits-for-itself", Severity.ERROR),
    /** A step is due before what it waits for. */
    STEP_DUE_BEFORE_PREDECESSOR("step.due-before-predecessor", Severity.ERROR),
    /** A step fulfils a duty that is not for each employee. */
    STEP_FULFILS_OTHER_DUTY("step.fulfils-other-duty", Severity.ERROR),
    /** A part stands at another level than the whole. */
    STEP_PART_AT_OTHER_LEVEL("step.part-at-other-level", Severity.ERROR),
    /** A part is not done within the days of the whole. */
    STEP_PART_OUTSIDE_WHOLE("step.part-outside-whole", Severity.ERROR),
    /** A window comes, by way of others, after itself. */
    WINDOW_AFTER_ITSELF("window.after-itself", Severity.ERROR),
    /** A window's last day is written before its first. */
    WINDOW_REVERSED("window.reversed", Severity.ERROR),
    /** A window would end before it begins. */
    WINDOW_ENDS_BEFORE_BEGIN("window.ends-before-begin", Severity.ERROR),
    /** A window is over before its cycle begins, although no year before is given. */
    WINDOW_BEFORE_CYCLE("window.before-cycle", Severity.WARNING),
    /** A window begins more than ten years after its cycle. */
    WINDOW_FAR_AFTER_CYCLE("window.far-after-cycle", Severity.WARNING),
    /** The leaders of a duty's pairs do not stand below the heads. */
    DUTY_LEADER_NOT_BELOW_HEAD("duty.leader-not-below-head", Severity.ERROR),
    /** A duty counts from entry into employment, but is not for employees. */
    DUTY_WITHOUT_ENTRY("duty.without-entry", Severity.ERROR),
    /** A duty is for those who have a role that the organisation does not have. */
    DUTY_ROLE_UNKNOWN("duty.role-unknown", Severity.WARNING),
    /** A cycle lacks a setting. */
    CYCLE_SETTING_MISSING("cycle.setting-missing", Severity.ERROR),
    /** A cycle's id begins with another year than that in which it begins or the next. */
    CYCLE_ID_OF_OTHER_YEAR("cycle.id-of-other-year", Severity.WARNING),
    /** A cycle gives a setting that the calendar does not ask for. */
    CYCLE_SETTING_UNKNOWN("cycle.setting-unknown", Severity.ERROR),
    /** A cycle gives a setting another kind of value than the calendar asks for. */
    CYCLE_SETTING_OF_OTHER_KIND("cycle.setting-of-other-kind", Severity.ERROR),
    /** The dates that a cycle lists are none, or not in their order in time. */
    CYCLE_DATES_NOT_IN_ORDER("cycle.dates-not-in-order", Severity.ERROR),
    /** A cycle lists a date outside itself, or chooses a window that is over before it begins. */
    CYCLE_DAYS_OUTSIDE("cycle.days-outside", Severity.WARNING),
    /** A unit chooses otherwise what holds for all units: something that a duty or a recurrence uses. */
    CYCLE_SETTING_OF_ALL("cycle.setting-of-all", Severity.ERROR),
    /** A unit chooses for itself what no step at its level or below uses. */
    CYCLE_SETTING_NOT_OF_UNIT("cycle.setting-not-of-unit", Severity.WARNING),
    /** A cycle lets a unit choose that the organisation does not have. */
    CYCLE_UNIT_UNKNOWN("cycle.unit-unknown", Severity.ERROR),
    /** A unit lists another number of dates than the cycle does. */
    CYCLE_DATES_OF_OTHER_NUMBER("cycle.dates-of-other-number", Severity.ERROR),
    /** The organisation does not have a level of the calendar. */
    ORGANISATION_LEVEL_MISSING("organisation.level-missing", Severity.ERROR),
    /** The organisation orders two levels otherwise than the calendar. */
    ORGANISATION_LEVEL_ORDER("organisation.level-order", Severity.ERROR),
    /** No unit stands at a step's level, so that the step does not occur. */
    STEP_WITHOUT_UNITS("step.without-units", Severity.WARNING),
    /** For some unit nobody answers: there is no unit of the responsible party's level above it. */
    STEP_WITHOUT_RESPONSIBLE_UNIT("step.without-responsible-unit", Severity.ERROR),
    /** For some unit a step has nobody to perform or to receive it, at no level. */
    STEP_WITHOUT_PARTY_UNIT("step.without-party-unit", Severity.WARNING),
    /** A deadline was moved out of its window. */
    DEADLINE_OUTSIDE_WINDOW("deadline.outside-window", Severity.WARNING),
    /** A deadline falls on a day off, and the convention leaves it there. */
    DEADLINE_ON_DAY_OFF("deadline.on-day-off", Severity.WARNING),
    /** Holidays are not known for the year of a deadline. */
    DEADLINE_YEAR_UNKNOWN("deadline.year-unknown", Severity.ERROR),
    /** There is no working day anywhere near a deadline. */
    DEADLINE_WITHOUT_WORKING_DAY("deadline.without-working-day", Severity.ERROR),
    /** A completion is for a step, window, unit or cycle that the schedule does not have. */
    COMPLETION_UNKNOWN("completion.unknown", Severity.ERROR),
    /** Two completions are for one occurrence. */
    COMPLETION_REPEATED("completion.repeated", Severity.ERROR),
    /** A step is recorded as not applicable that must be done. */
    COMPLETION_NOT_OPTIONAL("completion.not-optional", Severity.ERROR),
    /** A step was done before its window began. */
    COMPLETION_BEFORE_WINDOW("completion.before-window", Severity.WARNING),
    /** A step was done before what it waits for. */
    COMPLETION_BEFORE_PREDECESSOR("completion.before-predecessor", Severity.WARNING),
    /** A record is for a duty that the calendar does not have. */
    RECORD_DUTY_UNKNOWN("record.duty-unknown", Severity.ERROR),
    /** A record does not say for whom, or for somebody for whom the duty is not. */
    RECORD_SUBJECT_UNKNOWN("record.subject-unknown", Severity.ERROR),
    /** A record is for somebody who is not among the employees. */
    RECORD_EMPLOYEE_UNKNOWN("record.employee-unknown", Severity.WARNING),
    /** A record is dated more than a year after both the date and the cycle. */
    RECORD_FAR_AHEAD("record.far-ahead", Severity.WARNING),
    /** A duty was not fulfilled in time. */
    DUTY_NOT_FULFILLED("duty.not-fulfilled", Severity.ERROR),
    /** Since when a rolling duty counts is not known: there is no record, and no date of entry. */
    DUTY_NOT_JUDGED("duty.not-judged", Severity.WARNING),
    /** Whether a duty from an age on is for somebody is not known: there is no date of birth. */
    DUTY_AGE_UNKNOWN("duty.age-unknown", Severity.WARNING),
    /** Advice was not followed in time. */
    ADVICE_NOT_FOLLOWED("advice.not-followed", Severity.WARNING);

    private static final MessageTemplates TEMPLATES =
            MessageTemplates.load("CalendarRule", name -> CalendarRule.class.getResourceAsStream(name));

    private final String code;
    private final Severity severity;

    CalendarRule(String code, Severity severity) {
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
