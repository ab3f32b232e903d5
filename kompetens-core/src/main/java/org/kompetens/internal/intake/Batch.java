package org.kompetens.internal.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kompetens.count.EmployeeBatch;
import org.kompetens.finding.Findings;
import org.kompetens.internal.people.Columns;
import org.kompetens.internal.people.Days;
import org.kompetens.internal.people.Intake;
import org.kompetens.internal.people.RecordReader;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;

/** Some employees of a source as columns of numbers, and what was found wrong with them. For one thread. */
public final class Batch implements EmployeeBatch {

    private final RecordReader reader;
    private final Columns columns = new Columns();
    private final Intake intake = new Intake(columns);
    private final List<Entry> entries = new ArrayList<>();

    /**
     * One record's place in the order.
     *
     * @param id the employee's, if the record could be read as one
     * @param column the employee's position in the columns, negative where there is none
     */
    public record Entry(@Nullable String id, int column, Findings findings) {}

    public Batch(RecordReader reader) {
        this.reader = reader;
    }

    @Override
    public Findings add(Employee employee) {
        intake.begin();
        boolean known = reader.read(employee, intake);
        Findings findings = known && intake.isPlain()
                ? Findings.NONE
                : reader.organisation().findings(employee);
        if (findings.hasErrors()) {
            columns.abandonPerson();
            entries.add(new Entry(employee.id().value(), -1, findings));
        } else {
            columns.closePerson(employee.knownExit().map(Days::of).orElse(NEVER));
            entries.add(new Entry(employee.id().value(), columns.persons() - 1, findings));
        }
        return findings;
    }

    @Override
    public void refuse(Findings findings) {
        entries.add(new Entry(null, -1, findings));
    }

    @Override
    public void begin() {
        intake.begin();
    }

    @Override
    public void employment(int idHash, int role, int unit, int fte, int from, int until) {
        checkIndex(role, reader.organisation().roles().size());
        checkIndex(unit, reader.organisation().tree().size());
        intake.employment(idHash, role, unit, fte, from, until);
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // Sources are declared weakest first.
    public void assessment(int idHash, int competence, int rank, AssessmentSource source, int date, int expiry) {
        checkIndex(competence, reader.organisation().framework().competences().size());
        if (!reader.isRank(competence, rank)) {
            intake.doubt();
            return;
        }
        intake.assessment(idHash, competence, rank, source.ordinal(), date, expiry);
    }

    /** Whoever goes on after the exception does not get an employee of whom something is missing. */
    private void checkIndex(int index, int size) {
        if (index < 0 || index >= size) {
            intake.doubt();
        }
        Objects.checkIndex(index, size);
    }

    @Override
    public void absence(int from, int until) {
        intake.absence(from, until);
    }

    @Override
    public boolean end(String id, int knownExit) {
        EmployeeId employee = EmployeeId.of(id);
        Findings findings = Findings.NONE;
        if (!intake.isPlain()) {
            if (intake.isPlainApart()) {
                findings = reader.findingsTogether(columns);
            }
            if (!intake.isPlainApart() || findings.hasErrors()) {
                columns.abandonPerson();
                return false;
            }
        }
        columns.closePerson(knownExit);
        entries.add(new Entry(employee.value(), columns.persons() - 1, findings));
        return true;
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
