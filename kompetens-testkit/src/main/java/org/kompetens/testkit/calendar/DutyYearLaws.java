package org.kompetens.testkit.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.calendar.CalendarRule;
import org.kompetens.calendar.DayRange;
import org.kompetens.calendar.DutyTiming;
import org.kompetens.calendar.EmployeeFilter;
import org.kompetens.calendar.Obligation;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.Span;
import org.kompetens.finding.Findings;
import org.kompetens.finding.Rule;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.testkit.internal.EndsOfMonths;
import org.kompetens.testkit.text.LastAsked;

/**
 * Duties of each year and after each report period: what was missed in a cycle is each period that ended in it with too few
 * records, for whoever was employed on its last day.
 */
public abstract class DutyYearLaws {

    private static final int YEAR = 2028;
    private static final Set<LocalDate> NO_MEETING = Set.of(LocalDate.of(2000, 1, 1));

    /** For subclasses that name a system. */
    protected DutyYearLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract DutySystem system();

    /** The system under test, which remembers what it is asked. */
    private DutySystem asked() {
        return LastAsked.remembering(DutySystem.class, system());
    }

    private static Schedule schedule(DutyTiming timing, int month) {
        return new DutyCase(timing, Set.of()).schedule(YEAR, month, EmployeeFilter.ALL, timing, NO_MEETING);
    }

    /** The year that ends in a cycle, by whatever a year is. */
    private static DayRange year(Schedule schedule, DutyTiming.Year kind) {
        if (kind == DutyTiming.Year.CYCLE) {
            return schedule.days();
        }
        LocalDate last = LocalDate.of(schedule.days().last().getYear(), Month.DECEMBER, 31);
        LocalDate ends = schedule.days().contains(last) ? last : last.minusYears(1);
        return new DayRange(ends.minusYears(1).plusDays(1), ends);
    }

    private static Employee employed(Period period) {
        return new DutyCase(new DutyTiming.EveryYears(1), Set.of())
                .employee.withEmployments(List.of(Employment.of(
                        EmploymentId.of("job"), RoleId.of("nurse"), UnitId.of("municipality"), Fte.FULL, period)));
    }

    private void assertMissed(int expected, Schedule schedule, List<LocalDate> done, LocalDate date, Period employed) {
        Findings found = asked().missing(List.of(schedule), DutyCase.records(done), date, employed(employed));
        boolean isLate = found.isEmpty() || DutyLaws.outcome(found) == ReferenceDuty.Outcome.LATE;
        Law.isBrokenIf(
                !isLate || found.list().size() != expected,
                () -> "done on " + done + ", employed " + employed + ", at " + date + " in the cycle " + schedule.days()
                        + ": missed in " + expected + " periods, but " + found);
    }

