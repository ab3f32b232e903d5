package org.kompetens.horizon;

import java.util.List;
import java.util.Optional;
import org.kompetens.change.CellBridge;
import org.kompetens.competence.CompetenceId;
import org.kompetens.organisation.OrganisationUnit;

/**
 * How a unit, with everything below it, comes from its figures on one date to those on another.
 *
 * @param unit the unit
 * @param competences those with cells on either date or between them, in the order of the framework
 */
public record UnitBridge(OrganisationUnit unit, List<CellBridge<Cause>> competences) {

    /** Copies. */
    public UnitBridge {
        competences = List.copyOf(competences);
    }

    /**
     * The bridge of one competence.
     *
     * @param id the competence
     * @return its bridge; empty where nobody here has or had a cell of it
     */
    public Optional<CellBridge<Cause>> competence(CompetenceId id) {
        return competences.stream()
                .filter(bridge -> bridge.competence().id().equals(id))
                .findFirst();
    }
}
