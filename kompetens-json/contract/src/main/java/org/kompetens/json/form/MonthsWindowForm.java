package org.kompetens.json.form;

import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.orElse;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WordForm.oneOf;

import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.kompetens.calendar.CalendarRule;
import org.kompetens.calendar.CycleDay;
import org.kompetens.calendar.CycleMonth;
import org.kompetens.calendar.Window;

/** A window of whole months. */
final class MonthsWindowForm {

    static final Part<Window.Months, Month> FIRST = required(
            Property.of("first", oneOf(Month.values()), "The first month.").example("\"november\""),
            window -> window.first().month());
    static final Part<Window.Months, Integer> FIRST_YEAR =
            orElse(YearOffsetForm.FIRST_YEAR, 0, window -> window.first().yearOffset());
    static final Part<Window.Months, Optional<Month>> LAST = optional(
            Property.of("last", oneOf(Month.values()), "The last month; the first is the only one if left out.")
                    .example("\"january\""),
            window -> Optional.of(window.last().month()));
    static final Part<Window.Months, Optional<Integer>> LAST_YEAR = optional(
            YearOffsetForm.LAST_YEAR, window -> Optional.of(window.last().yearOffset()));

    static final ObjectForm<Window.Months> MONTHS =
            ObjectForm.checked("window of months", List.of(FIRST, FIRST_YEAR, LAST, LAST_YEAR), MonthsWindowForm::make);

    private MonthsWindowForm() {}

    private static Optional<Window.Months> make(Values<Window.Months> of, ObjectPlace object) {
        CycleMonth first = new CycleMonth(of.get(FIRST_YEAR), of.get(FIRST));
        Month month = of.get(LAST).orElse(of.get(FIRST));
        int crossed = month.compareTo(of.get(FIRST)) < 0 ? 1 : 0;
        int year = of.get(LAST_YEAR).orElse(of.get(FIRST_YEAR) + crossed);
        if (year > CycleDay.MAX_OFFSET || new CycleMonth(year, month).compareTo(first) < 0) {
            object.note(CalendarRule.WINDOW_REVERSED, LAST);
            return Optional.empty();
        }
        return Optional.of(new Window.Months(first, new CycleMonth(year, month)));
    }
}
