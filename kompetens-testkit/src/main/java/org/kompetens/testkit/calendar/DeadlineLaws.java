package org.kompetens.testkit.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kompetens.calendar.Attention;
import org.kompetens.calendar.Completion;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.DeadlineRule;
import org.kompetens.calendar.Occurrence;
import org.kompetens.calendar.OccurrenceStatus;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.ScheduledWindow;
import org.kompetens.calendar.Status;
import org.kompetens.calendar.Window;
import org.kompetens.testkit.text.LastAsked;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;
import org.kompetens.workday.BusinessDayConvention;
import org.kompetens.workday.WorkingDays;

/** Laws of deadlines: on which day they are, how many days are left, and to whom goes what is late. */
public abstract class DeadlineLaws {

    private static final String LEVEL = "municipality";
    private static final int OCCURRENCES = 4;
    private static final int DAYS_OFF = 9;
    private static final Attention ATTENTION = new Attention(10, List.of());

    /** For subclasses that name a system. */
    protected DeadlineLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract CalendarSystem system();

    /** The system under test, which remembers what it is asked. */
    private CalendarSystem asked() {
        return LastAsked.remembering(CalendarSystem.class, system());
    }

    /**
     * Rounds.
     *
     * @return of any shape
     */
    @Provide
    protected Arbitrary<Round> rounds() {
        return Rounds.rounds();
    }

    /**
     * A deadline on a working day stays; one on a day off goes where its convention says, as one finds by walking from day
     * to day: to the next working day, to the one before, to the next unless that is in another month, or to the nearest,
     * of two as near to the earlier.
     *
     * @param seed from which the last day of the window and the days off about it are drawn
     */
    @Property(tries = 60)
    public void deadlinesGoWhereTheirConventionSays(@ForAll long seed) {
        Random random = new Random(seed);
        int year = 2001 + random.nextInt(90);
        // About the end of a month, where the conventions differ.
        LocalDate last = LocalDate.of(year, 2 + random.nextInt(10), 1).plusDays(random.nextInt(7) - 4L);
        Set<LocalDate> off = new HashSet<>();
        for (int days = -DAYS_OFF; days <= DAYS_OFF; days++) {
            if (days == 0 || random.nextBoolean()) {
                off.add(last.plusDays(days));
            }
        }
        if (random.nextInt(4) == 0) {
            off.remove(last);
        }
        for (BusinessDayConvention convention : BusinessDayConvention.values()) {
            assertMoves(last, off, convention);
        }
    }

    private void assertMoves(LocalDate last, Set<LocalDate> off, BusinessDayConvention convention) {
        WorkingDays workingDays = date -> !off.contains(date);
        DeadlineRule rule = new DeadlineRule(convention, workingDays);
        LocalDate first = last.minusDays(20);
        Schedule schedule =
                Schedule.of(calendar(first, last), Cycle.of("c", first.getYear()), Towns.chain(LEVEL), rule);
        List<ScheduledWindow> windows =
                asked().plan(new Round(schedule, rule, List.of())).windows();
        Law.isBrokenIf(windows.size() != 1, () -> "not one window but " + windows);
        LocalDate expected = moved(last, convention, workingDays);
        Law.isBrokenIf(
                !windows.get(0).deadline().equals(expected),
                () -> windows.get(0) + " should have " + expected + " by " + convention + " with days off " + off);
    }

    private static LocalDate moved(LocalDate last, BusinessDayConvention convention, WorkingDays workingDays) {
        LocalDate before = last;
        while (!workingDays.isWorkingDay(before)) {
            before = before.minusDays(1);
        }
        LocalDate after = last;
        while (!workingDays.isWorkingDay(after)) {
            after = after.plusDays(1);
        }
        return switch (convention) {
            case NONE -> last;
            case FOLLOWING -> after;
            case PRECEDING -> before;
            case MODIFIED_FOLLOWING -> after.getMonth() == last.getMonth() ? after : before;
            case NEAREST ->
                ChronoUnit.DAYS.between(before, last) <= ChronoUnit.DAYS.between(last, after) ? before : after;
        };
    }

    private static ProcessCalendar calendar(LocalDate first, LocalDate last) {
        return ProcessCalendar.builder("one", labels("one"))
                .party("mayor", labels("mayor"), party -> party.at(LEVEL))
                .step(
                        "one",
                        labels("one"),
                        LEVEL,
                        step -> step.during(Window.days(MonthDay.from(first), MonthDay.from(last), 0))
                                .answeredBy("mayor"))
                .build();
    }

    /**
     * About the first day of a window, the day from which it is due soon, and the deadline: the days that are left, late,
     * or still to come are those that one counts.
     *
     * @param round any
     */
    @Property(tries = 60)
    public void daysAreThoseThatOneCounts(@ForAll("rounds") Round round) {
        List<Occurrence> some =
                round.schedule().occurrences().limit(OCCURRENCES).toList();
        for (Occurrence one : some) {
            for (LocalDate date : about(one)) {
                OccurrenceStatus status = asked().at(round, List.of(), date, ATTENTION)
                        .status(one.id())
                        .orElseThrow(() -> new AssertionError("no status of " + one.id()));
                Law.isBrokenIf(
                        days(status.status()) != expected(status.status(), one, date), () -> status + " at " + date);
                Law.isBrokenIf(
                        (status.status() instanceof Status.Overdue) != date.isAfter(one.deadline()),
                        () -> status + " at " + date);
                boolean soon = !date.isAfter(one.deadline())
                        && !date.isBefore(one.days().first())
                        && !date.isBefore(one.deadline().minusDays(ATTENTION.dueSoonDays()));
                Law.isBrokenIf(
                        !(status.status() instanceof Status.Blocked)
                                && (status.status() instanceof Status.DueSoon) != soon,
                        () -> status + " at " + date);
            }
        }
    }

