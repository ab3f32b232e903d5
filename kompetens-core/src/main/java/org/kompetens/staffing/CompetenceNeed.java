package org.kompetens.staffing;

import org.kompetens.competence.ResolvedCompetence;

/**
 * What the profiles call for of a competence at a level in a year of a forecast: of each role in each unit that requires it,
 * summed up. Somebody in a role that requires several competences is needed for each of them, so needs of several
 * competences do not add up to people.
 *
 * @param competence the competence
 * @param rank the level required, as a rank on the competence's own scale, from 1
 * @param demand how much staff is needed in roles that require it, in FTE alone
 * @param leavers who left these roles within the year
 * @param need how much of it has to be recruited
 */
public record CompetenceNeed(
        ResolvedCompetence competence, int rank, Figure demand, Figure leavers, RecruitmentNeed need) {

    /**
     * The same competence and level in two groups of roles or units.
     *
     * @param other of the same competence and level
     * @return both summed
     * @throws IllegalArgumentException if it is of another competence or level
     */
    public CompetenceNeed plus(CompetenceNeed other) {
        if (!competence.id().equals(other.competence.id()) || rank != other.rank) {
            throw new IllegalArgumentException("needs must be of one competence and level: " + competence.id() + " at "
                    + rank + ", " + other.competence.id() + " at " + other.rank);
        }
        return new CompetenceNeed(
                competence, rank, demand.plus(other.demand), leavers.plus(other.leavers), need.plus(other.need));
    }
}
