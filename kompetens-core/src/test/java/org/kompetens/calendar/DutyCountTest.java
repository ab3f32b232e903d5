package org.kompetens.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kompetens.calendar.Towns.labels;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevelId;

/** How many a duty asks something, and that each of them stands in one figure. */
final class DutyCountTest {

    private static final DutySubject ALL = new DutySubject.EachEmployee(EmployeeFilter.ALL);
    private static final DutySubject OLD = new DutySubject.EachEmployee(EmployeeFilter.ALL.withAtLeastAge(60));
    private static final DutySubject PAIRS =
            new DutySubject.EachPair(UnitLevelId.of("department"), UnitLevelId.of("unit"));
    private static final DutySubject DEPARTMENTS = new DutySubject.EachUnit(UnitLevelId.of("department"));

    /** Of employees a, since 2020 and born 1960; b, since 2020; c, since 2027-04-15 and born 1990; d, since nobody knows. */
    private static String figures(DutySubject subject, DutyTiming timing, String asOf, String... records) {
        ProcessCalendar calendar = ProcessCalendar.builder("own", labels("Own"))
                .party("head", labels("Head"), party -> party.at("department"))
                .step(
                        "step",
                        labels("Step"),
                        "department",
                        step -> step.during(Window.month(Month.MARCH)).answeredBy("head"))
                .duty("talk", labels("Talk"), subject, timing, "own", "head")
                .build();
        Schedule schedule = Schedule.of(calendar, Cycle.of("2027", 2027), Towns.town(), Towns.SWEDISH);
        LocalDate date = LocalDate.parse(asOf);
        List<DutyRecord> known = Stream.of(records)
                .map(record -> record.split(" "))
                .map(record -> new DutyRecord(DutyId.of("talk"), subject(record[0]), LocalDate.parse(record[1])))
                .toList();
        DutyCheck check = DutyCheck.of(schedule, known, date);
        assertThat(check.unfitRecords()).isEmpty();
        DutyCount count = DutyCount.of(schedule, check, Optional.empty());
        count.add(employee("a", Optional.of("2020-01-01")).withBirthDate(LocalDate.of(1960, 1, 1)));
        count.add(employee("b", Optional.of("2020-01-01")));
        count.add(employee("c", Optional.of("2027-04-15")).withBirthDate(LocalDate.of(1990, 1, 1)));
        count.add(employee("d", Optional.empty()).withBirthDate(LocalDate.of(1961, 1, 1)));
        DutyProgress progress = count.progress().get(0);
        int notJudged = sum(progress.notJudged());
        assertThat(progress.asked()).isEqualTo(progress.fulfilled() + progress.notDue() + progress.late() + notJudged);
        return progress.asked() + ": " + progress.fulfilled() + " " + progress.notDue() + " " + progress.late() + " "
                + notJudged + ", age unknown " + sum(progress.ageUnknown());
    }

    private static int sum(List<DutyProgress.InUnit> units) {
        return units.stream().mapToInt(DutyProgress.InUnit::count).sum();
    }

    private static DutyRecord.Subject subject(String name) {
        int slash = name.indexOf('/');
        if (slash > 0) {
            return new DutyRecord.OfPair(UnitId.of(name.substring(0, slash)), UnitId.of(name.substring(slash + 1)));
        }
        return name.length() == 1
                ? new DutyRecord.OfEmployee(EmployeeId.of(name))
                : new DutyRecord.OfUnit(UnitId.of(name));
    }

    private static Employee employee(String id, Optional<String> entry) {
        Period period = new Period(entry.map(LocalDate::parse), Optional.empty());
        return Employee.of(
                EmployeeId.of(id),
                List.of(Employment.of(EmploymentId.of("m"), RoleId.of("nurse"), UnitId.of("north"), Fte.FULL, period)),
                List.of());
    }

