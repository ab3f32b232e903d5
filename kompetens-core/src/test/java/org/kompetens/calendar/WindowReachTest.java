package org.kompetens.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How far from its cycle's year a window can reach: from which year to which, and how many months after or before those. */
final class WindowReachTest {

    private static final MonthDay MAY_5 = MonthDay.of(5, 5);
    private static final Anchor STEP = new Anchor.OfStep(StepId.of("step"));
    private static final Anchor NEXT_MARCH = new Anchor.OfPeriod(Window.month(Month.MARCH, 1));

    private static Arguments window(Window window, int firstYear, int lastYear) {
        return Arguments.of(window, new WindowReach(firstYear, lastYear, 0, 0, false));
    }

    private static Arguments within(Span span, long months) {
        return Arguments.of(new Window.Within(span, STEP), new WindowReach(0, 0, months, 0, false));
    }

    static Stream<Arguments> windows() {
        SettingId setting = SettingId.of("setting");
        return Stream.of(
                window(Window.month(Month.MAY), 0, 0),
                window(Window.months(Month.NOVEMBER, Month.FEBRUARY, 1), 1, 2),
                window(new Window.Season(setting, 1), 1, 2),
                window(new Window.EachPart(YearPart.QUARTER, -1, Optional.empty(), OptionalInt.empty()), -1, 0),
                window(new Window.By(new CycleDay(2, MAY_5)), 0, 2),
                window(new Window.By(new CycleDay(-1, MAY_5)), -1, 0),
                window(new Window.Until(NEXT_MARCH, new CycleDay(3, MAY_5)), 1, 3),
                window(new Window.FromSetting(setting), 0, 0),
                window(new Window.Dates(setting), 0, 0),
                // The first and the last week may reach into the years beside theirs.
                Arguments.of(new Window.Weeks(0, 10, 11), new WindowReach(-1, 1, 0, 0, true)),
                Arguments.of(
                        new Window.Weekday(1, Month.MARCH, 1, DayOfWeek.MONDAY), new WindowReach(0, 2, 0, 0, true)),
                within(Span.months(7), 7),
                within(Span.weeks(8), 3),
                within(Span.days(56), 3),
                within(Span.workingDays(28), 3),
                within(new Span.FromSetting(setting), 0),
                Arguments.of(new Window.Within(Span.months(2), NEXT_MARCH), new WindowReach(1, 1, 2, 0, false)),
                Arguments.of(
                        new Window.Before(Span.months(2), Optional.of(Span.months(5)), NEXT_MARCH),
                        new WindowReach(0, 1, 0, 5, false)),
                Arguments.of(
                        new Window.Before(Span.months(6), Optional.of(Span.months(5)), STEP),
                        new WindowReach(0, 0, 0, 6, false)),
                Arguments.of(
                        new Window.Before(Span.months(6), Optional.empty(), STEP), new WindowReach(0, 0, 0, 6, false)));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void isAsFarAsAWindowCanLie(Window window, WindowReach reach) {
        assertThat(WindowReach.of(window)).isEqualTo(reach);
    }
}
