package org.kompetens.horizon;

import java.util.Optional;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Employee;
import org.kompetens.tally.Intake;

/** Takes employees one at a time and keeps sums, and the ids seen: about 150 bytes an employee. For one thread. */
public final class BridgeBuilder {

    private final Transition transition;
    private final Intake<Employee, BridgeSums> intake;

    BridgeBuilder(Transition transition, boolean keepsRecords) {
        this.transition = transition;
        this.intake = new Intake<>(new BridgeSums(transition), keepsRecords);
    }

    /**
     * A builder of the bridge over a transition.
     *
     * @param transition the two dates and what is known between them
     * @return a builder that has taken nobody yet
     */
    public static BridgeBuilder of(Transition transition) {
        return new BridgeBuilder(transition, false);
    }

    /**
     * Adds one employee. A record with errors, or with the id of an earlier one, is not counted.
     *
     * @param employee the record, as it is; only what is known of it is looked at
     * @return what is wrong with it, with paths from the employee
     */
    public Findings add(Employee employee) {
        return intake.add(transition.horizon().expected(employee));
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
        return intake.replace(before.map(transition.horizon()::expected), after.map(transition.horizon()::expected));
    }

    /** Leaves out one record that could not even be read as an employee. */
    public void refuse() {
        intake.refuse();
    }

    BridgeBuilder combine(BridgeBuilder later) {
        intake.combine(later.intake);
        return this;
    }

    /**
     * The bridge of all employees so far. More can be added afterwards; that does not change it.
     *
     * @return the bridge
     */
    public Bridge build() {
        return new Bridge(transition, BridgeTotals.of(intake.tally()), intake.counted(), intake.refused());
    }
}
