package org.kompetens.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kompetens.count.EmployeeSource;
import org.kompetens.internal.intake.ReplacingBatch;
import org.kompetens.internal.people.ContinuousEmployment;
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
 * Employments that follow upon each other in a role and unit without a day between are one here too, so that the end of the
 * last one counts; and whoever is known to go on elsewhere does so, and retires by the policy of the role there. Somebody who
 * should have retired already is expected to by a year after the as-of date, or after the end of the year in which they moved,
 * and keeps what they have until then. Policies of shares by age name nobody, so nobody is expected to retire by them.
 *
 * @param rules when people are expected to retire
 * @param laterRetirement by how many years later everybody retires than the policy says; earlier if below nought; at most 30
 *     either way
 * @param asOf the date from which it is told
 */
public record ExpectedRetirements(RetirementRules rules, int laterRetirement, LocalDate asOf)
        implements UnaryOperator<Employee> {

    /** Refuses null, and years that are too many. */
    public ExpectedRetirements {
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(asOf, "asOf");
        if (Math.abs((long) laterRetirement) > ForecastAssumptions.MOST_YEARS) {
            throw new IllegalArgumentException(
                    "retirement must not be further than 30 years from what the policy says: " + laterRetirement);
        }
    }

    /**
     * By what the policies say, neither later nor earlier.
     *
     * @param rules when people are expected to retire
     * @param asOf the date from which it is told
     */
    public ExpectedRetirements(RetirementRules rules, LocalDate asOf) {
        this(rules, 0, asOf);
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
        Map<Integer, LocalDate> ends = new HashMap<>();
        for (EmploymentCourse course : EmploymentCourse.of(employee, asOf)) {
            for (EmploymentCourse.Stretch stretch : course.stretches()) {
                Optional<LocalDate> end =
                        stretch.equals(course.last()) ? end(course, birthDate.get()) : Optional.empty();
                stretch.time().employments().forEach(i -> ends.put(i, end.orElse(LocalDate.MAX)));
            }
        }
        List<Employment> employments = new ArrayList<>();
        for (int i = 0; i < employee.employments().size(); i++) {
            Employment employment = employee.employments().get(i);
            LocalDate end = ends.containsKey(i) ? ends.get(i) : endOfOther(employee, employment, birthDate.get());
            Period shortened = new Period(
                    employment.period().from(), earlier(end, employment.period().until()));
            if (shortened.equals(employment.period())) {
                employments.add(employment);
            } else if (shortened.isProper()) {
                employments.add(withPeriod(employment, shortened));
            }
        }
        return employments.equals(employee.employments()) ? employee : employee.withEmployments(employments);
    }

    /** Of those paid by the hour, and of what begins later and goes on from nothing: when all that follows on it ends. */
    private LocalDate endOfOther(Employee employee, Employment employment, LocalDate birthDate) {
        UnitRole where = new UnitRole(employment.unit(), employment.role());
        boolean isHourly = employment.fte().tenThousandths() == 0;
        int position = employee.employments().indexOf(employment);
        return ContinuousEmployment.of(
                        employee,
                        one -> one.unit().equals(where.unit())
                                && one.role().equals(where.role())
                                && (one.fte().tenThousandths() == 0) == isHourly)
                .stream()
                .filter(time -> time.employments().contains(position))
                .findFirst()
                .filter(time -> !KnownDate.is(time.period().until(), Optional.of(birthDate), asOf))
                .flatMap(time -> retirement(where, birthDate))
                .map(date -> date.isAfter(asOf) ? date : asOf.plusYears(1))
                .orElse(LocalDate.MAX);
    }

    /**
     * When somebody retires from the last stretch of a course, if no end of it is known. Whoever should have done so by the
     * end of the year in which they came there, where they were before ended, is expected to within the year after, as in a
     * forecast.
     */
    private Optional<LocalDate> end(EmploymentCourse course, LocalDate birthDate) {
        EmploymentCourse.Stretch stretch = course.last();
        if (KnownDate.is(stretch.time().period().until(), Optional.of(birthDate), asOf)) {
            return Optional.empty();
        }
        int stretches = course.stretches().size();
        int came = stretches == 1
                ? 0
                : Cohort.yearOf(
                        course.stretches()
                                .get(stretches - 2)
                                .time()
                                .period()
                                .until()
                                .orElseThrow(),
                        asOf);
        return retirement(stretch.where(), birthDate)
                .map(date -> Cohort.yearOf(date, asOf) > came ? date : asOf.plusYears(came + 1L));
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

    private static Optional<LocalDate> earlier(LocalDate end, Optional<LocalDate> known) {
        return end.equals(LocalDate.MAX) || (known.isPresent() && known.get().isBefore(end)) ? known : Optional.of(end);
    }

    private Optional<LocalDate> retirement(UnitRole where, LocalDate birthDate) {
        return rules.forRole(where.role()) instanceof RetirementDates dates
                ? dates.leavesOn(birthDate).map(this::later)
                : Optional.empty();
    }

    /**
     * As many years later, and in the year of a forecast that is as many later: the 29 February comes after a year that ends on
     * the 28th, and must not come to lie in it where there is no such day.
     */
    private LocalDate later(LocalDate date) {
        LocalDate later = date.plusYears(laterRetirement);
        return Cohort.yearOf(later, asOf) < Cohort.yearOf(date, asOf) + laterRetirement ? later.plusDays(1) : later;
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
