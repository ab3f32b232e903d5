package org.kompetens.testkit.system;

import java.util.List;
import java.util.Map;
import org.kompetens.organisation.UnitId;

/** Whatever says what units should look at first. */
@FunctionalInterface
public interface PrioritySystem {

    /**
     * Looks at all units of a situation. Records with errors, and later records with the id of an earlier one, count for
     * nothing.
     *
     * @param situation an organisation without errors, and employees
     * @return of each unit the competences of which something is unknown or short, most unknown first; among equals the
     *     largest shortfall, then in the order of the framework
     */
    Map<UnitId, List<PriorityReport>> prioritise(Situation situation);
}
