package org.kompetens.json.form;

import static org.kompetens.json.form.DayOfYearForm.DAY_OF_YEAR;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.orElse;
import static org.kompetens.json.form.Part.required;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.kompetens.calendar.CalendarRule;
import org.kompetens.calendar.CycleDay;
import org.kompetens.calendar.Window;

/** A window from one day to another. */
final class DaysWindowForm {

    static final Part<Window.Days, MonthDay> FIRST = required(
            Property.of("first", DAY_OF_YEAR, "The first day, as month and day.")
                    .example("\"09-30\""),
            window -> window.first().day());
    static final Part<Window.Days, Integer> FIRST_YEAR =
            orElse(YearOffsetForm.FIRST_YEAR, 0, window -> window.first().yearOffset());
    static final Part<Window.Days, MonthDay> LAST = required(
            Property.of("last", DAY_OF_YEAR, "The last day, as month and day.").example("\"10-16\""),
            window -> window.last().day());
    static final Part<Window.Days, Optional<Integer>> LAST_YEAR = optional(
            YearOffsetForm.LAST_YEAR, window -> Optional.of(window.last().yearOffset()));

    static final ObjectForm<Window.Days> DAYS =
            ObjectForm.checked("window of days", List.of(FIRST, FIRST_YEAR, LAST, LAST_YEAR), DaysWindowForm::make);

    private DaysWindowForm() {}

    private static Optional<Window.Days> make(Values<Window.Days> of, ObjectPlace object) {
        CycleDay first = new CycleDay(of.get(FIRST_YEAR), of.get(FIRST));
        int crossed = of.get(LAST).isBefore(of.get(FIRST)) ? 1 : 0;
        int year = of.get(LAST_YEAR).orElse(of.get(FIRST_YEAR) + crossed);
        if (year > CycleDay.MAX_OFFSET || new CycleDay(year, of.get(LAST)).compareTo(first) < 0) {
            object.note(CalendarRule.WINDOW_REVERSED, LAST);
            return Optional.empty();
        }
        return Optional.of(new Window.Days(first, new CycleDay(year, of.get(LAST))));
    }
}
