package org.kompetens.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kompetens.engine.Days;
import org.kompetens.engine.Intake;
import org.kompetens.engine.PersonColumns;
import org.kompetens.engine.RecordReader;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;

/**
 * Some employees in numbers. Takes records; or, from a reader that would make millions of objects only for them to be
 * taken apart again, what is in them: {@link #begin}, then {@link #employment} and {@link #assessment}, then
 * {@link #end}. That way takes what is plainly good, and nothing else: of all others the record has to be
 * {@linkplain #add added}, so that there is one set of rules.
 *
 * <p>Dates are given as year, month and day in decimal digits: 20261031. For one thread.
 */
public final class EmployeeBatch {

    /** In place of the date from which something is, if it always was. */
    public static final int ALWAYS = Days.ALWAYS;

    /** In place of the date on which something ends, if it never does. */
    public static final int NEVER = Days.NEVER;

    private final RecordReader reader;
    private final PersonColumns columns = new PersonColumns();
    private final Intake intake = new Intake(columns);
    private final List<Entry> entries = new ArrayList<>();
    private final List<Findings> unreadable = new ArrayList<>();

    /**
     * One employee's place in the order.
     *
     * @param column the employee's position in the columns, negative where there is none
     */
    record Entry(String id, int column, Findings findings) {}

    EmployeeBatch(RecordReader reader) {
        this.reader = reader;
    }

    /**
     * Adds an employee. One with errors is refused.
     *
     * @param employee the record
     * @return what was found wrong with it, with paths from the employee; that an id comes twice is found later
     */
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

    /**
     * Leaves out one record that could not even be read as an employee, and counts what was found.
     *
     * @param findings what is wrong with it
     */
    public void refuse(Findings findings) {
        unreadable.add(findings);
    }

    /** Begins an employee. What was begun before and not ended is forgotten. */
    public void begin() {
        intake.begin();
    }

    /**
     * An employment of the employee begun.
     *
     * @param idHash a number that is the same for the same id
     * @param role the {@linkplain org.kompetens.organisation.ResolvedRole#index() index} of the role
     * @param unit the index of the unit in the tree
     * @param fte in ten-thousandths
     * @param from the first date, or {@link #ALWAYS}
     * @param until the first date that no longer belongs to it, or {@link #NEVER}
     * @throws IndexOutOfBoundsException if there is no such role or unit
     */
    public void employment(int idHash, int role, int unit, int fte, int from, int until) {
        checkIndex(role, reader.organisation().roles().size());
        checkIndex(unit, reader.organisation().tree().size());
        intake.employment(idHash, role, unit, fte, from, until);
    }

    /**
     * An assessment of the employee begun.
     *
     * @param idHash a number that is the same for the same id
     * @param competence the {@linkplain org.kompetens.competence.ResolvedCompetence#index() index} of the competence
     * @param rank the rank on the competence's own scale, from 1. Where a {@linkplain
     *     org.kompetens.competence.RankedLevel#merged merged} level was given, the record is to be {@linkplain #add added}
     * @param source who judged
     * @param date when it was judged
     * @param expiry the first date on which it no longer counts, or {@link #NEVER}
     * @throws IndexOutOfBoundsException if there is no such competence
     */
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

    /**
     * A period in which an employment of the employee begun is not filled.
     *
     * @param from the first date, or {@link #ALWAYS}
     * @param until the first date that no longer belongs to it, or {@link #NEVER}
     */
    public void absence(int from, int until) {
        intake.absence(from, until);
    }

    /**
     * Ends the employee begun.
     *
     * @param id the employee's
     * @param knownExit the first date on which the employee is no longer employed, or {@link #NEVER}
     * @return true if the employee is added; otherwise there may be something wrong with the record, nothing was added,
     *     and the record is to be
     * @throws IllegalArgumentException if the id is none
     */
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

    /**
     * A date as this class takes it.
     *
     * @param date the date
     * @return its digits
     */
    public static int day(LocalDate date) {
        return Days.of(date);
    }

    PersonColumns columns() {
        return columns;
    }

    List<Entry> entries() {
        return entries;
    }

    List<Findings> unreadable() {
        return unreadable;
    }

    void clear() {
        columns.clear();
        intake.begin();
        entries.clear();
        unreadable.clear();
    }
}
