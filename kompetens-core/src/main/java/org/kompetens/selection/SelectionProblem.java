package org.kompetens.selection;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which of some things to choose. Of the choices that keep within all limits and budgets the one is wanted that serves
 * demands of the most value; of several such ones the one that costs least; of several such ones the one without the last
 * thing in which two differ, so that what stands earlier is preferred and nothing is chosen for nothing. There is exactly one
 * such choice wherever there is any.
 *
 * @param size how many things there are; their indexes are from 0
 * @param demands what is worth something
 * @param limits what the chosen things may use
 * @param budgets what they may cost
 * @param cost by which two choices of the same value are compared
 */
public record SelectionProblem(
        int size, List<SelectionDemand> demands, List<Limit> limits, List<SelectionBudget> budgets, Cost cost) {

    /** The largest sum there may be of the values of all demands, each as often as there are things that serve it. */
    public static final long LARGEST_VALUE = 1L << 50;

    /** The largest sum there may be of the sizes of all numbers of one limit, cost or payment. */
    public static final long LARGEST_SUM = 1L << 60;

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if lists do not fit each other, or sums are too large
     */
    public SelectionProblem {
        demands = List.copyOf(demands);
        limits = List.copyOf(limits);
        budgets = List.copyOf(budgets);
        long value = 0;
        for (SelectionDemand demand : demands) {
            long most = LARGEST_VALUE / Math.max(1, demand.servedBy().size());
            if (demand.value() > most
                    || value
                            > LARGEST_VALUE
                                    - demand.value()
                                            * Math.max(1, demand.servedBy().size())) {
                throw new IllegalArgumentException("values are too large");
            }
            value += demand.value() * Math.max(1, demand.servedBy().size());
            for (int index : demand.servedBy()) {
                if (index < 0 || index >= size) {
                    throw new IllegalArgumentException("no such thing: " + index);
                }
            }
        }
        for (Limit limit : limits) {
            check(limit.uses(), limit.most(), size);
        }
        for (SelectionBudget budget : budgets) {
            check(budget.cost(), budget.most(), size);
        }
        check(cost, 0, size);
    }

    private static void check(Cost cost, long most, int size) {
        check(cost.costs(), most, size);
        for (Payment payment : cost.payments()) {
            check(payment, size);
        }
    }

    private static void check(Payment payment, int size) {
        for (Payment.Claim claim : payment.claims()) {
            if (claim.thing() < 0 || claim.thing() >= size) {
                throw new IllegalArgumentException("no such thing: " + claim.thing());
            }
        }
        List<Long> ceilings =
                payment.ceilings().stream().map(Payment.Ceiling::most).toList();
        if (payment.claimed() > LARGEST_SUM || NumberSums.ofSizes(ceilings) > LARGEST_SUM) {
            throw new IllegalArgumentException("sums are too large");
        }
    }

    private static void check(List<Long> numbers, long limit, int size) {
        if (numbers.size() != size) {
            throw new IllegalArgumentException("one number for each of " + size + " things, not " + numbers.size());
        }
        if (NumberSums.ofSizes(numbers) > LARGEST_SUM || NumberSums.ofSizes(List.of(limit)) > LARGEST_SUM) {
            throw new IllegalArgumentException("sums are too large");
        }
    }

    /**
     * What a choice is worth.
     *
     * @param chosen indexes
     * @return the sum of the values of all demands that it serves, each once
     */
    public long value(List<Integer> chosen) {
        return demands.stream()
                .filter(demand -> demand.servedBy().stream().anyMatch(chosen::contains))
                .mapToLong(SelectionDemand::value)
                .sum();
    }

    /**
     * Whether a choice keeps within all limits and budgets.
     *
     * @param chosen indexes, each once
     * @return true if it may be chosen
     */
    public boolean allows(List<Integer> chosen) {
        return Stream.concat(
                        limits.stream().map(limit -> limit.allows(chosen)),
                        budgets.stream().map(budget -> budget.allows(chosen)))
                .allMatch(allowed -> allowed);
    }
}
