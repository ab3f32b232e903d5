package org.kompetens.redeployment;

import java.util.Objects;
import java.util.Optional;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;

/**
 * One more person in a unit: somebody yet unknown who holds all that is required there, or a given employee who moves
 * there with all of their employments.
 *
 * @param unit where
 * @param role as what
 * @param fte with how much FTE
 * @param employee who; empty for somebody who holds all that the role requires there, and nothing else
 */
public record Newcomer(UnitId unit, RoleId role, Fte fte, Optional<EmployeeId> employee) {

    /** Checks. */
    public Newcomer {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(fte, "fte");
        Objects.requireNonNull(employee, "employee");
    }

    /**
     * Somebody who holds all that a role requires in a unit.
     *
     * @param unit where
     * @param role as what
     * @param fte with how much FTE
     * @return the newcomer
     */
    public static Newcomer asRequired(UnitId unit, RoleId role, Fte fte) {
        return new Newcomer(unit, role, fte, Optional.empty());
    }

    /**
     * A given employee, who moves there.
     *
     * @param unit where
     * @param role as what
     * @param fte with how much FTE
     * @param employee who
     * @return the newcomer
     */
    public static Newcomer moving(UnitId unit, RoleId role, Fte fte, EmployeeId employee) {
        return new Newcomer(unit, role, fte, Optional.of(employee));
    }

    /** Where and as what; nothing of the person. */
    @Override
    public String toString() {
        return "Newcomer[unit=" + unit + ", role=" + role + "]";
    }
}
