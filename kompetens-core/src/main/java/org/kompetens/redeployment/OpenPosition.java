package org.kompetens.redeployment;

import java.util.Comparator;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;

/**
 * A role that is open in a unit.
 *
 * @param role which role
 * @param unit where
 * @param positions for how many persons, from 1 to {@value #MOST}
 */
public record OpenPosition(RoleId role, UnitId unit, int positions) implements Comparable<OpenPosition> {

    /** The most positions of one role in one unit. */
    public static final int MOST = 100_000;

    private static final Comparator<OpenPosition> ORDER = Comparator.comparing(OpenPosition::role)
            .thenComparing(OpenPosition::unit)
            .thenComparing(OpenPosition::positions);

    /** By role, then by unit. */
    @Override
    public int compareTo(OpenPosition other) {
        return ORDER.compare(this, other);
    }
}
