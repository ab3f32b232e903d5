package org.kompetens.priority;

import java.util.Optional;
import org.kompetens.finding.Findings;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.tally.Intake;

/** Takes employees one at a time and keeps sums, and the ids seen: about 150 bytes an employee. For one thread. */
public final class PrioritiesBuilder {

    private final Intake<Employee, PrioritySums> intake;

    PrioritiesBuilder(GapAnalysis analysis, boolean keepsRecords) {
        this.intake = new Intake<>(new PrioritySums(analysis), keepsRecords);
    }

    /**
     * A builder of the priorities at an analysis' date and by its policy.
     *
     * @param analysis the analysis
     * @return a builder that has taken nobody yet
     */
    public static PrioritiesBuilder of(GapAnalysis analysis) {
        return new PrioritiesBuilder(analysis, false);
    }

    /**
     * Adds one employee. A record with errors, or with the id of an earlier one, is not counted.
     *
     * @param employee the record
     * @return what is wrong with it, with paths from the employee
     */
    public Findings add(Employee employee) {
        return intake.add(employee);
    }

    /**
     * Puts one record in the place of another of the same employee; the result is as if the other had never been there.
     *
     * @param before the record that was added, exactly; empty for somebody new
     * @param after the record from now on; empty for somebody who is gone
     * @return what is wrong with the new record; with an error it is left out
     * @throws IllegalArgumentException if the two are of different employees, or nobody with that id was added
     */
    public Findings replace(Optional<Employee> before, Optional<Employee> after) {
        return intake.replace(before, after);
    }

    /** Leaves out one record that could not even be read as an employee. */
    public void refuse() {
        intake.refuse();
    }

    PrioritiesBuilder combine(PrioritiesBuilder later) {
        intake.combine(later.intake);
        return this;
    }

    /**
     * The priorities by all employees so far. More can be added afterwards; that does not change it.
     *
     * @return the priorities
     */
    public Priorities build() {
        PrioritySums sums = intake.tally();
        return new Priorities(sums.analysis(), sums.totals(), intake.counted(), intake.refused());
    }
}
