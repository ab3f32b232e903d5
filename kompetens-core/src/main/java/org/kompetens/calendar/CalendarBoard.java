package org.kompetens.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsBuilder;

/**
 * How a calendar stands at a date in all cycles that are alive then: cycles overlap, as where the autumn of one and the
 * September of the next are the same months. A cycle is alive from its first day, or from the first day of a window that
 * lies before it, to its last day and last deadline; and after that for as long as anything in it is not settled.
 */
public final class CalendarBoard {

    private final List<StatusBoard> boards;
    private final List<StatusBoard> alive;
    private final LocalDate date;
    private final Findings findings;

    private CalendarBoard(List<StatusBoard> boards, LocalDate date, Findings findings) {
        this.boards = List.copyOf(boards);
        this.date = date;
        List<StatusBoard> running = boards.stream().filter(this::isAlive).toList();
        this.alive = running.isEmpty() ? this.boards : running;
        this.findings = findings;
    }

    /**
     * The board at a date.
     *
     * @param cycles schedules of one calendar and organisation, each of another cycle; what a step waits for of the cycle
     *     before is that of the cycle among them that begins in the last year before its own
     * @param completions what is recorded, of all cycles, in any order
     * @param date the date
     * @param attention when an occurrence calls for attention
     * @return the board
     * @throws IllegalArgumentException if there is no schedule, or two are of one cycle or not of one calendar
     */
    public static CalendarBoard at(
            List<Schedule> cycles, Iterable<Completion> completions, LocalDate date, Attention attention) {
        checkCycles(cycles);
        Map<CycleId, List<PlacedCompletion>> byCycle = new HashMap<>();
        cycles.forEach(schedule -> byCycle.put(schedule.cycle().id(), new ArrayList<>()));
        List<PlacedCompletion> first = new ArrayList<>();
        byCycle.put(cycles.get(0).cycle().id(), first);
        int index = 0;
        for (Completion completion : completions) {
            // What is of no cycle is reported once, by the first.
            byCycle.getOrDefault(completion.occurrence().cycle(), first)
                    .add(new PlacedCompletion(completion, FieldPath.of("completions", index)));
            index++;
        }
        List<StatusBoard> boards = new ArrayList<>();
        FindingsBuilder found = new FindingsBuilder();
        Map<CycleId, StatusBoard> byId = new HashMap<>();
        Optional<StatusBoard> previous = Optional.empty();
        for (Schedule schedule : inTime(cycles)) {
            previous = previous.filter(
                    board -> board.schedule().cycle().year() < schedule.cycle().year());
            List<PlacedCompletion> own = byCycle.getOrDefault(schedule.cycle().id(), List.of());
            StatusBoard board = StatusBoard.placed(schedule, own, date, attention, previous);
            byId.put(schedule.cycle().id(), board);
            previous = Optional.of(board);
        }
        for (Schedule schedule : cycles) {
            Optional.ofNullable(byId.get(schedule.cycle().id())).ifPresent(boards::add);
        }
        boards.forEach(board -> found.addAll(board.findings()));
        return new CalendarBoard(boards, date, found.build());
    }

    private static List<Schedule> inTime(List<Schedule> cycles) {
        return cycles.stream()
                .sorted(Comparator.comparing(schedule -> schedule.cycle().year()))
                .toList();
    }

    private static void checkCycles(List<Schedule> cycles) {
        if (cycles.isEmpty()) {
            throw new IllegalArgumentException("there must be at least one schedule");
        }
        long ids = cycles.stream()
                .map(schedule -> schedule.cycle().id())
                .distinct()
                .count();
        boolean one = cycles.stream()
                .allMatch(schedule ->
                        schedule.calendar().id().equals(cycles.get(0).calendar().id())
                                && schedule.organisation() == cycles.get(0).organisation());
        if (ids < cycles.size() || !one) {
            throw new IllegalArgumentException(
                    "schedules must be of one calendar and organisation, and of other cycles");
        }
    }

    /**
     * The completions that were left out, and those that are dated too early.
     *
     * @return the findings, with paths from a list called {@code completions}
     */
    public Findings findings() {
        return findings;
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
     * The boards of all cycles.
     *
     * @return in the order of their schedules
     */
    public List<StatusBoard> cycles() {
        return boards;
    }

    /**
     * The boards of the cycles that are alive.
     *
     * @return in the order of their schedules; all of them where none is alive
     */
    public List<StatusBoard> alive() {
        return alive;
    }

    private boolean isAlive(StatusBoard board) {
        Schedule schedule = board.schedule();
        LocalDate first = schedule.days().first();
        LocalDate last = schedule.days().last();
        for (ScheduledWindow window : schedule.everyWindow().toList()) {
            first = window.days().first().isBefore(first) ? window.days().first() : first;
            last = window.deadline().isAfter(last) ? window.deadline() : last;
        }
        return !date.isBefore(first)
                && (!date.isAfter(last)
                        || board.dueNext(OccurrenceSelection.ALL).findAny().isPresent());
    }

    /**
     * Every occurrence of the cycles that are alive, with its status.
     *
     * @param selection which occurrences
     * @return cycle by cycle, each in the order of {@link Schedule#occurrences()}
     * @throws IllegalArgumentException if the organisation does not have the unit that is selected
     */
    public Stream<OccurrenceStatus> statuses(OccurrenceSelection selection) {
        return alive().stream().flatMap(board -> board.statuses(selection));
    }

    /**
     * What remains to be done in the cycles that are alive.
     *
     * @param selection which occurrences
     * @return by deadline, the earliest first
     * @throws IllegalArgumentException if the organisation does not have the unit that is selected
     */
    public Stream<OccurrenceStatus> dueNext(OccurrenceSelection selection) {
        return alive().stream()
                .flatMap(board -> board.dueNext(selection))
                .sorted(Comparator.comparing(one -> one.occurrence().deadline()));
    }
}
