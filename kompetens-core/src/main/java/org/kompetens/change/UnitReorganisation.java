package org.kompetens.change;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.organisation.UnitId;

/**
 * What became of a unit, with everything below it.
 *
 * @param unit the unit; it may exist on one of the two dates only
 * @param people distinct persons by what became of them; all movements, in order
 * @param competences the figures before and after of each competence with cells, explained into people moved and gaps
 *     changed; in the order of the framework
 */
public record UnitReorganisation(UnitId unit, Map<Movement, Long> people, List<CellBridge<Movement>> competences) {

    /** Copies. */
    public UnitReorganisation {
        people = Collections.unmodifiableMap(new EnumMap<>(people));
        competences = List.copyOf(competences);
    }

    /**
     * What became of the figures of one competence.
     *
     * @param id the competence
     * @return its figures before and after; empty where nobody here has or had a cell of it
     */
    public Optional<CellBridge<Movement>> competence(CompetenceId id) {
        return competences.stream()
                .filter(bridge -> bridge.competence().id().equals(id))
                .findFirst();
    }
}
