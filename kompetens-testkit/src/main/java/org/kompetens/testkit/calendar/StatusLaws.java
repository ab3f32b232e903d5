package org.kompetens.testkit.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.calendar.Attention;
import org.kompetens.calendar.Completion;
import org.kompetens.calendar.Occurrence;
import org.kompetens.calendar.OccurrenceStatus;
import org.kompetens.calendar.Selection;
import org.kompetens.calendar.Status;
import org.kompetens.calendar.StatusBoard;

/** Laws of the status at a date. */
public abstract class StatusLaws {

    private static final Attention ATTENTION = new Attention(10, List.of(5, 10, 40));

    /** For the class that runs the laws. */
    protected StatusLaws() {}

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
    @Property(tries = 300)
    public void isTotalAndAsTheReferenceSays(
            @ForAll("rounds") Round round, @ForAll @IntRange(min = -30, max = 900) int days) {
        LocalDate date = round.schedule().days().first().plusDays(days);
        StatusBoard board = StatusBoard.at(round.schedule(), round.completions(), date, ATTENTION);
        Law.isBrokenIf(!board.findings().isEmpty(), () -> board.findings());
        ReferenceStatus reference = new ReferenceStatus(round, date, ATTENTION);
        List<OccurrenceStatus> statuses = board.statuses(Selection.EVERYONE).toList();
        List<Occurrence> occurrences = round.schedule().occurrences().toList();
        Law.isBrokenIf(
                !statuses.stream().map(OccurrenceStatus::occurrence).toList().equals(occurrences),
                () -> "statuses are of other occurrences");
        for (OccurrenceStatus one : statuses) {
            Status.Kind expected = reference.kind(one.occurrence());
            Law.isBrokenIf(one.status().kind() != expected, () -> one + " should be " + expected + " at " + date);
            Law.isBrokenIf(
                    !board.status(one.occurrence().id()).orElseThrow().equals(one),
                    () -> "asked for alone, it is another: " + one);
            boolean waits = board.missing(one.occurrence().id()).findAny().isPresent();
            Law.isBrokenIf(
                    waits == one.waitsFor().stream().allMatch(waiting -> waiting.isOver()),
                    () -> "what is missing and what is counted differ: " + one);
        }
    }

    /**
     * Without new completions, time never makes a status better.
     *
     * @param round any
     * @param days how long after the round's first day
     * @param later how many days later still
     */
    @Property(tries = 300)
    public void timeNeverMakesItBetter(
            @ForAll("rounds") Round round,
            @ForAll @IntRange(min = -30, max = 900) int days,
            @ForAll @IntRange(max = 200) int later) {
        LocalDate date = round.schedule().days().first().plusDays(days);
        List<Completion> known = round.completions().stream()
                .filter(completion -> !completion.date().isAfter(date))
                .toList();
        StatusBoard now = StatusBoard.at(round.schedule(), known, date, ATTENTION);
        StatusBoard then = StatusBoard.at(round.schedule(), known, date.plusDays(later), ATTENTION);
        round.schedule().occurrences().forEach(one -> {
            OccurrenceStatus before = now.status(one.id()).orElseThrow();
            OccurrenceStatus after = then.status(one.id()).orElseThrow();
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

    /**
     * What is due next is all that is not settled, once each, by deadline.
     *
     * @param round any
     * @param days how long after the round's first day
     */
    @Property(tries = 200)
    public void dueNextIsWhatIsNotSettledByDeadline(
            @ForAll("rounds") Round round, @ForAll @IntRange(min = -30, max = 900) int days) {
        LocalDate date = round.schedule().days().first().plusDays(days);
        StatusBoard board = StatusBoard.at(round.schedule(), round.completions(), date, ATTENTION);
        List<OccurrenceStatus> next = board.dueNext(Selection.EVERYONE).toList();
        Set<OccurrenceStatus> unsettled = new HashSet<>(board.statuses(Selection.EVERYONE)
                .filter(one -> !one.status().kind().isSettled())
                .toList());
        Law.isBrokenIf(
                next.size() != unsettled.size() || !unsettled.containsAll(next),
                () -> "not what is unsettled: " + next);
        List<LocalDate> deadlines =
                next.stream().map(one -> one.occurrence().deadline()).toList();
        Law.isBrokenIf(
                !deadlines.equals(
                        deadlines.stream().sorted(Comparator.naturalOrder()).toList()),
                () -> "not by deadline: " + deadlines);
    }
}
