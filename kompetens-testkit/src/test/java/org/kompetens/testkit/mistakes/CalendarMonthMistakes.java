package org.kompetens.testkit.mistakes;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.kompetens.calendar.Anchor;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.DayRange;
import org.kompetens.calendar.DeadlineRule;
import org.kompetens.calendar.Duty;
import org.kompetens.calendar.DutyRecord;
import org.kompetens.calendar.DutySubject;
import org.kompetens.calendar.DutyTiming;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.ScheduledWindow;
import org.kompetens.calendar.SettingId;
import org.kompetens.calendar.SettingValue;
import org.kompetens.calendar.Span;
import org.kompetens.calendar.Window;
import org.kompetens.testkit.calendar.CalendarSystem;
import org.kompetens.testkit.calendar.DutySystem;
import org.kompetens.testkit.calendar.Round;
import org.kompetens.workday.BusinessDayConvention;
import org.kompetens.workday.WorkingDays;

/** Months of calendars that are thirty days, or that run over where one is short, so that a month from 31 January is 3 March. */
final class CalendarMonthMistakes {

    private static final int MONTHS = 12;
    static final DeadlineRule DEADLINES =
            new DeadlineRule(BusinessDayConvention.PRECEDING, WorkingDays.MONDAY_TO_FRIDAY);

    private CalendarMonthMistakes() {}

    private interface Later extends BiFunction<LocalDate, Integer, LocalDate> {}

    static List<Mistake<CalendarSystem>> ofWindows() {
        return List.of(
                windows("A month after something is thirty days", (one, of) -> after(one, OverMonths::ofThirtyDays)),
                windows(
                        "Months after something run over where one is short",
                        (one, of) -> after(one, OverMonths::runningOver)),
                windows(
                        "A month before something is thirty days",
                        (one, of) -> before(one, of, OverMonths::ofThirtyDays)),
                windows(
                        "Months before something run over where one is short",
                        (one, of) -> before(one, of, OverMonths::runningOver)));
    }

    /** What a window is counted from: of each step the first days of its windows. */
    private interface Turn {
        DayRange of(ScheduledWindow one, Map<Anchor, List<LocalDate>> anchors);
    }

    private static Mistake<CalendarSystem> windows(String name, Turn turn) {
        return new Mistake<>(name, right -> new Turned(right) {
            @Override
            public Plan plan(Round round) {
                return new TurnedPlan(super.plan(round)) {
                    @Override
                    public List<ScheduledWindow> windows() {
                        List<ScheduledWindow> all = super.windows();
                        Map<Anchor, List<LocalDate>> anchors = new HashMap<>();
                        all.forEach(one -> anchors.computeIfAbsent(
                                        new Anchor.OfEach(one.step().id()), none -> new ArrayList<>())
                                .add(one.days().first()));
                        return all.stream()
                                .map(one -> new ScheduledWindow(
                                        one.step(), one.window(), turn.of(one, anchors), one.deadline()))
                                .toList();
                    }
                };
            }
        });
    }

    private static DayRange after(ScheduledWindow one, Later later) {
        if (one.step().windows().size() != 1
                || !(one.step().windows().get(0) instanceof Window.Within within)
                || !isInMonths(within.span())) {
            return one.days();
        }
        LocalDate last = later.apply(one.days().first().minusDays(1), count(within.span()));
        return last.isBefore(one.days().first())
                ? one.days()
                : new DayRange(one.days().first(), last);
    }

    private static DayRange before(ScheduledWindow one, Map<Anchor, List<LocalDate>> anchors, Later later) {
        if (one.step().windows().size() != 1
                || !(one.step().windows().get(0) instanceof Window.Before before)
                || !isInMonths(before.span())
                || !anchors.containsKey(before.before())
                || anchors.get(before.before()).size() <= one.window()) {
            return one.days();
        }
        LocalDate day = anchors.get(before.before()).get(one.window());
        LocalDate last = later.apply(day, -count(before.span()));
        LocalDate first = before.from()
                .filter(CalendarMonthMistakes::isInMonths)
                .map(from -> later.apply(day, -count(from)))
                .orElse(one.days().first());
        return last.isBefore(first) ? one.days() : new DayRange(first, last);
    }

    private static boolean isInMonths(Span span) {
        return span instanceof Span.Given given && given.unit() == Span.Unit.MONTHS;
    }

    private static int count(Span span) {
        return ((Span.Given) span).count();
    }

