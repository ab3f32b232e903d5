package org.kompetens.testkit.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.calendar.Anchor;
import org.kompetens.calendar.CalendarRule;
import org.kompetens.calendar.DutyTiming;
import org.kompetens.calendar.EmployeeFilter;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.Span;
import org.kompetens.calendar.StepId;
import org.kompetens.calendar.Window;
import org.kompetens.finding.Findings;
import org.kompetens.finding.Rule;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.RoleId;
import org.kompetens.testkit.text.LastAsked;

/** Laws of rolling duties: of what must be done again within so long, so long after entry, or so long before something. */
public abstract class DutyLaws {

    private static final LocalDate FIRST = DutyCase.FIRST;
    private static final int DAYS = DutyCase.DAYS;

    /** For subclasses that name a system. */
    protected DutyLaws() {}

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

    /**
     * A rolling duty is late just where the reference says so, in whatever cycle it is asked and wherever cycles begin.
     *
     * @param seed of the employments and records
     * @param day when it is asked
     * @param year the year of the cycle
     * @param month the month in which cycles begin
     */
    @Property(tries = 300)
    public void noFindingDependsOnWhereACycleBegins(
            @ForAll long seed,
            @ForAll @IntRange(max = DAYS) int day,
            @ForAll @IntRange(min = 2010, max = 2030) int year,
            @ForAll @IntRange(min = 1, max = 12) int month) {
        DutyCase one = new DutyCase(new Random(seed));
        LocalDate asOf = FIRST.plusDays(day);
        ReferenceDuty.Outcome expected = ReferenceDuty.judge(one.timing, one.days, one.employee, asOf);
        Findings found = asked().missing(List.of(one.schedule(year, month)), one.records(), asOf, one.employee);
        Law.isBrokenIf(outcome(found) != expected, () -> one + " at " + asOf + ": " + expected + ", but " + found);
    }

    /**
     * What is late stays late until there is a record, or the employment ends.
     *
     * @param seed of the employments and records
     * @param day when it is asked
     * @param later how many days later it is asked again
     */
    @Property(tries = 300)
    public void whatIsLateStaysLateUntilARecord(
            @ForAll long seed, @ForAll @IntRange(max = DAYS) int day, @ForAll @IntRange(max = 900) int later) {
        DutyCase one = new DutyCase(new Random(seed));
        LocalDate asOf = FIRST.plusDays(day);
        LocalDate then = asOf.plusDays(later);
        boolean same = asOf.datesUntil(then.plusDays(1))
                .noneMatch(date -> one.days.contains(date)
                        || one.employee.employments().stream()
                                .noneMatch(employment -> one.employee.isActive(employment, date)));
        Findings before = asked().missing(List.of(one.schedule(2020, 1)), one.records(), asOf, one.employee);
        Findings after = asked().missing(List.of(one.schedule(2020, 1)), one.records(), then, one.employee);
        Law.isBrokenIf(
                outcome(before) != ReferenceDuty.judge(one.timing, one.days, one.employee, asOf),
                () -> one + " at " + asOf + ": " + before);
        Law.isBrokenIf(
                same
                        && outcome(before) == ReferenceDuty.Outcome.LATE
                        && !before.list().equals(after.list()),
                () -> one + ": " + before + " became " + after);
    }

    /**
     * A duty for some employees is late just for those, by age, role and leave, for whom the reference says so.
     *
     * @param seed of the employments, absences and records, and of the filter
     * @param day when it is asked
     */
    @Property(tries = 300)
    public void aDutyIsForThoseWhomItIsFor(@ForAll long seed, @ForAll @IntRange(max = DAYS) int day) {
        Random random = new Random(seed);
        DutyCase one = new DutyCase(random);
        EmployeeFilter filter = filter(random);
        LocalDate asOf = FIRST.plusDays(day);
        Employee employee = random.nextInt(4) == 0
                ? one.employee
                : one.employee.withBirthDate(asOf.minusYears(60).plusDays(random.nextInt(3) - 1L));
        ReferenceDuty.Outcome expected = ReferenceDuty.judge(filter, one.timing, one.days, employee, asOf);
        Findings found = asked().missing(List.of(one.schedule(2020, 1, filter)), one.records(), asOf, employee);
        Law.isBrokenIf(
                outcome(found) != expected,
                () -> one + " " + filter + " at " + asOf + ": " + expected + ", but " + found);
    }

