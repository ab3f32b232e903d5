package org.kompetens.testkit.system;

import java.util.List;
import java.util.Map;
import org.kompetens.competence.CompetenceId;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Employee;

/** Whatever finds out where sources do not agree on what people hold. */
public interface DisagreementSystem {

    /**
     * Where sources do not agree on one employee.
     *
     * @param situation organisation and date
     * @param employee an employee whose record has no errors
     * @return each competence on which they disagree to the steps between the highest and the lowest
     */
    Map<CompetenceId, Integer> disagreements(Situation situation, Employee employee);

    /**
     * The same as warnings.
     *
     * @param situation organisation and date
     * @param employee an employee whose record has no errors
     * @return one finding for each competence on which they disagree
     */
    Findings findings(Situation situation, Employee employee);

    /**
     * Counts the disagreements of all employees of a situation.
     *
     * @param situation the situation; records with errors count for nothing
     * @return the counts
     */
    DisagreementReport count(Situation situation);

    /**
     * Counts groups by themselves and puts the results together.
     *
     * @param situation organisation and date
     * @param groups at least one
     * @return the counts of all together
     */
    DisagreementReport merge(Situation situation, List<List<Employee>> groups);
}
