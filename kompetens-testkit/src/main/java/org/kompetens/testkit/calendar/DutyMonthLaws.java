package org.kompetens.testkit.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.calendar.Anchor;
import org.kompetens.calendar.DutyTiming;
import org.kompetens.calendar.EmployeeFilter;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.Span;
import org.kompetens.calendar.StepId;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Absence;
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
 * Duties in months and years, from days that not every month has: so many months later or earlier is the same day of the month,
 * or the month's last where it has no such day.
 */
public abstract class DutyMonthLaws {

    /** Stands in annotations, where nothing may that is not exported. */
    private static final int LAST = EndsOfMonths.LAST;

    private static final int YEAR = 2020;
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    /** For subclasses that name a system. */
    protected DutyMonthLaws() {}

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

    private void assertLate(boolean late, Schedule schedule, Set<LocalDate> done, LocalDate date, Employee employee) {
        Findings found = asked().missing(List.of(schedule), DutyCase.records(done), date, employee);
        ReferenceDuty.Outcome expected = late ? ReferenceDuty.Outcome.LATE : ReferenceDuty.Outcome.WELL;
        Law.isBrokenIf(
                DutyLaws.outcome(found) != expected,
                () -> "done on " + done + ", at " + date + ": " + expected + ", but " + found);
    }

    /** Late from the day after it is due, and not before. */
    private void assertDue(
            LocalDate due, DutyTiming timing, Set<LocalDate> done, Set<LocalDate> meetings, Period employed) {
        Schedule schedule = new DutyCase(timing, done).schedule(YEAR, 1, EmployeeFilter.ALL, timing, meetings);
        for (LocalDate date : List.of(due.minusDays(1), due, due.plusDays(1))) {
            assertLate(date.isAfter(due), schedule, done, date, employed(employed, List.of()));
        }
    }

    private static Employee employed(Period period, List<Absence> absences) {
        Employment job =
                Employment.of(EmploymentId.of("job"), RoleId.of("nurse"), UnitId.of("municipality"), Fte.FULL, period);
        return new DutyCase(new DutyTiming.EveryYears(1), Set.of())
                .employee.withEmployments(List.of(job.withAbsences(absences)));
    }

    /**
     * What must be done again within some months is due on the same day so many months later, or on that month's last where
     * it has no such day; and so is what must be done within some months from entry.
     *
     * @param which the day on which it was done, or somebody entered
     * @param months within how many months
     */
    @Property(tries = 100)
    public void whatIsDueWithinMonthsIsDueOnTheSameDayOrTheMonthsLast(
            @ForAll @IntRange(max = LAST) int which, @ForAll @IntRange(min = 1, max = 36) int months) {
        LocalDate day = EndsOfMonths.DAYS.get(which);
        LocalDate due = EndsOfMonths.later(day, months);
        assertDue(due, new DutyTiming.Within(Span.months(months)), Set.of(day), Set.of(LONG_AGO), Period.ALWAYS);
        assertDue(
                due,
                new DutyTiming.AfterEntry(Span.months(months)),
                Set.of(),
                Set.of(LONG_AGO),
                Period.startingOn(day));
    }

    /**
     * What must be done some months before something is due on the same day so many months earlier, or on that month's last
     * where it has no such day.
     *
     * @param which the day of what it must be done before
     * @param months how many months before
     */
    @Property(tries = 100)
    public void whatIsDueMonthsBeforeIsDueOnTheSameDayOrTheMonthsLast(
            @ForAll @IntRange(max = LAST) int which, @ForAll @IntRange(min = 1, max = 18) int months) {
        LocalDate day = EndsOfMonths.DAYS.get(which);
        assertDue(
                EndsOfMonths.later(day, -months),
                new DutyTiming.Before(
                        new Span.Given(months, Span.Unit.MONTHS), new Anchor.OfEach(StepId.of("meeting"))),
                Set.of(),
                Set.of(day),
                Period.ALWAYS);
    }

    /**
     * Whoever has been on leave since the same day so many months earlier, or since that month's last where it has no such
     * day, has been on leave for so many months; whoever has since the day after has not.
     *
     * @param which when it is asked
     * @param months for how many months
     */
    @Property(tries = 100)
    public void leaveOfMonthsIsCountedBackToTheSameDayOrTheMonthsLast(
            @ForAll @IntRange(max = LAST) int which, @ForAll @IntRange(min = 1, max = 18) int months) {
        LocalDate date = EndsOfMonths.DAYS.get(which);
        LocalDate since = EndsOfMonths.later(date, -months);
        DutyTiming timing = new DutyTiming.Within(Span.days(1));
        Schedule schedule = new DutyCase(timing, Set.of())
                .schedule(YEAR, 1, EmployeeFilter.ALL.withOnLeaveFor(Span.months(months)));
        for (LocalDate from : List.of(since, since.plusDays(1))) {
            assertLate(
                    from.equals(since),
                    schedule,
                    Set.of(LONG_AGO),
                    date,
                    employed(Period.ALWAYS, List.of(Absence.of(Period.startingOn(from)))));
        }
    }

    /**
     * What must be done every so many years is due on the last day of a year, whenever it was done in its own.
     *
     * @param which the day on which it was done
     * @param years every how many years
     */
    @Property(tries = 60)
    public void whatIsDueEverySoManyYearsIsDueOnTheLastOfAYear(
            @ForAll @IntRange(max = LAST) int which, @ForAll @IntRange(min = 1, max = 6) int years) {
        LocalDate day = EndsOfMonths.DAYS.get(which);
        assertDue(
                LocalDate.of(day.getYear() + years, 12, 31),
                new DutyTiming.EveryYears(years),
                Set.of(day),
                Set.of(LONG_AGO),
                Period.ALWAYS);
    }

    /**
     * Whoever was born on 29 February reaches an age on the last day of February.
     *
     * @param days how many days after that day it is asked
     */
    @Property(tries = 10)
    public void whoWasBornOnLeapDayReachesAnAgeOnTheLastOfFebruary(@ForAll @IntRange(min = -1, max = 1) int days) {
        DutyTiming timing = new DutyTiming.Within(Span.days(1));
        assertLate(
                days >= 0,
                new DutyCase(timing, Set.of()).schedule(YEAR, 1, EmployeeFilter.ALL.withAtLeastAge(61)),
                Set.of(LONG_AGO),
                LocalDate.of(2025, 2, 28).plusDays(days),
                employed(Period.ALWAYS, List.of()).withBirthDate(LocalDate.of(1964, 2, 29)));
    }
}
