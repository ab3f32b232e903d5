package org.kompetens.json.form;

import static org.kompetens.json.form.ChoicePart.choice;
import static org.kompetens.json.form.DateForm.DATE;
import static org.kompetens.json.form.DayOfYearForm.DAY_OF_YEAR;
import static org.kompetens.json.form.FixedWindowForm.FIXED_WINDOW;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.integer;
import static org.kompetens.json.form.WordForm.word;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.calendar.CalendarRule;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.Setting;
import org.kompetens.calendar.SettingValue;
import org.kompetens.calendar.Span;
import org.kompetens.calendar.Window;

/** What an organisation chooses for a setting. */
final class SettingValueForm {

    static final Part<SettingValue.OfWindow, Window.Fixed> WINDOW = required(
            Property.of("window", FIXED_WINDOW, "The days of the cycle that are chosen."),
            SettingValue.OfWindow::window);
    static final Part<SettingValue.OfSeason, MonthDay> FIRST = required(
            Property.of("first", DAY_OF_YEAR, "The first day of the season, as month and day.")
                    .example("\"09-01\""),
            SettingValue.OfSeason::first);
    static final Part<SettingValue.OfSeason, MonthDay> LAST = required(
            Property.of(
                            "last",
                            DAY_OF_YEAR,
                            "The last day of the season, as month and day; if it comes earlier in the year than the"
                                    + " first, the season crosses New Year.")
                    .example("\"11-30\""),
            SettingValue.OfSeason::last);
    static final Part<SettingValue.OfDates, List<LocalDate>> DATES = required(
            Property.of("dates", list(DATE), "The dates that are chosen: at least one, in their order in time.")
                    .example("[\"2027-02-22\", \"2027-03-29\"]"),
            SettingValue.OfDates::dates);
    static final Part<SettingValue.OfMonths, Integer> MONTHS = required(
            Property.of("months", integer(1, Span.MAX), "The number of months that is chosen."),
            SettingValue.OfMonths::months);
    static final Part<SettingValue.OfYear, Integer> YEAR = required(
            Property.of("year", integer(Cycle.FIRST_YEAR, Cycle.LAST_YEAR), "The year that is chosen."),
            SettingValue.OfYear::year);

    private static final List<ChoicePart.Kind<? extends SettingValue>> KINDS = List.of(
            new ChoicePart.Kind<>(
                    word(Setting.Kind.WINDOW),
                    SettingValue.OfWindow.class,
                    ObjectForm.of(
                            "window for a setting", List.of(WINDOW), of -> new SettingValue.OfWindow(of.get(WINDOW)))),
            new ChoicePart.Kind<>(
                    word(Setting.Kind.SEASON),
                    SettingValue.OfSeason.class,
                    ObjectForm.of(
                            "season for a setting",
                            List.of(FIRST, LAST),
                            of -> new SettingValue.OfSeason(of.get(FIRST), of.get(LAST)))),
            new ChoicePart.Kind<>(
                    word(Setting.Kind.DATES),
                    SettingValue.OfDates.class,
                    ObjectForm.checked("dates for a setting", List.of(DATES), SettingValueForm::dates)),
            new ChoicePart.Kind<>(
                    word(Setting.Kind.MONTHS),
                    SettingValue.OfMonths.class,
                    ObjectForm.of(
                            "months for a setting", List.of(MONTHS), of -> new SettingValue.OfMonths(of.get(MONTHS)))),
            new ChoicePart.Kind<>(
                    word(Setting.Kind.YEAR),
                    SettingValue.OfYear.class,
                    ObjectForm.of("year for a setting", List.of(YEAR), of -> new SettingValue.OfYear(of.get(YEAR)))));

    private SettingValueForm() {}

    private static Optional<SettingValue.OfDates> dates(Values<SettingValue.OfDates> of, ObjectPlace object) {
        List<LocalDate> dates = of.get(DATES);
        if (dates.isEmpty() || !SettingValue.OfDates.isRising(dates)) {
            object.note(CalendarRule.CYCLE_DATES_NOT_IN_ORDER, DATES);
            return Optional.empty();
        }
        return Optional.of(new SettingValue.OfDates(dates));
    }

    static <T> Part<T, SettingValue> value(Function<T, SettingValue> getter) {
        return choice("kind", "Which kind of value is chosen, as the calendar's setting asks for.", KINDS, getter);
    }
}
