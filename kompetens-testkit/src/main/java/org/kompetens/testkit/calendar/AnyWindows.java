package org.kompetens.testkit.calendar;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.kompetens.calendar.Anchor;
import org.kompetens.calendar.CycleDay;
import org.kompetens.calendar.CycleMonth;
import org.kompetens.calendar.SettingId;
import org.kompetens.calendar.Span;
import org.kompetens.calendar.StepId;
import org.kompetens.calendar.Window;
import org.kompetens.calendar.YearPart;

/** Windows of all kinds, in the order of the numbers that chance gives. */
final class AnyWindows {

    private static final List<YearPart> YEAR_PARTS = List.of(YearPart.values());
    private static final List<Span.Unit> UNITS = List.of(Span.Unit.values());
    private static final int TERTIALS = 3;
    private static final int ANCHORS = 3;
    private static final int FIXED_KINDS = 5;
    private static final int OTHER_KINDS = 8;

    private final Random random;

    AnyWindows(Random random) {
        this.random = random;
    }

    Window any() {
        if (random.nextBoolean()) {
            return fixed();
        }
        return switch (random.nextInt(OTHER_KINDS)) {
            case 0 -> new Window.Season(setting(), offset());
            case 1 -> new Window.FromSetting(setting());
            case 2 -> new Window.Within(span(), anchor());
            case 3 -> new Window.By(new CycleDay(offset(), day()));
            case 4 -> new Window.Dates(setting());
            case 5 -> each();
            case 6 ->
                new Window.Before(span(), random.nextBoolean() ? Optional.empty() : Optional.of(span()), anchor());
            default -> new Window.Until(anchor(), new CycleDay(offset(), day()));
        };
    }

    Window.Fixed fixed() {
        return switch (random.nextInt(FIXED_KINDS)) {
            case 0 -> inOrder(new CycleMonth(offset(), month()), new CycleMonth(offset(), month()));
            case 1 -> inOrder(new CycleDay(offset(), day()), new CycleDay(offset(), day()));
            case 2 -> weeks(1 + random.nextInt(Window.Weeks.LAST_WEEK), 1 + random.nextInt(Window.Weeks.LAST_WEEK));
            case 3 ->
                new Window.Weekday(
                        offset(),
                        month(),
                        1 + random.nextInt(Window.Weekday.LAST),
                        DayOfWeek.of(1 + random.nextInt(DayOfWeek.values().length)));
            default -> new Window.Tertial(offset(), 1 + random.nextInt(TERTIALS));
        };
    }

    private Window.Weeks weeks(int one, int other) {
        return new Window.Weeks(offset(), one, other);
    }

    private static Window.Months inOrder(CycleMonth one, CycleMonth other) {
        return one.compareTo(other) <= 0 ? new Window.Months(one, other) : new Window.Months(other, one);
    }

    private static Window.Days inOrder(CycleDay one, CycleDay other) {
        return one.compareTo(other) <= 0 ? new Window.Days(one, other) : new Window.Days(other, one);
    }

    private Window.EachPart each() {
        OptionalInt lastDay = random.nextBoolean()
                ? OptionalInt.empty()
                : OptionalInt.of(1 + random.nextInt(Month.JANUARY.maxLength()));
        return new Window.EachPart(
                YEAR_PARTS.get(random.nextInt(YEAR_PARTS.size())),
                offset(),
                random.nextBoolean() ? Optional.of(month()) : Optional.empty(),
                lastDay);
    }

    Span span() {
        return random.nextBoolean()
                ? new Span.Given(1 + random.nextInt(Span.MAX), UNITS.get(random.nextInt(UNITS.size())))
                : new Span.FromSetting(setting());
    }

    Anchor anchor() {
        return switch (random.nextInt(ANCHORS)) {
            case 0 -> new Anchor.OfStep(StepId.of("step"));
            case 1 -> new Anchor.OfEach(StepId.of("step"));
            default -> new Anchor.OfPeriod(fixed());
        };
    }

    private static SettingId setting() {
        return SettingId.of("setting");
    }

    /** Mostly near, and sometimes as far as a window can lie. */
    private int offset() {
        int near = random.nextInt(4) - 1;
        return random.nextInt(8) == 0 ? Integer.signum(near) * CycleDay.MAX_OFFSET : near;
    }

    private Month month() {
        return Month.of(1 + random.nextInt(Month.DECEMBER.getValue()));
    }

    MonthDay day() {
        Month month = month();
        return MonthDay.of(month, 1 + random.nextInt(month.maxLength()));
    }
}
