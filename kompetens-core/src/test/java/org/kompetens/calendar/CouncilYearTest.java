package org.kompetens.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kompetens.calendar.Towns.codes;
import static org.kompetens.calendar.Towns.labels;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.kompetens.organisation.UnitId;
import org.kompetens.text.Language;
import org.kompetens.workday.BusinessDayConvention;

/** Windows as people write them: papers before each of the council's meetings, by the 15th, each quarter. */
final class CouncilYearTest {

    private static final Window MEETINGS = new Window.Dates(SettingId.of("meetings"));
    private static final Cycle YEAR = Cycle.of("2027", 2027)
            .withSetting(
                    "meetings",
                    new SettingValue.OfDates(List.of(LocalDate.of(2027, 2, 24), LocalDate.of(2027, 3, 31))));
    private static final DeadlineRule UNMOVED =
            new DeadlineRule(BusinessDayConvention.NONE, Towns.SWEDISH.workingDays());

    private static Schedule council(Window papers, Window minutes) {
        ProcessCalendar calendar = ProcessCalendar.builder("council", labels("Council"))
                .setting("meetings", Setting.Kind.DATES, labels("Meetings"))
                .party("mayor", labels("Mayor"), party -> party.at("municipality"))
                .step(
                        "papers",
                        labels("Papers"),
                        "municipality",
                        step -> step.during(papers).answeredBy("mayor"))
                .step(
                        "council",
                        labels("Council"),
                        "municipality",
                        step -> step.during(MEETINGS).answeredBy("mayor").after("papers"))
                .step(
                        "minutes",
                        labels("Minutes"),
                        "municipality",
                        step -> step.during(minutes).answeredBy("mayor").after("council"))
                .build();
        return Schedule.of(calendar, YEAR, Towns.town(), UNMOVED);
    }

    private static List<DayRange> days(Schedule schedule, String step) {
        return schedule.windows().stream()
                .filter(window -> window.step().id().value().equals(step))
                .map(ScheduledWindow::days)
                .toList();
    }

    private static List<DayRange> days(Window window) {
        ProcessCalendar calendar = ProcessCalendar.builder("one", labels("One"))
                .cycleBegins(MonthDay.of(2, 1))
                .party("mayor", labels("Mayor"), party -> party.at("municipality"))
                .step(
                        "one",
                        labels("One"),
                        "municipality",
                        step -> step.during(window).answeredBy("mayor"))
                .build();
        assertThat(calendar.findings()).isEmpty();
        return days(Schedule.of(calendar, Cycle.of("2027", 2027), Towns.town(), UNMOVED), "one");
    }

