package org.kompetens.testkit.system;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.coverage.RequirementCoverage;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.TaskId;
import org.kompetens.organisation.UnitId;

/** Whatever tells what one more person brings to a unit. */
@FunctionalInterface
public interface ArrivalSystem {

    /**
     * What is before, and after.
     *
     * @param before as it is
     * @param after with one more
     * @param <T> what it is of
     */
    record BeforeAfter<T>(T before, T after) {}

    /**
     * What one more person brings to one unit.
     *
     * @param coverage the requirements in force, before and after
     * @param able for each task that concerns the newcomer, how many are able
     * @param holders for each competence of which the number changes, how many hold it
     */
    record AtUnit(
            List<BeforeAfter<RequirementCoverage>> coverage,
            Map<TaskId, BeforeAfter<Long>> able,
            Map<CompetenceId, BeforeAfter<Long>> holders) {}

    /**
     * What one more person, who works full time, brings to a unit and all above it.
     *
     * @param situation the organisation, the employees, the date and the policy
     * @param unit where the person comes
     * @param role as what
     * @param employee who moves there with all employments; empty for somebody who holds just what is required there
     * @return the unit and those above it
     */
    Map<UnitId, AtUnit> arrival(Situation situation, UnitId unit, RoleId role, Optional<EmployeeId> employee);
}
