package org.kompetens.testkit.system;

/** Whatever forecasts staff. */
@FunctionalInterface
public interface StaffingSystem {

    /**
     * Forecasts.
     *
     * @param situation who there is and what is assumed
     * @return the figures of every unit and role, of every year
     */
    StaffingReport forecast(StaffingSituation situation);
}
