package org.kompetens.staffing;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.RoleId;

/**
 * That positions become larger or smaller in a year, for those who stay. Nobody's becomes larger than full time or
 * smaller than nothing, which is judged by the mean position of those of one age, year of leaving and band of position
 * size.
 *
 * @param year of the forecast, from 1
 * @param roles which; empty for all
 * @param tenThousandths how much is added to each position, from -10 000 to 10 000; 100 is one percentage point
 */
public record PositionChange(int year, Set<RoleId> roles, int tenThousandths) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the year is below 1 or the change out of bounds
     */
    public PositionChange {
        if (year < 1 || Math.abs((long) tenThousandths) > Fte.UNIT) {
            throw new IllegalArgumentException(
                    "a change must be in a year from 1, from -10000 to 10000 ten-thousandths");
        }
        roles = Collections.unmodifiableSet(new TreeSet<>(roles));
    }

    boolean isOf(RoleId role) {
        return roles.isEmpty() || roles.contains(role);
    }
}
