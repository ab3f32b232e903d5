package org.kompetens.coverage;

import java.util.List;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageRequirement;

/**
 * Why coverage requirements that exclude one another cannot all be met: for some of them together there are too few who
 * count for any of them, however they are divided. What is lacking in these is what is lacking in the whole group.
 *
 * @param group the group's identifier
 * @param requirements the requirements for which there are too few, in the order of their priority
 * @param needed how much they need together, in persons or in FTE as they are
 * @param available how much there is of all who count for any of them, less than needed
 */
public record Shortage(
        String group, List<CoverageRequirement> requirements, CoverageAmount needed, CoverageAmount available) {

    /** Copies. */
    public Shortage {
        requirements = List.copyOf(requirements);
    }

    /**
     * What is lacking.
     *
     * @return needed less available, more than nought
     */
    public CoverageAmount deficit() {
        return needed.minus(available);
    }
}
