package org.kompetens.json;

import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import org.kompetens.calendar.Anchor;
import org.kompetens.calendar.CalendarRule;
import org.kompetens.calendar.CycleDay;
import org.kompetens.calendar.CycleMonth;
import org.kompetens.calendar.MonthCount;
import org.kompetens.calendar.SettingId;
import org.kompetens.calendar.StepId;
import org.kompetens.calendar.Window;
import org.kompetens.finding.Finding;
import org.kompetens.json.form.Fields;

/** How a window is read from JSON; {@link WindowWriter} is the way back. */
final class WindowForm {

    /** The kinds of windows. */
    enum Kind {
        MONTHS,
        DAYS,
        TERTIAL,
        SEASON,
        SETTING,
        WITHIN,
        UNTIL
    }

    private static final Kind[] FIXED = {Kind.MONTHS, Kind.DAYS, Kind.TERTIAL};

    private WindowForm() {}

    static Optional<Window> read(Fields fields) {
        Optional<Window> window = fields.oneOf("kind", Kind.values()).flatMap(kind -> switch (kind) {
            case MONTHS, DAYS, TERTIAL -> fixed(kind, fields).map(fixed -> fixed);
            case SEASON -> season(fields);
            case SETTING -> fields.id("setting", SettingId::of).map(Window.FromSetting::new);
            case WITHIN -> within(fields);
            case UNTIL -> until(fields);
        });
        return fields.complete(window::orElseThrow);
    }

    static Optional<Window.Fixed> readFixed(Fields fields) {
        Optional<Window.Fixed> window = fields.oneOf("kind", FIXED).flatMap(kind -> fixed(kind, fields));
        return fields.complete(window::orElseThrow);
    }

    private static Optional<? extends Window.Fixed> fixed(Kind kind, Fields fields) {
        return switch (kind) {
            case MONTHS -> months(fields);
            case DAYS -> days(fields);
            default -> tertial(fields);
        };
    }

    private static Optional<Window.Fixed> months(Fields fields) {
        Optional<Month> first = fields.oneOf("first", Month.values());
        Optional<Month> last = fields.has("last") ? fields.oneOf("last", Month.values()) : first;
        int firstYear = offset(fields, "firstYear").orElse(0);
        Optional<Integer> lastYear = offset(fields, "lastYear");
        return first.flatMap(from -> last.flatMap(to -> {
            CycleMonth begin = new CycleMonth(firstYear, from);
            int year = lastYear.orElse(to.compareTo(from) < 0 ? firstYear + 1 : firstYear);
            return year > CycleDay.MAX_OFFSET || new CycleMonth(year, to).compareTo(begin) < 0
                    ? reversed(fields)
                    : Optional.of(new Window.Months(begin, new CycleMonth(year, to)));
        }));
    }

    private static Optional<Window.Fixed> days(Fields fields) {
        Optional<MonthDay> first = day(fields, "first");
        Optional<MonthDay> last = day(fields, "last");
        int firstYear = offset(fields, "firstYear").orElse(0);
        Optional<Integer> lastYear = offset(fields, "lastYear");
        return first.flatMap(from -> last.flatMap(to -> {
            CycleDay begin = new CycleDay(firstYear, from);
            int year = lastYear.orElse(to.isBefore(from) ? firstYear + 1 : firstYear);
            return year > CycleDay.MAX_OFFSET || new CycleDay(year, to).compareTo(begin) < 0
                    ? reversed(fields)
                    : Optional.of(new Window.Days(begin, new CycleDay(year, to)));
        }));
    }

    private static Optional<Window.Fixed> tertial(Fields fields) {
        int year = offset(fields, "firstYear").orElse(0);
        return fields.integer("number", 1, 3).map(number -> new Window.Tertial(year, number));
    }

    private static Optional<Window> season(Fields fields) {
        int year = offset(fields, "firstYear").orElse(0);
        return fields.id("setting", SettingId::of).map(setting -> new Window.Season(setting, year));
    }

    private static Optional<Window> within(Fields fields) {
        Optional<MonthCount> months = months(fields, "months", "monthsSetting");
        Optional<Anchor> after = after(fields);
        return months.flatMap(count -> after.map(anchor -> new Window.Within(count, anchor)));
    }

    private static Optional<Window> until(Fields fields) {
        Optional<MonthDay> last = day(fields, "last");
        int year = offset(fields, "lastYear").orElse(0);
        Optional<Anchor> after = after(fields);
        return last.flatMap(day -> after.map(anchor -> new Window.Until(anchor, new CycleDay(year, day))));
    }

    /** A number of months, or the setting that gives it. */
    static Optional<MonthCount> months(Fields fields, String given, String chosen) {
        Optional<MonthCount> months =
                fields.optionalInteger(given, 1, MonthCount.MAX).map(MonthCount.Given::new);
        Optional<MonthCount> setting = fields.optionalId(chosen, SettingId::of).map(MonthCount.FromSetting::new);
        oneOfTwo(fields, given, chosen);
        return months.or(() -> setting);
    }

    private static Optional<Anchor> after(Fields fields) {
        Optional<Anchor> step = fields.optionalId("afterStep", StepId::of).map(Anchor.AfterStep::new);
        Optional<Anchor> period =
                fields.optionalObject("afterPeriod", WindowForm::readFixed).map(Anchor.AfterPeriod::new);
        oneOfTwo(fields, "afterStep", "afterPeriod");
        return step.or(() -> period);
    }

    static void oneOfTwo(Fields fields, String first, String second) {
        if (fields.has(first) && fields.has(second)) {
            fields.twoWays(first, second);
        } else if (!fields.has(first) && !fields.has(second)) {
            fields.missing(first);
        }
    }

    /** A day of the year, as month and day: {@code 09-30}. */
    static Optional<MonthDay> day(Fields fields, String name) {
        return fields.text(name).flatMap(text -> {
            try {
                return Optional.of(MonthDay.parse("--" + text));
            } catch (DateTimeException e) {
                fields.note(
                        Finding.of(DocumentRule.NOT_A_DATE, fields.path(name)).withValue("property", name));
                return Optional.empty();
            }
        });
    }

    static String text(MonthDay day) {
        return day.toString().substring("--".length());
    }

    private static Optional<Integer> offset(Fields fields, String name) {
        return fields.optionalInteger(name, -CycleDay.MAX_OFFSET, CycleDay.MAX_OFFSET);
    }

    private static <T> Optional<T> reversed(Fields fields) {
        fields.note(Finding.of(CalendarRule.WINDOW_REVERSED, fields.path("last")));
        return Optional.empty();
    }
}
