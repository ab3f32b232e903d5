package org.kompetens.testkit.system;

import java.util.List;
import java.util.Map;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.Simulation;
import org.kompetens.staffing.StochasticYear;

/** Whatever says between what the figures of a forecast are likely to be. */
@FunctionalInterface
public interface StochasticSystem {

    /**
     * Asks chance.
     *
     * @param situation who there is and what is assumed
     * @param simulation how often chance is asked, and which
     * @return the years of every unit with all below it, all roles together
     */
    Map<UnitId, List<StochasticYear>> percentiles(StaffingSituation situation, Simulation simulation);
}
