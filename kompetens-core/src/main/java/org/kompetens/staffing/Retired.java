package org.kompetens.staffing;

import java.time.LocalDate;
import org.kompetens.organisation.Employee;

/** Tells who of those that left an organisation retired: records of employment say when somebody left, not why. */
@FunctionalInterface
public interface Retired {

    /**
     * Whether somebody retired.
     *
     * @param employee who left, and is nowhere in the organisation afterwards
     * @param left the first date on which they were no longer employed
     * @return true if they retired, false if they left for another reason
     */
    boolean hasRetired(Employee employee, LocalDate left);

    /**
     * Takes all who leave at an age or above it to have retired.
     *
     * @param age in whole years; somebody whose birth date is not known left for another reason
     * @return the rule
     */
    static Retired fromAge(int age) {
        return (employee, left) ->
                employee.birthDate().filter(born -> Age.at(left, born) >= age).isPresent();
    }
}
