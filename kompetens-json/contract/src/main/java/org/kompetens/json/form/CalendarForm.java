package org.kompetens.json.form;

import static org.kompetens.json.form.CalendarIds.CALENDAR_ID;
import static org.kompetens.json.form.DayOfYearForm.DAY_OF_YEAR;
import static org.kompetens.json.form.DutyForm.DUTY;
import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.orElse;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.PartyForm.PARTY;
import static org.kompetens.json.form.PrincipleForm.PRINCIPLE;
import static org.kompetens.json.form.SettingForm.SETTING;
import static org.kompetens.json.form.StepForm.STEP;
import static org.kompetens.json.form.UnitLevelForm.UNIT_LEVEL;
import static org.kompetens.json.form.VocabularyForm.VOCABULARY;

import java.time.MonthDay;
import java.util.List;
import org.kompetens.calendar.CalendarId;
import org.kompetens.calendar.Duty;
import org.kompetens.calendar.Party;
import org.kompetens.calendar.Principle;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Setting;
import org.kompetens.calendar.Step;
import org.kompetens.calendar.Vocabulary;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.text.Labels;

/** A process calendar. */
public final class CalendarForm {

    private static final String TYPE = "calendar";

    static final Part<ProcessCalendar, CalendarId> ID =
            required(Property.of("id", CALENDAR_ID, "Names the calendar."), ProcessCalendar::id);
    static final Part<ProcessCalendar, Labels> NAME =
            required(Property.of("labels", LABELS, "What the calendar is called."), ProcessCalendar::labels);
    static final Part<ProcessCalendar, MonthDay> CYCLE_BEGINS = orElse(
            Property.of(
                            "cycleBegins",
                            DAY_OF_YEAR,
                            "The day on which each cycle begins, as month and day; 1 January if left out, and 29"
                                    + " February is 28 February in a common year.")
                    .example("\"09-01\""),
            MonthDay.of(1, 1),
            ProcessCalendar::cycleBegins);
    static final Part<ProcessCalendar, List<UnitLevel>> UNIT_LEVELS = orElse(
            Property.of(
                    "unitLevels",
                    list(UNIT_LEVEL),
                    "The levels of the organisation at which steps and parties stand, from the top down; the standard"
                            + " ones if left out."),
            UnitLevel.STANDARD,
            ProcessCalendar::unitLevels);
    static final Part<ProcessCalendar, List<Setting>> SETTINGS = orElse(
            Property.of("settings", list(SETTING), "What the calendar leaves to the organisation to choose."),
            List.of(),
            ProcessCalendar::settings);
    static final Part<ProcessCalendar, List<Party>> PARTIES = orElse(
            Property.of("parties", list(PARTY), "Who perform, answer for and receive steps."),
            List.of(),
            ProcessCalendar::parties);
    static final Part<ProcessCalendar, List<Step>> STEPS = required(
            Property.of("steps", list(STEP), "What is done in each cycle, in the order in which it is told."),
            ProcessCalendar::steps);
    static final Part<ProcessCalendar, List<Duty>> DUTIES = orElse(
            Property.of(
                    "duties", list(DUTY), "What is to be fulfilled again and again, and is checked against records."),
            List.of(),
            ProcessCalendar::duties);
    static final Part<ProcessCalendar, List<Principle>> PRINCIPLES = orElse(
            Property.of("principles", list(PRINCIPLE), "What holds all year round and has no window."),
            List.of(),
            ProcessCalendar::principles);
    static final Part<ProcessCalendar, List<Vocabulary>> VOCABULARIES = orElse(
            Property.of("vocabularies", list(VOCABULARY), "The lists of terms that the steps use."),
            List.of(),
            ProcessCalendar::vocabularies);

    /** A process calendar. */
    public static final ObjectForm<ProcessCalendar> CALENDAR = ObjectForm.of(
            TYPE,
            List.of(
                    Header.document(TYPE),
                    Header.version(),
                    ID,
                    NAME,
                    CYCLE_BEGINS,
                    UNIT_LEVELS,
                    SETTINGS,
                    PARTIES,
                    STEPS,
                    DUTIES,
                    PRINCIPLES,
                    VOCABULARIES),
            of -> new ProcessCalendar(
                    of.get(ID),
                    of.get(NAME),
                    of.get(UNIT_LEVELS),
                    of.get(CYCLE_BEGINS),
                    of.get(SETTINGS),
                    of.get(PARTIES),
                    of.get(STEPS),
                    of.get(DUTIES),
                    of.get(PRINCIPLES),
                    of.get(VOCABULARIES)));

    private CalendarForm() {}
}
