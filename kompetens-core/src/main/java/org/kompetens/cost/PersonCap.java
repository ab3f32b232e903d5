package org.kompetens.cost;

/**
 * The most that a fund pays for one person within any so many months. A payment leaves the window on the day of the month
 * on which it was made, so many months later.
 *
 * @param most how much at most
 * @param months within how many months, from 1 to 1200
 */
public record PersonCap(Money most, int months) {

    private static final int MOST_MONTHS = 1200;

    /**
     * Checks.
     *
     * @throws org.kompetens.finding.FindingsException with {@link CostRule#MONTHS_OUT_OF_BOUNDS}
     */
    public PersonCap {
        if (months < 1 || months > MOST_MONTHS) {
            throw CostRule.MONTHS_OUT_OF_BOUNDS.at("months");
        }
    }
}
