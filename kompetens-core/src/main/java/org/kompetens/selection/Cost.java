package org.kompetens.selection;

import java.util.List;

/**
 * What a choice costs whoever chooses: all costs, less what others pay.
 *
 * @param costs what each thing costs, by its index
 * @param payments what others pay
 */
public record Cost(List<Long> costs, List<Payment> payments) {

    /** Copies. */
    public Cost {
        costs = List.copyOf(costs);
        payments = List.copyOf(payments);
    }

    /**
     * What a choice costs.
     *
     * @param chosen indexes
     * @return costs less payments
     */
    public long of(Iterable<Integer> chosen) {
        long cost = NumberSums.of(costs, chosen);
        for (Payment payment : payments) {
            cost -= payment.of(chosen);
        }
        return cost;
    }
}
