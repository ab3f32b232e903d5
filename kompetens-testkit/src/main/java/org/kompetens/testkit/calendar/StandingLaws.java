package org.kompetens.testkit.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.calendar.Attention;
import org.kompetens.calendar.Completion;
import org.kompetens.calendar.Occurrence;
import org.kompetens.calendar.OccurrenceId;
import org.kompetens.calendar.Status;
import org.kompetens.testkit.text.LastAsked;

/** How occurrences stand, for a system that says no more of them than that; on the days beside each window and deadline. */
public abstract class StandingLaws {

    private static final int SOON = 10;
    private static final Attention ATTENTION = new Attention(SOON, List.of());

    /** For subclasses that name a system. */
    protected StandingLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract StatusSystem system();

    /** The system under test, which remembers what it is asked. */
    private StatusSystem asked() {
        return LastAsked.remembering(StatusSystem.class, system());
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
     * Each occurrence has one status, and waits for what the reference says.
     *
     * @param round any
     * @param days how long after the round's first day
     */
    @Property(tries = 100)
    public void eachStandsAsTheReferenceSays(
            @ForAll("rounds") Round round, @ForAll @IntRange(min = -30, max = 900) int days) {
        LocalDate date = round.schedule().days().first().plusDays(days);
        ReferenceStatus reference = new ReferenceStatus(round, date, ATTENTION);
        Map<OccurrenceId, StatusSystem.Standing> statuses = asked().statuses(round, date, ATTENTION);
        List<Occurrence> occurrences = round.schedule().occurrences().toList();
        Law.isBrokenIf(statuses.size() != occurrences.size(), () -> "statuses are of other occurrences");
        occurrences.forEach(one -> {
            StatusSystem.Standing expected =
                    new StatusSystem.Standing(reference.kind(one), Set.copyOf(reference.missing(one, date)));
            StatusSystem.Standing actual = statuses.get(one.id());
            Law.isBrokenIf(!expected.equals(actual), () -> one.id() + " is " + actual + ", should be " + expected);
        });
    }

    /**
     * Where nothing is recorded, nothing is overdue on the day of its deadline and all is on the day after; before the
     * first day of its window it is upcoming, and from then on not.
     *
     * @param round any
     * @param which one of its occurrences
     */
    @Property(tries = 100)
    public void daysBesideWindowAndDeadlineAreTold(
            @ForAll("rounds") Round round, @ForAll @IntRange(max = 1_000) int which) {
        List<Occurrence> occurrences = round.schedule().occurrences().toList();
        if (occurrences.isEmpty()) {
            return;
        }
        Round untouched = new Round(round.schedule(), round.deadlines(), List.of());
        Occurrence one = occurrences.get(which % occurrences.size());
        LocalDate deadline = one.deadline();
        assertStands(untouched, one, deadline.plusDays(1), Set.of(Status.Kind.OVERDUE));
        LocalDate first = one.days().first();
        if (!first.isAfter(deadline)) {
            assertStands(untouched, one, deadline, Set.of(Status.Kind.DUE_SOON, Status.Kind.BLOCKED));
            assertStands(untouched, one, first.minusDays(1), Set.of(Status.Kind.UPCOMING));
            assertStands(untouched, one, first, Set.of(Status.Kind.OPEN, Status.Kind.DUE_SOON, Status.Kind.BLOCKED));
        }
        LocalDate early = deadline.minusDays(SOON + 1L);
        if (!early.isBefore(first)) {
            assertStands(untouched, one, early, Set.of(Status.Kind.OPEN, Status.Kind.BLOCKED));
            assertStands(untouched, one, early.plusDays(1), Set.of(Status.Kind.DUE_SOON, Status.Kind.BLOCKED));
        }
    }

    /**
     * What is done on the day of its deadline is done, and on the day after done late, then and on later dates.
     *
     * @param round any
     * @param which one of its occurrences
     */
    @Property(tries = 60)
    public void whatIsDoneOnTheDeadlineIsNotLate(
            @ForAll("rounds") Round round, @ForAll @IntRange(max = 1_000) int which) {
        List<Occurrence> occurrences = round.schedule().occurrences().toList();
        if (occurrences.isEmpty()) {
            return;
        }
        Occurrence one = occurrences.get(which % occurrences.size());
        for (int late = 0; late <= 1; late++) {
            LocalDate day = one.deadline().plusDays(late);
            Round recorded = new Round(
                    round.schedule(),
                    round.deadlines(),
                    List.of(new Completion(one.id(), Completion.Outcome.DONE, day)));
            Set<Status.Kind> expected = Set.of(late > 0 ? Status.Kind.DONE_LATE : Status.Kind.DONE);
            assertStands(recorded, one, day, expected);
            assertStands(recorded, one, day.plusDays(1), expected);
        }
    }

    private void assertStands(Round round, Occurrence one, LocalDate date, Set<Status.Kind> allowed) {
        StatusSystem.Standing standing =
                asked().statuses(round, date, ATTENTION).get(one.id());
        Law.isBrokenIf(
                standing == null || !allowed.contains(standing.kind()),
                () -> one.id() + " is " + standing + " on " + date + ", should be one of " + allowed);
    }
}
