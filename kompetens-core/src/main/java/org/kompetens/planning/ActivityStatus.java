package org.kompetens.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.cost.FundingLine;

/**
 * How an activity stands on a date. The four axes are never made into one: an activity may be rejected and ongoing, done and
 * of no result, approved and without the money that was applied for.
 *
 * @param decision what was decided last; a draft where nothing was
 * @param implementation how far the work had come; not started where nobody reported anything
 * @param result how its result was judged last; empty where nobody judged it
 * @param funding the funds that are asked to pay, each with how far that has come, as it stands now
 */
public record ActivityStatus(
        DecisionStatus decision,
        ImplementationStatus implementation,
        Optional<ResultStatus> result,
        List<FundingLine> funding) {

    /** Copies. */
    public ActivityStatus {
        funding = List.copyOf(funding);
    }

    /**
     * Whether nothing more is to come of it.
     *
     * @return true if it was decided against, or stopped, put off or carried over
     */
    public boolean isGivenUp() {
        return decision.isAgainst()
                || switch (implementation) {
                    case STOPPED, POSTPONED, CARRIED_OVER -> true;
                    case NOT_STARTED, ONGOING, DONE -> false;
                };
    }

    static ActivityStatus of(Activity activity, LocalDate date) {
        return new ActivityStatus(
                last(activity.decisions(), Decision::date, date)
                        .map(Decision::outcome)
                        .orElse(DecisionStatus.DRAFT),
                last(activity.reports(), ImplementationReport::date, date)
                        .map(ImplementationReport::status)
                        .orElse(ImplementationStatus.NOT_STARTED),
                last(activity.verdicts(), Verdict::date, date).map(Verdict::result),
                activity.funding());
    }

    /** The last that was known on a date; of two of one day the one that was written down later. */
    private static <T> Optional<T> last(List<T> inOrder, Function<T, LocalDate> dated, LocalDate date) {
        return inOrder.stream().filter(one -> !dated.apply(one).isAfter(date)).reduce((earlier, later) -> later);
    }
}
