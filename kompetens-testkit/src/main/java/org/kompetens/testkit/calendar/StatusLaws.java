package org.kompetens.testkit.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.calendar.Attention;
import org.kompetens.calendar.Completion;
import org.kompetens.calendar.Occurrence;
import org.kompetens.calendar.OccurrenceId;
import org.kompetens.calendar.OccurrenceStatus;
import org.kompetens.calendar.Status;
import org.kompetens.calendar.StepId;
import org.kompetens.testkit.text.LastAsked;

/** Laws of the status at a date. */
public abstract class StatusLaws {

    private static final Attention ATTENTION = new Attention(10, List.of(5, 10, 40));

    /** For subclasses that name a system. */
    protected StatusLaws() {}

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
     * Each occurrence has one status at each date, and it is what the reference says.
     *
     * @param round any
     * @param days how long after the round's first day
     */
    @Property(tries = 150)
    public void isTotalAndAsTheReferenceSays(
            @ForAll("rounds") Round round, @ForAll @IntRange(min = -30, max = 900) int days) {
        LocalDate date = round.schedule().days().first().plusDays(days);
        CalendarSystem.Board board = asked().at(round, round.completions(), date, ATTENTION);
        ReferenceStatus reference = new ReferenceStatus(round, date, ATTENTION);
        Law.isBrokenIf(
                board.findings().hasErrors() || board.findings().list().size() != reference.early(),
                () -> board.findings());
        List<OccurrenceStatus> statuses = board.statuses();
        List<Occurrence> occurrences = round.schedule().occurrences().toList();
        Law.isBrokenIf(
                !statuses.stream().map(OccurrenceStatus::occurrence).toList().equals(occurrences),
                () -> "statuses are of other occurrences");
        for (OccurrenceStatus one : statuses) {
            Status.Kind expected = reference.kind(one.occurrence());
            Law.isBrokenIf(one.status().kind() != expected, () -> one + " should be " + expected + " at " + date);
            Law.isBrokenIf(
                    !board.status(one.occurrence().id()).equals(Optional.of(one)),
                    () -> "asked for alone, it is another: " + one);
            List<OccurrenceId> missing = board.missing(one.occurrence().id());
            Law.isBrokenIf(
                    !Set.copyOf(missing).equals(Set.copyOf(reference.missing(one.occurrence(), date))),
                    () -> one + " waits for " + missing);
            boolean waits = !missing.isEmpty();
            Law.isBrokenIf(
                    waits == one.waitsFor().stream().allMatch(waiting -> waiting.isOver()),
                    () -> "what is missing and what is counted differ: " + one);
        }
    }

    /**
     * Where two steps have as many windows, more than one, each window of the one waits for one of the other, in order.
     *
     * @param round any
     */
    @Property(tries = 300)
    public void pairsAreOneToOneAndInOrder(@ForAll("rounds") Round round) {
        LocalDate date = round.schedule().days().first();
        CalendarSystem.Board board = asked().at(round, List.of(), date, ATTENTION);
        ReferenceStatus reference =
                new ReferenceStatus(new Round(round.schedule(), round.deadlines(), List.of()), date, ATTENTION);
        Map<List<Object>, List<Integer>> expected = waited(round, one -> reference.missing(one, date));
        Map<List<Object>, List<Integer>> waited = waited(round, one -> board.missing(one.id()));
        Law.isBrokenIf(!waited.keySet().equals(expected.keySet()), () -> waited + " should be " + expected);
        waited.forEach((pair, others) -> Law.isBrokenIf(
                others.size() != new HashSet<>(others).size()
                        || !others.equals(others.stream().sorted().toList()),
                () -> pair + " waits for the windows " + others));
    }

    /** For each two steps of as many windows and each two units, which windows are waited for, window by window. */
    private static Map<List<Object>, List<Integer>> waited(
            Round round, Function<Occurrence, List<OccurrenceId>> missing) {
        Map<StepId, Integer> windows = new HashMap<>();
        round.schedule().windows().forEach(window -> windows.merge(window.step().id(), 1, Integer::sum));
        Map<List<Object>, List<Integer>> waited = new LinkedHashMap<>();
        round.schedule()
                .occurrences()
                .forEach(one -> missing.apply(one).stream()
                        .filter(other -> windows.getOrDefault(other.step(), 0) > 1
                                && windows.getOrDefault(other.step(), 0)
                                        .equals(windows.getOrDefault(one.id().step(), 0)))
                        .forEach(other -> waited.computeIfAbsent(
                                        List.of(one.id().step(), one.id().unit(), other.step(), other.unit()),
                                        none -> new ArrayList<>())
                                .add(other.window())));
        return waited;
    }

    /**
     * Without new completions, time never makes a status better.
     *
     * @param round any
     * @param days how long after the round's first day
     * @param later how many days later still
     */
    @Property(tries = 150)
    public void timeNeverMakesItBetter(
            @ForAll("rounds") Round round,
            @ForAll @IntRange(min = -30, max = 900) int days,
            @ForAll @IntRange(max = 200) int later) {
        LocalDate date = round.schedule().days().first().plusDays(days);
        List<Completion> known = round.completions().stream()
                .filter(completion -> !completion.date().isAfter(date))
                .toList();
        CalendarSystem.Board now = asked().at(round, known, date, ATTENTION);
        CalendarSystem.Board then = asked().at(round, known, date.plusDays(later), ATTENTION);
        round.schedule().occurrences().forEach(one -> {
            OccurrenceStatus before = status(now, one);
            OccurrenceStatus after = status(then, one);
            Law.isBrokenIf(
                    after.status().kind().compareTo(before.status().kind()) < 0, () -> before + " became " + after);
            Law.isBrokenIf(
                    before.status().kind().isSettled() && !after.status().equals(before.status()),
                    () -> "settled, " + before + " became " + after);
            Law.isBrokenIf(
                    !after.escalatedTo().containsAll(before.escalatedTo()),
                    () -> "escalation was taken back: " + before + " became " + after);
        });
    }

    private static OccurrenceStatus status(CalendarSystem.Board board, Occurrence occurrence) {
        return board.status(occurrence.id()).orElseThrow(() -> new AssertionError("no status of " + occurrence.id()));
    }

    /**
     * What is due next is all that is not settled, once each, by deadline.
     *
     * @param round any
     * @param days how long after the round's first day
     */
    @Property(tries = 100)
    public void dueNextIsWhatIsNotSettledByDeadline(
            @ForAll("rounds") Round round, @ForAll @IntRange(min = -30, max = 900) int days) {
        LocalDate date = round.schedule().days().first().plusDays(days);
        List<OccurrenceStatus> next =
                asked().at(round, round.completions(), date, ATTENTION).dueNext();
        ReferenceStatus reference = new ReferenceStatus(round, date, ATTENTION);
        Set<OccurrenceId> unsettled = new HashSet<>();
        round.schedule()
                .occurrences()
                .filter(one -> !reference.kind(one).isSettled())
                .forEach(one -> unsettled.add(one.id()));
        List<OccurrenceId> named =
                next.stream().map(one -> one.occurrence().id()).toList();
        Law.isBrokenIf(
                named.size() != unsettled.size() || !unsettled.containsAll(named),
                () -> "due next is " + named + ", unsettled " + unsettled);
        List<LocalDate> deadlines =
                next.stream().map(one -> one.occurrence().deadline()).toList();
        Law.isBrokenIf(
                !deadlines.equals(
                        deadlines.stream().sorted(Comparator.naturalOrder()).toList()),
                () -> "not by deadline: " + deadlines);
    }
}
