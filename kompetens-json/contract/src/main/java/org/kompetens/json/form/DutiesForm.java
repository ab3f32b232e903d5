package org.kompetens.json.form;

import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.count;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.kompetens.calendar.DutyProgress;
import org.kompetens.calendar.Schedule;
import org.kompetens.organisation.UnitId;

/** How far the duties of a calendar have come. */
public final class DutiesForm {

    /**
     * Duties of one date.
     *
     * @param schedule any of the cycles, which says what calendar and units are called
     * @param date as of which date
     * @param unit of which unit and those below it
     * @param duties each duty, in each cycle
     */
    public record Shown(Schedule schedule, LocalDate date, UnitId unit, List<DutyProgress> duties) {}

    static final ResultForm<Named<DutyProgress.InUnit>> IN_UNIT = ResultForm.of(
            "unit with a duty",
            List.of(
                    required(
                            Property.of("unit", Ids.UNIT, "In which unit."),
                            one -> one.of().unit()),
                    Named.unitLabels(DutyProgress.InUnit::unit),
                    required(Property.of("count", count(), "How often."), one ->
                            (long) one.of().count())));

    static final ResultForm<Named<DutyProgress>> DUTY = ResultForm.of(
            "progress of a duty",
            List.of(
                    required(
                            Property.of("cycle", CalendarIds.CYCLE_ID, "In which round of the calendar."),
                            one -> one.of().cycle()),
                    required(
                            Property.of("duty", CalendarIds.DUTY_ID, "Which duty."),
                            one -> one.of().duty().id()),
                    required(
                            Property.of("labels", LabelsForm.LABELS, "What it is called."),
                            one -> one.of().duty().labels()),
                    required(
                            Property.of(
                                    "asked",
                                    count(),
                                    "Of how many it asks something: employees, units or pairs of head and leader; the sum"
                                            + " of fulfilled, notDue, late and all of notJudged."),
                            one -> (long) one.of().asked()),
                    required(
                            Property.of(
                                    "fulfilled",
                                    count(),
                                    "For how many of them there is the record it asks for by then."),
                            one -> (long) one.of().fulfilled()),
                    required(
                            Property.of(
                                    "notDue", count(), "For how many of them there is none, and there is time left."),
                            one -> (long) one.of().notDue()),
                    required(
                            Property.of("late", count(), "For how many of them there is none, and the time is over."),
                            one -> (long) one.of().late()),
                    units(
                            "missing",
                            "How often it was missed in periods that are over, in each unit where it was; of a rolling"
                                    + " duty, those for whom it is late.",
                            DutyProgress::missing),
                    units(
                            "notJudged",
                            "Of how many it cannot be judged, for want of a record and a date of entry.",
                            DutyProgress::notJudged),
                    units(
                            "ageUnknown",
                            "Of how many employees it cannot be said whether it asks something, for want of a date of"
                                    + " birth.",
                            DutyProgress::ageUnknown)));

    /** Duties as a document. */
    public static final ResultForm<Shown> DUTIES = ResultForm.document(
            "duties",
            List.of(
                    required(Property.of("asOf", DateForm.DATE, "As of which date."), Shown::date),
                    required(
                            Property.of("calendar", CalendarIds.CALENDAR_ID, "Of which calendar."),
                            shown -> shown.schedule().calendar().id()),
                    required(Property.of("unit", Ids.UNIT, "Of which unit and those below it."), Shown::unit),
                    optional(
                            Named.UNIT_LABELS,
                            shown -> Named.unitLabels(shown.schedule().organisation(), shown.unit())),
                    required(
                            Property.of(
                                    "duties",
                                    list(DUTY),
                                    "Each duty in the order of the calendar, in each round that is alive at that"
                                            + " date."),
                            DUTY.each(DutiesForm::named))));

    private DutiesForm() {}

    private static List<Named<DutyProgress>> named(Shown shown) {
        return Named.in(shown.schedule().organisation(), shown).each(Shown::duties);
    }

    private static Part<Named<DutyProgress>, List<Values<Named<DutyProgress.InUnit>>>> units(
            String name, String meaning, Function<DutyProgress, List<DutyProgress.InUnit>> getter) {
        return required(Property.of(name, list(IN_UNIT), meaning), IN_UNIT.each(one -> one.each(getter)));
    }
}
