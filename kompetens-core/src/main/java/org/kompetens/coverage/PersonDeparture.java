package org.kompetens.coverage;

import java.util.List;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.rollup.Fraction;

/**
 * What a unit loses if a person leaves.
 *
 * @param employee who
 * @param losses the posts at which something is lost, in the order of the unit's requirements; at least one
 * @param share Σ what is lacking more ÷ what is needed, over the posts
 */
public record PersonDeparture(EmployeeId employee, List<PostLoss> losses, Fraction share) {

    /** Copies. */
    public PersonDeparture {
        losses = List.copyOf(losses);
    }

    /** How many posts; nothing of the person. */
    @Override
    public String toString() {
        return "PersonDeparture[losses=" + losses.size() + "]";
    }
}
