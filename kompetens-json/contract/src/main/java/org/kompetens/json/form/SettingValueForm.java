package org.kompetens.json.form;

import static org.kompetens.json.form.ChoicePart.choice;
import static org.kompetens.json.form.DayOfYearForm.DAY_OF_YEAR;
import static org.kompetens.json.form.FixedWindowForm.FIXED_WINDOW;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.integer;
import static org.kompetens.json.form.WordForm.word;

import java.time.MonthDay;
import java.util.List;
import java.util.function.Function;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.MonthCount;
import org.kompetens.calendar.Setting;
import org.kompetens.calendar.SettingValue;
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
    static final Part<SettingValue.OfMonths, Integer> MONTHS = required(
            Property.of("months", integer(1, MonthCount.MAX), "The number of months that is chosen."),
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
                    word(Setting.Kind.MONTHS),
                    SettingValue.OfMonths.class,
                    ObjectForm.of(
                            "months for a setting", List.of(MONTHS), of -> new SettingValue.OfMonths(of.get(MONTHS)))),
            new ChoicePart.Kind<>(
                    word(Setting.Kind.YEAR),
                    SettingValue.OfYear.class,
                    ObjectForm.of("year for a setting", List.of(YEAR), of -> new SettingValue.OfYear(of.get(YEAR)))));

    private SettingValueForm() {}

    static <T> Part<T, SettingValue> value(Function<T, SettingValue> getter) {
        return choice("kind", "Which kind of value is chosen, as the calendar's setting asks for.", KINDS, getter);
    }
}
