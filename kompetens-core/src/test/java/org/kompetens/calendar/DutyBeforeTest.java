package org.kompetens.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.calendar.Towns.codes;
import static org.kompetens.calendar.Towns.labels;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevelId;

/** Duties that are due some time before something else. */
final class DutyBeforeTest {

    private static final DutySubject TOWN = new DutySubject.EachUnit(UnitLevelId.of("municipality"));
    private static final DutySubject UNITS = new DutySubject.EachUnit(UnitLevelId.of("unit"));
    private static final Organisation TOWN_ITSELF = Towns.town();
    private static final Anchor COUNCIL = new Anchor.OfEach(StepId.of("council"));
    private static final Anchor DIALOGUES = new Anchor.OfStep(StepId.of("dialogues"));

    private static Schedule schedule(DutySubject subject, Span span, Anchor before) {
        ProcessCalendar calendar = ProcessCalendar.builder("own", labels("Own"))
                .cycleBegins(MonthDay.of(9, 1))
                .party("leader", labels("Leader"), party -> party.at("unit"))
                .party("town", labels("Town"), party -> party.at("municipality"))
                .setting("meetings", Setting.Kind.DATES, labels("Meetings"))
                .setting("dialogues", Setting.Kind.WINDOW, labels("Dialogues"))
                .step(
                        "council",
                        labels("Council"),
                        "municipality",
                        step -> step.during(new Window.Dates(SettingId.of("meetings")))
                                .answeredBy("town"))
                .step(
                        "dialogues",
                        labels("Dialogues"),
                        "unit",
                        step -> step.during(new Window.FromSetting(SettingId.of("dialogues")))
                                .answeredBy("leader"))
                .step(
                        "plan",
                        labels("Plan"),
                        "municipality",
                        step -> step.during(Window.month(Month.MARCH))
                                .recurring(new Recurrence.FromYear(4, 2022))
                                .answeredBy("town"))
                .duty("paper", labels("Paper"), subject, new DutyTiming.Before(span, before), "own", "town")
                .build();
        Cycle cycle = Cycle.of("2026/27", 2026)
                .withSetting(
                        "meetings",
                        new SettingValue.OfDates(Stream.of("2026-10-06", "2026-12-01", "2027-03-31")
                                .map(LocalDate::parse)
                                .toList()))
                .withSetting("dialogues", new SettingValue.OfWindow(Window.month(Month.NOVEMBER)))
                .withSettingOf("south", "dialogues", new SettingValue.OfWindow(Window.month(Month.FEBRUARY, 1)));
        return Schedule.of(calendar, cycle, Towns.town(), Towns.SWEDISH);
    }

    private static DutyRecord paper(String unit, String date) {
        return new DutyRecord(DutyId.of("paper"), new DutyRecord.OfUnit(UnitId.of(unit)), LocalDate.parse(date));
    }

    private static List<String> periods(Findings findings) {
        return findings.list().stream()
                .map(Finding::values)
                .map(values -> values.get("unit") + " " + values.get("first") + " " + values.get("last"))
                .toList();
    }

    private static List<String> at(Schedule schedule, String asOf, DutyRecord... records) {
        return periods(
                DutyCheck.of(schedule, List.of(records), LocalDate.parse(asOf)).units());
    }

    private static List<String> over(Schedule schedule, String first, String last, DutyRecord... records) {
        DayRange stretch = new DayRange(LocalDate.parse(first), LocalDate.parse(last));
        return periods(DutyCheck.over(schedule, List.of(records), stretch, LocalDate.of(2040, 1, 1))
                .units());
    }

