package org.kompetens.testkit.system;

import java.util.List;
import org.kompetens.staffing.Imputation;

/** Whatever forecasts staff of which a part is imputed. */
@FunctionalInterface
public interface ImputationSystem {

    /**
     * Forecasts.
     *
     * @param situation who there is and what is assumed of the years to come
     * @param imputations what is assumed of members without staff in the situation
     * @return the figures of every unit and role, of every year, and what of them is imputed by each assumption
     */
    ImputationReport forecast(StaffingSituation situation, List<Imputation> imputations);
}
