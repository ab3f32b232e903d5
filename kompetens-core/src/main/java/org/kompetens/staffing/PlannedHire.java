package org.kompetens.staffing;

import java.util.Objects;

/**
 * That somebody is hired at the end of a year, whether or not they are missing then.
 *
 * @param year of the forecast, from 1
 * @param where in which role and unit
 * @param fte how much, from nought
 */
public record PlannedHire(int year, UnitRole where, Quantity fte) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the year is below 1 or the FTE below nought
     */
    public PlannedHire {
        Objects.requireNonNull(where, "where");
        if (year < 1 || fte.signum() < 0) {
            throw new IllegalArgumentException("a planned hire must be in a year from 1, of an FTE from nought");
        }
    }
}
