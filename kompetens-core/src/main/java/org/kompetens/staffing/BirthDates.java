package org.kompetens.staffing;

import java.time.LocalDate;
import java.util.List;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Employee;

/** What is said of a birth date by itself, at a date. */
public final class BirthDates {

    private BirthDates() {}

    /**
     * Whether somebody born on a date can be employed at another: at least 13 years old and at most
     * 100.
     *
     * @param birthDate the date of birth
     * @param asOf the date at which it is asked
     * @return false too for whoever is born later
     */
    public static boolean isPlausible(LocalDate birthDate, LocalDate asOf) {
        return Age.isPlausible(Age.at(asOf, birthDate));
    }

    /**
     * What is wrong with an employee's birth date at a date.
     *
     * @param employee the record
     * @param asOf the date at which it is asked
     * @return a warning where the age is not {@linkplain #isPlausible plausible}, with a path from the record; none where
     *     the birth date is not known
     */
    public static Findings findings(Employee employee, LocalDate asOf) {
        return employee.birthDate()
                .filter(born -> !isPlausible(born, asOf))
                .map(born -> Findings.NONE.plus(
                        List.of(Finding.of(StaffingRule.AGE_IMPLAUSIBLE, FieldPath.of("birthDate")))))
                .orElse(Findings.NONE);
    }
}
