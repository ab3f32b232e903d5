package org.kompetens.testkit.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.calendar.Attention;
import org.kompetens.calendar.Completion;
import org.kompetens.calendar.Occurrence;
import org.kompetens.calendar.OccurrenceId;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.Status;
import org.kompetens.calendar.Step;
import org.kompetens.calendar.StepId;
import org.kompetens.organisation.Organisation;
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
     * Rounds in which something comes before something else in the same unit.
     *
     * @return of any shape beside that
     */
    @Provide
    protected Arbitrary<Round> roundsWithOrder() {
        return rounds().filter(round -> waiting(round).findAny().isPresent());
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
        Round untouched = recorded(round, List.of());
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
            Round recorded = recorded(round, List.of(new Completion(one.id(), Completion.Outcome.DONE, day)));
            Set<Status.Kind> expected = Set.of(late > 0 ? Status.Kind.DONE_LATE : Status.Kind.DONE);
            assertStands(recorded, one, day, expected);
            assertStands(recorded, one, day.plusDays(1), expected);
        }
    }

    /**
     * What is recorded as not applicable is that from the day of the record on, before its window, in it and after its
     * deadline; done it is not, on time or late. On the day before it stands as if nothing were recorded.
     *
     * @param day of which day the record is, from ten before the window to thirty after it
     * @param later how many days later it is asked
     */
    @Property(tries = 60)
    public void whatIsNotApplicableIsNotDone(
            @ForAll @IntRange(max = 70) int day, @ForAll @IntRange(max = 40) int later) {
        Schedule schedule = InOrder.ifAny(Towns.chain("municipality"), "municipality", Month.MARCH);
        Occurrence one = InOrder.of(schedule, InOrder.FIRST).get(0);
        LocalDate date = one.days().first().plusDays(day - 10L);
        List<Completion> none = List.of(new Completion(one.id(), Completion.Outcome.NOT_APPLICABLE, date));
        StatusSystem.Standing expected = new StatusSystem.Standing(Status.Kind.NOT_APPLICABLE, Set.of());
        assertIs(expected, schedule, none, one, date);
        assertIs(expected, schedule, none, one, date.plusDays(later));
        LocalDate before = date.minusDays(1);
        Status.Kind unrecorded = before.isBefore(one.days().first())
                ? Status.Kind.UPCOMING
                : before.isAfter(one.deadline())
                        ? Status.Kind.OVERDUE
                        : before.plusDays(SOON).isBefore(one.deadline()) ? Status.Kind.OPEN : Status.Kind.DUE_SOON;
        assertIs(new StatusSystem.Standing(unrecorded, Set.of()), schedule, none, one, before);
    }

    /**
     * What must be done before, in the same unit, is waited for on any date until it is done or not applicable; nothing
     * else is waited for but what comes right before; and what is settled itself waits no less.
     *
     * @param round any in which something comes before something else
     * @param which one of its occurrences that wait
     * @param outcome how it is settled, where it may also be not applicable
     */
    @Property(tries = 60)
    public void whatComesBeforeIsWaitedForUntilItIsSettled(
            @ForAll("roundsWithOrder") Round round,
            @ForAll @IntRange(max = 1_000) int which,
            @ForAll Completion.Outcome outcome) {
        List<Occurrence> waiting = waiting(round).toList();
        Occurrence one = waiting.get(which % waiting.size());
        OccurrenceId before = before(round, one).orElseThrow();
        Set<StepId> steps = Set.copyOf(step(round, one.id()).predecessors());
        for (LocalDate date :
                List.of(one.days().first().minusDays(1), one.deadline().plusDays(1))) {
            Set<OccurrenceId> waitsFor = waitsFor(recorded(round, List.of()), one, date);
            Law.isBrokenIf(!waitsFor.contains(before), () -> one.id() + " must wait for " + before + " on " + date);
            waitsFor.forEach(other -> Law.isBrokenIf(
                    !steps.contains(other.step()), () -> one.id() + " must not wait for " + other + " on " + date));
            Set<OccurrenceId> rest = new HashSet<>(waitsFor);
            rest.remove(before);
            assertWaits(rest, round, settled(round, before, outcome, date), one);
            assertWaits(waitsFor, round, settled(round, one.id(), outcome, date), one);
        }
    }

    /**
     * What must wait is blocked from its first day to its deadline while what comes before is not settled, upcoming before
     * and overdue after; what is recorded of a later date has settled nothing yet; and what is done itself waits no less.
     *
     * @param days on which day, from ten before the window to ten after it
     */
    @Property(tries = 80)
    public void whatWaitsIsBlockedUntilWhatComesBeforeIsSettled(@ForAll @IntRange(max = 80) int days) {
        Schedule schedule = InOrder.schedule(
                Towns.chain("municipality"),
                new InOrder.Place("municipality", Month.MARCH, 1, 1),
                new InOrder.Place("municipality", Month.APRIL, 1, 2));
        OccurrenceId first = InOrder.ids(schedule, InOrder.FIRST).get(0);
        Occurrence second = InOrder.of(schedule, InOrder.SECOND).get(0);
        LocalDate date = second.days().first().plusDays(days - 10L);
        LocalDate deadline = second.deadline();
        boolean inWindow = !date.isBefore(second.days().first()) && !date.isAfter(deadline);
        Status.Kind outside = date.isAfter(deadline) ? Status.Kind.OVERDUE : Status.Kind.UPCOMING;
        Status.Kind free = date.plusDays(SOON).isBefore(deadline) ? Status.Kind.OPEN : Status.Kind.DUE_SOON;
        StatusSystem.Standing waiting =
                new StatusSystem.Standing(inWindow ? Status.Kind.BLOCKED : outside, Set.of(first));
        StatusSystem.Standing settled = new StatusSystem.Standing(inWindow ? free : outside, Set.of());
        assertIs(waiting, schedule, List.of(), second, date);
        assertIs(waiting, schedule, List.of(done(first, date.plusDays(1))), second, date);
        assertIs(settled, schedule, List.of(done(first, date)), second, date);
        assertIs(settled, schedule, List.of(done(first, date.minusDays(1))), second, date);
        Status.Kind done = date.isAfter(deadline) ? Status.Kind.DONE_LATE : Status.Kind.DONE;
        assertIs(
                new StatusSystem.Standing(done, Set.of(first)),
                schedule,
                List.of(done(second.id(), date)),
                second,
                date);
    }

    /**
     * A step waits for that of its own unit, of each unit below it and of each above it, and for no other's.
     *
     * @param many how many units there are below one
     */
    @Property(tries = 10)
    public void aStepWaitsForTheUnitsAboveAndBelowAlone(@ForAll @IntRange(min = 1, max = 4) int many) {
        Organisation town = Towns.fan("municipality", "unit", many);
        for (String first : List.of("municipality", "unit")) {
            for (String second : List.of("municipality", "unit")) {
                Schedule schedule = InOrder.schedule(
                        town,
                        new InOrder.Place(first, Month.MARCH, 1, 1),
                        new InOrder.Place(second, Month.APRIL, 1, 1));
                for (Occurrence one : InOrder.of(schedule, InOrder.SECOND)) {
                    Set<OccurrenceId> expected = new HashSet<>(InOrder.ids(schedule, InOrder.FIRST));
                    if (first.equals(second)) {
                        expected.removeIf(other -> !other.unit().equals(one.id().unit()));
                    }
                    assertIs(
                            new StatusSystem.Standing(Status.Kind.BLOCKED, expected),
                            schedule,
                            List.of(),
                            one,
                            one.days().first());
                    // The last to be waited for keeps it waiting alone.
                    OccurrenceId last = expected.iterator().next();
                    assertIs(
                            new StatusSystem.Standing(Status.Kind.BLOCKED, Set.of(last)),
                            schedule,
                            expected.stream()
                                    .filter(other -> !other.equals(last))
                                    .map(other -> done(other, one.days().first()))
                                    .toList(),
                            one,
                            one.days().first());
                }
            }
        }
    }

    /**
     * Where both steps have several windows, as many, each waits for the one at its place; where one of them has a single
     * one, for all; and where they have different numbers, for those that end by its own last day.
     *
     * @param first how many windows what comes before has
     * @param second how many windows what comes after has
     */
    @Property(tries = 30)
    public void ofSeveralWindowsEachWaitsForThoseAtItsPlace(
            @ForAll @IntRange(min = 1, max = 4) int first, @ForAll @IntRange(min = 1, max = 4) int second) {
        Schedule schedule = InOrder.schedule(
                Towns.chain("municipality"),
                new InOrder.Place("municipality", Month.MARCH, first, 1),
                // The last ends no earlier than the last of what comes before.
                new InOrder.Place("municipality", Month.MARCH.plus(Math.max(0, first - second)), second, 1));
        for (Occurrence one : InOrder.of(schedule, InOrder.SECOND)) {
            Set<OccurrenceId> expected = new HashSet<>();
            for (Occurrence other : InOrder.of(schedule, InOrder.FIRST)) {
                boolean ended = !other.days().last().isAfter(one.days().last());
                boolean atPlace = other.id().window() == one.id().window();
                if (first == 1 || second == 1 || (first == second ? atPlace : ended)) {
                    expected.add(other.id());
                }
            }
            LocalDate date = one.days().first();
            assertIs(new StatusSystem.Standing(Status.Kind.BLOCKED, expected), schedule, List.of(), one, date);
        }
    }

    private void assertIs(
            StatusSystem.Standing expected,
            Schedule schedule,
            List<Completion> completions,
            Occurrence one,
            LocalDate date) {
        StatusSystem.Standing actual = asked().statuses(
                        new Round(schedule, Rounds.UNMOVED, completions), date, ATTENTION)
                .get(one.id());
        Law.isBrokenIf(
                !expected.equals(actual), () -> one.id() + " is " + actual + " on " + date + ", should be " + expected);
    }

    private static Completion done(OccurrenceId one, LocalDate date) {
        return new Completion(one, Completion.Outcome.DONE, date);
    }

    private void assertWaits(Set<OccurrenceId> expected, Round round, Completion settled, Occurrence one) {
        Set<OccurrenceId> actual = waitsFor(recorded(round, List.of(settled)), one, settled.date());
        Law.isBrokenIf(
                !actual.equals(expected),
                () -> one.id() + " waits for " + actual + ", should for " + expected + " where " + settled.occurrence()
                        + " is settled");
    }

    private Set<OccurrenceId> waitsFor(Round round, Occurrence one, LocalDate date) {
        Optional<StatusSystem.Standing> standing =
                Optional.ofNullable(asked().statuses(round, date, ATTENTION).get(one.id()));
        Law.isBrokenIf(standing.isEmpty(), () -> "nothing is said of " + one.id());
        return standing.orElseThrow().waitsFor();
    }

    private static Round recorded(Round round, List<Completion> completions) {
        return new Round(round.schedule(), round.deadlines(), completions);
    }

    private static Completion settled(Round round, OccurrenceId one, Completion.Outcome outcome, LocalDate date) {
        return new Completion(one, step(round, one).ifAny() ? outcome : Completion.Outcome.DONE, date);
    }

    private static Step step(Round round, OccurrenceId one) {
        return round.schedule().calendar().step(one.step()).orElseThrow();
    }

    private static Stream<Occurrence> waiting(Round round) {
        return round.schedule().occurrences().filter(one -> before(round, one).isPresent());
    }

    /** In the same unit, what must be done before; of steps that have one window, so that there is nothing to pair. */
    private static Optional<OccurrenceId> before(Round round, Occurrence one) {
        return round.schedule()
                .occurrences()
                .filter(other ->
                        step(round, one.id()).predecessors().contains(other.id().step())
                                && other.id().unit().equals(one.id().unit())
                                && windows(round, other) == 1)
                .map(Occurrence::id)
                .findFirst();
    }

    private static long windows(Round round, Occurrence one) {
        return round.schedule()
                .occurrences()
                .filter(other -> other.id().step().equals(one.id().step()))
                .map(other -> other.days().last())
                .distinct()
                .count();
    }

    private void assertStands(Round round, Occurrence one, LocalDate date, Set<Status.Kind> allowed) {
        StatusSystem.Standing standing =
                asked().statuses(round, date, ATTENTION).get(one.id());
        Law.isBrokenIf(
                standing == null || !allowed.contains(standing.kind()),
                () -> one.id() + " is " + standing + " on " + date + ", should be one of " + allowed);
    }
}