    @Test
    void threeWeeksBeforeEachMeetingOfTheCouncil() {
        Schedule schedule = schedule(TOWN, Span.weeks(3), COUNCIL);
        assertThat(at(schedule, "2026-09-15")).isEmpty();
        assertThat(at(schedule, "2026-09-16")).containsExactly("town 2025-09-16 2026-09-15");
        assertThat(at(schedule, "2026-09-16", paper("town", "2026-09-15"))).isEmpty();
        assertThat(at(schedule, "2026-11-10", paper("town", "2026-09-15"))).isEmpty();
        assertThat(at(schedule, "2026-11-11", paper("town", "2026-09-15")))
                .containsExactly("town 2026-09-16 2026-11-10");
        assertThat(at(schedule, "2026-11-11", paper("town", "2026-10-14"))).isEmpty();
        assertThat(over(schedule, "2026-01-01", "2027-12-31", paper("town", "2026-11-10")))
                .containsExactly("town 2025-09-16 2026-09-15", "town 2026-11-11 2027-03-10");
    }

    @Test
    void aRecordCountsForOneMeetingAlone() {
        Schedule schedule = schedule(TOWN, Span.weeks(3), COUNCIL);
        // Due on 15 September, 10 November and 10 March.
        DutyRecord late = paper("town", "2026-09-16");
        assertThat(at(schedule, "2026-09-16", late)).isEmpty();
        assertThat(at(schedule, "2026-11-10", late)).isEmpty();
        assertThat(at(schedule, "2026-11-11", late)).containsExactly("town 2026-09-16 2026-11-10");
        assertThat(over(schedule, "2026-09-01", "2026-12-31", late))
                .containsExactly("town 2025-09-16 2026-09-15", "town 2026-09-16 2026-11-10");
        // As near to both, it is the earlier's; nearer to the next, the next's, unless that has been done.
        assertThat(at(schedule, "2026-10-13", paper("town", "2026-10-13"))).isEmpty();
        assertThat(at(schedule, "2026-10-14", paper("town", "2026-10-14")))
                .containsExactly("town 2025-09-16 2026-09-15");
        assertThat(at(schedule, "2026-11-11", paper("town", "2026-10-14"))).isEmpty();
        assertThat(at(schedule, "2026-10-15", paper("town", "2026-10-14"), paper("town", "2026-10-15")))
                .isEmpty();
        // Each a day late, and two at once do not make up for a third.
        DutyRecord again = paper("town", "2026-11-11");
        assertThat(at(schedule, "2027-03-10", late, again)).isEmpty();
        assertThat(at(schedule, "2027-03-11", late, again)).containsExactly("town 2026-11-11 2027-03-10");
        assertThat(at(schedule, "2026-11-11", paper("town", "2026-09-01"), paper("town", "2026-09-02")))
                .containsExactly("town 2026-09-16 2026-11-10");
    }

    @Test
    void aRecordCountsForOneCycleAlone() {
        Schedule schedule = schedule(UNITS, Span.weeks(2), DIALOGUES);
        // Due on 18 October of each year.
        DutyRecord late = paper("north", "2026-10-19");
        assertThat(at(schedule, "2027-10-18", late)).doesNotContain("north 2026-10-19 2027-10-18");
        assertThat(at(schedule, "2027-10-19", late)).contains("north 2026-10-19 2027-10-18");
        DutyRecord early = paper("north", "2026-10-18");
        assertThat(at(schedule, "2026-10-19", early)).noneMatch(one -> one.startsWith("north"));
        assertThat(at(schedule, "2027-10-19", early)).contains("north 2026-10-19 2027-10-18");
    }

    @Test
    void recordsOfOneDayCountForTwoMeetings() {
        Schedule schedule = schedule(TOWN, Span.weeks(3), COUNCIL);
        // Due on 15 September and 10 November; both papers handed in together.
        DutyRecord both = paper("town", "2026-10-14");
        assertThat(at(schedule, "2026-11-11", both)).isEmpty();
        assertThat(at(schedule, "2026-10-14", both)).containsExactly("town 2025-09-16 2026-09-15");
        assertThat(at(schedule, "2026-10-14", both, both)).isEmpty();
        assertThat(at(schedule, "2026-11-11", both, both)).isEmpty();
        // A third does not make up for the next but one.
        assertThat(at(schedule, "2027-03-11", both, both, both)).containsExactly("town 2026-11-11 2027-03-10");
    }

