package org.kompetens.testkit.mistakes;

import static org.kompetens.calendar.Status.Kind.BLOCKED;
import static org.kompetens.calendar.Status.Kind.DONE;
import static org.kompetens.calendar.Status.Kind.DONE_LATE;
import static org.kompetens.calendar.Status.Kind.DUE_SOON;
import static org.kompetens.calendar.Status.Kind.NOT_APPLICABLE;
import static org.kompetens.calendar.Status.Kind.OPEN;
import static org.kompetens.calendar.Status.Kind.OVERDUE;
import static org.kompetens.calendar.Status.Kind.UPCOMING;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.kompetens.calendar.Attention;
import org.kompetens.calendar.Completion;
import org.kompetens.calendar.Occurrence;
import org.kompetens.calendar.OccurrenceId;
import org.kompetens.calendar.Status;
import org.kompetens.calendar.StepId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.testkit.calendar.Round;
import org.kompetens.testkit.calendar.StatusSystem;
import org.kompetens.testkit.calendar.StatusSystem.Standing;

/** Mistakes of systems that say of occurrences no more than their statuses and what they wait for. */
final class StandingMistakes {

    private static final Set<Status.Kind> SETTLED = Set.of(DONE, DONE_LATE, NOT_APPLICABLE);

    private StandingMistakes() {}

    /** What stands where, of one occurrence in one question. */
    private record Case(Round round, LocalDate date, Occurrence one, Map<OccurrenceId, Standing> all) {

        Standing standing() {
            return of(one.id());
        }

        Standing of(OccurrenceId id) {
            return Objects.requireNonNull(all.get(id));
        }

        boolean is(Status.Kind kind) {
            return standing().kind() == kind;
        }

        boolean waits() {
            return !standing().waitsFor().isEmpty();
        }
    }

    static List<Mistake<StatusSystem>> all() {
        return List.of(
                kind(
                        "It is overdue on the day of its deadline",
                        one -> one.date().equals(one.one().deadline()) && isUnsettled(one),
                        OVERDUE),
                kind(
                        "On the day after its deadline it is not yet overdue",
                        one -> one.is(OVERDUE)
                                && one.date().equals(one.one().deadline().plusDays(1)),
                        DUE_SOON),
                kind(
                        "On the first day of its window it is upcoming",
                        one -> one.date().equals(one.one().days().first()) && isUnsettled(one),
                        UPCOMING),
                asks("It is due soon a day early", 1),
                asks("It is due soon a day late", -1),
                kind("Nothing is due soon", one -> one.is(DUE_SOON), OPEN),
                kind(
                        "What is done on the day of its deadline is late",
                        one -> one.is(DONE) && doneOn(one, one.one().deadline()),
                        DONE_LATE),
                kind("What is done late is done", one -> one.is(DONE_LATE), DONE),
                kind("What is done late stays overdue", one -> one.is(DONE_LATE), OVERDUE),
                kind("What is not applicable is done", one -> one.is(NOT_APPLICABLE), DONE),
                kind("What waits is blocked before its window begins", one -> one.is(UPCOMING) && one.waits(), BLOCKED),
                kind("What waits is blocked when it is overdue", one -> one.is(OVERDUE) && one.waits(), BLOCKED),
                kind("What is blocked is open", one -> one.is(BLOCKED), OPEN),
                waits(
                        "What is settled waits for nothing",
                        one -> one.is(DONE) || one.is(DONE_LATE) || one.is(NOT_APPLICABLE)
                                ? Set.of()
                                : one.standing().waitsFor()),
                waits(
                        "What is upcoming waits for nothing yet",
                        one -> one.is(UPCOMING) ? Set.of() : one.standing().waitsFor()),
                waits("What is waited for is not said", one -> Set.of()),
                waits("What those wait for that it waits for is waited for too", StandingMistakes::withTheirs),
                waits(
                        "Only what is overdue is waited for",
                        one -> only(one, other -> one.of(other).kind() == OVERDUE)),
                waits(
                        "Only the own unit is waited for",
                        one -> only(
                                one, other -> other.unit().equals(one.one().id().unit()))),
                waits(
                        "Units above are not waited for",
                        one -> only(
                                one,
                                other -> other.unit().equals(one.one().id().unit())
                                        || !isAbove(
                                                one,
                                                other.unit(),
                                                one.one().id().unit()))),
                waits(
                        "Units below are not waited for",
                        one -> only(
                                one,
                                other -> other.unit().equals(one.one().id().unit())
                                        || !isAbove(one, one.one().id().unit(), other.unit()))),
                waits("Each window waits for all windows of what comes before", StandingMistakes::withAllWindows),
                waits(
                        "Each window waits for that at its place alone",
                        one -> only(
                                one, other -> other.window() == one.one().id().window())),
                new Mistake<>(
                        "What is recorded of a later date is done already",
                        right -> (round, date, attention) -> right.statuses(
                                new Round(
                                        round.schedule(),
                                        round.deadlines(),
                                        round.completions().stream()
                                                .map(one -> new Completion(
                                                        one.occurrence(),
                                                        one.outcome(),
                                                        one.date().isAfter(date) ? date : one.date()))
                                                .toList()),
                                date,
                                attention)));
    }

