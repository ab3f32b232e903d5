package org.kompetens.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.calendar.Towns.codes;
import static org.kompetens.calendar.Towns.labels;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kompetens.calendar.DutyTiming.Year;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevelId;

final class DutyCheckTest {

    private static final DutySubject PAIR =
            new DutySubject.EachPair(UnitLevelId.of("department"), UnitLevelId.of("unit"));
    private static final DutySubject TOWN = new DutySubject.EachUnit(UnitLevelId.of("municipality"));

    private static Schedule schedule(DutySubject subject, DutyTiming timing) {
        return schedule(subject, timing, MonthDay.of(9, 1));
    }

    private static Schedule schedule(DutySubject subject, DutyTiming timing, MonthDay cycleBegins) {
        ProcessCalendar calendar = ProcessCalendar.builder("own", labels("Own"))
                .cycleBegins(cycleBegins)
                .party("leader", labels("Leader"), party -> party.at("unit"))
                .step(
                        "one",
                        labels("One"),
                        "unit",
                        step -> step.during(Window.month(Month.OCTOBER)).answeredBy("leader"))
                .duty("talk", labels("Talk"), subject, timing, "own", "leader")
                .build();
        return Schedule.of(calendar, Cycle.of("2026/27", 2026), Towns.town(), Towns.SWEDISH);
    }

    private static DutyRecord record(DutyRecord.Subject subject, String date) {
        return new DutyRecord(DutyId.of("talk"), subject, LocalDate.parse(date));
    }

    private static DutyRecord.Subject pair(String head, String leader) {
        return new DutyRecord.OfPair(UnitId.of(head), UnitId.of(leader));
    }

    private static DutyRecord.Subject town() {
        return new DutyRecord.OfUnit(UnitId.of("town"));
    }

    private static List<String> missing(Schedule schedule, String asOf, DutyRecord... records) {
        return DutyCheck.of(schedule, List.of(records), LocalDate.parse(asOf)).units().list().stream()
                .map(Finding::values)
                .map(values -> values.get("unit") + " " + values.get("first") + " " + values.get("last"))
                .toList();
    }

    @Test
    void onceACalendarYearForEachPair() {
        Schedule schedule = schedule(PAIR, new DutyTiming.OnceEach(Year.CALENDAR));
        DutyRecord north = record(pair("care", "north"), "2026-01-10");
        DutyRecord tooLate = record(pair("care", "south"), "2027-01-01");
        DutyRecord tooEarly = record(pair("school", "hill"), "2025-12-31");
        assertThat(missing(schedule, "2026-12-31", north, tooEarly)).isEmpty();
        assertThat(missing(schedule, "2027-01-01", north, tooLate, tooEarly))
                .containsExactly("hill 2026-01-01 2026-12-31", "south 2026-01-01 2026-12-31");
        assertThat(DutyCheck.of(schedule, List.of(), LocalDate.of(2027, 2, 1))
                        .units()
                        .list()
                        .get(0)
                        .values())
                .containsEntry("head", "school");
    }

    @Test
    void onceACycle() {
        Schedule schedule = schedule(TOWN, new DutyTiming.OnceEach(Year.CYCLE));
        assertThat(missing(schedule, "2027-09-01")).containsExactly("town 2026-09-01 2027-08-31");
        assertThat(missing(schedule, "2027-08-31")).isEmpty();
        assertThat(missing(schedule, "2028-01-01", record(town(), "2027-08-31")))
                .isEmpty();
        assertThat(missing(schedule, "2028-01-01", record(town(), "2027-09-01")))
                .hasSize(1);
    }

