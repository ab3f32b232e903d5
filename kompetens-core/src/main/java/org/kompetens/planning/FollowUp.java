package org.kompetens.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kompetens.cost.Fund;
import org.kompetens.cost.FundId;
import org.kompetens.cost.FundingLine;

/**
 * How an activity stands at a date when it is followed up, and what is late. Of what was decided against nothing is late: no work is
 * to be done, no proof to be shown and no money to be claimed.
 *
 * @param activity which activity
 * @param date as of which date
 * @param status on each axis
 * @param isLate whether its first day is past and it has not started, or its period is over and it is not done; not where it
 *     was given up, put off or carried over
 * @param lateMilestones the proofs that were to be shown by now and were not, in their order
 * @param lateClaims the funds that granted money, or were asked for it, which was not claimed by their last day for it, and so is
 *     lost; in the order of the activity's lines
 * @param missed the last follow-up day that is past and since which nothing was reported or judged; empty where there is none,
 *     and for what was given up
 * @param next the next date on which it is followed up, that day included; empty where none is left
 */
public record FollowUp(
        ActivityId activity,
        LocalDate date,
        ActivityStatus status,
        boolean isLate,
        List<Milestone> lateMilestones,
        List<FundId> lateClaims,
        Optional<LocalDate> missed,
        Optional<LocalDate> next) {

    /** Copies. */
    public FollowUp {
        lateMilestones = List.copyOf(lateMilestones);
        lateClaims = List.copyOf(lateClaims);
    }

    /**
     * Follows an activity up.
     *
     * @param activity the activity
     * @param funds the funds, those that are asked to pay for it among them
     * @param date as of which date
     * @return how it stands
     */
    public static FollowUp of(Activity activity, List<Fund> funds, LocalDate date) {
        ActivityStatus status = activity.statusAt(date);
        boolean isDecidedAgainst = status.decision().isAgainst();
        boolean isNotStarted = status.implementation() == ImplementationStatus.NOT_STARTED;
        boolean isOpen = isNotStarted || status.implementation() == ImplementationStatus.ONGOING;
        boolean isToHaveBegun = activity.period().from().filter(date::isAfter).isPresent();
        boolean isOver =
                activity.period().until().filter(until -> !date.isBefore(until)).isPresent();
        return new FollowUp(
                activity.id(),
                date,
                status,
                ((isOver && isOpen) || (isToHaveBegun && isNotStarted)) && !isDecidedAgainst,
                isDecidedAgainst
                        ? List.of()
                        : activity.milestones().stream()
                                .filter(milestone -> milestone.isLate(date))
                                .toList(),
                isDecidedAgainst ? List.of() : lateClaims(activity, funds, date),
                status.isGivenUp() ? Optional.empty() : missed(activity, date),
                activity.followUps().stream().filter(day -> !day.isBefore(date)).findFirst());
    }

    private static Optional<LocalDate> missed(Activity activity, LocalDate date) {
        return activity.followUps().stream()
                .filter(day -> day.isBefore(date))
                .reduce((earlier, later) -> later)
                .filter(day -> Stream.concat(
                                activity.reports().stream().map(ImplementationReport::date),
                                activity.verdicts().stream().map(Verdict::date))
                        .noneMatch(told -> !told.isBefore(day) && !told.isAfter(date)));
    }

    private static List<FundId> lateClaims(Activity activity, List<Fund> funds, LocalDate date) {
        Map<FundId, Fund> byId = funds.stream().collect(Collectors.toMap(Fund::id, fund -> fund, (one, other) -> one));
        return activity.funding().stream()
                .filter(line -> Optional.ofNullable(byId.get(line.fund()))
                        .filter(fund -> fund.hasLost(line.status(), date))
                        .isPresent())
                .map(FundingLine::fund)
                .distinct()
                .toList();
    }
}
