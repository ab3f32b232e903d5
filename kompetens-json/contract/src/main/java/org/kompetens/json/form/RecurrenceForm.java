package org.kompetens.json.form;

import static org.kompetens.json.form.CalendarIds.SETTING_ID;
import static org.kompetens.json.form.Part.oneOf;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.integer;

import java.util.List;
import java.util.Optional;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.Recurrence;
import org.kompetens.calendar.SettingId;

/** In which cycles a step occurs. */
final class RecurrenceForm {

    /** A year, or the setting that gives it. */
    private record First(Optional<Integer> year, Optional<SettingId> setting) {

        private static First of(Recurrence recurrence) {
            return new First(
                    recurrence instanceof Recurrence.FromYear from ? Optional.of(from.firstYear()) : Optional.empty(),
                    recurrence instanceof Recurrence.FromSetting from
                            ? Optional.of(from.firstYear())
                            : Optional.empty());
        }

        private Recurrence every(int years) {
            return year.<Recurrence>map(given -> new Recurrence.FromYear(years, given))
                    .orElseGet(() -> new Recurrence.FromSetting(years, setting.orElseThrow()));
        }
    }

    static final Part<Recurrence, Integer> YEARS = required(
            Property.of("everyYears", integer(1, Recurrence.MAX_YEARS), "How many years lie between two occurrences.")
                    .example("4"),
            Recurrence::years);
    private static final Part<Recurrence, First> FIRST = oneOf(
            List.of(
                    new Alternative<First, Integer>(
                            Property.of(
                                            "firstYear",
                                            integer(Cycle.FIRST_YEAR, Cycle.LAST_YEAR),
                                            "The year of the cycle in which it first occurs.")
                                    .example("2024"),
                            year -> new First(Optional.of(year), Optional.empty()),
                            First::year),
                    new Alternative<First, SettingId>(
                            Property.of(
                                    "firstYearSetting",
                                    SETTING_ID,
                                    "The setting by which the organisation chooses the year in which it first occurs."),
                            setting -> new First(Optional.empty(), Optional.of(setting)),
                            First::setting)),
            First::of);

    static final ObjectForm<Recurrence> RECURRENCE = ObjectForm.of(
            "recurrence", List.of(YEARS, FIRST), of -> of.get(FIRST).every(of.get(YEARS)));

    private RecurrenceForm() {}
}
