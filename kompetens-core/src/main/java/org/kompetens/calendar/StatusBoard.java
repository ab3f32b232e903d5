package org.kompetens.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsBuilder;
import org.kompetens.organisation.UnitTree;

/**
 * How every occurrence of a schedule stands at a date, from dates and completions alone. Holds a few numbers an
 * occurrence; statuses are made while they are read.
 */
public final class StatusBoard {

    private final Schedule schedule;
    private final LocalDate date;
    private final Attention attention;
    private final Settled settled;
    private final Optional<StatusBoard> previous;

    private StatusBoard(
            Schedule schedule, LocalDate date, Attention attention, Settled settled, Optional<StatusBoard> previous) {
        this.schedule = schedule;
        this.date = date;
        this.attention = attention;
        this.settled = settled;
        this.previous = previous;
    }

    /**
     * The board of a schedule at a date. A completion that fits no occurrence, comes a second time, or says that
     * something is not applicable which must be done, is left out and reported by {@link #findings()}. What is waited for
     * of the cycle before is not known here; a {@link CalendarBoard} knows it.
     *
     * @param schedule the schedule
     * @param completions what is recorded, in any order; what is dated after the date has not happened yet
     * @param date the date
     * @param attention when an occurrence calls for attention
     * @return the board
     */
    public static StatusBoard at(
            Schedule schedule, Iterable<Completion> completions, LocalDate date, Attention attention) {
        List<PlacedCompletion> placed = new ArrayList<>();
        completions.forEach(one -> placed.add(new PlacedCompletion(one, FieldPath.of("completions", placed.size()))));
        return placed(schedule, placed, date, attention, Optional.empty());
    }

    static StatusBoard placed(
            Schedule schedule,
            List<PlacedCompletion> completions,
            LocalDate date,
            Attention attention,
            Optional<StatusBoard> previous) {
        return new StatusBoard(schedule, date, attention, new Settled(schedule, completions, date), previous);
    }

    /**
     * The completions that were left out; and as warnings those that count, but are dated before their window or before
     * all that was waited for was settled.
     *
     * @return the findings, with paths from a list called {@code completions}
     */
    public Findings findings() {
        FindingsBuilder found = new FindingsBuilder();
        found.addAll(settled.findings());
        for (int index = 0; index < schedule.steps().size(); index++) {
            for (ScheduledWindow window : schedule.steps().get(index).windows()) {
                addEarly(index, window, found);
            }
        }
        return found.build();
    }

    private void addEarly(int index, ScheduledWindow window, FindingsBuilder found) {
        ScheduledStep step = schedule.steps().get(index);
        List<Awaited> awaited = awaited(index, window.window());
        for (int position = 0; position < step.size(); position++) {
            int unit = step.unit(position);
            ScheduledWindow own = step.window(window.window(), position);
            settled.recorded(index, window.window(), position)
                    .filter(PlacedCompletion::isDone)
                    .ifPresent(done -> addEarly(done, own, awaited, unit, found));
        }
    }

    private void addEarly(
            PlacedCompletion done, ScheduledWindow window, List<Awaited> awaited, int unit, FindingsBuilder found) {
        OccurrenceId id = done.completion().occurrence();
        LocalDate at = done.completion().date();
        if (at.isBefore(window.days().first())) {
            found.add(early(CalendarRule.COMPLETION_BEFORE_WINDOW, id, done)
                    .withValue("first", window.days().first()));
        }
        awaited.stream()
                .filter(one -> isOpen(one, unit, at))
                .findFirst()
                .ifPresent(one -> found.add(early(CalendarRule.COMPLETION_BEFORE_PREDECESSOR, id, done)
                        .withValue(
                                "predecessor", schedule.graph().step(one.step()).id())));
    }

    private boolean isOpen(Awaited awaited, int unit, LocalDate at) {
        StatusBoard of = awaited.board();
        return positions(of.schedule.steps().get(awaited.step()), unit)
                .anyMatch(position -> awaited.windows().stream()
                        .anyMatch(window -> of.settled
                                .completion(awaited.step(), window, position)
                                .filter(completion -> !completion.date().isAfter(at))
                                .isEmpty()));
    }

    private static Finding early(CalendarRule rule, OccurrenceId id, PlacedCompletion recorded) {
        return Finding.of(rule, recorded.path())
                .withValue("step", id.step())
                .withValue("unit", id.unit())
                .withValue("date", recorded.completion().date());
    }

