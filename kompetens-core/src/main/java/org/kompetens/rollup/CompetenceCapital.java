package org.kompetens.rollup;

import org.kompetens.competence.ResolvedCompetence;

/**
 * How many hold one competence in one unit and below it, whether or not it is required of them: distinct persons with an
 * active employment there, absent ones included.
 *
 * @param competence the competence
 * @param required persons of whom it is required there, who are not exempt from it: each by the level held, as expired,
 *     or as unassessed
 * @param notRequired all others who hold it or whose assessments have all expired; nobody is unassessed among them, and
 *     of a competence that is retired at the as-of date there is nobody
 * @param merged of how many of these who hold it, required or not, the level rests on a mapping that merges levels
 */
public record CompetenceCapital(
        ResolvedCompetence competence, HeldLevels required, HeldLevels notRequired, long merged) {

    /**
     * How many hold it, at any level.
     *
     * @return distinct persons, from 0
     */
    public long holders() {
        return Math.addExact(required.holders(), notRequired.holders());
    }

    /**
     * Whether it is held there and required of nobody there.
     *
     * @return true if so
     */
    public boolean isNotMadeUseOf() {
        return holders() > 0 && required.persons() == 0;
    }

    /**
     * Whether it is required of somebody there, and nobody there holds it at any level, as far as it is known.
     *
     * @return true if so
     */
    public boolean isHeldByNobody() {
        return required.persons() > 0 && holders() == 0;
    }
}
