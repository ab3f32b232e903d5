package org.kompetens.testkit.system;

import java.util.Map;
import org.kompetens.change.UnitReorganisation;
import org.kompetens.organisation.UnitId;

/** Whatever explains the change of units into people moved and gaps changed. */
@FunctionalInterface
public interface ReorganisationSystem {

    /**
     * Explains.
     *
     * @param before the situation before
     * @param after the situation after, of an organisation with the same competence framework; an employee in both has
     *     the same id in both
     * @return a report for each unit of either
     */
    Map<UnitId, UnitReorganisation> explain(Situation before, Situation after);
}