    @Test
    void whoHasTimeLeftHasNotFulfilledIt() {
        DutyTiming entry = new DutyTiming.AfterEntry(Span.months(3));
        assertThat(figures(ALL, entry, "2027-05-10", "a 2020-02-01")).isEqualTo("4: 1 1 1 1, age unknown 0");
        assertThat(figures(ALL, entry, "2027-07-15", "a 2020-02-01")).isEqualTo("4: 1 1 1 1, age unknown 0");
        assertThat(figures(ALL, entry, "2027-07-16", "a 2020-02-01", "d 2027-07-16"))
                .isEqualTo("4: 2 0 2 0, age unknown 0");
        DutyTiming year = new DutyTiming.Within(Span.months(12));
        assertThat(figures(ALL, year, "2027-05-10", "a 2026-05-10", "b 2026-05-09"))
                .isEqualTo("4: 1 1 1 1, age unknown 0");
        DutyTiming once = new DutyTiming.OnceEach(DutyTiming.Year.CYCLE);
        assertThat(figures(ALL, once, "2027-05-10", "a 2027-01-10")).isEqualTo("4: 1 3 0 0, age unknown 0");
        assertThat(figures(ALL, once, "2028-01-01", "a 2027-01-10")).isEqualTo("4: 1 0 3 0, age unknown 0");
        assertThat(figures(ALL, once, "2028-03-01", "a 2028-02-01")).isEqualTo("4: 0 0 4 0, age unknown 0");
        // Before the cycle has begun nothing has been done in it.
        assertThat(figures(ALL, once, "2026-05-10", "a 2026-01-10")).isEqualTo("3: 0 3 0 0, age unknown 0");
        DutyTiming calendar = new DutyTiming.OnceEach(DutyTiming.Year.CALENDAR);
        assertThat(figures(ALL, calendar, "2027-05-10", "a 2027-01-10")).isEqualTo("4: 1 3 0 0, age unknown 0");
        DutyTiming tertial = new DutyTiming.AfterEachTertial(Span.months(1));
        assertThat(figures(ALL, tertial, "2027-05-30", "a 2027-05-02")).isEqualTo("4: 1 3 0 0, age unknown 0");
        assertThat(figures(ALL, tertial, "2027-05-31", "a 2027-05-02")).isEqualTo("4: 1 0 3 0, age unknown 0");
    }

    /** In 2027-10, of a cycle from September 2026: e came after it, f left within it and g after it; nobody has a record. */
    private static DutyProgress afterTheCycle(DutyTiming timing, int cycle) {
        return afterTheCycle(timing, cycle, LocalDate.of(2027, 10, 1));
    }

    private static DutyProgress afterTheCycle(DutyTiming timing, int cycle, LocalDate asOf) {
        ProcessCalendar calendar = ProcessCalendar.builder("own", labels("Own"))
                .cycleBegins(MonthDay.of(Month.SEPTEMBER, 1))
                .party("head", labels("Head"), party -> party.at("department"))
                .step(
                        "step",
                        labels("Step"),
                        "department",
                        step -> step.during(Window.month(Month.OCTOBER)).answeredBy("head"))
                .duty("talk", labels("Talk"), ALL, timing, "own", "head")
                .build();
        Schedule schedule =
                Schedule.of(calendar, Cycle.of(Integer.toString(cycle), cycle), Towns.town(), Towns.SWEDISH);
        DutyCheck check = DutyCheck.of(schedule, List.of(), asOf);
        DutyCount count = DutyCount.of(schedule, check, Optional.empty());
        count.add(employee("e", Optional.of("2027-09-15")));
        count.add(employee("f", Optional.of("2020-09-15")).withLastDay(LocalDate.parse("2027-08-15")));
        count.add(employee("g", Optional.of("2020-09-15")).withLastDay(LocalDate.parse("2027-09-10")));
        return count.progress().get(0);
    }

    private static String figures(DutyProgress progress) {
        return progress.asked() + ": " + progress.fulfilled() + " " + progress.notDue() + " " + progress.late()
                + ", missed " + sum(progress.missing());
    }

    @Test
    void aCycleThatIsOverAsksThoseOfItsLastDayForWhatEndedInIt() {
        DutyTiming ofCycle = new DutyTiming.OnceEach(DutyTiming.Year.CYCLE);
        assertThat(figures(afterTheCycle(ofCycle, 2026))).isEqualTo("1: 0 0 1, missed 1");
        assertThat(figures(afterTheCycle(ofCycle, 2027))).isEqualTo("1: 0 1 0, missed 0");
        // The year 2026 ends in the cycle from September 2026, when f and g were there.
        DutyTiming ofYear = new DutyTiming.OnceEach(DutyTiming.Year.CALENDAR);
        assertThat(figures(afterTheCycle(ofYear, 2026))).isEqualTo("2: 0 0 2, missed 2");
        assertThat(figures(afterTheCycle(ofYear, 2026, LocalDate.of(2028, 10, 1))))
                .isEqualTo("2: 0 0 2, missed 2");
        assertThat(figures(afterTheCycle(ofYear, 2027))).isEqualTo("1: 0 1 0, missed 0");
        // After August it is due until 14 September, when none of them was there; after December and April f and g
        // were.
        DutyTiming tertial = new DutyTiming.AfterEachTertial(Span.weeks(2));
        assertThat(figures(afterTheCycle(tertial, 2026))).isEqualTo("0: 0 0 0, missed 4");
        assertThat(figures(afterTheCycle(tertial, 2027))).isEqualTo("1: 0 1 0, missed 0");
    }

