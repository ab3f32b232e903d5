package org.kompetens.redeployment;

import java.util.List;
import org.kompetens.competence.CompetenceId;
import org.kompetens.cost.Amounts;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.rollup.Fraction;

/**
 * How somebody stands in an open role, by the rules of the gap.
 *
 * @param employee who
 * @param position in which role, and where
 * @param met how many of the competences required there are held at the level required or above
 * @param missing what falls short, in the order of the framework
 * @param unknown what is required there and never assessed, or assessed and expired, in the order of the framework: no number
 *     says how much of it is missing
 * @param shortfall the weighted shortfall of what is missing
 * @param atMost the weighted shortfall at most, whatever is found of what is unknown: as if nothing of that were held
 * @param cost what the retraining costs, as far as prices are known
 */
public record Standing(
        EmployeeId employee,
        OpenPosition position,
        int met,
        List<MissingCompetence> missing,
        List<CompetenceId> unknown,
        Fraction shortfall,
        Fraction atMost,
        Amounts cost) {

    /** Copies. */
    public Standing {
        missing = List.copyOf(missing);
        unknown = List.copyOf(unknown);
    }

    /**
     * Of how many steps the price is not known, so that the cost leaves them out.
     *
     * @return from 0
     */
    public int stepsWithoutPrice() {
        return missing.stream()
                .filter(one -> one.stepPrice().isEmpty())
                .mapToInt(MissingCompetence::missingSteps)
                .sum();
    }

    /** In which role; nothing of who stands how. */
    @Override
    public String toString() {
        return "Standing[" + position + "]";
    }
}
