package org.kompetens.planning;

import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;

/** What a finding of the analysis changes: the answer to "how does this affect the need?" */
public sealed interface Influence {

    /**
     * What is required of those in a role or a unit.
     *
     * @param competence which competence
     * @param role of whom; empty for all in the unit
     * @param unit where, with all below; empty for everywhere
     */
    record OnRequirement(CompetenceId competence, Optional<RoleId> role, Optional<UnitId> unit) implements Influence {}

    /**
     * How many are needed.
     *
     * @param role in which role
     * @param unit where, with all below
     */
    record OnDemand(RoleId role, UnitId unit) implements Influence {}

    /**
     * What is to be reached.
     *
     * @param goal which goal
     */
    record OnGoal(GoalId goal) implements Influence {}
}
