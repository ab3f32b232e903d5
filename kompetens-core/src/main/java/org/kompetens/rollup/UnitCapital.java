package org.kompetens.rollup;

import java.util.List;
import org.kompetens.organisation.OrganisationUnit;

/**
 * The competence capital of one unit and all below it.
 *
 * @param unit the unit
 * @param competences every competence that anybody there holds or held, or of whom it is required, one that is
 *     retired only in the latter case; in the order of the framework
 */
public record UnitCapital(OrganisationUnit unit, List<CompetenceCapital> competences) {

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