    static List<Mistake<DutySystem>> ofDuties() {
        return List.of(
                duties(
                        "A month within which a duty is due is thirty days",
                        (timing, asOf) -> timing instanceof DutyTiming.Within within
                                ? new DutyTiming.Within(inDays(within.span()))
                                : timing instanceof DutyTiming.AfterEntry after
                                        ? new DutyTiming.AfterEntry(inDays(after.span()))
                                        : timing,
                        (span, asOf) -> span),
                new Mistake<>(
                        "Months within which a duty is due run over where one is short",
                        right -> (cycles, records, asOf, employee) -> right.missing(
                                cycles,
                                records.stream()
                                        .map(one -> runningOver(one, timing(cycles), asOf))
                                        .toList(),
                                asOf,
                                employee)),
                duties(
                        "A month before something is thirty days",
                        (timing, asOf) -> timing instanceof DutyTiming.Before before
                                ? new DutyTiming.Before(inDays(before.span()), before.before())
                                : timing,
                        (span, asOf) -> span),
                new Mistake<>(
                        "Months before something run over where one is short",
                        right -> (cycles, records, asOf, employee) -> right.missing(
                                cycles.stream()
                                        .map(CalendarMonthMistakes::runningOver)
                                        .toList(),
                                records,
                                asOf,
                                employee)),
                duties("A month of leave is thirty days", (timing, asOf) -> timing, (span, asOf) -> inDays(span)),
                duties(
                        "Months of leave run over where one is short",
                        (timing, asOf) -> timing,
                        (span, asOf) -> isInMonths(span)
                                ? Span.days(
                                        (int) ChronoUnit.DAYS.between(OverMonths.runningOver(asOf, -count(span)), asOf))
                                : span),
                duties(
                        "What is due every so many years is due so many years later to the day",
                        (timing, asOf) -> timing instanceof DutyTiming.EveryYears every
                                ? new DutyTiming.Within(Span.months(MONTHS * every.years()))
                                : timing,
                        (span, asOf) -> span),
                new Mistake<>(
                        "Whoever was born on 29 February has the birthday on 1 March",
                        right -> (cycles, records, asOf, employee) ->
                                right.missing(cycles, records, asOf, Altered.bornOnFirstMarch(employee))));
    }

    static Span inDays(Span span) {
        LocalDate any = LocalDate.EPOCH;
        return isInMonths(span)
                ? Span.days((int) ChronoUnit.DAYS.between(any, OverMonths.ofThirtyDays(any, count(span))))
                : span;
    }

    static DutyTiming timing(List<Schedule> cycles) {
        return cycles.get(0).calendar().duties().get(0).timing();
    }

    /** A record of the day from which months that are right end when months that run over would end from its own. */
    private static DutyRecord runningOver(DutyRecord one, DutyTiming timing, LocalDate asOf) {
        if (!(timing instanceof DutyTiming.Within within)
                || !isInMonths(within.span())
                || one.date().isAfter(asOf)) {
            return one;
        }
        int months = count(within.span());
        LocalDate day = OverMonths.runningOver(one.date(), months).minusMonths(months);
        return new DutyRecord(one.duty(), one.subject(), day.isAfter(asOf) ? asOf : day);
    }

    /** A schedule in which what a duty is due before lies where months that are right begin with those that run over. */
    private static Schedule runningOver(Schedule of) {
        if (!(timing(List.of(of)) instanceof DutyTiming.Before before) || !isInMonths(before.span())) {
            return of;
        }
        int months = count(before.span());
        Map<SettingId, SettingValue> settings = new HashMap<>(of.cycle().settings());
        settings.replaceAll((setting, value) -> value instanceof SettingValue.OfDates listed
                ? new SettingValue.OfDates(listed.dates().stream()
                        .map(day -> OverMonths.runningOver(day, -months).plusMonths(months))
                        .distinct()
                        .sorted()
                        .toList())
                : value);
        Cycle cycle = of.cycle();
        return Schedule.of(
                of.calendar(),
                new Cycle(cycle.id(), cycle.year(), settings, cycle.ofUnits()),
                of.organisation(),
                DEADLINES);
    }

    static Mistake<DutySystem> duties(
            String name,
            BiFunction<DutyTiming, LocalDate, DutyTiming> timing,
            BiFunction<Span, LocalDate, Span> leave) {
        return new Mistake<>(name, right -> (cycles, records, asOf, employee) -> {
            UnaryOperator<Duty> change = one -> new Duty(
                    one.id(),
                    one.labels(),
                    subject(one.subject(), span -> leave.apply(span, asOf)),
                    timing.apply(one.timing(), asOf),
                    one.responsible(),
                    one.obligation(),
                    one.source());
            return right.missing(
                    cycles.stream()
                            .map(of ->
                                    Schedule.of(with(of.calendar(), change), of.cycle(), of.organisation(), DEADLINES))
                            .toList(),
                    records,
                    asOf,
                    employee);
        });
    }

    private static DutySubject subject(DutySubject subject, UnaryOperator<Span> leave) {
        return subject instanceof DutySubject.EachEmployee each
                        && each.filter().onLeaveFor().isPresent()
                ? new DutySubject.EachEmployee(each.filter()
                        .withOnLeaveFor(leave.apply(each.filter().onLeaveFor().orElseThrow())))
                : subject;
    }

    static ProcessCalendar with(ProcessCalendar of, UnaryOperator<Duty> change) {
        return new ProcessCalendar(
                of.id(),
                of.labels(),
                of.unitLevels(),
                of.cycleBegins(),
                of.settings(),
                of.parties(),
                of.steps(),
                of.duties().stream().map(change).toList(),
                of.principles(),
                of.vocabularies());
    }
}
