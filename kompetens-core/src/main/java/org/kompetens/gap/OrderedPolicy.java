package org.kompetens.gap;

import java.util.Comparator;
import java.util.List;

/**
 * A policy by which the greatest counts.
 *
 * @param name what reports call it
 * @param order a total order
 */
record OrderedPolicy(String name, Comparator<RankedAssessment> order) implements AssessmentPolicy {

    @Override
    public RankedAssessment choose(List<RankedAssessment> valid) {
        return valid.stream().max(order).orElseThrow();
    }
}
