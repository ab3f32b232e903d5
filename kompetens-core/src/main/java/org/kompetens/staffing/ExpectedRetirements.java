package org.kompetens.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kompetens.count.EmployeeSource;
import org.kompetens.internal.intake.ReplacingBatch;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.Period;

/**
 * Makes expected retirements known ones, in copies of the records: whatever tells of a later date as it is known, such as a
 * horizon, a bridge to it or coverage there, then counts without those who will have retired, and need know nothing of
 * staffing.
 *
 * <p>An employment ends when the policy of its role says, unless its end or the employee's exit is known: a known date
 * always wins, as in an {@link Opening} if it is within 30 years, or within 90 and the employee not above 100 then.
 * Somebody who should have retired already is expected to by a year after the as-of date, and keeps what they have until then. Policies
 * of shares by age name nobody, so nobody is expected to retire by them.
 *
 * @param rules when people are expected to retire
 * @param asOf the date from which it is told
 */
public record ExpectedRetirements(RetirementRules rules, LocalDate asOf) implements UnaryOperator<Employee> {

    /** Refuses null. */
    public ExpectedRetirements {
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(asOf, "asOf");
    }

    /**
     * A record with the expected ends of its employments. Employments that would begin after they have ended are left out.
     *
     * @param employee the record
     * @return the record itself, where nothing is expected
     */
    @Override
    public Employee apply(Employee employee) {
        Optional<LocalDate> birthDate = employee.birthDate().filter(born -> Age.isPlausible(Age.at(asOf, born)));
        if (birthDate.isEmpty() || KnownDate.is(employee.knownExit(), birthDate, asOf)) {
            return employee;
        }
        List<Employment> employments = new ArrayList<>();
        for (Employment employment : employee.employments()) {
            Optional<LocalDate> end = KnownDate.is(employment.period().until(), birthDate, asOf)
                    ? Optional.empty()
                    : retirement(employment, birthDate.get());
            if (end.isEmpty()) {
                employments.add(employment);
            } else {
                Period shortened = new Period(
                        employment.period().from(),
                        earlier(end, employment.period().until()));
                if (shortened.isProper()) {
                    employments.add(withPeriod(employment, shortened));
                }
            }
        }
        return employments.equals(employee.employments()) ? employee : employee.withEmployments(employments);
    }

    /**
     * Employees of a source, each with the expected ends of its employments. A record that is wrong goes on as it is, so that
     * what is found stands at the paths of the record as it is.
     *
     * @param organisation whose employees
     * @param employees the source of the records as they are
     * @return a source that takes from it
     */
    public EmployeeSource expected(Organisation organisation, EmployeeSource employees) {
        return ReplacingBatch.source(employees, batch -> new ReplacingBatch(organisation, this::apply, batch));
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> end, Optional<LocalDate> known) {
        return known.isPresent() && known.get().isBefore(end.orElseThrow()) ? known : end;
    }

    private Optional<LocalDate> retirement(Employment employment, LocalDate birthDate) {
        return rules.forRole(employment.role()) instanceof RetirementDates dates
                ? dates.leavesOn(birthDate).map(date -> date.isAfter(asOf) ? date : asOf.plusYears(1))
                : Optional.empty();
    }

    private static Employment withPeriod(Employment employment, Period period) {
        return new Employment(
                employment.id(),
                employment.role(),
                employment.unit(),
                employment.fte(),
                period,
                employment.absences(),
                employment.hoursWorked());
    }
}
