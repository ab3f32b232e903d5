package org.kompetens.testkit.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kompetens.calendar.Attention;
import org.kompetens.calendar.Completion;
import org.kompetens.calendar.Occurrence;
import org.kompetens.calendar.OccurrenceId;
import org.kompetens.calendar.Status;
import org.kompetens.calendar.Step;
import org.kompetens.calendar.StepId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

/** Tells a status as one would by hand: by looking through all occurrences and all completions each time. */
public final class ReferenceStatus {

    private final Round round;
    private final LocalDate date;
    private final Attention attention;
    private final List<Occurrence> occurrences;

    /**
     * A way to tell statuses at a date.
     *
     * @param round the round
     * @param date the date
     * @param attention when an occurrence calls for attention
     */
    public ReferenceStatus(Round round, LocalDate date, Attention attention) {
        this.round = round;
        this.date = date;
        this.attention = attention;
        this.occurrences = round.schedule().occurrences().toList();
    }

    /**
     * How an occurrence stands.
     *
     * @param one the occurrence
     * @return the kind of its status
     */
    public Status.Kind kind(Occurrence one) {
        Optional<Completion> completion = completion(one);
        if (completion.isPresent() && completion.get().outcome() == Completion.Outcome.NOT_APPLICABLE) {
            return Status.Kind.NOT_APPLICABLE;
        }
        if (completion.isPresent()) {
            return completion.get().date().isAfter(one.deadline()) ? Status.Kind.DONE_LATE : Status.Kind.DONE;
        }
        if (date.isAfter(one.deadline())) {
            return Status.Kind.OVERDUE;
        }
        if (date.isBefore(one.days().first())) {
            return Status.Kind.UPCOMING;
        }
        if (!missing(one, date).isEmpty()) {
            return Status.Kind.BLOCKED;
        }
        return date.plusDays(attention.dueSoonDays()).isBefore(one.deadline())
                ? Status.Kind.OPEN
                : Status.Kind.DUE_SOON;
    }

    /**
     * What an occurrence waits for and is not settled.
     *
     * @param one the occurrence
     * @param at on which day
     * @return the occurrences
     */
    public List<OccurrenceId> missing(Occurrence one, LocalDate at) {
        Step step = round.schedule().calendar().step(one.id().step()).orElseThrow();
        List<OccurrenceId> missing = new ArrayList<>();
        for (StepId before : step.predecessors()) {
            for (Occurrence other : occurrences) {
                if (other.id().step().equals(before)
                        && counts(other.id().unit(), one.id().unit())
                        && isPaired(one, other)
                        && completion(other, at).isEmpty()) {
                    missing.add(other.id());
                }
            }
        }
        return missing;
    }

    /** Of several windows, those at one place in order where there are as many; else those that are over by its end. */
    private boolean isPaired(Occurrence one, Occurrence other) {
        List<LocalDate> own = lastDays(one.id().step());
        List<LocalDate> theirs = lastDays(other.id().step());
        if (own.size() == 1 || theirs.size() == 1) {
            return true;
        }
        return own.size() == theirs.size()
                ? own.indexOf(one.days().last()) == theirs.indexOf(other.days().last())
                : !other.days().last().isAfter(one.days().last());
    }

    /** Of a step's windows, the earliest first; no two of a round's windows end on one day. */
    private List<LocalDate> lastDays(StepId step) {
        return occurrences.stream()
                .filter(one -> one.id().step().equals(step))
                .map(one -> one.days().last())
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<Completion> completion(Occurrence one) {
        return completion(one, date);
    }

    private Optional<Completion> completion(Occurrence one, LocalDate at) {
        return round.completions().stream()
                .filter(completion -> completion.occurrence().equals(one.id()))
                .filter(completion -> !completion.date().isAfter(at))
                .findFirst();
    }

    /**
     * How many completions are dated before their window, or before what they wait for was settled.
     *
     * @return for each completion one of either
     */
    public long early() {
        return occurrences.stream().mapToLong(this::early).sum();
    }

    private long early(Occurrence one) {
        Optional<Completion> done =
                completion(one).filter(completion -> completion.outcome() == Completion.Outcome.DONE);
        if (done.isEmpty()) {
            return 0;
        }
        boolean beforeWindow = done.get().date().isBefore(one.days().first());
        boolean beforeOthers = !missing(one, done.get().date()).isEmpty();
        return (beforeWindow ? 1L : 0L) + (beforeOthers ? 1L : 0L);
    }

    /** A unit's step waits for those below it, for its own, and for those above. */
    private boolean counts(UnitId other, UnitId own) {
        return isAtOrAbove(other, own) || isAtOrAbove(own, other);
    }

    private boolean isAtOrAbove(UnitId upper, UnitId lower) {
        UnitTree tree = round.schedule().organisation().tree();
        int at = tree.indexOf(lower);
        while (at != UnitTree.NO_PARENT && !tree.unit(at).id().equals(upper)) {
            at = tree.parent(at);
        }
        return at != UnitTree.NO_PARENT;
    }
}
