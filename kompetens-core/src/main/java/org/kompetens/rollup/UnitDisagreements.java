package org.kompetens.rollup;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kompetens.competence.CompetenceId;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.OrganisationUnit;

/**
 * Where sources do not agree on what those hold who are employed in a unit, with everything below it.
 *
 * @param unit the unit
 * @param leftOut the assessments that are left out, as they are wrong in themselves, of those with an active employment
 *     there
 * @param persons each competence on which they disagree to the number of persons of whom they do, from 1; a person
 *     counts once however many employments they have there; in the order of the framework
 */
public record UnitDisagreements(OrganisationUnit unit, LeftOut leftOut, Map<CompetenceId, Long> persons) {

    /** Copies. */
    public UnitDisagreements {
        persons = Collections.unmodifiableMap(new LinkedHashMap<>(persons));
    }
}
