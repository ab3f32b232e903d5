package org.kompetens.engine;

import org.kompetens.organisation.Fte;

/**
 * Takes a record in numbers, and sees whether it is plainly good. Plainly good is less than without findings: it is what
 * can be seen at a glance, so that only the other records, which are few, have to be checked by the rules.
 */
public final class Intake {

    /** The most posts that are compared with each other. */
    private static final int FEW = 8;

    private final PersonColumns columns;
    private final DistinctNumbers employmentIds = new DistinctNumbers();
    private final DistinctNumbers assessmentIds = new DistinctNumbers();
    private boolean plain = true;
    private boolean restsOnMerged;
    private long fteSum;

    /**
     * An intake into columns.
     *
     * @param columns the columns
     */
    public Intake(PersonColumns columns) {
        this.columns = columns;
    }

    /** The columns. */
    public PersonColumns columns() {
        return columns;
    }

    /** Begins a person, whatever was open. */
    public void begin() {
        columns.abandonPerson();
        employmentIds.clear();
        assessmentIds.clear();
        plain = true;
        restsOnMerged = false;
        fteSum = 0;
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
        plain &= from < until && employmentIds.add(idHash);
        fteSum += fte;
        columns.addEmployment(role, unit, fte, from, until);
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
    boolean restsOnMerged() {
        return restsOnMerged;
    }

    /** Whether the open person's record is without findings for certain. */
    public boolean isPlain() {
        return plain && (columns.openEmployments() <= 1 || (fteSum <= Fte.UNIT && hasDistinctPosts()));
    }

    private boolean hasDistinctPosts() {
        int size = columns.openEmployments();
        if (size > FEW) {
            return false;
        }
        for (int i = 1; i < size; i++) {
            for (int j = 0; j < i; j++) {
                if (columns.openUnit(i) == columns.openUnit(j) && columns.openRole(i) == columns.openRole(j)) {
                    return false;
                }
            }
        }
        return true;
    }
}
