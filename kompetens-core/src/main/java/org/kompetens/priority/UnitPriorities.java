package org.kompetens.priority;

import java.util.List;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.OrganisationUnit;

/**
 * What a unit, with everything below it, should look at first.
 *
 * @param unit the unit
 * @param leftOut the assessments that are left out, as they are wrong in themselves, of those with an active employment
 *     there
 * @param weight Σ weight of all its cells, from 0: what the shares are of
 * @param priorities the competences of which something is unknown or short: where an assessment would tell most first;
 *     among equals, and where all is known, the largest shortfall; then in the order of the framework
 */
public record UnitPriorities(OrganisationUnit unit, LeftOut leftOut, long weight, List<Priority> priorities) {

    /** Copies. */
    public UnitPriorities {
        priorities = List.copyOf(priorities);
    }
}