    private static DayRange range(String first, String last) {
        return new DayRange(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static final Anchor EACH_MEETING = new Anchor.OfEach(StepId.of("council"));

    @Test
    void papersAreDueThreeWeeksBeforeEachMeetingAndMinutesTwoWeeksAfter() {
        Schedule schedule = council(
                new Window.Before(Span.weeks(3), Optional.of(Span.weeks(5)), EACH_MEETING),
                new Window.Within(Span.days(14), EACH_MEETING));
        assertThat(days(schedule, "papers"))
                .containsExactly(range("2027-01-20", "2027-02-03"), range("2027-02-24", "2027-03-10"));
        assertThat(days(schedule, "council"))
                .containsExactly(range("2027-02-24", "2027-02-24"), range("2027-03-31", "2027-03-31"));
        assertThat(days(schedule, "minutes"))
                .containsExactly(range("2027-02-25", "2027-03-10"), range("2027-04-01", "2027-04-14"));
    }

    @Test
    void workingDaysPassOverWeekendsAndHolidays() {
        Schedule schedule = council(
                new Window.Before(Span.workingDays(3), Optional.of(Span.workingDays(8)), EACH_MEETING),
                new Window.Within(Span.workingDays(5), EACH_MEETING));
        // The second meeting is two days after Easter Monday, and Good Friday is 26 March.
        assertThat(days(schedule, "papers"))
                .containsExactly(range("2027-02-12", "2027-02-19"), range("2027-03-17", "2027-03-24"));
        assertThat(days(schedule, "minutes"))
                .containsExactly(range("2027-02-25", "2027-03-03"), range("2027-04-01", "2027-04-07"));
    }

    @Test
    void aMeetingWaitsForItsOwnPapers() {
        Schedule schedule = council(
                new Window.Before(Span.weeks(3), Optional.of(Span.weeks(5)), EACH_MEETING),
                new Window.Within(Span.days(14), EACH_MEETING));
        StatusBoard board = StatusBoard.at(schedule, List.of(), LocalDate.of(2027, 3, 31), Towns.ATTENTION);
        OccurrenceId march = new OccurrenceId(CycleId.of("2027"), StepId.of("council"), 1, UnitId.of("town"));
        assertThat(board.missing(march))
                .containsExactly(new OccurrenceId(CycleId.of("2027"), StepId.of("papers"), 1, UnitId.of("town")));
    }

    @Test
    void ofAStepAsAWholeTheFirstDayAndTheLastCount() {
        Anchor council = new Anchor.OfStep(StepId.of("council"));
        Schedule schedule = council(
                new Window.Before(Span.months(1), Optional.empty(), council),
                new Window.Within(Span.months(1), council));
        assertThat(days(schedule, "papers")).containsExactly(range("2027-01-01", "2027-01-24"));
        assertThat(days(schedule, "minutes")).containsExactly(range("2027-04-01", "2027-04-30"));
    }

    @Test
    void byADayIsFromTheCyclesFirstDay() {
        assertThat(days(new Window.By(new CycleDay(0, MonthDay.of(5, 15)))))
                .containsExactly(range("2027-02-01", "2027-05-15"));
    }

    @Test
    void whatIsRepeatedIsAsManyWindows() {
        assertThat(days(each(YearPart.QUARTER, OptionalInt.empty())))
                .containsExactly(
                        range("2027-02-01", "2027-04-30"),
                        range("2027-05-01", "2027-07-31"),
                        range("2027-08-01", "2027-10-31"),
                        range("2027-11-01", "2028-01-31"));
        assertThat(days(each(YearPart.MONTH, OptionalInt.of(30))))
                .hasSize(12)
                .startsWith(range("2027-02-01", "2027-02-28"))
                .endsWith(range("2028-01-01", "2028-01-30"));
        assertThat(days(each(YearPart.TERTIAL, OptionalInt.of(15))))
                .containsExactly(
                        range("2027-02-01", "2027-05-15"),
                        range("2027-06-01", "2027-09-15"),
                        range("2027-10-01", "2028-01-15"));
        assertThat(days(each(YearPart.HALF_YEAR, OptionalInt.empty()))).hasSize(2);
        assertThat(days(each(YearPart.TWO_MONTHS, OptionalInt.of(10))))
                .containsExactly(
                        range("2027-02-01", "2027-03-10"),
                        range("2027-04-01", "2027-05-10"),
                        range("2027-06-01", "2027-07-10"),
                        range("2027-08-01", "2027-09-10"),
                        range("2027-10-01", "2027-11-10"),
                        range("2027-12-01", "2028-01-10"));
    }

    @Test
    void whatIsRepeatedBeginsWithTheCycleIfNoMonthIsGiven() {
        assertThat(days(new Window.EachPart(YearPart.HALF_YEAR, 0, Optional.empty(), OptionalInt.empty())))
                .containsExactly(range("2027-02-01", "2027-07-31"), range("2027-08-01", "2028-01-31"));
        assertThat(days(new Window.EachPart(YearPart.HALF_YEAR, 1, Optional.empty(), OptionalInt.empty())))
                .startsWith(range("2028-02-01", "2028-07-31"));
    }

    @Test
    void fromALaterWeekToAnEarlierOneNewYearIsCrossed() {
        assertThat(days(new Window.Weeks(0, 50, 2))).containsExactly(range("2027-12-13", "2028-01-16"));
        assertThat(days(new Window.Weeks(0, 53, 1))).containsExactly(range("2027-12-27", "2028-01-09"));
    }

    private static List<String> beforeCycle(Window window) {
        ProcessCalendar calendar = ProcessCalendar.builder("one", labels("One"))
                .cycleBegins(MonthDay.of(8, 1))
                .party("mayor", labels("Mayor"), party -> party.at("municipality"))
                .step(
                        "one",
                        labels("One"),
                        "municipality",
                        step -> step.during(window).answeredBy("mayor"))
                .build();
        assertThat(calendar.findings().list())
                .extracting(finding -> finding.code())
                .isSubsetOf("window.before-cycle");
        return Schedule.of(calendar, Cycle.of("2026/27", 2026), Towns.town(), UNMOVED).warnings().list().stream()
                .filter(finding -> finding.rule() == CalendarRule.WINDOW_BEFORE_CYCLE)
                .map(finding -> finding.path() + " " + finding.values().get("first") + " "
                        + finding.values().get("last") + " " + finding.values().get("begins"))
                .toList();
    }

    @Test
    void aWindowThatIsOverBeforeTheCycleBeginsIsToldUnlessAYearBeforeIsGiven() {
        String january = "steps[0].windows[0] 2026-01-01 2026-01-31 2026-08-01";
        assertThat(beforeCycle(Window.month(Month.JANUARY))).containsExactly(january);
        assertThat(beforeCycle(each(YearPart.MONTH, OptionalInt.empty())))
                .containsExactly("steps[0].windows[0] 2026-02-01 2026-02-28 2026-08-01");
        assertThat(beforeCycle(new Window.Tertial(0, 1)))
                .containsExactly("steps[0].windows[0] 2026-01-01 2026-04-30 2026-08-01");
        assertThat(beforeCycle(new Window.Weeks(0, 10, 12))).hasSize(1);
        assertThat(beforeCycle(new Window.Weekday(0, Month.MAY, 2, DayOfWeek.TUESDAY)))
                .hasSize(1);
        assertThat(beforeCycle(Window.month(Month.JANUARY, 1))).isEmpty();
        assertThat(beforeCycle(Window.month(Month.JANUARY, -1))).isEmpty();
        assertThat(beforeCycle(Window.months(Month.JULY, Month.AUGUST, 0))).isEmpty();
    }

    @Test
    void aListedDateOutsideTheCycleIsTold() {
        ProcessCalendar calendar = ProcessCalendar.builder("one", labels("One"))
                .cycleBegins(MonthDay.of(8, 1))
                .setting("meetings", Setting.Kind.DATES, labels("Meetings"))
                .party("mayor", labels("Mayor"), party -> party.at("municipality"))
                .step(
                        "one",
                        labels("One"),
                        "municipality",
                        step -> step.during(MEETINGS).answeredBy("mayor"))
                .build();
        assertThat(outside(calendar, "2026-08-01", "2027-07-31")).isEmpty();
        assertThat(outside(calendar, "2026-07-31", "2027-01-01"))
                .containsExactly(
                        "For the setting ‘meetings’ (Meetings) the cycle gives 2026-07-31, which lies outside it:"
                                + " it runs from 2026-08-01 through 2027-07-31. Perhaps the year is wrong.");
        assertThat(outside(calendar, "2026-12-10", "2029-01-01")).hasSize(1);
    }

    private static List<String> outside(ProcessCalendar calendar, String... dates) {
        var listed = new SettingValue.OfDates(
                Arrays.stream(dates).map(LocalDate::parse).toList());
        return calendar.findings(Cycle.of("2026/27", 2026).withSetting("meetings", listed)).list().stream()
                .map(finding -> finding.message(Language.EN))
                .toList();
    }

    private static Window each(YearPart part, OptionalInt lastDay) {
        return new Window.EachPart(part, 0, Optional.of(Month.FEBRUARY), lastDay);
    }

    @Test
    void whatWouldEndBeforeItBeginsIsFound() {
        ProcessCalendar calendar = ProcessCalendar.builder("one", labels("One"))
                .party("mayor", labels("Mayor"), party -> party.at("municipality"))
                .step(
                        "one",
                        labels("One"),
                        "municipality",
                        step -> step.during(new Window.Before(
                                        Span.weeks(3),
                                        Optional.of(Span.days(20)),
                                        new Anchor.OfPeriod(Window.month(Month.MARCH))))
                                .answeredBy("mayor"))
                .build();
        assertThat(codes(calendar.findings())).containsExactly("window.ends-before-begin");
    }

    @Test
    void datesAreInOrder() {
        LocalDate day = LocalDate.of(2027, 2, 24);
        assertThatThrownBy(() -> new SettingValue.OfDates(List.of(day, day)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2027-02-24");
        assertThatThrownBy(() -> new SettingValue.OfDates(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