    @Test
    void aRecordCountsForOneMeetingOfListsOfTwoCycles() {
        Schedule first = ofCycle(2026, "2026-10-06", "2026-12-01");
        Schedule second = ofCycle(2027, "2027-10-05", "2027-12-07");
        // Due on 15 September and 10 November, and again on 14 September and 16 November.
        DutyRecord inTime = paper("town", "2026-09-15");
        DutyRecord late = paper("town", "2026-11-12");
        DutyRecord next = paper("town", "2027-09-13");
        for (Schedule line : List.of(first, second)) {
            assertThat(together(line, first, second, "2026-11-11", inTime, late))
                    .containsExactly("town 2026-09-16 2026-11-10");
            assertThat(together(line, first, second, "2026-11-12", inTime, late))
                    .isEmpty();
            assertThat(together(line, first, second, "2027-09-14", inTime, late))
                    .isEmpty();
            assertThat(together(line, first, second, "2027-09-15", inTime, late))
                    .containsExactly("town 2026-11-11 2027-09-14");
            // What is in time for the next cycle's meeting is not late for this one's.
            assertThat(together(line, first, second, "2027-09-14", inTime, next))
                    .containsExactly("town 2026-09-16 2026-11-10");
            assertThat(together(line, first, second, "2027-09-15", inTime, next))
                    .isEmpty();
            assertThat(together(line, first, second, "2027-11-17", inTime, next))
                    .containsExactly("town 2027-09-15 2027-11-16");
        }
        assertThat(at(second, "2027-09-15", late)).isEmpty();
    }

    @Test
    void aUnitsOwnSettingHoldsInTheCycleInWhichItChose() {
        ProcessCalendar calendar = schedule(UNITS, Span.weeks(2), DIALOGUES).calendar();
        Schedule first = Schedule.of(
                calendar,
                cycle(2026, "2026-10-06")
                        .withSettingOf(
                                "south", "dialogues", new SettingValue.OfWindow(Window.month(Month.FEBRUARY, 1))),
                TOWN_ITSELF,
                Towns.SWEDISH);
        Schedule second = Schedule.of(
                calendar,
                cycle(2027, "2027-10-05")
                        .withSettingOf("north", "dialogues", new SettingValue.OfWindow(Window.month(Month.APRIL, 1))),
                TOWN_ITSELF,
                Towns.SWEDISH);
        for (Schedule line : List.of(first, second)) {
            assertThat(together(line, first, second, "2027-11-01"))
                    .contains("north 2025-10-19 2026-10-18", "south 2027-01-19 2027-10-18");
            assertThat(together(line, first, second, "2028-03-20"))
                    .contains("north 2027-03-19 2028-03-18", "south 2027-01-19 2027-10-18");
        }
    }

    private static Cycle cycle(int year, String... meetings) {
        return Cycle.of(String.valueOf(year), year)
                .withSetting(
                        "meetings",
                        new SettingValue.OfDates(
                                Stream.of(meetings).map(LocalDate::parse).toList()))
                .withSetting("dialogues", new SettingValue.OfWindow(Window.month(Month.NOVEMBER)));
    }

    private static Schedule ofCycle(int year, String... meetings) {
        ProcessCalendar calendar = schedule(TOWN, Span.weeks(3), COUNCIL).calendar();
        return Schedule.of(calendar, cycle(year, meetings), TOWN_ITSELF, Towns.SWEDISH);
    }

    private static List<String> together(
            Schedule line, Schedule first, Schedule second, String asOf, DutyRecord... records) {
        return periods(DutyCheck.of(line, List.of(first, second), List.of(records), LocalDate.parse(asOf))
                .units());
    }

    @Test
    void daysAndMonthsBefore() {
        assertThat(over(schedule(TOWN, Span.days(10), COUNCIL), "2026-09-01", "2027-08-31"))
                .containsExactly(
                        "town 2025-09-27 2026-09-26", "town 2026-09-27 2026-11-21", "town 2026-11-22 2027-03-21");
        assertThat(over(schedule(TOWN, Span.months(1), COUNCIL), "2026-09-01", "2027-08-31"))
                .contains("town 2026-11-02 2027-02-28");
    }

