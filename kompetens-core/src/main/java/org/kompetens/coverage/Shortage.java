package org.kompetens.coverage;

import java.util.List;
import org.kompetens.organisation.CoverageRequirement;

/**
 * Why posts that exclude one another cannot all be filled: for some of them together there are too few who can fill any
 * of them, however they are divided. What is lacking in these is what is lacking in the whole group.
 *
 * @param group the group's identifier
 * @param posts the posts for which there are too few, in the order of their priority
 * @param needed how much they need together
 * @param available how much there is of all who can fill any of them, less than needed
 */
public record Shortage(String group, List<CoverageRequirement> posts, long needed, long available) {

    /** Copies. */
    public Shortage {
        posts = List.copyOf(posts);
    }

    /**
     * What is lacking.
     *
     * @return from 1
     */
    public long deficit() {
        return Math.subtractExact(needed, available);
    }
}
