package org.kompetens.json.form;

import org.kompetens.calendar.CalendarRule;

/** Which rules can seem broken in a calendar that was read in part. */
public final class CalendarInPart {

    private static final PartPath CYCLE_BEGINS = PartPath.of(CalendarForm.CYCLE_BEGINS);
    private static final PartPath UNIT_LEVELS = PartPath.of(CalendarForm.UNIT_LEVELS);
    private static final PartPath SETTINGS = PartPath.of(CalendarForm.SETTINGS);
    private static final PartPath PARTIES = PartPath.of(CalendarForm.PARTIES);
    private static final PartPath STEPS = PartPath.of(CalendarForm.STEPS);
    private static final PartPath DUTIES = PartPath.of(CalendarForm.DUTIES);
    private static final PartPath VOCABULARIES = PartPath.of(CalendarForm.VOCABULARIES);

    /** What rests on when steps are done. */
    private static final CalendarRule[] OF_DAYS = {
        CalendarRule.CALENDAR_CONTRADICTS_IN_SOME_YEARS,
        CalendarRule.STEP_DUE_BEFORE_PREDECESSOR,
        CalendarRule.STEP_PART_OUTSIDE_WHOLE,
        CalendarRule.WINDOW_REVERSED,
        CalendarRule.WINDOW_ENDS_BEFORE_BEGIN
    };

    /** The rules. */
    public static final UncertainRules UNCERTAIN = new UncertainRules()
            .ifFewer(
                    UNIT_LEVELS,
                    CalendarRule.LEVEL_UNKNOWN,
                    CalendarRule.STEP_RESPONSIBLE_NOT_AT_LEVEL,
                    CalendarRule.DUTY_LEADER_NOT_BELOW_HEAD)
            .ifIncomplete(CYCLE_BEGINS, OF_DAYS)
            .ifFewer(SETTINGS, CalendarRule.SETTING_UNKNOWN)
            .ifIncomplete(SETTINGS, CalendarRule.SETTING_OF_OTHER_KIND)
            .ifIncomplete(SETTINGS, OF_DAYS)
            .ifFewer(PARTIES, CalendarRule.PARTY_UNKNOWN)
            .ifIncomplete(PARTIES, CalendarRule.PARTY_WITHOUT_LEVEL, CalendarRule.STEP_RESPONSIBLE_NOT_AT_LEVEL)
            .ifFewer(STEPS, CalendarRule.CALENDAR_WITHOUT_STEPS, CalendarRule.STEP_UNKNOWN)
            .ifIncomplete(STEPS, CalendarRule.SETTING_NOT_USED, CalendarRule.STEP_PART_AT_OTHER_LEVEL)
            .ifIncomplete(STEPS, OF_DAYS)
            .ifFewer(DUTIES, CalendarRule.DUTY_UNKNOWN)
            .ifIncomplete(DUTIES, CalendarRule.SETTING_NOT_USED)
            .ifFewer(VOCABULARIES, CalendarRule.VOCABULARY_UNKNOWN)
            .ifIncomplete(VOCABULARIES, CalendarRule.TERM_UNKNOWN)
            .ifElementIncomplete(
                    CalendarRule.STEP_WITHOUT_WINDOW,
                    CalendarRule.STEP_WITHOUT_RESPONSIBLE,
                    CalendarRule.DUTY_WITHOUT_ENTRY,
                    CalendarRule.DUTY_LEADER_NOT_BELOW_HEAD);

    private CalendarInPart() {}
}