    private static List<LocalDate> about(Occurrence one) {
        List<LocalDate> dates = new ArrayList<>();
        for (LocalDate date :
                List.of(one.days().first(), one.deadline(), one.deadline().minusDays(ATTENTION.dueSoonDays()))) {
            for (int days = -1; days <= 1; days++) {
                dates.add(date.plusDays(days));
            }
        }
        return dates;
    }

    private static long days(Status status) {
        if (status instanceof Status.Overdue overdue) {
            return overdue.daysLate();
        }
        if (status instanceof Status.Open open) {
            return open.daysLeft();
        }
        if (status instanceof Status.DueSoon soon) {
            return soon.daysLeft();
        }
        return status instanceof Status.Upcoming upcoming ? upcoming.days() : 0;
    }

    private static long expected(Status status, Occurrence one, LocalDate date) {
        long left = one.deadline().toEpochDay() - date.toEpochDay();
        if (status instanceof Status.Upcoming) {
            return one.days().first().toEpochDay() - date.toEpochDay();
        }
        if (status instanceof Status.Overdue) {
            return -left;
        }
        return status instanceof Status.Open || status instanceof Status.DueSoon ? left : 0;
    }

    /**
     * What is recorded counts from its own day on, and not the day before.
     *
     * @param round any
     */
    @Property(tries = 60)
    public void whatIsRecordedCountsFromItsOwnDay(@ForAll("rounds") Round round) {
        for (Occurrence one : round.schedule().occurrences().limit(OCCURRENCES).toList()) {
            Completion done =
                    new Completion(one.id(), Completion.Outcome.DONE, one.days().first());
            for (int days = -1; days <= 1; days++) {
                LocalDate date = done.date().plusDays(days);
                boolean settled = asked().at(round, List.of(done), date, ATTENTION)
                        .status(one.id())
                        .orElseThrow(() -> new AssertionError("no status of " + one.id()))
                        .status()
                        .kind()
                        .isSettled();
                Law.isBrokenIf(settled == (days < 0), () -> done + ", settled " + settled + " at " + date);
            }
        }
    }

    /**
     * What is done on the day of its deadline is done, and on the day after done late.
     *
     * @param round any
     */
    @Property(tries = 60)
    public void whatIsDoneOnTheDeadlineIsNotLate(@ForAll("rounds") Round round) {
        for (Occurrence one : round.schedule().occurrences().limit(OCCURRENCES).toList()) {
            for (int late = 0; late <= 1; late++) {
                Completion done = new Completion(
                        one.id(), Completion.Outcome.DONE, one.deadline().plusDays(late));
                Status.Kind kind = asked().at(round, List.of(done), done.date(), ATTENTION)
                        .status(one.id())
                        .orElseThrow(() -> new AssertionError("no status of " + one.id()))
                        .status()
                        .kind();
                Law.isBrokenIf(
                        kind != (late > 0 ? Status.Kind.DONE_LATE : Status.Kind.DONE), () -> done + " is " + kind);
            }
        }
    }

    /**
     * What is late goes to the next in the chain of responsibility on just the day on which so many days have passed, to
     * the one after on its own day, and so on; before that to nobody.
     *
     * @param seed from which the days are drawn
     */
    @Property(tries = 40)
    public void whatIsLateGoesUpTheChainInTime(@ForAll long seed) {
        Random random = new Random(seed);
        int first = 1 + random.nextInt(10);
        int second = first + 1 + random.nextInt(10);
        Attention attention = new Attention(0, List.of(first, second));
        Schedule schedule = Schedule.of(
                chain(), Cycle.of("c", 2020), Towns.chain("municipality", "department", "unit"), Rounds.UNMOVED);
        Round round = new Round(schedule, Rounds.UNMOVED, List.of());
        Occurrence one = schedule.occurrences().findFirst().orElseThrow();
        for (int days : List.of(0, 1, first - 1, first, first + 1, second - 1, second, second + 1)) {
            List<String> parties = asked().at(round, List.of(), one.deadline().plusDays(days), attention)
                    .status(one.id())
                    .map(status -> status.escalatedTo().stream()
                            .map(at -> at.party().value())
                            .toList())
                    .orElseThrow(() -> new AssertionError("no status of " + one.id()));
            List<String> expected =
                    List.of("manager", "director").subList(0, (days >= first ? 1 : 0) + (days >= second ? 1 : 0));
            Law.isBrokenIf(
                    !parties.equals(expected),
                    () -> days + " days late, with " + attention + ", it is with " + parties);
        }
    }

    private static ProcessCalendar chain() {
        return ProcessCalendar.builder("chain", labels("chain"))
                .party("head", labels("head"), party -> party.at("unit").answersTo("manager"))
                .party(
                        "manager",
                        labels("manager"),
                        party -> party.at("department").answersTo("director"))
                .party("director", labels("director"), party -> party.at("municipality"))
                .step(
                        "one",
                        labels("one"),
                        "unit",
                        step -> step.during(Window.month(Month.MAY)).answeredBy("head"))
                .build();
    }

    private static Labels labels(String text) {
        return Labels.of(Language.EN, text);
    }
}
