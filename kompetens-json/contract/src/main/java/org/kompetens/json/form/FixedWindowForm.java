package org.kompetens.json.form;

import static org.kompetens.json.form.ChoicePart.choice;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.orElse;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.integer;
import static org.kompetens.json.form.WordForm.oneOf;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.kompetens.calendar.Window;

/** A window whose days follow from the cycle's year alone. */
final class FixedWindowForm {

    static final Part<Window.Tertial, Integer> NUMBER = required(
            Property.of("number", integer(1, 3), "Which third of the calendar year: 1, 2 or 3."),
            Window.Tertial::number);
    static final Part<Window.Tertial, Integer> YEAR = orElse(YearOffsetForm.FIRST_YEAR, 0, Window.Tertial::yearOffset);

    static final ObjectForm<Window.Tertial> TERTIAL = ObjectForm.of(
            "third of a year", List.of(NUMBER, YEAR), of -> new Window.Tertial(of.get(YEAR), of.get(NUMBER)));

    private static final Form<Integer> WEEK_NUMBER = integer(1, Window.Weeks.LAST_WEEK);

    static final Part<Window.Weeks, Integer> FIRST_WEEK =
            required(Property.of("first", WEEK_NUMBER, "The first week, by its ISO number."), Window.Weeks::first);
    static final Part<Window.Weeks, Optional<Integer>> LAST_WEEK = optional(
            Property.of(
                    "last",
                    WEEK_NUMBER,
                    "The last week, by its ISO number; of the year after where it is an earlier one, and the first if left out."),
            window -> Optional.of(window.last()));
    static final Part<Window.Weeks, Integer> WEEKS_YEAR =
            orElse(YearOffsetForm.FIRST_YEAR, 0, Window.Weeks::yearOffset);
    static final ObjectForm<Window.Weeks> WEEKS =
            ObjectForm.of("window of weeks", List.of(FIRST_WEEK, LAST_WEEK, WEEKS_YEAR), FixedWindowForm::weeks);

    static final Part<Window.Weekday, Month> MONTH =
            required(Property.of("month", oneOf(Month.values()), "The month."), Window.Weekday::month);
    static final Part<Window.Weekday, Integer> WHICH = required(
            Property.of(
                    "number",
                    integer(1, Window.Weekday.LAST),
                    "Which of the month's days of that weekday: from the first, 1, to the fourth, or 5 for the last."),
            Window.Weekday::number);
    static final Part<Window.Weekday, DayOfWeek> WEEKDAY =
            required(Property.of("weekday", oneOf(DayOfWeek.values()), "Which weekday."), Window.Weekday::day);
    static final Part<Window.Weekday, Integer> WEEKDAY_YEAR =
            orElse(YearOffsetForm.FIRST_YEAR, 0, Window.Weekday::yearOffset);
    static final ObjectForm<Window.Weekday> DAY = ObjectForm.of(
            "weekday of a month",
            List.of(MONTH, WHICH, WEEKDAY, WEEKDAY_YEAR),
            of -> new Window.Weekday(of.get(WEEKDAY_YEAR), of.get(MONTH), of.get(WHICH), of.get(WEEKDAY)));

    static final List<ChoicePart.Kind<? extends Window.Fixed>> KINDS = List.of(
            new ChoicePart.Kind<>("months", Window.Months.class, MonthsWindowForm.MONTHS),
            new ChoicePart.Kind<>("days", Window.Days.class, DaysWindowForm.DAYS),
            new ChoicePart.Kind<>("tertial", Window.Tertial.class, TERTIAL),
            new ChoicePart.Kind<>("weeks", Window.Weeks.class, WEEKS),
            new ChoicePart.Kind<>("weekday", Window.Weekday.class, DAY));

    private static final Part<Window.Fixed, Window.Fixed> ANY = choice(
            "kind",
            "Whether it is of whole months, from day to day, a third of a year, of weeks, or a weekday of a month.",
            KINDS,
            window -> window);

    static final ObjectForm<Window.Fixed> FIXED_WINDOW = ObjectForm.of("fixed window", List.of(ANY), of -> of.get(ANY));

    private FixedWindowForm() {}

    private static Window.Weeks weeks(Values<Window.Weeks> of) {
        int first = of.get(FIRST_WEEK);
        return new Window.Weeks(of.get(WEEKS_YEAR), first, of.get(LAST_WEEK).orElse(first));
    }
}
