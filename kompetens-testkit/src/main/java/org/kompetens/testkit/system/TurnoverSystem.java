package org.kompetens.testkit.system;

import java.util.Map;
import org.kompetens.organisation.UnitId;

/** Whatever counts turnover. */
@FunctionalInterface
public interface TurnoverSystem {

    /**
     * Counts.
     *
     * @param situation whose turnover, and what is meant by it
     * @return the turnover of every unit
     */
    Map<UnitId, TurnoverReport> turnover(TurnoverSituation situation);
}