    /**
     * What must be done again within so many days is late from just the day after them; and where it is for those from an
     * age on, from just the birthday.
     *
     * @param days within how many days
     * @param record the day on which it was done
     */
    @Property(tries = 60)
    public void aDutyIsLateFromTheDayAfterItIsDue(
            @ForAll @IntRange(min = 1, max = 900) int days, @ForAll @IntRange(max = DAYS) int record) {
        LocalDate done = FIRST.plusDays(record);
        LocalDate due = done.plusDays(days);
        DutyCase one = new DutyCase(new DutyTiming.Within(Span.days(days)), Set.of(done));
        for (LocalDate date : List.of(done, due.minusDays(1), due, due.plusDays(1))) {
            assertLate(date.isAfter(due), one.schedule(2020, 1), one, date, one.employee);
        }
        Schedule aged = one.schedule(2020, 1, EmployeeFilter.ALL.withAtLeastAge(60));
        LocalDate late = due.plusDays(1);
        assertLate(
                false,
                aged,
                one,
                late,
                one.employee.withBirthDate(late.minusYears(60).plusDays(1)));
        assertLate(
                true,
                aged,
                one,
                late,
                one.employee.withBirthDate(late.minusYears(60).minusDays(1)));
    }

    /**
     * What must be done some time before something is late from just the day after it is due, where the reference says so;
     * whether that something is listed or comes every year, in whatever cycle it is asked and wherever cycles begin.
     *
     * @param seed of the employments and records, and of what it is due before
     * @param later how many days after it is due it is asked, about
     * @param year the year of the cycle
     * @param month the month in which cycles begin
     */
    @Property(tries = 300)
    public void aDutyIsDueSoLongBeforeSomething(
            @ForAll long seed,
            @ForAll @IntRange(max = 60) int later,
            @ForAll @IntRange(min = 2010, max = 2030) int year,
            @ForAll @IntRange(min = 1, max = 12) int month) {
        Random random = new Random(seed);
        DutyCase one = new DutyCase(random);
        Span.Given span =
                new Span.Given(1 + random.nextInt(18), DutyCase.UNITS.get(random.nextInt(DutyCase.UNITS.size())));
        Set<LocalDate> begins = new TreeSet<>();
        Anchor anchor;
        if (random.nextBoolean()) {
            for (int i = 1 + random.nextInt(6); i > 0; i--) {
                begins.add(FIRST.plusDays(random.nextInt(DAYS)));
            }
            anchor = new Anchor.OfEach(StepId.of("meeting"));
        } else {
            MonthDay day = MonthDay.of(1 + random.nextInt(12), 1 + random.nextInt(28));
            for (int in = 1980; in < 2050; in++) {
                begins.add(day.atYear(in));
            }
            anchor = new Anchor.OfPeriod(Window.days(day, day, 0));
        }
        LocalDate some = List.copyOf(begins).get(random.nextInt(begins.size()));
        boolean isNear = !some.isBefore(FIRST) && !some.isAfter(FIRST.plusDays(DAYS));
        LocalDate begin = isNear ? some : some.withYear(2019);
        LocalDate due = span.before(begin, DutyCase.DEADLINES.workingDays());
        List<LocalDate> days = new ArrayList<>(one.days);
        for (int i = random.nextInt(3); i > 0; i--) {
            days.add(due.plusDays(random.nextInt(5) - 2L));
        }
        DutyTiming timing = new DutyTiming.Before(span, anchor);
        List<Schedule> cycles = new ArrayList<>();
        cycles.add(one.schedule(year, month, EmployeeFilter.ALL, timing, begins));
        if (begins.size() > 1 && random.nextBoolean()) {
            // The same days, some of them listed in the cycle of another year.
            List<LocalDate> all = List.copyOf(begins);
            int half = 1 + random.nextInt(all.size() - 1);
            Set<LocalDate> early = Set.copyOf(all.subList(0, half));
            Set<LocalDate> late = Set.copyOf(all.subList(half, all.size()));
            cycles.clear();
            cycles.add(one.schedule(2018, month, EmployeeFilter.ALL, timing, early));
            cycles.add(one.schedule(2019, month, EmployeeFilter.ALL, timing, late));
            Collections.rotate(cycles, random.nextInt(2));
        }
        LocalDate asOf = due.plusDays(random.nextBoolean() ? random.nextInt(3) : later);
        ReferenceDuty.Outcome expected = ReferenceDuty.judgeBefore(span, begins, days, one.employee, asOf);
        Findings found = asked().missing(cycles, DutyCase.records(days), asOf, one.employee);
        Law.isBrokenIf(
                outcome(found) != expected,
                () -> one + " " + timing + " " + days + " at " + asOf + ": " + expected + ", but " + found);
        // Of one thing alone that comes, and somebody who is always there and never did it.
        DutyCase always = new DutyCase(new DutyTiming.Before(span, new Anchor.OfEach(StepId.of("meeting"))), Set.of());
        Schedule alone = always.schedule(year, month, EmployeeFilter.ALL, always.timing, Set.of(begin));
        for (LocalDate date : List.of(due.minusDays(1), due, due.plusDays(1))) {
            assertLate(date.isAfter(due), alone, always, date, always.employee);
        }
    }

