package org.kompetens.task;

import java.util.Collection;
import java.util.Comparator;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.internal.sums.TaskFields;

/** What comes of what one person holds, for each task and for all that it needs. */
final class PersonOutcomes {

    private final byte[] states;
    private final boolean[] merged;

    /**
     * What comes of what a person holds.
     *
     * @param states of each competence that any task needs, as {@link org.kompetens.internal.held.HeldState} numbers it;
     *     not to be changed while these are asked
     * @param merged whether those rest on a level that a mapping merged; not to be changed either
     */
    PersonOutcomes(byte[] states, boolean[] merged) {
        this.states = states;
        this.merged = merged;
    }

    /** What comes of a task of which these come of what it needs; whoever is employed can do one that needs nothing. */
    static OutcomeKind together(Collection<OutcomeKind> ofNeeds) {
        return ofNeeds.stream()
                .min(Comparator.comparingInt(PersonOutcomes::place))
                .orElse(OutcomeKind.MET);
    }

    /**
     * What decides first where needs differ: who is known to fall short of one cannot do the task, whatever is not known
     * of the others; an expired one says more than one never assessed. Nobody is exempt from what a task needs.
     */
    private static int place(OutcomeKind kind) {
        return switch (kind) {
            case SHORT -> 0;
            case EXPIRED -> 1;
            case UNASSESSED -> 2;
            case MET -> 3;
            case EXEMPT -> 4;
        };
    }

    OutcomeKind of(ResolvedTask.Need need) {
        return TaskFields.outcome(states[need.place()], need.level().rank());
    }

    OutcomeKind of(ResolvedTask task) {
        return together(task.needs().stream().map(this::of).toList());
    }

    /** Whether what comes of it is known, and rests on a merged level, held or needed. */
    boolean isMerged(ResolvedTask.Need need) {
        return of(need).standing() == OutcomeKind.Standing.KNOWN
                && (merged[need.place()] || need.level().merged());
    }

    /** Whether what comes of it is known, and anything that it rests on is merged. */
    boolean isMerged(ResolvedTask task) {
        OutcomeKind all = of(task);
        return all.standing() == OutcomeKind.Standing.KNOWN
                && task.needs().stream().anyMatch(need -> of(need) == all && isMerged(need));
    }
}
