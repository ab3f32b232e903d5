package org.kompetens.coverage;

import java.util.List;
import org.kompetens.rollup.Fraction;

/**
 * What a unit loses if one of some persons leaves, who are alike in it. Who they are is told by {@link
 * Coverage#departures(org.kompetens.organisation.UnitId, java.util.stream.Stream)} alone.
 *
 * @param losses the coverage requirements of which more is lacking without them, or of which nobody else holds the level, in the
 *     unit's order; at least one
 * @param share Σ what is lacking more ÷ what is needed, over the requirements: comparable between persons and FTE
 * @param persons how many persons there are like this
 */
public record Departure(List<CoverageLoss> losses, Fraction share, long persons) {

    /** Copies. */
    public Departure {
        losses = List.copyOf(losses);
    }
}