    /**
     * A record between two days on which something is due counts for one of them alone: what was due first is late before
     * the second day, or what is due then is late after it, and not both; with two records, of one day too, neither is.
     * Whether both are listed in one cycle or each in its own, and of which it is asked, makes no difference.
     *
     * @param gap how many days lie between the two
     * @param later on which of the days between them something was done
     * @param once how many days after the first day it was done another time
     */
    @Property(tries = 100)
    public void aRecordCountsForOneThingAlone(
            @ForAll @IntRange(min = 3, max = 360) int gap, @ForAll int later, @ForAll int once) {
        LocalDate first = LocalDate.of(2019, 3, 1);
        LocalDate second = first.plusDays(gap);
        Span.Given span = new Span.Given(1, Span.Unit.WEEKS);
        DutyTiming timing = new DutyTiming.Before(span, new Anchor.OfEach(StepId.of("meeting")));
        Set<LocalDate> meetings = Set.of(first.plusWeeks(1), second.plusWeeks(1));
        LocalDate done = first.plusDays(1L + Math.floorMod(later, gap));
        DutyCase one = new DutyCase(timing, Set.of(done));
        boolean isNear = ChronoUnit.DAYS.between(first, done) <= ChronoUnit.DAYS.between(done, second);
        LocalDate again = first.plusDays(1L + Math.floorMod(once, gap));
        Schedule both = one.schedule(2019, 1, EmployeeFilter.ALL, timing, meetings);
        Schedule former = one.schedule(2019, 1, EmployeeFilter.ALL, timing, Set.of(first.plusWeeks(1)));
        Schedule latter = one.schedule(2020, 1, EmployeeFilter.ALL, timing, Set.of(second.plusWeeks(1)));
        for (List<Schedule> cycles : List.of(List.of(both), List.of(former, latter), List.of(latter, former))) {
            assertLate(!isNear, cycles, List.of(done), second, one.employee);
            assertLate(isNear, cycles, List.of(done), second.plusDays(1), one.employee);
            assertLate(false, cycles, List.of(done, again), second, one.employee);
            assertLate(false, cycles, List.of(done, again), second.plusDays(1), one.employee);
            assertLate(false, cycles, List.of(done, done), second, one.employee);
            assertLate(false, cycles, List.of(done, done), second.plusDays(1), one.employee);
        }
    }

    private void assertLate(
            boolean late, List<Schedule> cycles, List<LocalDate> days, LocalDate date, Employee employee) {
        Findings found = asked().missing(cycles, DutyCase.records(days), date, employee);
        ReferenceDuty.Outcome expected = late ? ReferenceDuty.Outcome.LATE : ReferenceDuty.Outcome.WELL;
        Law.isBrokenIf(outcome(found) != expected, () -> days + " at " + date + ": " + expected + ", but " + found);
    }

    private void assertLate(boolean late, Schedule schedule, DutyCase one, LocalDate date, Employee employee) {
        Findings found = asked().missing(List.of(schedule), one.records(), date, employee);
        ReferenceDuty.Outcome expected = late ? ReferenceDuty.Outcome.LATE : ReferenceDuty.Outcome.WELL;
        Law.isBrokenIf(outcome(found) != expected, () -> one + " at " + date + ": " + expected + ", but " + found);
    }

    private static EmployeeFilter filter(Random random) {
        EmployeeFilter filter = random.nextBoolean() ? EmployeeFilter.ALL : EmployeeFilter.ALL.withAtLeastAge(60);
        filter = random.nextBoolean() ? filter : filter.withRoles(List.of(RoleId.of("nurse")));
        return random.nextBoolean() ? filter : filter.withOnLeaveFor(Span.days(1 + random.nextInt(40)));
    }

    static ReferenceDuty.Outcome outcome(Findings found) {
        if (found.isEmpty()) {
            return ReferenceDuty.Outcome.WELL;
        }
        Rule rule = found.list().get(0).rule();
        if (rule == CalendarRule.DUTY_AGE_UNKNOWN) {
            return ReferenceDuty.Outcome.AGE_UNKNOWN;
        }
        return rule == CalendarRule.DUTY_NOT_JUDGED ? ReferenceDuty.Outcome.NOT_KNOWN : ReferenceDuty.Outcome.LATE;
    }
}