    @Test
    void whatIsLateIsFoundUntilThereIsARecordOrTheNextIsDue() {
        Schedule schedule = schedule(TOWN, Span.weeks(3), COUNCIL);
        assertThat(at(schedule, "2026-11-10")).containsExactly("town 2025-09-16 2026-09-15");
        assertThat(at(schedule, "2026-11-10", paper("town", "2026-10-13"))).isEmpty();
        assertThat(over(schedule, "2026-09-01", "2026-09-30", paper("town", "2026-10-13")))
                .containsExactly("town 2025-09-16 2026-09-15");
        assertThat(at(schedule, "2030-01-01")).containsExactly("town 2026-11-11 2027-03-10");
    }

    @Test
    void aUnitsOwnSettingMovesItsDate() {
        Schedule schedule = schedule(UNITS, Span.weeks(2), DIALOGUES);
        assertThat(over(schedule, "2026-09-01", "2027-08-31"))
                .contains("north 2025-10-19 2026-10-18", "south 2026-01-19 2027-01-18")
                .doesNotContain("south 2025-10-19 2026-10-18");
        // The years before and after the cycle are reckoned with its settings.
        assertThat(over(schedule, "2030-09-01", "2031-08-31"))
                .contains("north 2029-10-19 2030-10-18", "south 2030-01-19 2031-01-18");
    }

    @Test
    void beforeAStepThatOccursEveryFourthYear() {
        Schedule schedule = schedule(TOWN, Span.months(2), new Anchor.OfStep(StepId.of("plan")));
        assertThat(over(schedule, "2020-01-01", "2032-12-31"))
                .containsExactly(
                        "town 2021-01-02 2022-01-01", "town 2025-01-02 2026-01-01", "town 2029-01-02 2030-01-01");
        assertThat(at(schedule, "2029-06-01")).containsExactly("town 2025-01-02 2026-01-01");
        // Nearer to what is due in 2030 than to what was due in 2026.
        assertThat(at(schedule, "2029-06-01", paper("town", "2029-05-01")))
                .containsExactly("town 2025-01-02 2026-01-01");
    }

    @Test
    void beforeAPeriod() {
        Schedule schedule = schedule(TOWN, Span.days(1), new Anchor.OfPeriod(Window.month(Month.JANUARY, 1)));
        assertThat(over(schedule, "2026-01-01", "2027-12-31"))
                .containsExactly("town 2026-01-01 2026-12-31", "town 2027-01-01 2027-12-31");
    }

    @ParameterizedTest
    @ValueSource(ints = {-9, 9})
    void beforeAPeriodThatIsFarFromItsCycle(int yearOffset) {
        Anchor january = new Anchor.OfPeriod(Window.month(Month.JANUARY, yearOffset));
        assertThat(over(schedule(TOWN, Span.days(1), january), "2026-01-01", "2027-12-31"))
                .containsExactly("town 2026-01-01 2026-12-31", "town 2027-01-01 2027-12-31");
    }

    /** The first week of 2026 begins on 29 December 2025; that of the cycle's own next year begins in January. */
    @Test
    void beforeAWeekThatBeginsInTheYearBeforeItsOwn() {
        Schedule schedule = schedule(TOWN, Span.days(1), new Anchor.OfPeriod(new Window.Weeks(1, 1, 1)));
        assertThat(over(schedule, "2025-01-01", "2025-12-30")).containsExactly("town 2024-12-30 2025-12-28");
    }

    /** Before January 2030 by three and a half years. */
    @Test
    void beforeAPeriodByYears() {
        Schedule schedule = schedule(TOWN, Span.months(42), new Anchor.OfPeriod(Window.month(Month.JANUARY)));
        assertThat(over(schedule, "2026-01-01", "2026-12-31")).containsExactly("town 2025-07-02 2026-07-01");
    }

