package org.kompetens.testkit.system;

import java.util.List;
import org.kompetens.staffing.Attribution;
import org.kompetens.staffing.Lever;

/** Whatever sets a forecast and a scenario side by side. */
@FunctionalInterface
public interface LeverSystem {

    /**
     * Compares.
     *
     * @param situation what there is without the scenario
     * @param levers what the scenario has otherwise, from 1 on
     * @param attribution how the difference is divided among the levers
     * @return both, and what each lever contributes
     */
    LeverReport compare(StaffingSituation situation, List<Lever> levers, Attribution attribution);
}
