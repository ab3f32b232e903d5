package org.kompetens.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.calendar.Towns.labels;

import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The years in which a calendar has to be looked at: one of each pattern of leap years, of weekdays where these matter, and of
 * what recurs. The year 2100 is no leap year, which is seen as far from it as windows reach.
 */
final class YearPatternsTest {

    private static final Anchor STEP = new Anchor.OfStep(StepId.of("step0"));

    private static List<Integer> years(List<UnaryOperator<StepBuilder>> steps) {
        CalendarBuilder calendar = ProcessCalendar.builder("own", labels("Own"));
        for (int i = 0; i < steps.size(); i++) {
            calendar.step("step" + i, labels("Step"), "unit", steps.get(i));
        }
        return YearPatterns.firstYears(calendar.build().steps(), 2000);
    }

    private static List<Integer> years(Window... windows) {
        return years(List.of(step -> step.during(windows)));
    }

    private static List<Integer> inARow(int first, int number) {
        return IntStream.range(first, first + number).boxed().toList();
    }

    @Test
    void ofFourYearsAndOfThoseWithoutALeapYearOneEach() {
        assertThat(years(Window.month(Month.MARCH))).containsExactly(2000, 2001, 2002, 2003, 2098);
    }

    @Test
    void whereWeekdaysMatterTwentyEightYearsDiffer() {
        assertThat(years(new Window.Weeks(0, 10, 11), Window.month(Month.MARCH)))
                .startsWith(inARow(2000, 28).toArray(Integer[]::new))
                .doesNotContain(2028);
    }

    @Test
    void whatRecursMakesYearsDiffer() {
        List<Integer> everyThird = years(
                List.of(step -> step.during(Window.month(Month.MARCH)).recurring(new Recurrence.FromYear(3, 2026))));
        // Each of the four years, and one of those about 2100, in which the step is done, and in which it is not.
        assertThat(everyThird).containsExactly(2026, 2027, 2028, 2029, 2030, 2032, 2033, 2035, 2098, 2099);
        List<Integer> never = years(
                List.of(step -> step.during(Window.month(Month.MARCH)).recurring(new Recurrence.FromYear(1, 99_999))));
        assertThat(never).startsWith(Cycle.LAST_YEAR);
    }

    @Test
    void windowsOfLaterYearsReachTheCenturyEarlier() {
        assertThat(years(Window.month(Month.MARCH, 3))).contains(2095).doesNotContain(2094);
        assertThat(years(Window.month(Month.MARCH, -2))).contains(2103).doesNotContain(2104);
    }

    @Test
    void windowsAfterAndBeforeOthersReachAsFarAsAllTheirMonthsTogether() {
        Window year = new Window.Within(Span.months(12), STEP);
        UnaryOperator<StepBuilder> within = step -> step.during(year);
        assertThat(years(List.of(step -> step.during(Window.month(Month.MARCH)), within, within)))
                .contains(2096)
                .doesNotContain(2095);
        UnaryOperator<StepBuilder> before =
                step -> step.during(new Window.Before(Span.months(12), Optional.empty(), STEP));
        assertThat(years(List.of(step -> step.during(Window.month(Month.MARCH)), before, before)))
                .contains(2103)
                .doesNotContain(2104);
    }
}
