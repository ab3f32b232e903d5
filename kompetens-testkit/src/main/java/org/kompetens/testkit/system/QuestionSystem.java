package org.kompetens.testkit.system;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;

/** Whatever answers what one person holds and how they would stand in a role. */
public interface QuestionSystem {

    /**
     * A level that is held.
     *
     * @param rank its rank, from 1
     * @param until the first day on which it is no longer held, by the assessments made so far; empty if it lasts
     */
    record HeldRank(int rank, Optional<LocalDate> until) {}

    /**
     * What would come of one competence in a role.
     *
     * @param kind what would come of it
     * @param missingSteps steps below the required level; 0 where it is not short
     * @param weight how much it weighs
     */
    record Fitted(CellReport.Kind kind, int missingSteps, int weight) {}

    /**
     * Every level that somebody holds, whether or not anyone requires it.
     *
     * @param situation the organisation, the date and the policy
     * @param employee a record without errors
     * @return the competences of which a level is held
     */
    Map<CompetenceId, HeldRank> held(Situation situation, Employee employee);

    /**
     * How somebody would stand in a role of a unit.
     *
     * @param situation the organisation, the date and the policy
     * @param employee a record without errors
     * @param role the role
     * @param unit the unit
     * @return what would come of each competence that is required there
     */
    Map<CompetenceId, Fitted> fit(Situation situation, Employee employee, RoleId role, UnitId unit);

    /**
     * In which roles somebody would stand best.
     *
     * @param situation the organisation, the date and the policy
     * @param employee a record without errors
     * @param unit the unit
     * @return the roles with a profile: those first of which least, by weight, falls short or is not known; among equals
     *     those of which less falls short; then by their ids
     */
    List<RoleId> best(Situation situation, Employee employee, UnitId unit);
}
