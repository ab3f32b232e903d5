package org.kompetens.coverage;

import java.util.List;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.rollup.Fraction;

/**
 * What a unit loses if a person leaves.
 *
 * @param employee who
 * @param losses the coverage requirements of which more is lacking without the person, or of which nobody else holds the level,
 *     in the unit's order; at least one
 * @param share Σ what is lacking more ÷ what is needed, over the requirements
 */
public record PersonDeparture(EmployeeId employee, List<CoverageLoss> losses, Fraction share) {

    /** Copies. */
    public PersonDeparture {
        losses = List.copyOf(losses);
    }

    /** How many requirements; nothing of the person. */
    @Override
    public String toString() {
        return "PersonDeparture[losses=" + losses.size() + "]";
    }
}
