package org.kompetens.testkit.system;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.redeployment.OpenPosition;
import org.kompetens.rollup.Fraction;

/**
 * How everybody concerned stands, and who is placed where.
 *
 * @param standings by person and position
 * @param placements by person, of those that are placed
 */
public record RedeploymentReport(
        Map<EmployeeId, Map<OpenPosition, Standing>> standings, Map<EmployeeId, OpenPosition> placements) {

    /** Copies. */
    public RedeploymentReport {
        standings = Collections.unmodifiableMap(new TreeMap<>(standings));
        placements = Collections.unmodifiableMap(new TreeMap<>(placements));
    }

    /**
     * How somebody stands in an open role.
     *
     * @param shortfall the weighted shortfall of what is known to be missing
     * @param atMost the weighted shortfall if nothing of what is unknown were held
     * @param steps how many steps are missing
     * @param met how many requirements are met
     * @param unknown of how many requirements it is not known
     */
    public record Standing(Fraction shortfall, Fraction atMost, int steps, int met, int unknown) {}

    /** With the ids, which the library's own text keeps to itself: they are made up, and a law that fails must name them. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        standings.forEach((employee, own) ->
                text.append(employee.value()).append(' ').append(own).append('\n'));
        placements.forEach((employee, position) ->
                text.append(employee.value()).append(" in ").append(position).append('\n'));
        return text.toString();
    }
}
