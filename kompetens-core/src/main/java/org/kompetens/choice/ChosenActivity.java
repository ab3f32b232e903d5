package org.kompetens.choice;

import java.util.List;
import org.kompetens.cost.Amounts;
import org.kompetens.planning.ActivityId;
import org.kompetens.rollup.Fraction;

/**
 * An activity of a proposal, and what speaks for it.
 *
 * @param activity which activity
 * @param gross what it costs in all years, whoever pays
 * @param closes what it closes, no more than is missing, in the order of the gaps' ids
 * @param closesAlone how much shortfall it would close by itself
 * @param lostWithout how much less shortfall the proposal would close without it and what needs it: less than it closes where
 *     others close the same
 */
public record ChosenActivity(
        ActivityId activity, Amounts gross, List<ClosedSteps> closes, Fraction closesAlone, Fraction lostWithout) {

    /** Copies. */
    public ChosenActivity {
        closes = List.copyOf(closes);
    }

    /** Which activity; nothing of whose gaps it closes. */
    @Override
    public String toString() {
        return "ChosenActivity[" + activity + "]";
    }
}
