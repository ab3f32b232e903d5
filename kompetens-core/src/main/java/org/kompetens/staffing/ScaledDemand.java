package org.kompetens.staffing;

import java.util.List;

/**
 * So many times another demand, such as the same with less or more to do.
 *
 * @param demand the other
 * @param factors one for each year, from the first; the last one also for all years after it
 */
public record ScaledDemand(Demand demand, List<Ratio> factors) implements Demand {

    /**
     * Copies.
     *
     * @throws IllegalArgumentException if there is no factor
     */
    public ScaledDemand {
        if (factors.isEmpty()) {
            throw new IllegalArgumentException("a scaled demand must have a factor");
        }
        factors = List.copyOf(factors);
    }
}
