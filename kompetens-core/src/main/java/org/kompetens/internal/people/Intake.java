package org.kompetens.internal.people;

import org.kompetens.organisation.Fte;

/**
 * Takes a record in numbers, and sees whether it is plainly good. Plainly good is less than without findings: it is what
 * can be seen at a glance, so that only the other records, which are few, have to be checked by the rules.
 */
public final class Intake {

    /** The most posts that are compared with each other. */
    private static final int FEW = 8;

    private final Columns columns;
    private final DistinctNumbers employmentIds = new DistinctNumbers();
    private final DistinctNumbers assessmentIds = new DistinctNumbers();
    private boolean plain = true;
    private boolean restsOnMerged;
    private boolean absent;

    /**
     * An intake into columns.
     *
     * @param columns the columns
     */
    public Intake(Columns columns) {
        this.columns = columns;
    }

    /** The columns. */
    public Columns columns() {
        return columns;
    }

    /** Begins a person, whatever was open. */
    public void begin() {
        columns.abandonPerson();
        employmentIds.clear();
        assessmentIds.clear();
        plain = true;
        restsOnMerged = false;
        absent = false;
    }

    /** There is something about the person that has to be looked at by the rules. */
    public void doubt() {
        plain = false;
    }

    /**
     * An employment.
     *
     * @param idHash a number that is the same for the same id
     */
    public void employment(int idHash, int role, int unit, int fte, int from, int until) {
        plain &= from < until && fte >= 0 && fte <= Fte.UNIT && employmentIds.add(idHash);
        columns.addEmployment(role, unit, fte, from, until);
    }

    /** A period in which one of the employments is not filled. */
    public void absence(int from, int until) {
        plain &= from < until;
        absent = true;
    }

    /**
     * An assessment.
     *
     * @param idHash a number that is the same for the same id
     * @param rankCode as {@link RankCode} has it
     */
    public void assessment(int idHash, int competence, int rankCode, int source, int date, int expiry) {
        plain &= date < expiry && assessmentIds.add(idHash);
        restsOnMerged |= RankCode.isMerged(rankCode);
        columns.addAssessment(competence, rankCode, source, date, expiry);
    }

    /** Whether any assessment of the open person rests on a merged level. */
    public boolean restsOnMerged() {
        return restsOnMerged;
    }

    /** Whether the open person's record is without findings for certain. */
    public boolean isPlain() {
        return plain && isPlainTogether();
    }

    /** Whether it is without findings, but perhaps for how the employments in the columns lie together. */
    public boolean isPlainApart() {
        return plain && hasExactDates() && (!absent || isPlainTogether());
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

    /** Of several employments, no two overlap in one post, and at no time are they more than one FTE together. */
    private boolean isPlainTogether() {
        int size = columns.openEmployments();
        if (size <= 1 || size > FEW) {
            return size <= 1;
        }
        int first = columns.firstOpenEmployment();
        for (int i = first; i < first + size; i++) {
            // What is filled is most where one of them begins; who is on leave fills less.
            long fte = 0;
            for (int j = first; j < first + size; j++) {
                fte += columns.isActive(j, columns.from(i)) ? columns.fte(j) : 0;
                if (j < i && isOnePost(i, j) && overlap(i, j)) {
                    return false;
                }
            }
            if (fte > Fte.UNIT || !Days.isExact(columns.from(i)) || !Days.isExact(columns.until(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isOnePost(int i, int j) {
        return columns.unit(i) == columns.unit(j) && columns.role(i) == columns.role(j);
    }

    private boolean overlap(int i, int j) {
        return columns.from(i) < columns.until(j) && columns.from(j) < columns.until(i);
    }
}