    private static boolean isAbove(Case one, UnitId upper, UnitId lower) {
        UnitTree tree = one.round().schedule().organisation().tree();
        int at = tree.indexOf(lower);
        while (at != UnitTree.NO_PARENT && !tree.unit(at).id().equals(upper)) {
            at = tree.parent(at);
        }
        return at != UnitTree.NO_PARENT;
    }

    private static Set<OccurrenceId> withAllWindows(Case one) {
        Set<OccurrenceId> all = new HashSet<>(one.standing().waitsFor());
        Set<StepId> before = Set.copyOf(one.round()
                .schedule()
                .calendar()
                .step(one.one().id().step())
                .orElseThrow()
                .predecessors());
        one.all().forEach((other, standing) -> {
            if (before.contains(other.step())
                    && other.unit().equals(one.one().id().unit())
                    && !SETTLED.contains(standing.kind())) {
                all.add(other);
            }
        });
        return all;
    }

    private static boolean isUnsettled(Case one) {
        return one.is(OPEN) || one.is(DUE_SOON) || one.is(BLOCKED);
    }

    private static boolean doneOn(Case one, LocalDate day) {
        return one.round().completions().stream()
                .anyMatch(completion -> completion.outcome() == Completion.Outcome.DONE
                        && completion.occurrence().equals(one.one().id())
                        && completion.date().equals(day));
    }

    private static Set<OccurrenceId> withTheirs(Case one) {
        Set<OccurrenceId> all = new HashSet<>(one.standing().waitsFor());
        one.standing().waitsFor().forEach(other -> all.addAll(one.of(other).waitsFor()));
        return all;
    }

    private static Set<OccurrenceId> only(Case one, Predicate<OccurrenceId> which) {
        Set<OccurrenceId> all = new HashSet<>(one.standing().waitsFor());
        all.removeIf(which.negate());
        return all;
    }

    private static Mistake<StatusSystem> kind(String name, Predicate<Case> where, Status.Kind said) {
        return said(
                name, one -> where.test(one) ? new Standing(said, one.standing().waitsFor()) : one.standing());
    }

    private static Mistake<StatusSystem> waits(String name, Function<Case, Set<OccurrenceId>> said) {
        return said(name, one -> new Standing(one.standing().kind(), said.apply(one)));
    }

    private static Mistake<StatusSystem> said(String name, Function<Case, Standing> change) {
        return new Mistake<>(name, right -> (round, date, attention) -> {
            Map<OccurrenceId, Standing> all = right.statuses(round, date, attention);
            Map<OccurrenceId, Standing> said = new HashMap<>();
            round.schedule()
                    .occurrences()
                    .forEach(one -> said.put(one.id(), change.apply(new Case(round, date, one, all))));
            return said;
        });
    }

    private static Mistake<StatusSystem> asks(String name, int days) {
        return new Mistake<>(
                name,
                right -> (round, date, attention) -> right.statuses(
                        round, date, new Attention(attention.dueSoonDays() + days, attention.escalationDays())));
    }
}