    private static Schedule ofTalksOnceACycle() {
        ProcessCalendar calendar = ProcessCalendar.builder("own", labels("Own"))
                .party("head", labels("Head"), party -> party.at("department"))
                .step(
                        "step",
                        labels("Step"),
                        "department",
                        step -> step.during(Window.month(Month.OCTOBER)).answeredBy("head"))
                .duty("talk", labels("Talk"), ALL, new DutyTiming.OnceEach(DutyTiming.Year.CYCLE), "own", "head")
                .build();
        return Schedule.of(calendar, Cycle.of("2027", 2027), Towns.town(), Towns.SWEDISH);
    }

    /** Those of the care and all below it: a in north, but not b at the hill. */
    @Test
    void ofOneUnitThoseInItAndBelowItAreCounted() {
        Schedule schedule = ofTalksOnceACycle();
        DutyCheck check = DutyCheck.of(schedule, List.of(), LocalDate.of(2028, 1, 1));
        DutyCount count = DutyCount.of(schedule, check, Optional.of(UnitId.of("care")));
        Employee a = employee("a", Optional.of("2020-01-01"));
        Employment atHill =
                Employment.of(EmploymentId.of("m"), RoleId.of("nurse"), UnitId.of("hill"), Fte.FULL, Period.ALWAYS);
        count.add(a);
        count.add(Employee.of(EmployeeId.of("b"), List.of(atHill), List.of()));
        assertThat(figures(count.progress().get(0))).isEqualTo("1: 0 0 1, missed 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DutyCount.of(schedule, check, Optional.of(UnitId.of("nowhere"))))
                .withMessage("no such unit: nowhere");
    }

    @Test
    void recordsOfNobodyAndOfAnotherCenturyAreTold() {
        Schedule schedule = ofTalksOnceACycle();
        List<DutyRecord> records = Stream.of(
                        "a 2027-02-01", "x 2027-02-01", "a 2099-02-01", "a 2028-12-31", "x 2026-01-01")
                .map(record -> record.split(" "))
                .map(record -> new DutyRecord(DutyId.of("talk"), subject(record[0]), LocalDate.parse(record[1])))
                .toList();
        DutyCheck check = DutyCheck.of(schedule, records, LocalDate.of(2027, 5, 10));
        DutyCount count = DutyCount.of(schedule, check, Optional.empty());
        count.add(employee("a", Optional.of("2020-01-01")));

        assertThat(check.unfitRecords().list())
                .singleElement()
                .satisfies(one -> assertThat(one.code()).isEqualTo("record.far-ahead"))
                .satisfies(one -> assertThat(one.path()).hasToString("records[2].date"));
        assertThat(count.recordsOfOthers().list())
                .allSatisfy(one -> assertThat(one.code()).isEqualTo("record.employee-unknown"))
                .extracting(one -> one.path().toString())
                .containsExactly("records[1].employee", "records[4].employee");
    }

    @Test
    void whoseAgeIsNotKnownStandsApart() {
        DutyTiming year = new DutyTiming.Within(Span.months(12));
        assertThat(figures(OLD, year, "2027-05-10", "b 2027-05-01")).isEqualTo("2: 0 0 1 1, age unknown 1");
    }

    @Test
    void unitsAndPairsAreCountedToo() {
        DutyTiming tertial = new DutyTiming.AfterEachTertial(Span.months(1));
        assertThat(figures(DEPARTMENTS, tertial, "2027-06-10", "care 2027-05-02"))
                .isEqualTo("2: 1 0 1 0, age unknown 0");
        DutyTiming year = new DutyTiming.Within(Span.months(12));
        assertThat(figures(PAIRS, year, "2027-06-10", "care/north 2027-05-02", "care/south 2026-05-02"))
                .isEqualTo("3: 1 0 1 1, age unknown 0");
    }
}
