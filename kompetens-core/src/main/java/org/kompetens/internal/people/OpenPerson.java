package org.kompetens.internal.people;

import org.kompetens.organisation.Absence;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Organisation;

/**
 * The person who is being added to columns, and whether their record is <em>plain</em>: one that needs no further
 * check, as a few comparisons of numbers have shown that no rule finds anything in it. A record that is not plain may
 * still be without findings; that is for the rules to say, which take longer and are asked about those records alone.
 */
final class OpenPerson {

    /** The most employments that are compared with each other. */
    private static final int FEW = 8;

    private final Columns columns;
    private final ValidityDays validity;
    private final Successions successions;
    private final DistinctNumbers employmentIds = new DistinctNumbers();
    private final DistinctNumbers assessmentIds = new DistinctNumbers();
    private boolean plain = true;
    private boolean hasAbsences;
    private boolean hasExemptions;

    /** The first day on which an employment begins or an assessment was made. */
    private int earliest;

    /** The last day on which an employment begins. */
    private int lastBegin;

    OpenPerson(Columns columns, Organisation organisation) {
        this.columns = columns;
        this.validity = new ValidityDays(organisation);
        this.successions = new Successions(organisation.framework());
    }

    Columns columns() {
        return columns;
    }

    /** Begins a person, and forgets one that was not completed. */
    void begin() {
        columns.abandonPerson();
        employmentIds.clear();
        assessmentIds.clear();
        plain = true;
        hasAbsences = false;
        hasExemptions = false;
        earliest = Days.NEVER;
        lastBegin = Days.ALWAYS;
    }

    /** Notes that the rules have to be asked about the record. */
    void doubt() {
        plain = false;
    }

    /**
     * An employment.
     *
     * @param idHash a number that is the same for the same id
     */
    void employment(int idHash, int role, int unit, int fte, int from, int until) {
        // Dates so far off that many are one number cannot be told apart.
        plain &= from < until && Days.isExact(until) && fte >= 0 && fte <= Fte.UNIT && employmentIds.add(idHash);
        earliest = from == Days.ALWAYS ? earliest : Math.min(earliest, from);
        lastBegin = Math.max(lastBegin, from);
        columns.addEmployment(role, unit, fte, from, until);
    }

    /** A period in which so many ten-thousandths of the employment last added are not filled. */
    void absence(int from, int until, int extent) {
        plain &= from < until && Days.isExact(until) && extent >= 1 && extent <= Absence.WHOLE;
        columns.addAbsence(from, until, extent);
        hasAbsences = true;
    }

    /** A period in which the person is exempt from a competence. */
    void exemption(int competence, int from, int until) {
        // Of several, two may overlap.
        plain &= from < until && Days.isExact(until) && !hasExemptions;
        hasExemptions = true;
        columns.addExemption(competence, from, until);
    }

    /**
     * An assessment.
     *
     * @param idHash a number that is the same for the same id
     * @param rankCode as {@link RankCode} has it
     */
    void assessment(int idHash, int competence, int rankCode, int source, int date, int expiry) {
        plain &= date < expiry && Days.isExact(expiry) && assessmentIds.add(idHash);
        earliest = Math.min(earliest, date);
        int counted = validity.expiry(competence, source, date, expiry);
        successions.add(columns, competence, rankCode, source, date, counted);
    }

    /**
     * That it was tried to judge something and not possible, which nothing follows from.
     *
     * @param idHash a number that is the same for the same id
     */
    void notJudged(int idHash, int date, int expiry) {
        plain &= date < expiry && Days.isExact(expiry) && assessmentIds.add(idHash);
        earliest = Math.min(earliest, date);
    }

    /** Whether all employments begin before a known exit. */
    boolean isPlainUntil(int exit) {
        return lastBegin < exit;
    }

    /** Whether nothing in the record is dated on the day of birth or before. */
    boolean isPlainFrom(int birth) {
        return birth < earliest;
    }

    /** Whether the record needs no further check. */
    boolean isPlain() {
        return plain && isPlainTogether();
    }

    /** Whether nothing needs a further check but how the employments, which the columns hold exactly, go together. */
    boolean isPlainOneByOne() {
        return plain && hasExactDates() && (!hasAbsences || isPlainTogether());
    }

    private boolean hasExactDates() {
        int first = columns.firstOpenEmployment();
        for (int i = first; i < first + columns.openEmployments(); i++) {
            if (!Days.isExact(columns.from(i)) || !Days.isExact(columns.until(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Of several employments, no two overlap in one role and unit, and at no time are they more than one FTE together.
     */
    private boolean isPlainTogether() {
        int size = columns.openEmployments();
        if (size <= 1 || size > FEW) {
            return size <= 1;
        }
        int first = columns.firstOpenEmployment();
        for (int i = first; i < first + size; i++) {
            // The sum is greatest where one of them begins; absences only lower it.
            long fte = 0;
            for (int j = first; j < first + size; j++) {
                fte += columns.isActive(j, columns.from(i)) ? columns.fte(j) : 0;
                if (j < i && haveOneRole(i, j) && overlap(i, j)) {
                    return false;
                }
            }
            if (fte > Fte.UNIT || !Days.isExact(columns.from(i)) || !Days.isExact(columns.until(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean haveOneRole(int i, int j) {
        return columns.unit(i) == columns.unit(j) && columns.role(i) == columns.role(j);
    }

    private boolean overlap(int i, int j) {
        return columns.from(i) < columns.until(j) && columns.from(j) < columns.until(i);
    }
}
