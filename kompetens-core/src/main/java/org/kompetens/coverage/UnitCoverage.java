package org.kompetens.coverage;

import java.util.List;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.OrganisationUnit;

/**
 * How far a unit's coverage requirements are met by those who work in it or below it. Numbers alone, no names.
 *
 * @param unit the unit
 * @param leftOut the assessments that are left out, as they are wrong in themselves, of those with an active employment
 *     there
 * @param requirements one for each coverage requirement in force, in the order of their declaration
 * @param shortages for each group of requirements that cannot all be met: why
 * @param departures what is lost if one person leaves: the greatest loss first, persons alike together; those without
 *     whom no more is lacking, and who are no sole holder, are left out
 */
public record UnitCoverage(
        OrganisationUnit unit,
        LeftOut leftOut,
        List<RequirementCoverage> requirements,
        List<Shortage> shortages,
        List<Departure> departures) {

    /** Copies. */
    public UnitCoverage {
        requirements = List.copyOf(requirements);
        shortages = List.copyOf(shortages);
        departures = List.copyOf(departures);
    }
}
