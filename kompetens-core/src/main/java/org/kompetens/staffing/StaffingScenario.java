package org.kompetens.staffing;

import java.util.List;
import java.util.Objects;
import org.kompetens.text.Identifiers;
import org.kompetens.text.Labels;

/**
 * What if: levers under one name, to be set beside a forecast without them.
 *
 * @param id names the scenario among others
 * @param labels what it is called
 * @param levers what it has otherwise, from 1 to {@value ScenarioComparison#MOST_LEVERS}, in the order in which they are
 *     applied
 * @param attribution how the difference is divided among the levers
 */
public record StaffingScenario(String id, Labels labels, List<Lever> levers, Attribution attribution) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException as {@link Identifiers#check} does, or if there is no lever or there are too many
     */
    public StaffingScenario {
        Identifiers.check("StaffingScenario", id);
        Objects.requireNonNull(labels, "labels");
        Objects.requireNonNull(attribution, "attribution");
        levers = List.copyOf(levers);
        if (levers.isEmpty() || levers.size() > ScenarioComparison.MOST_LEVERS) {
            throw new IllegalArgumentException("a scenario must have 1 to " + ScenarioComparison.MOST_LEVERS
                    + " levers, and has " + levers.size());
        }
    }
}