    /**
     * The schedule.
     *
     * @return as it was given
     */
    public Schedule schedule() {
        return schedule;
    }

    /**
     * The date.
     *
     * @return as it was given
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Every occurrence with its status.
     *
     * @param selection which occurrences
     * @return in the order of {@link Schedule#occurrences()}
     * @throws IllegalArgumentException if the organisation does not have the unit that is selected
     */
    public Stream<OccurrenceStatus> statuses(OccurrenceSelection selection) {
        int top = top(selection);
        return schedule.windows().stream().flatMap(window -> statuses(window, position -> true, top, selection));
    }

    /**
     * What remains to be done.
     *
     * @param selection which occurrences
     * @return by deadline, the earliest first, so that what is late stands in front
     * @throws IllegalArgumentException if the organisation does not have the unit that is selected
     */
    public Stream<OccurrenceStatus> dueNext(OccurrenceSelection selection) {
        int top = top(selection);
        return schedule.byDeadline().stream()
                .flatMap(dated -> statuses(dated.window(), dated.holdsAt(), top, selection))
                .filter(one -> !one.status().kind().isSettled());
    }

    /**
     * The status of one occurrence.
     *
     * @param id the occurrence
     * @return its status, or empty where the schedule does not have it
     */
    public Optional<OccurrenceStatus> status(OccurrenceId id) {
        return schedule.graph().index(id.step()).flatMap(index -> {
            ScheduledStep step = schedule.steps().get(index);
            int position = schedule.position(id, step);
            return position < 0
                    ? Optional.empty()
                    : Optional.of(status(index, awaited(index, id.window()), id.window(), position));
        });
    }

    /**
     * The occurrences that one still waits for.
     *
     * @param id the occurrence
     * @return those not settled, of the steps it waits for, in the units that count for it
     * @throws IllegalArgumentException if the schedule does not have the occurrence
     */
    public Stream<OccurrenceId> missing(OccurrenceId id) {
        if (schedule.occurrence(id).isEmpty()) {
            throw new IllegalArgumentException("no such occurrence in this schedule");
        }
        int unit = schedule.organisation().tree().indexOf(id.unit());
        int step = schedule.graph().index(id.step()).orElseThrow();
        return awaited(step, id.window()).stream().flatMap(one -> {
            Schedule of = one.board().schedule;
            ScheduledStep before = of.steps().get(one.step());
            return positions(before, unit)
                    .boxed()
                    .flatMap(position -> one.windows().stream()
                            .filter(window -> one.board()
                                    .settled
                                    .completion(one.step(), window, position)
                                    .isEmpty())
                            .map(window -> of.id(before, window, position)));
        });
    }

    /** A step that another waits for, on the board of its cycle, and in which of its windows. */
    private record Awaited(StatusBoard board, int step, List<Integer> windows) {}

    private List<Awaited> awaited(int index, int window) {
        ScheduledStep own = schedule.steps().get(index);
        List<Awaited> all = new ArrayList<>();
        schedule.graph().waitsFor(index).stream()
                .map(before -> new Awaited(
                        this, before, own.waitsFor(window, schedule.steps().get(before))))
                .forEach(all::add);
        previous.ifPresent(board -> own.step().afterPrevious().stream()
                .flatMap(step -> board.schedule.graph().index(step).stream())
                .map(before -> new Awaited(board, before, board.allWindows(before)))
                .forEach(all::add));
        return all;
    }

    private List<Integer> allWindows(int step) {
        return IntStream.range(0, schedule.steps().get(step).windows().size())
                .boxed()
                .toList();
    }

    private int top(OccurrenceSelection selection) {
        return selection.unit().map(schedule.organisation().tree()::indexOf).orElse(0);
    }

    private Stream<OccurrenceStatus> statuses(
            ScheduledWindow window, IntPredicate which, int top, OccurrenceSelection selection) {
        int until = schedule.organisation().tree().subtreeEnd(top);
        int index = schedule.graph().index(window.step().id()).orElseThrow();
        ScheduledStep step = schedule.steps().get(index);
        List<Awaited> waitsFor = awaited(index, window.window());
        Stream<OccurrenceStatus> all = IntStream.range(step.firstFrom(top), step.firstFrom(until))
                .filter(which)
                .mapToObj(position -> status(index, waitsFor, window.window(), position));
        return selection.responsible().isEmpty()
                ? all
                : all.filter(one -> concerns(one, selection.responsible().get()));
    }

