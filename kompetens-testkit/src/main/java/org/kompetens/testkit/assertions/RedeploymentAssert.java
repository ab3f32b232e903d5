package org.kompetens.testkit.assertions;

import java.math.BigDecimal;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.redeployment.OpenPosition;
import org.kompetens.redeployment.Redeployment;
import org.kompetens.redeployment.Standing;

/** Assertions about who is proposed for which open role. A message names no employee. */
public final class RedeploymentAssert extends AbstractAssert<RedeploymentAssert, Redeployment> {

    RedeploymentAssert(Redeployment actual) {
        super(actual, RedeploymentAssert.class);
    }

    /**
     * Somebody is proposed for a role in a unit.
     *
     * @param employee who, by id
     * @param role the id of the role
     * @param unit the id of the unit
     * @return this
     */
    public RedeploymentAssert places(String employee, String role, String unit) {
        Optional<OpenPosition> found = position(employee);
        if (found.filter(one -> isIn(one, role, unit)).isEmpty()) {
            throw failure(
                    "the employee must be placed as %s in unit %s, is %s",
                    role, unit, found.map(RedeploymentAssert::place).orElse("not placed"));
        }
        return this;
    }

    /**
     * Somebody is concerned, and there is no position for them.
     *
     * @param employee who, by id
     * @return this
     */
    public RedeploymentAssert leavesWithoutPosition(String employee) {
        if (!actual.unplaced().contains(EmployeeId.of(employee))) {
            throw failure(
                    "the employee must be left without a position, is %s",
                    position(employee).map(RedeploymentAssert::place).orElse("not concerned"));
        }
        return this;
    }

    /**
     * So many positions of a role in a unit stay open.
     *
     * @param role the id of the role
     * @param unit the id of the unit
     * @param expected from 0
     * @return this
     */
    public RedeploymentAssert leavesUnfilled(String role, String unit, int expected) {
        int found = actual.unfilled().stream()
                .filter(one -> isIn(one, role, unit))
                .mapToInt(OpenPosition::positions)
                .sum();
        if (found != expected) {
            throw failure("%d positions as %s in unit %s must stay open, %d do", expected, role, unit, found);
        }
        return this;
    }

    /**
     * What is known to be missing for all that is proposed.
     *
     * @param expected the weighted shortfall; a decimal number, of as many decimals as are to be compared, such as {@code "2.5"}
     * @return this
     */
    public RedeploymentAssert lacks(String expected) {
        BigDecimal wanted = new BigDecimal(expected);
        BigDecimal found = actual.shortfall().rounded(Math.max(0, wanted.scale()));
        if (found.compareTo(wanted) != 0) {
            throw failure("what is proposed must lack %s, lacks %s", expected, found.toPlainString());
        }
        return this;
    }

    /**
     * Of how many requirements of all that is proposed it is not known whether they are met.
     *
     * @param expected from 0
     * @return this
     */
    public RedeploymentAssert hasUnknown(int expected) {
        if (actual.unknown() != expected) {
            throw failure("%d requirements must be unknown, are %d", expected, actual.unknown());
        }
        return this;
    }

    private Optional<OpenPosition> position(String employee) {
        EmployeeId id = EmployeeId.of(employee);
        return actual.placements().stream()
                .filter(one -> one.employee().equals(id))
                .map(Standing::position)
                .findFirst();
    }

    private static boolean isIn(OpenPosition position, String role, String unit) {
        return position.role().equals(RoleId.of(role)) && position.unit().equals(UnitId.of(unit));
    }

    private static String place(OpenPosition position) {
        return "placed as " + position.role() + " in unit " + position.unit();
    }
}
