package org.kompetens.tally;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.InventoryCheck;

/**
 * Lets employees into a {@link Tally}: those without errors, each id once; of several records with one id the first. To
 * take a record back where two threads met the same id, it can hold on to the records; else it keeps ids alone.
 *
 * @param <R> the kind of record
 * @param <T> the kind of tally
 */
public final class Intake<R, T extends Tally<R, T>> {

    private final T tally;
    private final boolean keepsRecords;
    private final Map<EmployeeId, Optional<R>> seen = new HashMap<>();
    private long counted;
    private long refused;

    /**
     * An intake that has let in nobody.
     *
     * @param tally what records are checked by and added to
     * @param keepsRecords whether two intakes are to be {@linkplain #combine combined}
     */
    public Intake(T tally, boolean keepsRecords) {
        this.tally = tally;
        this.keepsRecords = keepsRecords;
    }

    /**
     * Lets in one employee.
     *
     * @param record the record
     * @return what is wrong with it; with an error it is left out
     */
    public Findings add(R record) {
        if (seen.putIfAbsent(tally.employee(record), keepsRecords ? Optional.of(record) : Optional.empty()) != null) {
            refused++;
            return InventoryCheck.REPEATED;
        }
        return book(record, 1);
    }

    /** Leaves out one record that could not even be read. */
    public void refuse() {
        refused++;
    }

    private Findings book(R record, int sign) {
        Findings findings = tally.findings(record);
        if (findings.hasErrors()) {
            refused += sign;
        } else {
            tally.book(record, sign);
            counted += sign;
        }
        return findings;
    }

    /**
     * Puts one record in the place of another of the same employee.
     *
     * @param before the record that was let in; empty for somebody new
     * @param after the record from now on; empty for somebody who is to be forgotten
     * @return what is wrong with the new record; with an error it is left out
     * @throws IllegalArgumentException if the two are of different employees, or if that of before is not one of those
     *     that came; nothing is changed then
     */
    public Findings replace(Optional<R> before, Optional<R> after) {
        if (before.isPresent()) {
            EmployeeId employee = tally.employee(before.get());
            if (after.isPresent() && !tally.employee(after.get()).equals(employee)) {
                throw new IllegalArgumentException("before and after must be of one employee");
            }
            if (seen.remove(employee) == null) {
                throw new IllegalArgumentException("before must be a record that was added");
            }
            book(before.get(), -1);
        }
        return after.map(this::add).orElse(Findings.NONE);
    }

    /**
     * Adds what another let in after this one. Of an employee that both let in, the other's record is taken back.
     *
     * @param later the other; of no use afterwards
     * @return this
     */
    public Intake<R, T> combine(Intake<R, T> later) {
        later.seen.forEach((id, record) -> {
            if (seen.putIfAbsent(id, record) != null) {
                later.book(record.orElseThrow(), -1);
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
