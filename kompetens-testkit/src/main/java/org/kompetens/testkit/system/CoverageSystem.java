package org.kompetens.testkit.system;

import java.util.Map;
import org.kompetens.organisation.UnitId;

/** Whatever finds out whether units have what they need as a whole. */
@FunctionalInterface
public interface CoverageSystem {

    /**
     * Looks at all units of a situation. Records with errors, and later records with the id of an earlier one, count for
     * nothing.
     *
     * @param situation an organisation without errors, and employees
     * @return a report for each unit that has a coverage requirement in force
     */
    Map<UnitId, UnitCoverageReport> cover(Situation situation);
}
