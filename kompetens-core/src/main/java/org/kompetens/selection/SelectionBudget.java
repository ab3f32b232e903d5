package org.kompetens.selection;

/**
 * What a choice may cost at most.
 *
 * @param cost how its cost comes about
 * @param most the most that it may cost
 */
public record SelectionBudget(Cost cost, long most) {

    /**
     * Whether a choice keeps within it.
     *
     * @param chosen indexes
     * @return true if it costs at most as much
     */
    public boolean allows(Iterable<Integer> chosen) {
        return cost.of(chosen) <= most;
    }
}
