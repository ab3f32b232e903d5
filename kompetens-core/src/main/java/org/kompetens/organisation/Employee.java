package org.kompetens.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One person, with all their employments and assessments. Stands by itself: everything that can be said of an employee
 * follows from this record, the {@link Organisation} and a date.
 *
 * @param id a pseudonym
 * @param birthDate the date of birth, where it is known
 * @param knownExit the first date on which the person is no longer employed at all (exclusive), where it is known
 * @param employments all of them, past and coming ones too
 * @param assessments all assessments, past ones too
 * @param exemptions what is not required of the person for some time, past and coming ones too
 */
@Consistent
public record Employee(
        EmployeeId id,
        Optional<LocalDate> birthDate,
        Optional<LocalDate> knownExit,
        List<Employment> employments,
        List<Assessment> assessments,
        List<Exemption> exemptions) {

    /** Copies. */
    public Employee {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(birthDate, "birthDate");
        Objects.requireNonNull(knownExit, "knownExit");
        Objects.requireNonNull(employments, "employments");
        Objects.requireNonNull(assessments, "assessments");
        Objects.requireNonNull(exemptions, "exemptions");
        employments = List.copyOf(employments);
        assessments = List.copyOf(assessments);
        exemptions = List.copyOf(exemptions);
    }

    /**
     * An employee of whom neither birth nor exit is known, and who is exempt from nothing; see {@link #withBirthDate},
     * {@link #withKnownExit} and {@link #withExemptions}.
     *
     * @param id a pseudonym
     * @param employments all of them, past and coming ones too
     * @param assessments all assessments
     * @return the employee
     */
    public static Employee of(EmployeeId id, List<Employment> employments, List<Assessment> assessments) {
        return new Employee(id, Optional.empty(), Optional.empty(), employments, assessments, List.of());
    }

    /**
     * This employee with a date of birth.
     *
     * @param birthDate the date
     * @return a new employee
     */
    public Employee withBirthDate(LocalDate birthDate) {
        return new Employee(id, Optional.of(birthDate), knownExit, employments, assessments, exemptions);
    }

    /**
     * This employee with a known exit.
     *
     * @param knownExit the first date on which the person is no longer employed
     * @return a new employee
     */
    public Employee withKnownExit(LocalDate knownExit) {
        return new Employee(id, birthDate, Optional.of(knownExit), employments, assessments, exemptions);
    }

    /**
     * This employee with a last day, as people and most files write it.
     *
     * @param lastDay the last date on which the person is employed (inclusive)
     * @return a new employee
     */
    public Employee withLastDay(LocalDate lastDay) {
        return withKnownExit(lastDay.plusDays(1));
    }

    /**
     * This employee with other employments.
     *
     * @param employments all of them, in place of those there are
     * @return a new employee
     */
    public Employee withEmployments(List<Employment> employments) {
        return new Employee(id, birthDate, knownExit, employments, assessments, exemptions);
    }

    /**
     * This employee with other assessments.
     *
     * @param assessments all of them, in place of those there are
     * @return a new employee
     */
    public Employee withAssessments(List<Assessment> assessments) {
        return new Employee(id, birthDate, knownExit, employments, assessments, exemptions);
    }

    /**
     * This employee with other exemptions.
     *
     * @param exemptions all of them, in place of those there are
     * @return a new employee
     */
    public Employee withExemptions(List<Exemption> exemptions) {
        return new Employee(id, birthDate, knownExit, employments, assessments, exemptions);
    }

    /**
     * Whether one of the employments is active at a date: within its own period and before the known exit.
     *
     * @param employment one of this employee's employments
     * @param date the date
     * @return true if it is active
     */
    public boolean isActive(Employment employment, LocalDate date) {
        return employment.period().contains(date) && (knownExit.isEmpty() || date.isBefore(knownExit.get()));
    }

    /** How many employments and assessments, and exemptions if there are any; nothing of the person. */
    @Override
    public String toString() {
        return "Employee[employments=" + employments.size() + ", assessments=" + assessments.size()
                + (exemptions.isEmpty() ? "" : ", exemptions=" + exemptions.size()) + "]";
    }
}
