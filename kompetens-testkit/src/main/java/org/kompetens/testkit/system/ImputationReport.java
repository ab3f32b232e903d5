package org.kompetens.testkit.system;

import java.util.List;

/**
 * What a forecast says where some members gave no figures of their own.
 *
 * @param all of everybody
 * @param byImputation what of it rests on each assumption, in their order
 */
public record ImputationReport(StaffingReport all, List<StaffingReport> byImputation) {

    /** Copies. */
    public ImputationReport {
        byImputation = List.copyOf(byImputation);
    }

    /**
     * What of it rests on any assumption.
     *
     * @return the sums of what rests on each
     */
    public StaffingReport imputed() {
        return byImputation.stream().reduce(all.ofNobody(), StaffingReport::plus);
    }
}
