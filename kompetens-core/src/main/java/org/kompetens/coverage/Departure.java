package org.kompetens.coverage;

import java.util.List;
import org.kompetens.rollup.Fraction;

/**
 * What a unit loses if one of some persons leaves, who are alike in it. Who they are is told by {@link
 * Coverage#departures(org.kompetens.organisation.UnitId, java.util.stream.Stream)} alone.
 *
 * @param losses the posts at which something is lost, in the order of the unit's requirements; at least one
 * @param share Σ what is lacking more ÷ what is needed, over the posts: comparable between persons and FTE
 * @param persons how many persons there are like this
 */
public record Departure(List<PostLoss> losses, Fraction share, long persons) {

    /** Copies. */
    public Departure {
        losses = List.copyOf(losses);
    }
}
