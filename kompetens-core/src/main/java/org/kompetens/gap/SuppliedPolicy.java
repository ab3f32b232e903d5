package org.kompetens.gap;

import java.util.Comparator;
import java.util.List;
import org.kompetens.internal.Preference;

/** A policy by an order of assessments, the greatest being the one that counts; and the same order in numbers. */
final class SuppliedPolicy implements AssessmentPolicy, Preference {

    private final String name;
    private final Comparator<RankedAssessment> order;
    private final Preference inNumbers;

    SuppliedPolicy(String name, Comparator<RankedAssessment> best, Preference inNumbers) {
        this.name = name;
        this.order = best.thenComparing(Order.BY_LOWER_LEVEL).thenComparing(Order.BY_FIRST_ID);
        this.inNumbers = inNumbers;
    }

    @Override
    public String name() {
        return name;
    }

    /** The order of assessments; the greatest counts. */
    Comparator<RankedAssessment> order() {
        return order;
    }

    @Override
    public RankedAssessment choose(List<RankedAssessment> valid) {
        return valid.stream().max(order).orElseThrow();
    }

    @Override
    public long of(int date, int source, int rank) {
        return inNumbers.of(date, source, rank);
    }
}
