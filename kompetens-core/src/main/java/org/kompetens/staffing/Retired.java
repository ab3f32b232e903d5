package org.kompetens.staffing;

import java.time.LocalDate;
import java.util.Optional;
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
     * The age by which alone it is told, so that whoever reads a figure that rests on it knows.
     *
     * @return from which age on all who leave have retired; empty if it is told by something else
     */
    default Optional<Integer> fromAge() {
        return Optional.empty();
    }

    /**
     * Takes all who leave at an age or above it to have retired.
     *
     * @param age in whole years; somebody whose birth date is missing or {@linkplain BirthDates#isPlausible
     *     implausible} left for another reason
     * @return the rule
     */
    static Retired fromAge(int age) {
        return new RetiredFromAge(age);
    }
}
