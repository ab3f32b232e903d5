package org.kompetens.testkit;

import java.util.List;
import java.util.Set;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Rule;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.PlanningRule;

/**
 * Plans that break one rule.
 *
 * @param organisation the organisation, without errors
 * @param register what it plans
 * @param employees everybody there, without errors
 * @param foundIn what has to be asked to find it
 * @param rule the rule that is broken
 * @param path where, from the register; of a rule of employees from these
 * @param consequences other rules that cannot but be broken with it; mostly none
 */
public record PlanBreach(
        Organisation organisation,
        PlanRegister register,
        List<Employee> employees,
        Question foundIn,
        PlanningRule rule,
        FieldPath path,
        Set<Rule> consequences) {

    /** What somebody asks of plans. */
    public enum Question {
        /** What is wrong with the register as it stands. */
        REGISTER,
        /** Who is named in it, and is not among the employees. */
        PEOPLE,
        /** Who has no development plan in the round of 2026, as of 1 October of that year. */
        DEVELOPMENT_PLANS,
        /** What those take along who leave within the year after 1 October 2026. */
        LEAVERS
    }

    /** Copies. */
    public PlanBreach {
        employees = List.copyOf(employees);
        consequences = Set.copyOf(consequences);
    }

    /** The rule; what is planned stands in its own text. */
    @Override
    public String toString() {
        return "PlanBreach[" + rule.code() + " at " + path + "]";
    }
}
