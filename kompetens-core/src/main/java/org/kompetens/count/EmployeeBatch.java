package org.kompetens.count;

import java.time.LocalDate;
import org.kompetens.finding.Findings;
import org.kompetens.internal.people.Days;
import org.kompetens.organisation.Employee;

/**
 * Some employees in numbers. Takes records; or, from a reader that would make millions of objects only for them to be
 * taken apart again, what is in them: {@link #begin}, then {@link #employment}, each followed by its
 * {@linkplain #absence absences}, and {@link #assessment}, then {@link #end}. That way takes records that need no
 * further check, and nothing else: of all others the record has to be {@linkplain #add added}, so that there is one set
 * of rules.
 *
 * <p>Dates are given as year, month and day in decimal digits: 20261031. For one thread.
 *
 * <p>The library makes the batches that count. A host fills them in an {@link EmployeeSource.Portion}, with records or,
 * as from the columns of a database, with numbers:
 *
 * <pre>{@code
 * EmployeeSource.Portion portion = batch -> {
 *     for (Row row : rows) {
 *         batch.begin();
 *         batch.employment(row.employment().hashCode(), row.roleIndex(), row.unitIndex(), row.fte(),
 *                 EmployeeBatch.day(row.hired()), EmployeeBatch.NEVER);
 *         if (!batch.end(row.id(), EmployeeBatch.NEVER)) {
 *             batch.add(row.toEmployee());
 *         }
 *     }
 * };
 * }</pre>
 *
 * <p>A host can also put a batch of its own before another, as to see the records that pass. If it
 * {@linkplain #needsRecords needs records}, it has to say only what becomes of those: numbers are then ignored.
 */
public interface EmployeeBatch {

    /** In place of the date from which something is, if it always was. */
    int ALWAYS = Days.ALWAYS;

    /** In place of the date on which something ends, if it never does. */
    int NEVER = Days.NEVER;

    /**
     * Whether every employee has to be {@linkplain #add added} as a record, as what is counted cannot be seen from
     * numbers. A reader may give numbers all the same, which are ignored: {@link #end} then adds nobody.
     *
     * @return true if so, as it is where nothing else is said
     */
    default boolean needsRecords() {
        return true;
    }

    /**
     * Adds an employee. One with errors is refused.
     *
     * @param employee the record
     * @return what was found wrong with it, with paths from the employee; that an id comes twice is found later
     */
    Findings add(Employee employee);

    /**
     * Leaves out one record that could not even be read as an employee, and counts what was found.
     *
     * @param findings what is wrong with it
     */
    void refuse(Findings findings);

    /** Begins an employee. What was begun before and not ended is forgotten. */
    default void begin() {
        // Where records are needed, numbers are ignored.
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
    default void employment(int idHash, int role, int unit, int fte, int from, int until) {
        // Ignored.
    }

    /**
     * A period in which the employment last given is not filled, or a part of it.
     *
     * @param from the first date, or {@link #ALWAYS}
     * @param until the first date that no longer belongs to it, or {@link #NEVER}
     * @param extent how much of the employment, in ten-thousandths of it; {@link org.kompetens.organisation.Absence#WHOLE}
     *     is all
     * @throws IllegalStateException if no employment was given since the employee was begun
     */
    default void absence(int from, int until, int extent) {
        // Ignored.
    }

    /**
     * An assessment of the employee begun.
     *
     * @param idHash a number that is the same for the same id
     * @param competence the {@linkplain org.kompetens.competence.ResolvedCompetence#index() index} of the competence
     * @param rank the rank on the competence's own scale; 0 where nothing is held
     * @param merged whether the level given is on another scale, of which a mapping
     *     {@linkplain org.kompetens.competence.RankedLevel#merged merges} several levels to this one
     * @param source the {@linkplain org.kompetens.organisation.AssessmentSources#strength strength} of the source in the
     *     organisation
     * @param date when it was judged
     * @param expiry the first date on which it no longer counts, or {@link #NEVER}
     * @throws IndexOutOfBoundsException if there is no such competence or source
     */
    default void assessment(int idHash, int competence, int rank, boolean merged, int source, int date, int expiry) {
        // Ignored.
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
    default boolean end(String id, int knownExit) {
        return false;
    }

    /**
     * A date as this class takes it.
     *
     * @param date the date
     * @return its digits
     */
    static int day(LocalDate date) {
        return Days.of(date);
    }
}
