package org.kompetens.json.form;

import static org.kompetens.json.form.AnchorForm.after;
import static org.kompetens.json.form.AnchorForm.before;
import static org.kompetens.json.form.CalendarIds.SETTING_ID;
import static org.kompetens.json.form.ChoicePart.choice;
import static org.kompetens.json.form.DayOfYearForm.DAY_OF_YEAR;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.orElse;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.SpanForm.SPAN;
import static org.kompetens.json.form.SpanForm.span;
import static org.kompetens.json.form.WholeForm.integer;
import static org.kompetens.json.form.WordForm.oneOf;

import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.kompetens.calendar.Anchor;
import org.kompetens.calendar.CycleDay;
import org.kompetens.calendar.SettingId;
import org.kompetens.calendar.Span;
import org.kompetens.calendar.Window;
import org.kompetens.calendar.YearPart;

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
    static final Part<Window.EachPart, YearPart> PART =
            required(Property.of("part", oneOf(YearPart.values()), "Each of which parts."), Window.EachPart::part);
    static final Part<Window.EachPart, Optional<Month>> PART_FIRST = optional(
            Property.of(
                    "first",
                    oneOf(Month.values()),
                    "The month in which the first of them begins; that in which the cycle begins if left out."),
            Window.EachPart::first);
    static final Part<Window.EachPart, Integer> PART_YEAR =
            orElse(YearOffsetForm.FIRST_YEAR, 0, Window.EachPart::yearOffset);
    static final Part<Window.EachPart, Optional<Integer>> PART_LAST_DAY = optional(
            Property.of(
                    "lastDay",
                    integer(1, 31),
                    "The day of the last month of each of them by which it is done; the month's last if left out."),
            window -> window.lastDay().stream().boxed().findFirst());
    static final Part<Window.Dates, SettingId> DATES_SETTING = required(
            Property.of("setting", SETTING_ID, "The setting by which the organisation lists the dates."),
            Window.Dates::setting);
    static final Part<Window.By, MonthDay> BY_LAST = required(
            Property.of("last", DAY_OF_YEAR, "The last day, as month and day.").example("\"05-15\""),
            window -> window.last().day());
    static final Part<Window.By, Integer> BY_YEAR =
            orElse(YearOffsetForm.YEAR_OF_END, 0, window -> window.last().yearOffset());
    static final Part<Window.Before, Span> BEFORE_SPAN = span(Window.Before::span);
    static final Part<Window.Before, Optional<Span>> BEFORE_FROM = optional(
            Property.of(
                    "from", SPAN, "How long before that the window begins; on the first day of the cycle if left out."),
            Window.Before::from);
    static final Part<Window.Before, Anchor> BEFORE = before(Window.Before::before);
    static final Part<Window.Within, Span> WITHIN_SPAN = span(Window.Within::span);
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
                            "window of some time",
                            List.of(WITHIN_SPAN, WITHIN_AFTER),
                            of -> new Window.Within(of.get(WITHIN_SPAN), of.get(WITHIN_AFTER)))),
            new ChoicePart.Kind<>(
                    "before",
                    Window.Before.class,
                    ObjectForm.of(
                            "window before something",
                            List.of(BEFORE_SPAN, BEFORE_FROM, BEFORE),
                            of -> new Window.Before(of.get(BEFORE_SPAN), of.get(BEFORE_FROM), of.get(BEFORE)))),
            new ChoicePart.Kind<>(
                    "by",
                    Window.By.class,
                    ObjectForm.of(
                            "window by a day",
                            List.of(BY_LAST, BY_YEAR),
                            of -> new Window.By(new CycleDay(of.get(BY_YEAR), of.get(BY_LAST))))),
            new ChoicePart.Kind<>(
                    "each",
                    Window.EachPart.class,
                    ObjectForm.of(
                            "each part of a year",
                            List.of(PART, PART_FIRST, PART_YEAR, PART_LAST_DAY),
                            WindowForm::each)),
            new ChoicePart.Kind<>(
                    "dates",
                    Window.Dates.class,
                    ObjectForm.of(
                            "listed dates", List.of(DATES_SETTING), of -> new Window.Dates(of.get(DATES_SETTING)))),
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
            "Whether its days are fixed (months, days, tertial, weeks, weekday, by), several (each), chosen by the"
                    + " organisation (season, setting, dates), or come after something else (within, until) or before it"
                    + " (before).",
            KINDS,
            window -> window);

    static final ObjectForm<Window> WINDOW = ObjectForm.of("window", List.of(ANY), of -> of.get(ANY));

    private WindowForm() {}

    private static Window.EachPart each(Values<Window.EachPart> of) {
        OptionalInt lastDay =
                of.get(PART_LAST_DAY).stream().mapToInt(day -> day).findFirst();
        return new Window.EachPart(of.get(PART), of.get(PART_YEAR), of.get(PART_FIRST), lastDay);
    }
}