    /** On the first day, the last and days between, so many in all. */
    private static List<LocalDate> days(DayRange year, int many) {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            days.add(i == 0 ? year.last() : i == 1 ? year.first() : year.first().plusDays(40L * i));
        }
        return days;
    }

    /**
     * What must be done several times in each year, on as many days, is missed in a year with fewer, from the day after it: of
     * the cycle, or from January, as is said; the year belongs to the cycle in which it ends.
     *
     * @param times how many times
     * @param byCycle whether a year is the cycle
     * @param month in which month cycles begin
     */
    @Property(tries = 60)
    public void whatIsDueSeveralTimesAYearIsMissedInAYearWithFewer(
            @ForAll @IntRange(min = 1, max = 4) int times,
            @ForAll boolean byCycle,
            @ForAll @IntRange(min = 1, max = 12) int month) {
        DutyTiming.Year kind = byCycle ? DutyTiming.Year.CYCLE : DutyTiming.Year.CALENDAR;
        for (DutyTiming timing : times == 1
                ? List.of(new DutyTiming.OnceEach(kind), new DutyTiming.TimesEach(1, kind))
                : List.of(new DutyTiming.TimesEach(times, kind))) {
            Schedule schedule = schedule(timing, month);
            DayRange year = year(schedule, kind);
            LocalDate after = year.last().plusDays(1);
            assertMissed(0, schedule, days(year, times), after, Period.ALWAYS);
            assertMissed(1, schedule, days(year, times - 1), after, Period.ALWAYS);
            assertMissed(0, schedule, days(year, times - 1), year.last(), Period.ALWAYS);
        }
    }

    /**
     * For a year counts what was done from its first day to its last: not what was the day before, nor the day after.
     *
     * @param byCycle whether a year is the cycle
     * @param month in which month cycles begin
     */
    @Property(tries = 30)
    public void aYearIsFromItsFirstDayToItsLast(
            @ForAll boolean byCycle, @ForAll @IntRange(min = 1, max = 12) int month) {
        DutyTiming.Year kind = byCycle ? DutyTiming.Year.CYCLE : DutyTiming.Year.CALENDAR;
        Schedule schedule = schedule(new DutyTiming.OnceEach(kind), month);
        DayRange year = year(schedule, kind);
        LocalDate later = year.last().plusDays(20);
        List<LocalDate> beside = List.of(year.first().minusDays(1), year.last().plusDays(1));
        assertMissed(1, schedule, beside, later, Period.ALWAYS);
        assertMissed(0, schedule, List.of(year.first()), later, Period.ALWAYS);
        assertMissed(0, schedule, List.of(year.last()), later, Period.ALWAYS);
    }

    /**
     * What must be done several times a year is done on as many days: what is recorded twice of one day counts once.
     *
     * @param times how many times
     * @param month in which month cycles begin
     */
    @Property(tries = 20)
    public void whatIsRecordedTwiceOfOneDayCountsOnceInAYear(
            @ForAll @IntRange(min = 2, max = 4) int times, @ForAll @IntRange(min = 1, max = 12) int month) {
        Schedule schedule = schedule(new DutyTiming.TimesEach(times, DutyTiming.Year.CYCLE), month);
        DayRange year = schedule.days();
        List<LocalDate> done = days(year, times - 1);
        List<LocalDate> twice = Stream.concat(done.stream(), done.stream()).toList();
        assertMissed(1, schedule, twice, year.last().plusDays(1), Period.ALWAYS);
        assertMissed(0, schedule, days(year, times), year.last().plusDays(1), Period.ALWAYS);
    }

    /**
     * What must be done within some months after each report period is due on the same day so many months after the last of
     * April, of August and of December, or on that month's last where it has no such day; what was done before the period was
     * over, or after it was due, does not count for it.
     *
     * @param months within how many months
     * @param which of which report period of the cycle it is asked
     * @param month in which month cycles begin
     */
    @Property(tries = 60)
    public void whatIsDueAfterAReportPeriodIsDueSoManyMonthsAfterIt(
            @ForAll @IntRange(min = 1, max = 3) int months,
            @ForAll @IntRange(max = 2) int which,
            @ForAll @IntRange(min = 1, max = 12) int month) {
        Schedule schedule = schedule(new DutyTiming.AfterEachTertial(Span.months(months)), month);
        List<LocalDate> ends = IntStream.rangeClosed(
                        schedule.days().first().getYear(),
                        schedule.days().last().getYear())
                .boxed()
                .flatMap(year -> Stream.of(
                        LocalDate.of(year, Month.APRIL, 30),
                        LocalDate.of(year, Month.AUGUST, 31),
                        LocalDate.of(year, Month.DECEMBER, 31)))
                .filter(schedule.days()::contains)
                .toList();
        LocalDate end = ends.get(which);
        LocalDate due = EndsOfMonths.later(end, months);
        List<LocalDate> before =
                ends.subList(0, which).stream().map(one -> one.plusDays(3)).toList();
        assertMissed(0, schedule, before, due, Period.ALWAYS);
        assertMissed(1, schedule, before, due.plusDays(1), Period.ALWAYS);
        assertMissed(1, schedule, with(before, end), due.plusDays(1), Period.ALWAYS);
        assertMissed(0, schedule, with(before, end.plusDays(1)), due.plusDays(1), Period.ALWAYS);
        assertMissed(0, schedule, with(before, due), due.plusDays(1), Period.ALWAYS);
        assertMissed(1, schedule, with(before, due.plusDays(1)), due.plusDays(1), Period.ALWAYS);
        assertMissed(which + 1, schedule, List.of(), due.plusDays(1), Period.ALWAYS);
    }

    private static List<LocalDate> with(List<LocalDate> days, LocalDate day) {
        return Stream.concat(days.stream(), Stream.of(day)).toList();
    }

    /**
     * A year was missed by whoever was employed on its last day: by nobody who left before, by those who left after, and by
     * those who came on that day.
     *
     * @param byCycle whether a year is the cycle
     * @param month in which month cycles begin
     */
    @Property(tries = 30)
    public void aYearIsMissedByWhoeverIsEmployedOnItsLastDay(
            @ForAll boolean byCycle, @ForAll @IntRange(min = 1, max = 12) int month) {
        DutyTiming.Year kind = byCycle ? DutyTiming.Year.CYCLE : DutyTiming.Year.CALENDAR;
        Schedule schedule = schedule(new DutyTiming.OnceEach(kind), month);
        LocalDate last = year(schedule, kind).last();
        LocalDate later = last.plusDays(30);
        LocalDate longBefore = last.minusYears(5);
        assertMissed(0, schedule, List.of(), later, Period.of(longBefore, last));
        assertMissed(1, schedule, List.of(), later, Period.of(longBefore, last.plusDays(1)));
        assertMissed(1, schedule, List.of(), later, Period.startingOn(last));
        assertMissed(0, schedule, List.of(), later, Period.startingOn(last.plusDays(1)));
    }

    /**
     * What is advised and was not followed is told as advice, and what must be done and was not as a duty.
     *
     * @param advised whether it is advice
     * @param month in which month cycles begin
     */
    @Property(tries = 20)
    public void whatIsAdvisedIsToldAsAdvice(@ForAll boolean advised, @ForAll @IntRange(min = 1, max = 12) int month) {
        Obligation obligation = advised ? Obligation.ADVICE : Obligation.DUTY;
        DutyTiming timing = new DutyTiming.OnceEach(DutyTiming.Year.CYCLE);
        Schedule schedule = new DutyCase(timing, Set.of()).schedule(YEAR, month, timing, obligation);
        LocalDate after = schedule.days().last().plusDays(1);
        Findings found = asked().missing(List.of(schedule), List.of(), after, employed(Period.ALWAYS));
        Rule expected = advised ? CalendarRule.ADVICE_NOT_FOLLOWED : CalendarRule.DUTY_NOT_FULFILLED;
        Law.isBrokenIf(
                found.list().size() != 1 || !found.list().get(0).rule().code().equals(expected.code()),
                () -> "never done, at " + after + ": " + expected.code() + ", but " + found);
    }
}
