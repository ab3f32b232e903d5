package org.kompetens.rollup;

import java.util.List;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.OrganisationUnit;

/**
 * The competence capital of one unit and all below it.
 *
 * @param unit the unit
 * @param leftOut the assessments that are left out, as they are wrong in themselves, of those with an active employment
 *     there
 * @param competences every competence that anybody there holds or held, or of whom it is required, one that is
 *     retired only in the latter case; in the order of the framework
 */
public record UnitCapital(OrganisationUnit unit, LeftOut leftOut, List<CompetenceCapital> competences) {

    /** Copies. */
    public UnitCapital {
        competences = List.copyOf(competences);
    }

    /**
     * What is held there and required of nobody there.
     *
     * @return in the order of the framework
     */
    public List<CompetenceCapital> notMadeUseOf() {
        return competences.stream().filter(CompetenceCapital::isNotMadeUseOf).toList();
    }

    /**
     * What is required there and held by nobody there.
     *
     * @return in the order of the framework
     */
    public List<CompetenceCapital> heldByNobody() {
        return competences.stream().filter(CompetenceCapital::isHeldByNobody).toList();
    }
}
