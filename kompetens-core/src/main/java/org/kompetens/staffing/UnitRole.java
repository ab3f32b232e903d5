package org.kompetens.staffing;

import java.util.Objects;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;

/**
 * A role in a unit: where stock is counted and forecast.
 *
 * @param unit the unit itself, not what is below it
 * @param role the role
 */
public record UnitRole(UnitId unit, RoleId role) {

    /** Refuses null. */
    public UnitRole {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(role, "role");
    }
}
