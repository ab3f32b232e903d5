package org.kompetens.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.RoleId;
import org.kompetens.workday.WorkingDays;

/** Holds employees against the filter of one duty. */
final class Filtered {

    private final EmployeeFilter filter;
    private final Set<RoleId> roles;
    private final Optional<Span.Given> leave;
    private final WorkingDays workingDays;

    /** The leave is the filter's, with what a setting says. */
    Filtered(EmployeeFilter filter, Optional<Span.Given> leave, WorkingDays workingDays) {
        this.filter = filter;
        this.roles = new HashSet<>(filter.roles());
        this.leave = leave;
        this.workingDays = workingDays;
    }

    /** Whether the duty is for an employee on a date; where the age is not known, it is not. */
    boolean contains(Employee employee, LocalDate date) {
        return isOld(employee, date) && isOtherwiseIn(employee, date);
    }

    /** Whether that depends on an age that is not known. */
    boolean isUnknown(Employee employee, LocalDate date) {
        return filter.atLeastAge().isPresent() && employee.birthDate().isEmpty() && isOtherwiseIn(employee, date);
    }

    private boolean isOld(Employee employee, LocalDate date) {
        return filter.atLeastAge().isEmpty()
                || employee.birthDate()
                        .filter(birth ->
                                !birth.plusYears(filter.atLeastAge().getAsInt()).isAfter(date))
                        .isPresent();
    }

    private boolean isOtherwiseIn(Employee employee, LocalDate date) {
        boolean hasRole = roles.isEmpty()
                || employee.employments().stream()
                        .filter(employment -> employee.isActive(employment, date))
                        .map(Employment::role)
                        .anyMatch(roles::contains);
        return hasRole && (leave.isEmpty() || isOnLeave(employee, leave.get().before(date, workingDays), date));
    }

    /** On each day absent from all employments of that day, of which there are some, such as those before a renewal. */
    private static boolean isOnLeave(Employee employee, LocalDate since, LocalDate date) {
        for (LocalDate day = date; !day.isBefore(since); day = day.minusDays(1)) {
            LocalDate at = day;
            List<Employment> active = employee.employments().stream()
                    .filter(employment -> employee.isActive(employment, at))
                    .toList();
            if (active.isEmpty() || active.stream().anyMatch(employment -> !employment.isAbsent(at))) {
                return false;
            }
        }
        return true;
    }
}