    /** A stretch of one calendar year: the cycle from September ends in it once, as does the one from January. */
    @Test
    void onceACycleThatEndsInAStretch() {
        DutyTiming once = new DutyTiming.OnceEach(Year.CYCLE);
        DayRange stretch = new DayRange(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
        Map.of(MonthDay.of(9, 1), "2026-09-01 2027-08-31", MonthDay.of(1, 1), "2027-01-01 2027-12-31")
                .forEach((begins, missed) -> assertThat(DutyCheck.over(
                                        schedule(TOWN, once, begins), List.of(), stretch, LocalDate.of(2040, 1, 1))
                                .units())
                        .extracting(finding -> finding.values().get("first") + " "
                                + finding.values().get("last"))
                        .containsExactly(missed));
    }

    @Test
    void inAStretchTheCycleOfTheDateIsFulfilled() {
        Schedule schedule = schedule(new DutySubject.EachEmployee(), new DutyTiming.OnceEach(Year.CYCLE));
        DayRange stretch = new DayRange(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));
        Map.of("2026-01-10", false, "2026-10-01", true).forEach((date, fulfilled) -> {
            Employee nurse = nurse(Period.ALWAYS);
            DutyRecord record = record(new DutyRecord.OfEmployee(nurse.id()), date);
            DutyCheck check = DutyCheck.over(schedule, List.of(record), stretch, LocalDate.of(2027, 5, 1));
            assertThat(check.isFulfilled(schedule.calendar().duties().get(0), nurse))
                    .as(date)
                    .isEqualTo(fulfilled);
        });
    }

