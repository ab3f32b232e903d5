package org.kompetens.internal.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kompetens.count.EmployeeBatch;
import org.kompetens.finding.Findings;
import org.kompetens.internal.people.Columns;
import org.kompetens.internal.people.Intake;
import org.kompetens.internal.people.RecordReader;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.LeftOut;

/** Some employees of a source as columns of numbers, and what was found wrong with them. For one thread. */
public final class Batch implements EmployeeBatch {

    private final Columns columns = new Columns();
    private final Intake intake;
    private final boolean needsRecords;
    private final UnaryOperator<Employee> lookedAt;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * One record's place in the order.
     *
     * @param employee whose it is, if the record could be read as one
     * @param person the employee's position in the columns; of one with errors, that of whoever comes next
     * @param record what is looked at of the employee's record, if records are needed
     */
    public record Entry(Optional<EmployeeId> employee, int person, Optional<Employee> record, Findings findings) {}

    private Batch(RecordReader reader, boolean needsRecords, UnaryOperator<Employee> lookedAt) {
        this.intake = new Intake(reader, columns);
        this.needsRecords = needsRecords;
        this.lookedAt = lookedAt;
    }

    /** A batch of which no records are needed. */
    public Batch(RecordReader reader) {
        this(reader, false, UnaryOperator.identity());
    }

    /**
     * A batch of which the records are needed, too.
     *
     * @param lookedAt what of a record is looked at
     */
    static Batch ofRecords(RecordReader reader, UnaryOperator<Employee> lookedAt) {
        return new Batch(reader, true, lookedAt);
    }

    @Override
    public boolean needsRecords() {
        return needsRecords;
    }

    @Override
    public Findings add(Employee employee) {
        Employee record = lookedAt.apply(employee);
        int person = columns.persons();
        Findings findings = intake.take(record);
        Optional<Employee> kept = needsRecords ? Optional.of(LeftOut.without(record, findings)) : Optional.empty();
        entries.add(new Entry(Optional.of(employee.id()), person, kept, findings));
        return findings;
    }

    @Override
    public void refuse(Findings findings) {
        entries.add(new Entry(Optional.empty(), columns.persons(), Optional.empty(), findings));
    }

    @Override
    public void begin() {
        intake.begin();
    }

    @Override
    public void employment(int idHash, int role, int unit, int fte, int from, int until) {
        intake.employment(idHash, role, unit, fte, from, until);
    }

    @Override
    public void absence(int from, int until, int extent) {
        intake.absence(from, until, extent);
    }

    @Override
    public void assessment(int idHash, int competence, int rank, boolean merged, int source, int date, int expiry) {
        intake.assessment(idHash, competence, rank, merged, source, date, expiry);
    }

    @Override
    public boolean end(String id, int knownExit) {
        EmployeeId employee = EmployeeId.of(id);
        if (needsRecords) {
            return false;
        }
        int person = columns.persons();
        Optional<Findings> findings = intake.end(knownExit);
        findings.ifPresent(found -> entries.add(new Entry(Optional.of(employee), person, Optional.empty(), found)));
        return findings.isPresent();
    }

    public Columns columns() {
        return columns;
    }

    public List<Entry> entries() {
        return entries;
    }

    public void clear() {
        columns.clear();
        intake.begin();
        entries.clear();
    }
}
