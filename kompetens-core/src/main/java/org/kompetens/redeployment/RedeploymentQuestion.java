package org.kompetens.redeployment;

import java.util.List;
import org.kompetens.choice.ShortfallMeasure;

/**
 * What ends, and what is open. It can be written down right or wrong; {@link Redeployment#of} checks it.
 *
 * @param endings the roles that end; where there are none, all employees given are concerned
 * @param positions what is open
 * @param prices what retraining costs, where it is known
 * @param measure by what shortfalls are compared
 */
public record RedeploymentQuestion(
        List<EndingRole> endings, List<OpenPosition> positions, List<StepPrice> prices, ShortfallMeasure measure) {

    /** Copies. */
    public RedeploymentQuestion {
        endings = List.copyOf(endings);
        positions = List.copyOf(positions);
        prices = List.copyOf(prices);
    }
}
