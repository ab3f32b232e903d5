package org.kompetens.testkit.system;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.GoalId;
import org.kompetens.planning.PlanChanges;
import org.kompetens.planning.PlanId;

/** Whatever breaks goals and plans down. */
public interface CascadeSystem {

    /**
     * What is wrong with a register.
     *
     * @param situation the organisation and what it plans
     * @return all findings
     */
    Findings findings(PlanningSituation situation);

    /**
     * From where each goal comes.
     *
     * @param situation the organisation and what it plans
     * @return for each goal all goals above it
     */
    Map<GoalId, Set<GoalId>> above(PlanningSituation situation);

    /**
     * What the coming talks go by.
     *
     * @param situation the organisation and what it plans
     * @return for each unit its priorities
     */
    Map<UnitId, TalkReport> talks(PlanningSituation situation);

    /**
     * A plan broken down to units.
     *
     * @param situation the organisation and what it plans
     * @param plan which plan
     * @return for each unit with any its activities
     */
    Map<UnitId, List<ActivityId>> brokenDown(PlanningSituation situation, PlanId plan);

    /**
     * In what a plan differs from what was adopted.
     *
     * @param situation the organisation and what it plans
     * @param plan which plan
     * @param date as of which date
     * @return the changes; empty where nothing was adopted by then
     */
    Optional<PlanChanges> changes(PlanningSituation situation, PlanId plan, LocalDate date);
}
