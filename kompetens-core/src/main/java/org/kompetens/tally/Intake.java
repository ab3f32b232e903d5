package org.kompetens.tally;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.InventoryCheck;
import org.kompetens.organisation.Organisation;

/**
 * Lets employees into a {@link Tally}: those without errors, each id once; of several records with one id the first. To
 * take a record back where two threads met the same id, it can hold on to the records; else it keeps ids alone.
 *
 * @param <T> the kind of tally
 */
public final class Intake<T extends Tally<T>> {

    private final Organisation organisation;
    private final T tally;
    private final boolean keepsRecords;
    private final Map<EmployeeId, Optional<Employee>> seen = new HashMap<>();
    private long counted;
    private long refused;

    /**
     * An intake that has let in nobody.
     *
     * @param organisation what records are checked against
     * @param tally what they are added to
     * @param keepsRecords whether two intakes are to be {@linkplain #combine combined}
     */
    public Intake(Organisation organisation, T tally, boolean keepsRecords) {
        this.organisation = organisation;
        this.tally = tally;
        this.keepsRecords = keepsRecords;
    }

    /**
     * Lets in one employee.
     *
     * @param employee the record
     * @return what is wrong with it; with an error it is left out
     */
    public Findings add(Employee employee) {
        if (seen.putIfAbsent(employee.id(), keepsRecords ? Optional.of(employee) : Optional.empty()) != null) {
            refused++;
            return InventoryCheck.REPEATED;
        }
        Findings findings = organisation.findings(employee);
        book(employee, findings, 1);
        return findings;
    }

    /** Leaves out one record that could not even be read as an employee. */
    public void refuse() {
        refused++;
    }

    private void book(Employee employee, Findings findings, int sign) {
        if (findings.hasErrors()) {
            refused += sign;
        } else {
            tally.book(employee, sign);
            counted += sign;
        }
    }

    /**
     * Puts one record in the place of another of the same employee.
     *
     * @param before the record that was let in; empty for somebody new
     * @param after the record from now on; empty for somebody who is to be forgotten
     * @return what is wrong with the new record; with an error nothing is changed
     */
    public Findings replace(Optional<Employee> before, Optional<Employee> after) {
        Findings findings = after.map(organisation::findings).orElse(Findings.NONE);
        if (!findings.hasErrors()) {
            before.ifPresent(employee -> {
                book(employee, organisation.findings(employee), -1);
                seen.remove(employee.id());
            });
            after.ifPresent(this::add);
        }
        return findings;
    }

    /**
     * Adds what another let in after this one. Of an employee that both let in, the other's record is taken back.
     *
     * @param later the other; of no use afterwards
     * @return this
     */
    public Intake<T> combine(Intake<T> later) {
        later.seen.forEach((id, record) -> {
            if (seen.putIfAbsent(id, record) != null) {
                later.book(record.orElseThrow(), organisation.findings(record.orElseThrow()), -1);
                refused++;
            }
        });
        tally.addAll(later.tally);
        counted += later.counted;
        refused += later.refused;
        return this;
    }

    /**
     * What they were added to.
     *
     * @return the tally itself
     */
    public T tally() {
        return tally;
    }

    /**
     * How many were let in.
     *
     * @return from 0
     */
    public long counted() {
        return counted;
    }

    /**
     * How many were not.
     *
     * @return records with errors, and those with the id of another
     */
    public long refused() {
        return refused;
    }
}
