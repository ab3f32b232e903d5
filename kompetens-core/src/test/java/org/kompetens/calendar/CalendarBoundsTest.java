package org.kompetens.calendar;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kompetens.organisation.UnitId;

/** What the values of a calendar may be: the last that is taken on each side, and the first that is refused, and why. */
final class CalendarBoundsTest {

    private static final LocalDate FRI_2027_01_01 = LocalDate.of(2027, 1, 1);
    private static final MonthDay MAY_5 = MonthDay.of(5, 5);
    private static final MonthDay MAY_6 = MonthDay.of(5, 6);

    private static Arguments refused(String message, ThrowingCallable refused) {
        return Arguments.of(message, refused);
    }

    private static EmployeeFilter atLeast(int age) {
        return new EmployeeFilter(OptionalInt.of(age), List.of(), Optional.empty());
    }

    private static OccurrenceId occurrence(int window) {
        return new OccurrenceId(CycleId.of("c"), StepId.of("s"), window, UnitId.of("u"));
    }

    private static Window days(int firstOffset, MonthDay first, int lastOffset, MonthDay last) {
        return new Window.Days(new CycleDay(firstOffset, first), new CycleDay(lastOffset, last));
    }

    private static Window months(Month first, Month last) {
        return new Window.Months(new CycleMonth(0, first), new CycleMonth(0, last));
    }

    private static Window eachMonthUntil(int lastDay) {
        return new Window.EachPart(YearPart.MONTH, 0, Optional.empty(), OptionalInt.of(lastDay));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("dueSoonDays must not be negative: -1", () -> new Attention(-1, List.of())),
                refused("escalationDays must be at least 1 and ascending: ", () -> new Attention(0, List.of(0))),
                refused("escalationDays must be at least 1 and ascending: ", () -> new Attention(0, List.of(3, 3))),
                refused("year must be from 1900 to 9000: 1899", () -> Cycle.of("c", 1899)),
                refused("year must be from 1900 to 9000: 9001", () -> Cycle.of("c", 9001)),
                refused("yearOffset must be from -100 to 100", () -> new CycleDay(101, MAY_5)),
                refused("yearOffset must be from -100 to 100", () -> new CycleDay(-101, MAY_5)),
                refused("yearOffset must be from -100 to 100", () -> new CycleMonth(101, Month.MAY)),
                refused(
                        "last must not be before first: ",
                        () -> new DayRange(FRI_2027_01_01, FRI_2027_01_01.minusDays(1))),
                refused("times must be from 1 to 366: 0", () -> new DutyTiming.TimesEach(0, DutyTiming.Year.CYCLE)),
                refused("times must be from 1 to 366: 367", () -> new DutyTiming.TimesEach(367, DutyTiming.Year.CYCLE)),
                refused("years must be from 1 to 100: 0", () -> new DutyTiming.EveryYears(0)),
                refused("years must be from 1 to 100: 101", () -> new DutyTiming.EveryYears(101)),
                refused("atLeastAge must be from 1 to 120", () -> atLeast(0)),
                refused("atLeastAge must be from 1 to 120", () -> atLeast(121)),
                refused("window must not be negative: -1", () -> occurrence(-1)),
                refused("years must be from 1 to 100: 0", () -> new Recurrence.FromYear(0, 2026)),
                refused("years must be from 1 to 100: 101", () -> new Recurrence.FromYear(101, 2026)),
                refused(
                        "years must be from 1 to 100: 0",
                        () -> new Recurrence.FromSetting(0, SettingId.of("first-year"))),
                refused(
                        "dates must be at least one, each after the one before: ",
                        () -> new SettingValue.OfDates(List.of())),
                refused(
                        "dates must be at least one, each after the one before: ",
                        () -> new SettingValue.OfDates(List.of(FRI_2027_01_01, FRI_2027_01_01))),
                refused("months must be from 1 to 1200: 0", () -> Span.months(0)),
                refused("working days must be from 1 to 1200: 1201", () -> Span.workingDays(1201)),
                refused("document and place must not be blank: ", () -> new Source(" ", "p. 1")),
                refused("document and place must not be blank: ", () -> new Source("law", " ")),
                refused("last must not be before first: ", () -> days(0, MAY_6, 0, MAY_5)),
                refused("last must not be before first: ", () -> days(1, MAY_5, 0, MAY_6)),
                refused("last must not be before first: ", () -> months(Month.MAY, Month.APRIL)),
                refused("number must be 1, 2 or 3: 0", () -> new Window.Tertial(0, 0)),
                refused("number must be 1, 2 or 3: 4", () -> new Window.Tertial(0, 4)),
                refused("weeks must be from 1 to 53: 0, 1", () -> new Window.Weeks(0, 0, 1)),
                refused("weeks must be from 1 to 53: 53, 54", () -> new Window.Weeks(0, 53, 54)),
                refused("number must be from 1 to 5: 0", () -> new Window.Weekday(0, Month.MAY, 0, DayOfWeek.MONDAY)),
                refused("number must be from 1 to 5: 6", () -> new Window.Weekday(0, Month.MAY, 6, DayOfWeek.MONDAY)),
                refused("lastDay must be from 1 to 31: 0", () -> eachMonthUntil(0)),
                refused("lastDay must be from 1 to 31: 32", () -> eachMonthUntil(32)));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsBeyondIsRefused(String message, ThrowingCallable refused) {
        assertThatIllegalArgumentException().isThrownBy(refused).withMessageStartingWith(message);
    }

    static List<ThrowingCallable> taken() {
        return Arrays.asList(
                () -> new Attention(0, List.of(1, 2)),
                () -> Cycle.of("c", 1900),
                () -> Cycle.of("c", 9000),
                () -> new CycleDay(100, MAY_5),
                () -> new CycleDay(-100, MAY_5),
                () -> new DayRange(FRI_2027_01_01, FRI_2027_01_01),
                () -> new DutyTiming.TimesEach(1, DutyTiming.Year.CYCLE),
                () -> new DutyTiming.TimesEach(366, DutyTiming.Year.CYCLE),
                () -> new DutyTiming.EveryYears(1),
                () -> new DutyTiming.EveryYears(100),
                () -> atLeast(1),
                () -> atLeast(120),
                () -> occurrence(0),
                () -> new Recurrence.FromYear(1, 2026),
                () -> new Recurrence.FromYear(100, 2026),
                () -> new SettingValue.OfDates(List.of(FRI_2027_01_01, FRI_2027_01_01.plusDays(1))),
                () -> Span.months(1),
                () -> Span.workingDays(1200),
                () -> days(0, MAY_5, 0, MAY_5),
                () -> days(0, MAY_6, 1, MAY_5),
                () -> months(Month.MAY, Month.MAY),
                () -> new Window.Tertial(0, 1),
                () -> new Window.Tertial(0, 3),
                () -> new Window.Weeks(0, 1, 53),
                () -> new Window.Weekday(0, Month.MAY, 1, DayOfWeek.MONDAY),
                () -> new Window.Weekday(0, Month.MAY, 5, DayOfWeek.MONDAY),
                () -> eachMonthUntil(1),
                () -> eachMonthUntil(31));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void whatIsWithinIsTaken(ThrowingCallable taken) {
        assertThatCode(taken).doesNotThrowAnyException();
    }
}
