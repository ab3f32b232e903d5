package org.kompetens.testkit.system;

import java.util.Map;
import org.kompetens.competence.CompetenceId;
import org.kompetens.organisation.UnitId;

/** Whatever finds out which competence there is in each unit, required or not. */
@FunctionalInterface
public interface CapitalSystem {

    /**
     * Looks at all units of a situation. Records with errors, and later records with the id of an earlier one, count for
     * nothing.
     *
     * @param situation an organisation without errors, and employees
     * @return for each unit, what there is of each competence that anybody there holds or held, or of whom it is required
     */
    Map<UnitId, Map<CompetenceId, CapitalReport>> capital(Situation situation);
}
