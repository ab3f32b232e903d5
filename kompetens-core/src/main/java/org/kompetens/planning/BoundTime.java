package org.kompetens.planning;

import java.time.LocalDate;
import org.kompetens.cost.Amounts;
import org.kompetens.organisation.Fte;

/**
 * How an activity binds those whom it supports, and what somebody pays back whose last day is a date.
 *
 * @param activity the activity
 * @param commitment what they are bound to
 * @param lastDay the last bound day of somebody at full time
 * @param monthsServed how many whole months somebody has served on the date, from 0
 * @param decision what is decided of the activity on the date: until it is approved it binds nobody
 * @param owed what somebody at full time pays back who leaves on the date; nothing before the activity is approved, nor before
 *     its first day, as nothing is paid by then
 */
public record BoundTime(
        Activity activity,
        Commitment commitment,
        LocalDate lastDay,
        long monthsServed,
        DecisionStatus decision,
        Amounts owed) {

    static BoundTime of(Activity activity, Commitment commitment, LocalDate date) {
        boolean hasBegun = activity.period().from().filter(date::isBefore).isEmpty();
        DecisionStatus decision = activity.statusAt(date).decision();
        return new BoundTime(
                activity,
                commitment,
                commitment.start().plusMonths(commitment.months()).minusDays(1),
                commitment.monthsServed(date),
                decision,
                hasBegun && decision == DecisionStatus.APPROVED ? commitment.owed(date, Fte.FULL) : Amounts.NONE);
    }
}
