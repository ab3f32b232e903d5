package org.kompetens.change;

import java.util.Optional;
import org.kompetens.finding.Findings;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.tally.Intake;

/**
 * Takes employees before and after, one at a time, and keeps sums, and the ids seen: about 150 bytes an employee. Where
 * the unit tree is the same before and after, the time for each does not depend on its depth; where it is not, it is
 * proportional to the number of units above the employments, each counted once. For one thread.
 */
public final class ReorganisationBuilder {

    private final Intake<EmployeeChange, ReorganisationSums> intake;

    ReorganisationBuilder(GapAnalysis before, GapAnalysis after, boolean keepsRecords) {
        if (!before.organisation()
                .framework()
                .framework()
                .equals(after.organisation().framework().framework())) {
            throw new IllegalArgumentException("competence framework must be the same before and after");
        }
        this.intake = new Intake<>(new ReorganisationSums(before, after), keepsRecords);
    }

    /**
     * A builder of what became of an organisation.
     *
     * @param before organisation, date and policy before
     * @param after organisation, date and policy after; the competence framework must be the same
     * @return a builder that has taken nobody yet
     * @throws IllegalArgumentException if the competence frameworks differ
     */
    public static ReorganisationBuilder of(GapAnalysis before, GapAnalysis after) {
        return new ReorganisationBuilder(before, after, false);
    }

    /**
     * Adds one employee. One of whom a record has errors, or whose id came before, is not counted.
     *
     * @param change the employee before and after; often the same record twice
     * @return what is wrong with the record before, or else with that after, with paths from the employee
     */
    public Findings add(EmployeeChange change) {
        return intake.add(change);
    }

    /**
     * Puts one change in the place of another of the same employee; the result is as if the other had never been there.
     *
     * @param before the change that was added, exactly; empty for somebody new
     * @param after the change from now on; empty for somebody who is to be left out
     * @return what is wrong with the records of the new change; with an error it is left out
     * @throws IllegalArgumentException if the two are of different employees, or nobody with that id was added
     */
    public Findings replace(Optional<EmployeeChange> before, Optional<EmployeeChange> after) {
        return intake.replace(before, after);
    }

    /** Leaves out one employee of whom a record could not even be read. */
    public void refuse() {
        intake.refuse();
    }

    ReorganisationBuilder combine(ReorganisationBuilder later) {
        intake.combine(later.intake);
        return this;
    }

    /**
     * What became of all employees so far. More can be added afterwards; that does not change it.
     *
     * @return the reorganisation
     */
    public Reorganisation build() {
        ReorganisationSums sums = intake.tally();
        return new Reorganisation(
                sums.before(),
                sums.after(),
                sums.totalsBefore(),
                sums.totalsAfter(),
                intake.counted(),
                intake.refused());
    }
}