    private static boolean concerns(OccurrenceStatus one, PartyId party) {
        return Stream.concat(one.occurrence().responsible().stream(), one.escalatedTo().stream())
                .anyMatch(at -> at.party().equals(party));
    }

    private OccurrenceStatus status(int index, List<Awaited> before, int place, int position) {
        ScheduledStep step = schedule.steps().get(index);
        ScheduledWindow window = step.window(place, position);
        List<Waiting> waitsFor =
                before.stream().map(one -> waiting(one, step.unit(position))).toList();
        Status status = settled.completion(index, place, position)
                .map(completion -> settledBy(completion, window.deadline()))
                .orElseGet(() -> unsettled(window, waitsFor));
        List<PartyAt> escalatedTo = status instanceof Status.Overdue late
                ? escalation(step.step(), step.unit(position), late.daysLate())
                : List.of();
        return new OccurrenceStatus(schedule.occurrence(step, place, position), status, waitsFor, escalatedTo);
    }

    private static Status settledBy(Completion completion, LocalDate deadline) {
        if (completion.outcome() == Completion.Outcome.NOT_APPLICABLE) {
            return new Status.NotApplicable(completion.date());
        }
        long late = ChronoUnit.DAYS.between(deadline, completion.date());
        return late > 0 ? new Status.DoneLate(completion.date(), late) : new Status.Done(completion.date());
    }

    /** The first that holds. */
    private Status unsettled(ScheduledWindow window, List<Waiting> waitsFor) {
        long left = ChronoUnit.DAYS.between(date, window.deadline());
        if (left < 0) {
            return new Status.Overdue(-left);
        }
        if (date.isBefore(window.days().first())) {
            return new Status.Upcoming(
                    ChronoUnit.DAYS.between(date, window.days().first()));
        }
        List<Waiting> blocking =
                waitsFor.stream().filter(waiting -> !waiting.isOver()).toList();
        if (!blocking.isEmpty()) {
            return new Status.Blocked(blocking);
        }
        return left <= attention.dueSoonDays() ? new Status.DueSoon(left) : new Status.Open(left);
    }

    private Waiting waiting(Awaited awaited, int unit) {
        StatusBoard of = awaited.board();
        ScheduledStep step = of.schedule.steps().get(awaited.step());
        Optional<CycleId> cycle =
                of == this ? Optional.empty() : Optional.of(of.schedule.cycle().id());
        if (awaited.windows().isEmpty()) {
            return new Waiting(step.step().id(), cycle, 0, 0, 0);
        }
        UnitTree tree = schedule.organisation().tree();
        int from = step.firstFrom(unit);
        int until = step.firstFrom(tree.subtreeEnd(unit));
        int above = step.positionAbove(unit, tree);
        Settled.Progress below = of.settled.progress(awaited.step(), awaited.windows(), from, until);
        Settled.Progress all = above < 0
                ? below
                : below.plus(of.settled.progress(awaited.step(), awaited.windows(), above, above + 1));
        return new Waiting(
                step.step().id(), cycle, all.done(), all.notApplicable(), until - from + (above < 0 ? 0 : 1));
    }

    /** The units below, the unit itself, and the nearest above, that do a step. */
    private IntStream positions(ScheduledStep step, int unit) {
        UnitTree tree = schedule.organisation().tree();
        int above = step.positionAbove(unit, tree);
        return IntStream.concat(
                above < 0 ? IntStream.empty() : IntStream.of(above),
                IntStream.range(step.firstFrom(unit), step.firstFrom(tree.subtreeEnd(unit))));
    }

    private List<PartyAt> escalation(Step step, int unit, long daysLate) {
        Set<PartyAt> reached = new LinkedHashSet<>();
        for (PartyId responsible : step.responsible()) {
            int rung = 0;
            Optional<PartyId> next = schedule.superior(responsible);
            while (next.isPresent()
                    && rung < attention.escalationDays().size()
                    && attention.escalationDays().get(rung) <= daysLate) {
                Optional<PartyAt> at = schedule.atOrAbove(next.get(), unit);
                at.ifPresent(reached::add);
                // A link that this organisation does not have costs no time.
                rung += at.isPresent() ? 1 : 0;
                next = schedule.superior(next.get());
            }
        }
        return new ArrayList<>(reached);
    }
}
