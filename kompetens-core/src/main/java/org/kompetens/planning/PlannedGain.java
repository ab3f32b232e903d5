package org.kompetens.planning;

import java.util.List;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.organisation.EmployeeId;

/**
 * What an activity is expected to bring: so many persons, or some by name, will hold a level of a competence.
 *
 * @param competence the competence
 * @param level the level that they will hold at least
 * @param persons how many, from 0; as many as the employees where they are known
 * @param employees who, where it is known
 */
public record PlannedGain(CompetenceId competence, Level level, int persons, List<EmployeeId> employees) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the number is below 0, or not that of the employees where there are any
     */
    public PlannedGain {
        employees = List.copyOf(employees);
        if (persons < 0) {
            throw new IllegalArgumentException("persons must be at least 0: " + persons);
        }
        if (!employees.isEmpty() && persons != employees.size()) {
            throw new IllegalArgumentException(
                    "persons must be as many as the employees: " + persons + ", " + employees.size());
        }
    }

    /**
     * A gain of so many, whoever they are.
     *
     * @param competence the competence
     * @param level the level that they will hold at least
     * @param persons how many, from 0
     * @return the gain
     */
    public static PlannedGain ofPersons(CompetenceId competence, Level level, int persons) {
        return new PlannedGain(competence, level, persons, List.of());
    }

    /**
     * A gain of these.
     *
     * @param competence the competence
     * @param level the level that they will hold at least
     * @param employees who
     * @return the gain
     */
    public static PlannedGain ofEmployees(CompetenceId competence, Level level, List<EmployeeId> employees) {
        return new PlannedGain(competence, level, employees.size(), employees);
    }

    /** Of what, and for how many; not for whom. */
    @Override
    public String toString() {
        return "PlannedGain[" + competence + ", " + level.id() + ", persons=" + persons + "]";
    }
}
