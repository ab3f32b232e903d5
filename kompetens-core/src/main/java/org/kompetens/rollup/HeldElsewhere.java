package org.kompetens.rollup;

import java.util.List;
import org.kompetens.organisation.OrganisationUnit;

/**
 * A unit in which a competence is held that another unit is looking for: with its own employees, and not those of units
 * below it.
 *
 * @param unit the unit
 * @param byRank distinct persons employed in that very unit who hold each level of the competence's scale, lowest first
 */
public record HeldElsewhere(OrganisationUnit unit, List<Long> byRank) {

    /** Copies. */
    public HeldElsewhere {
        byRank = List.copyOf(byRank);
    }

    /**
     * How many hold it there, at any level.
     *
     * @return from 1
     */
    public long holders() {
        return byRank.stream().reduce(0L, Math::addExact);
    }
}