    @Test
    void whoeverHasLeftSinceHasMissedWhatWasDueInAStretch() {
        Schedule schedule = schedule(new DutySubject.EachEmployee(), new DutyTiming.Within(Span.months(4)));
        DayRange stretch = new DayRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        Employee left = nurse(Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 8, 31)));
        assertThat(DutyCheck.over(schedule, List.of(), stretch, LocalDate.of(2040, 1, 1))
                        .of(left))
                .extracting(finding -> finding.values().get("last"))
                .containsExactly("2026-05-01");
    }

    @Test
    void aHeadMayStandSeveralLevelsAboveALeader() {
        DutySubject mayor = new DutySubject.EachPair(UnitLevelId.of("municipality"), UnitLevelId.of("unit"));
        Schedule schedule = schedule(mayor, new DutyTiming.OnceEach(Year.CALENDAR));
        assertThat(missing(schedule, "2027-01-01", record(pair("town", "north"), "2026-01-10")))
                .containsExactly("hill 2026-01-01 2026-12-31", "south 2026-01-01 2026-12-31");
    }

    @Test
    void aDutyOfUnitsIsForNoEmployee() {
        DutyTiming once = new DutyTiming.OnceEach(Year.CYCLE);
        LocalDate asOf = LocalDate.of(2027, 5, 1);
        Employee nurse = nurse(Period.ALWAYS);
        for (DutySubject subject : List.of(TOWN, new DutySubject.EachEmployee())) {
            Schedule schedule = schedule(subject, once);
            assertThat(DutyCheck.of(schedule, List.of(), asOf)
                            .isFor(schedule.calendar().duties().get(0), nurse))
                    .isEqualTo(subject instanceof DutySubject.EachEmployee);
        }
    }

    private static Employee nurse(Period period) {
        return Employee.of(
                EmployeeId.of("e"),
                List.of(Employment.of(EmploymentId.of("m"), RoleId.of("nurse"), UnitId.of("north"), Fte.FULL, period)),
                List.of());
    }

    @Test
    void whoeverIsHiredForLaterHasMissedNothingInAStretch() {
        Schedule schedule =
                schedule(new DutySubject.EachEmployee(EmployeeFilter.ALL), new DutyTiming.Within(Span.months(4)));
        Employee hired = nurse(Period.startingOn(LocalDate.of(2027, 9, 1)));
        DayRange stretch = new DayRange(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));
        DutyRecord record = record(new DutyRecord.OfEmployee(hired.id()), "2027-01-01");
        assertThat(DutyCheck.over(schedule, List.of(record), stretch, LocalDate.of(2027, 8, 31))
                        .of(hired))
                .isEmpty();
    }

    @Test
    void withinMonthsOfTheLastTime() {
        Schedule schedule = schedule(TOWN, new DutyTiming.Within(Span.months(4)));
        // From 15 July 2026 the next is due by 15 November, from 20 November by 20 March, from then by 20 July.
        DutyRecord[] records = {record(town(), "2026-07-15"), record(town(), "2026-11-20"), record(town(), "2027-03-20")
        };
        assertThat(missing(schedule, "2027-08-31", records)).containsExactly("town 2027-03-21 2027-07-20");
        assertThat(missing(schedule, "2026-11-19", records)).containsExactly("town 2026-07-16 2026-11-15");
        // Made up for.
        assertThat(missing(schedule, "2026-11-20", records)).isEmpty();
        DayRange stretch = new DayRange(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));
        assertThat(DutyCheck.over(schedule, List.of(records), stretch, LocalDate.of(2027, 8, 31))
                        .units()
                        .list())
                .extracting(finding -> finding.values().get("last"))
                .containsExactly("2026-11-15", "2027-07-20");
    }

    @Test
    void whereNothingIsKnownNothingIsJudged() {
        Schedule schedule = schedule(TOWN, new DutyTiming.Within(Span.months(4)));
        Findings found =
                DutyCheck.of(schedule, List.of(), LocalDate.of(2027, 1, 2)).units();
        assertThat(codes(found)).containsExactly("duty.not-judged");
        Schedule talks = schedule(new DutySubject.EachEmployee(), new DutyTiming.Within(Span.months(4)));
        assertThat(codes(
                        DutyCheck.of(talks, List.of(), LocalDate.of(2027, 1, 2)).of(employee("e1", Period.ALWAYS))))
                .containsExactly("duty.not-judged");
    }

    /** Whoever was never followed up is found in whatever cycle it is asked; likewise where the last time is long ago. */
    @Test
    void rollingLooksAcrossCycles() {
        Schedule schedule = schedule(new DutySubject.EachEmployee(), new DutyTiming.Within(Span.months(12)));
        Employee since2020 = employee("e1", Period.startingOn(LocalDate.of(2020, 3, 1)));
        LocalDate asked = LocalDate.of(2027, 6, 1);
        assertThat(DutyCheck.of(schedule, List.of(), asked).of(since2020).list())
                .singleElement()
                .satisfies(finding -> assertThat(finding.values())
                        .containsEntry("first", "2020-03-01")
                        .containsEntry("last", "2021-03-01"));
        DutyRecord longAgo = record(new DutyRecord.OfEmployee(EmployeeId.of("e1")), "2022-02-01");
        assertThat(DutyCheck.of(schedule, List.of(longAgo), asked).of(since2020).list())
                .singleElement()
                .satisfies(finding -> assertThat(finding.values()).containsEntry("last", "2023-02-01"));
        DutyRecord lately = record(new DutyRecord.OfEmployee(EmployeeId.of("e1")), "2027-01-10");
        assertThat(DutyCheck.of(schedule, List.of(longAgo, lately), asked).of(since2020))
                .isEmpty();
        Employee new2027 = employee("e1", Period.startingOn(LocalDate.of(2027, 1, 1)));
        assertThat(DutyCheck.of(schedule, List.of(longAgo), asked).of(new2027)).isEmpty();
    }

    @Test
    void onceAfterEntry() {
        Schedule schedule = schedule(new DutySubject.EachEmployee(), new DutyTiming.AfterEntry(Span.months(3)));
        Employee came = employee("e1", Period.startingOn(LocalDate.of(2026, 3, 1)));
        DutyRecord late = record(new DutyRecord.OfEmployee(EmployeeId.of("e1")), "2026-08-01");
        assertThat(DutyCheck.of(schedule, List.of(late), LocalDate.of(2026, 7, 1))
                        .of(came))
                .hasSize(1);
        assertThat(DutyCheck.of(schedule, List.of(late), LocalDate.of(2030, 7, 1))
                        .of(came))
                .isEmpty();
        DayRange year = new DayRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        assertThat(DutyCheck.over(schedule, List.of(late), year, LocalDate.of(2027, 1, 1))
                        .of(came))
                .hasSize(1);
    }

    @Test
    void atLeastEveryThirdYear() {
        Schedule schedule = schedule(TOWN, new DutyTiming.EveryYears(3));
        assertThat(missing(schedule, "2027-12-31", record(town(), "2024-03-10")))
                .isEmpty();
        assertThat(missing(schedule, "2028-01-01", record(town(), "2024-03-10")))
                .containsExactly("town 2024-03-11 2027-12-31");
    }

    @Test
    void severalTimesAYear() {
        Schedule schedule = schedule(TOWN, new DutyTiming.TimesEach(2, Year.CALENDAR));
        DutyRecord once = record(town(), "2026-02-01");
        assertThat(DutyCheck.of(schedule, List.of(once, once), LocalDate.of(2027, 1, 1))
                        .units()
                        .list())
                .singleElement()
                .satisfies(finding -> assertThat(finding.values())
                        .containsEntry("recorded", "1")
                        .containsEntry("times", "2"));
        assertThat(missing(schedule, "2027-01-01", once, record(town(), "2026-12-31")))
                .isEmpty();
    }

    @Test
    void afterEachReportPeriod() {
        Schedule schedule = schedule(TOWN, new DutyTiming.AfterEachTertial(Span.months(1)));
        assertThat(missing(schedule, "2027-12-31"))
                .containsExactly(
                        "town 2027-01-01 2027-01-31", "town 2027-05-01 2027-05-30", "town 2027-09-01 2027-09-30");
        assertThat(missing(schedule, "2027-12-31", record(town(), "2027-01-31"), record(town(), "2027-09-01")))
                .containsExactly("town 2027-05-01 2027-05-30");
    }

    @Test
    void everyEmployeeEachCycle() {
        Schedule schedule = schedule(new DutySubject.EachEmployee(), new DutyTiming.OnceEach(Year.CYCLE));
        Employee here = employee("e1", Period.ALWAYS);
        Employee gone = employee("e2", Period.endingBefore(LocalDate.of(2027, 8, 31)));
        Employee served = employee("e3", Period.ALWAYS);
        DutyCheck check = DutyCheck.of(
                schedule,
                List.of(record(new DutyRecord.OfEmployee(EmployeeId.of("e3")), "2027-02-01")),
                LocalDate.of(2027, 9, 1));
        assertThat(check.of(here).list()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(CalendarRule.DUTY_NOT_FULFILLED);
            assertThat(finding.values()).containsEntry("unit", "north").doesNotContainValue("e1");
        });
        assertThat(check.of(gone)).isEmpty();
        assertThat(check.of(served)).isEmpty();
        // Units without employees have nothing to fulfil.
        assertThat(check.units()).isEmpty();
    }

    @Test
    void aRecordNamesOneForWhomTheDutyIs() {
        Schedule schedule = schedule(PAIR, new DutyTiming.OnceEach(Year.CALENDAR));
        List<DutyRecord> records = new ArrayList<>(List.of(
                record(pair("school", "north"), "2026-01-10"),
                record(town(), "2026-01-10"),
                record(pair("care", "nowhere"), "2026-01-10"),
                record(new DutyRecord.OfEmployee(EmployeeId.of("secret")), "2026-01-10"),
                new DutyRecord(DutyId.of("other"), town(), LocalDate.of(2026, 1, 1))));
        DutyCheck check = DutyCheck.of(schedule, records, LocalDate.of(2027, 1, 1));
        assertThat(codes(check.unfitRecords())).containsExactly("record.duty-unknown", "record.subject-unknown");
        assertThat(check.unfitRecords()).hasSize(5);
        assertThat(records.toString()).doesNotContain("secret");
    }

    private static Employee employee(String id, Period active) {
        return Employee.of(
                EmployeeId.of(id),
                List.of(Employment.of(
                        EmploymentId.of("1"), RoleId.of("nurse"), UnitId.of("north"), Fte.percent(100), active)),
                List.of());
    }
}
