package org.kompetens.testkit.system;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kompetens.coverage.CoverageLoss;
import org.kompetens.coverage.PersonDeparture;
import org.kompetens.coverage.RequirementCoverage;
import org.kompetens.coverage.Shortage;

/**
 * What a {@link CoverageSystem} says of one unit.
 *
 * @param requirements one for each requirement in force, in the order of their declaration
 * @param departures what is lost if one person leaves, to how many persons there are like this: of whoever alone holds what is
 *     needed, with or without any FTE, and of whoever is there without whom more is lacking
 * @param named the same by person, in order
 * @param shortages why groups of requirements cannot all be filled; a system may choose among several reasons
 */
public record UnitCoverageReport(
        List<RequirementCoverage> requirements,
        Map<List<CoverageLoss>, Long> departures,
        List<PersonDeparture> named,
        List<Shortage> shortages) {

    /** Copies. */
    public UnitCoverageReport {
        requirements = List.copyOf(requirements);
        departures = Collections.unmodifiableMap(new LinkedHashMap<>(departures));
        named = List.copyOf(named);
        shortages = List.copyOf(shortages);
    }
}
