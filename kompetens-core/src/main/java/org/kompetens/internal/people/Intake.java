package org.kompetens.internal.people;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.LeftOut;

/**
 * The one way in: takes employees into columns and tells what is wrong with them. Of one that is refused nothing stays
 * in the columns; of another all does but the assessments that are {@linkplain LeftOut wrong in themselves}. An
 * employee is given as a record; or, by a reader of text that would make millions of objects only for them to be taken
 * apart again, as numbers: {@link #begin}, then {@link #employment}, {@link #absence} and {@link #assessment}, then
 * {@link #end}. A reader that knows where in its text a property stands can tell from a finding's path where the
 * mistake is. For one thread.
 */
public final class Intake {

    private final RecordReader reader;
    private final Columns columns;
    private final OpenPerson person;

    /**
     * An intake.
     *
     * @param reader of the organisation that the employees are of; several intakes can share it
     * @param columns where they go
     */
    public Intake(RecordReader reader, Columns columns) {
        this.reader = reader;
        this.columns = columns;
        this.person = new OpenPerson(columns, reader.organisation());
    }

    /**
     * Takes a record: those without errors become the last person in the columns.
     *
     * @return what is wrong with it, with paths from the employee
     */
    public Findings take(Employee employee) {
        person.begin();
        return close(employee, reader.read(employee, person));
    }

    /**
     * Takes a record of which much is as in an earlier one, which is the last person in the columns. It becomes the one
     * after that.
     *
     * @param earlier as it was taken: without what is left out of it
     * @return what is wrong with it, with paths from the employee
     */
    public Findings takeAfter(Employee earlier, Employee employee) {
        person.begin();
        return close(employee, reader.readAfter(earlier, employee, person));
    }

    private Findings close(Employee employee, boolean known) {
        int exit = Days.of(employee.knownExit(), Days.NEVER);
        if (known
                && person.isPlain()
                && person.isPlainUntil(exit)
                && person.isPlainFrom(Days.of(employee.birthDate(), Days.ALWAYS))) {
            columns.closePerson(exit);
            return Findings.NONE;
        }
        Findings findings = reader.organisation().findings(employee);
        if (LeftOut.refuses(findings)) {
            columns.abandonPerson();
            return findings;
        }
        if (findings.hasErrors()) {
            person.begin();
            reader.read(LeftOut.without(employee, findings), person);
            columns.leaveOut(Math.toIntExact(LeftOut.of(findings).assessments()));
        }
        columns.closePerson(exit);
        return findings;
    }

    /** Begins an employee in numbers. What was begun before and not ended is forgotten. */
    public void begin() {
        person.begin();
    }

    /**
     * An employment of the employee begun.
     *
     * @param idHash a number that is the same for the same id
     * @throws IndexOutOfBoundsException if there is no such role or unit
     */
    public void employment(int idHash, int role, int unit, int fte, int from, int until) {
        checkIndex(role, reader.organisation().roles().size());
        checkIndex(unit, reader.organisation().tree().size());
        person.employment(idHash, role, unit, fte, from, until);
    }

    /**
     * A period in which so many ten-thousandths of the employment last given are not filled.
     *
     * @throws IllegalStateException if none was given since the employee was begun
     */
    public void absence(int from, int until, int extent) {
        if (columns.openEmployments() == 0) {
            person.doubt();
            throw new IllegalStateException("an absence is of an employment, and none was given before it");
        }
        person.absence(from, until, extent);
    }

    /**
     * An assessment of the employee begun.
     *
     * @param idHash a number that is the same for the same id
     * @param rank on the competence's own scale; 0 where nothing is held
     * @param merged whether a mapping that merges levels led to it
     * @param source how strong it is
     * @throws IndexOutOfBoundsException if there is no such competence or source
     */
    public void assessment(int idHash, int competence, int rank, boolean merged, int source, int date, int expiry) {
        List<ResolvedCompetence> competences = reader.organisation().framework().competences();
        checkIndex(competence, competences.size());
        checkIndex(source, reader.organisation().sources().weakestFirst().size());
        ResolvedCompetence judged = competences.get(competence);
        int lowest = judged.canBeAssessedAsNothing() ? ProficiencyScale.RANK_OF_NOTHING : 1;
        if (rank >= lowest && rank <= judged.scale().levels().size()) {
            person.assessment(idHash, competence, RankCode.of(rank, merged), source, date, expiry);
        } else {
            person.doubt();
        }
    }

    /** Whoever goes on after the exception does not get an employee of whom something is missing. */
    private void checkIndex(int index, int size) {
        if (index < 0 || index >= size) {
            person.doubt();
        }
        Objects.checkIndex(index, size);
    }

    /**
     * Ends the employee begun.
     *
     * @return what is wrong with the employee, who is now the last person in the columns; empty if nobody was added, as
     *     only the record shows what is wrong: then it is to be {@linkplain #take taken}
     */
    public Optional<Findings> end(int knownExit) {
        Optional<Findings> findings = Optional.empty();
        if (!person.isPlainUntil(knownExit)) {
            person.doubt();
        }
        if (person.isPlain()) {
            findings = Optional.of(Findings.NONE);
        } else if (person.isPlainOneByOne()) {
            findings = Optional.of(EmploymentsTogether.findings(columns, reader.organisation(), knownExit))
                    .filter(found -> !found.hasErrors());
        }
        if (findings.isPresent()) {
            columns.closePerson(knownExit);
        } else {
            columns.abandonPerson();
        }
        return findings;
    }
}
