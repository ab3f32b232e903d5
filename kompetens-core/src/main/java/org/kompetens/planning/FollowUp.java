package org.kompetens.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How an activity stands at a date when it is followed up, and what is late.
 *
 * @param activity which activity
 * @param date as of which date
 * @param status on each axis
 * @param isLate whether its period is over and it is neither done nor given up, put off or carried over
 * @param lateMilestones the proofs that were to be shown by now and were not, in their order
 * @param next the next date on which it is followed up, that day included; empty where none is left
 */
public record FollowUp(
        ActivityId activity,
        LocalDate date,
        ActivityStatus status,
        boolean isLate,
        List<Milestone> lateMilestones,
        Optional<LocalDate> next) {

    /** Copies. */
    public FollowUp {
        lateMilestones = List.copyOf(lateMilestones);
    }

    /**
     * Follows an activity up.
     *
     * @param activity the activity
     * @param date as of which date
     * @return how it stands
     */
    public static FollowUp of(Activity activity, LocalDate date) {
        ActivityStatus status = activity.statusAt(date);
        boolean isDecidedAgainst =
                status.decision() == DecisionStatus.REJECTED || status.decision() == DecisionStatus.WITHDRAWN;
        boolean isOpen = status.implementation() == ImplementationStatus.NOT_STARTED
                || status.implementation() == ImplementationStatus.ONGOING;
        boolean isOver =
                activity.period().until().filter(until -> !date.isBefore(until)).isPresent();
        return new FollowUp(
                activity.id(),
                date,
                status,
                isOver && isOpen && !isDecidedAgainst,
                activity.milestones().stream()
                        .filter(milestone -> milestone.isLate(date))
                        .toList(),
                activity.followUps().stream().filter(day -> !day.isBefore(date)).findFirst());
    }
}