    /** At the date north's dialogues have been due, and the last of south in January. */
    @Test
    void whoHasASettingOfTheirOwnIsCountedByIt() {
        LocalDate asOf = LocalDate.of(2026, 10, 19);
        Schedule ofUnits = schedule(new DutySubject.EachUnit(UnitLevelId.of("unit")), Span.weeks(2), DIALOGUES);
        DutyCheck units = DutyCheck.of(ofUnits, List.of(paper("south", "2026-01-10")), asOf);
        DutyProgress progress =
                DutyCount.of(ofUnits, units, Optional.empty()).progress().get(0);
        assertThat(List.of(progress.asked(), progress.fulfilled(), progress.late()))
                .containsExactly(3, 1, 2);

        Schedule ofAll = schedule(new DutySubject.EachEmployee(), Span.weeks(2), DIALOGUES);
        Duty paper = ofAll.calendar().duties().get(0);
        DutyRecord record =
                new DutyRecord(paper.id(), new DutyRecord.OfEmployee(EmployeeId.of("e")), LocalDate.of(2026, 1, 10));
        DutyCheck check = DutyCheck.of(ofAll, List.of(record), asOf);
        assertThat(check.isFulfilled(paper, employee("north", "2020-01-01"))).isFalse();
        assertThat(check.isFulfilled(paper, employee("south", "2020-01-01"))).isTrue();
        assertThat(check.of(employee("south", "2020-01-01"))).isEmpty();
        LocalDate moved = LocalDate.of(2026, 10, 10);
        Employment south = Employment.of(
                EmploymentId.of("2"), RoleId.of("nurse"), UnitId.of("south"), Fte.FULL, Period.startingOn(moved));
        Employment north = employment("north", Period.of(LocalDate.of(2020, 1, 1), moved));
        Employee mover = Employee.of(EmployeeId.of("e"), List.of(north, south), List.of());
        assertThat(check.isFulfilled(paper, mover)).isTrue();
        assertThat(check.of(mover)).isEmpty();
    }

    @Test
    void ofEmployeesThoseWhoAreEmployedWhenItIsDue() {
        Schedule schedule = schedule(new DutySubject.EachEmployee(), Span.weeks(2), DIALOGUES);
        DutyCheck check = DutyCheck.of(schedule, List.of(), LocalDate.of(2026, 10, 19));
        assertThat(periods(check.of(employee("north", "2026-10-18")))).containsExactly("north 2025-10-19 2026-10-18");
        assertThat(periods(check.of(employee("north", "2026-10-19")))).isEmpty();
        // South has its dialogues in February, and what it owed in the cycle before was due before entry.
        assertThat(periods(check.of(employee("south", "2026-10-18")))).isEmpty();
        assertThat(check.isFulfilled(schedule.calendar().duties().get(0), employee("north", "2026-10-18")))
                .isFalse();
        assertThat(check.isFulfilled(schedule.calendar().duties().get(0), employee("south", "2026-10-18")))
                .isFalse();
        Employee always = Employee.of(EmployeeId.of("e"), List.of(employment("north", Period.ALWAYS)), List.of());
        assertThat(codes(check.of(always))).containsExactly("duty.not-fulfilled");
    }

    private static Employee employee(String unit, String entry) {
        Period period = new Period(Optional.of(LocalDate.parse(entry)), Optional.empty());
        return Employee.of(EmployeeId.of("e"), List.of(employment(unit, period)), List.of());
    }

    private static Employment employment(String unit, Period period) {
        return Employment.of(EmploymentId.of("m"), RoleId.of("nurse"), UnitId.of(unit), Fte.FULL, period);
    }

    @Test
    void whatItComesBeforeMustBeThere() {
        ProcessCalendar calendar = ProcessCalendar.builder("own", labels("Own"))
                .party("town", labels("Town"), party -> party.at("municipality"))
                .step(
                        "one",
                        labels("One"),
                        "municipality",
                        step -> step.during(Window.month(Month.OCTOBER)).answeredBy("town"))
                .duty("paper", labels("Paper"), TOWN, new DutyTiming.Before(Span.weeks(3), COUNCIL), "own", "town")
                .build();
        assertThat(calendar.findings().list())
                .extracting(finding -> finding.rule() + " " + finding.path())
                .containsExactly("STEP_UNKNOWN duties[0].timing.beforeEach");
    }
}
