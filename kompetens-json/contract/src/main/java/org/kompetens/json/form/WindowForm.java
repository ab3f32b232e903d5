package org.kompetens.json.form;

import static org.kompetens.json.form.AnchorForm.after;
import static org.kompetens.json.form.CalendarIds.SETTING_ID;
import static org.kompetens.json.form.ChoicePart.choice;
import static org.kompetens.json.form.DayOfYearForm.DAY_OF_YEAR;
import static org.kompetens.json.form.MonthCountForm.months;
import static org.kompetens.json.form.Part.orElse;
import static org.kompetens.json.form.Part.required;

import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import org.kompetens.calendar.Anchor;
import org.kompetens.calendar.CycleDay;
import org.kompetens.calendar.MonthCount;
import org.kompetens.calendar.SettingId;
import org.kompetens.calendar.Window;

/** When in a cycle a step is done. */
final class WindowForm {

    static final Part<Window.Season, SettingId> SEASON_SETTING = required(
            Property.of("setting", SETTING_ID, "The setting by which the organisation chooses the season."),
            Window.Season::season);
    static final Part<Window.Season, Integer> SEASON_YEAR =
            orElse(YearOffsetForm.FIRST_YEAR, 0, Window.Season::yearOffset);
    static final Part<Window.FromSetting, SettingId> WINDOW_SETTING = required(
            Property.of("setting", SETTING_ID, "The setting by which the organisation chooses the window."),
            Window.FromSetting::setting);
    static final Part<Window.Within, MonthCount> WITHIN_MONTHS = months(Window.Within::months);
    static final Part<Window.Within, Anchor> WITHIN_AFTER = after(Window.Within::after);
    static final Part<Window.Until, MonthDay> UNTIL_LAST = required(
            Property.of("last", DAY_OF_YEAR, "The last day, as month and day.").example("\"10-16\""),
            window -> window.last().day());
    static final Part<Window.Until, Integer> UNTIL_YEAR =
            orElse(YearOffsetForm.YEAR_OF_END, 0, window -> window.last().yearOffset());
    static final Part<Window.Until, Anchor> UNTIL_AFTER = after(Window.Until::after);

    private static final List<ChoicePart.Kind<? extends Window>> OTHER_KINDS = List.of(
            new ChoicePart.Kind<>(
                    "season",
                    Window.Season.class,
                    ObjectForm.of(
                            "season",
                            List.of(SEASON_SETTING, SEASON_YEAR),
                            of -> new Window.Season(of.get(SEASON_SETTING), of.get(SEASON_YEAR)))),
            new ChoicePart.Kind<>(
                    "setting",
                    Window.FromSetting.class,
                    ObjectForm.of(
                            "chosen window",
                            List.of(WINDOW_SETTING),
                            of -> new Window.FromSetting(of.get(WINDOW_SETTING)))),
            new ChoicePart.Kind<>(
                    "within",
                    Window.Within.class,
                    ObjectForm.of(
                            "window of so many months",
                            List.of(WITHIN_MONTHS, WITHIN_AFTER),
                            of -> new Window.Within(of.get(WITHIN_MONTHS), of.get(WITHIN_AFTER)))),
            new ChoicePart.Kind<>(
                    "until",
                    Window.Until.class,
                    ObjectForm.of(
                            "window until a day",
                            List.of(UNTIL_LAST, UNTIL_YEAR, UNTIL_AFTER),
                            of -> new Window.Until(
                                    of.get(UNTIL_AFTER), new CycleDay(of.get(UNTIL_YEAR), of.get(UNTIL_LAST))))));

    private static final List<ChoicePart.Kind<? extends Window>> KINDS =
            Stream.concat(FixedWindowForm.KINDS.stream(), OTHER_KINDS.stream()).toList();

    private static final Part<Window, Window> ANY = choice(
            "kind",
            "Whether its days are fixed (months, days, tertial, weeks, weekday), chosen by the organisation (season, setting), or come"
                    + " after something else (within, until).",
            KINDS,
            window -> window);

    static final ObjectForm<Window> WINDOW = ObjectForm.of("window", List.of(ANY), of -> of.get(ANY));

    private WindowForm() {}
}
