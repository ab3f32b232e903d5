package org.kompetens.rollup;

import org.kompetens.finding.Findings;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;

/** Takes records one at a time and asks each by itself whether the sources agree; no ids are kept. For one thread. */
public final class DisagreementsBuilder {

    private final GapAnalysis analysis;
    private final DisagreementSums sums = new DisagreementSums();

    private DisagreementsBuilder(GapAnalysis analysis) {
        this.analysis = analysis;
    }

    /**
     * A builder of the disagreements at an analysis' date.
     *
     * @param analysis organisation and date; which policy it has makes no difference
     * @return a builder that has taken nobody yet
     */
    public static DisagreementsBuilder of(GapAnalysis analysis) {
        return new DisagreementsBuilder(analysis);
    }

    /**
     * Adds one employee. A record with errors is not asked.
     *
     * @param employee the record
     * @return what is wrong with it, with paths from the employee; that sources disagree is not among it
     */
    public Findings add(Employee employee) {
        Findings findings = analysis.organisation().findings(employee);
        if (findings.hasErrors()) {
            sums.refuse();
        } else {
            sums.add(employee, analysis);
        }
        return findings;
    }

    /** Leaves out one record that could not even be read as an employee. */
    public void refuse() {
        sums.refuse();
    }

    DisagreementsBuilder combine(DisagreementsBuilder later) {
        sums.addAll(later.sums);
        return this;
    }

    /**
     * The disagreements of all employees so far. More can be added afterwards; that does not change it.
     *
     * @return the disagreements
     */
    public Disagreements build() {
        return new Disagreements(analysis, new DisagreementSums().plus(sums));
    }
}
