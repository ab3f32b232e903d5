package org.kompetens.testkit.system;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kompetens.coverage.PersonDeparture;
import org.kompetens.coverage.PostCoverage;
import org.kompetens.coverage.PostLoss;
import org.kompetens.coverage.Shortage;

/**
 * What a {@link CoverageSystem} says of one unit.
 *
 * @param posts one for each requirement in force, in the order of their declaration
 * @param departures what is lost if one person leaves, to how many persons there are like this
 * @param named the same by person, in order
 * @param shortages why groups of posts cannot all be filled; a system may choose among several reasons
 */
public record UnitCoverageReport(
        List<PostCoverage> posts,
        Map<List<PostLoss>, Long> departures,
        List<PersonDeparture> named,
        List<Shortage> shortages) {

    /** Copies. */
    public UnitCoverageReport {
        posts = List.copyOf(posts);
        departures = Collections.unmodifiableMap(new LinkedHashMap<>(departures));
        named = List.copyOf(named);
        shortages = List.copyOf(shortages);
    }
}
