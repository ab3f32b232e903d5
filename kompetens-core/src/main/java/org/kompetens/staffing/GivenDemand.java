package org.kompetens.staffing;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;

/**
 * Demand that is given: of some roles in a unit and all below it. It is divided among them by today's FTE, largest
 * remainder, equal remainders to what comes first in the order of roles, then units. Given for one role in a unit where
 * nobody has it today, it is that unit's own. What nothing is given of follows another demand.
 *
 * @param given none of which overlap
 * @param otherwise for everything else
 */
public record GivenDemand(List<Given> given, Demand otherwise) implements Demand {

    /**
     * Demand of some roles in one unit's subtree.
     *
     * @param unit the unit
     * @param roles which; empty for all
     * @param byYear FTE at the end of each year, from the first; the last one also at the end of all years after it
     */
    public record Given(UnitId unit, Set<RoleId> roles, List<Quantity> byYear) {

        /**
         * Copies.
         *
         * @throws IllegalArgumentException if no year is given, or a demand is below nought
         */
        public Given {
            if (byYear.isEmpty() || byYear.stream().anyMatch(fte -> fte.signum() < 0)) {
                throw new IllegalArgumentException("demand must be given of at least one year, and be from nought");
            }
            roles = Collections.unmodifiableSet(new TreeSet<>(roles));
            byYear = List.copyOf(byYear);
        }

        Optional<RoleId> onlyRole() {
            return roles.size() == 1 ? Optional.of(roles.iterator().next()) : Optional.empty();
        }
    }

    /** Copies. */
    public GivenDemand {
        given = List.copyOf(given);
    }
}
