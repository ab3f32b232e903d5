package org.kompetens.testkit.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kompetens.organisation.Absence;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.WorkedHours;
import org.kompetens.testkit.sample.SampleStaffing.Staffing;

/** One person while being drawn: age, working life, and when it ends or pauses. */
final class SamplePerson {

    private static final LocalDate AS_OF = SampleMunicipality.AS_OF;
    private static final int YOUNGEST_AT_HIRE = 19;
    private static final int LONGEST_TENURE_DAYS = 9500;
    private static final int OLDEST_PARENT = 42;

    /** How many of a hundred, and in days from the as-of date when it begins (from, to) and has ended (from, to). */
    private static final List<SampleTable.Row> ABSENCES = SampleTable.read("""
            parental leave      | 9 | -240 |  -20 |   90 |  330
            parental leave over | 3 | -700 | -400 | -300 | -100
            sick leave          | 2 | -200 |   -5 |   15 |  120
            studies             | 1 |  -90 |  -30 |  200 |  300
            leave granted       | 1 |   30 |  120 |  150 |  420
            """);

    private final int number;
    private final Staffing staffing;
    private final boolean silent;
    private final SampleChance chance;
    private final LocalDate birthDate;
    private final List<Employment> employments = new ArrayList<>();
    private Optional<LocalDate> knownExit = Optional.empty();

    SamplePerson(int number, Staffing staffing, boolean silent) {
        this.number = number;
        this.staffing = staffing;
        this.silent = silent;
        this.chance = new SampleChance(number);
        int[] youngestOfBand = {21, 30, 40, 50, 60, 65};
        int[] oldestOfBand = {29, 39, 49, 59, 64, 68};
        int band = chance.weighted(13, 22, 24, 25, 12, 4);
        int age = chance.between(youngestOfBand[band], oldestOfBand[band]);
        this.birthDate = AS_OF.minusYears(age).minusDays(chance.between(0, 364));
    }

    Staffing staffing() {
        return staffing;
    }

    /** Whether the person was never assessed. */
    boolean isSilent() {
        return silent;
    }

    /** The first day on which the latest position is over, where it has an end. */
    Optional<LocalDate> end() {
        return employments.get(employments.size() - 1).period().until();
    }

    SampleChance chance() {
        return chance;
    }

    List<Employment> employments() {
        return employments;
    }

    /** Hired some time ago, perhaps after a first time in a simpler role, until further notice or for a fixed term. */
    void hire(SamplePosition position) {
        LocalDate from = hireDate();
        boolean fixedTerm = chance.of(5);
        LocalDate until = AS_OF.withDayOfMonth(1).plusMonths(chance.between(2, 11));
        if (chance.of(12) && from.isBefore(AS_OF.minusYears(2))) {
            beganAsSomethingElse(position, from);
        }
        hire(position, fixedTerm ? Period.of(from, until) : Period.startingOn(from));
    }

    void hireByTheHour(SamplePosition position) {
        LocalDate from = hireDate();
        hire(position, Period.startingOn(from));
        int last = employments.size() - 1;
        // Of some it is not known what they worked: they came this year, or the payroll office has not reported it.
        if (from.getYear() < AS_OF.getYear() && chance.of(85)) {
            WorkedHours hours = new WorkedHours(AS_OF.getYear() - 1, chance.between(60, 1150));
            employments.set(last, employments.get(last).withHoursWorked(hours));
        }
    }

    private LocalDate hireDate() {
        int days = Math.min(chance.between(40, LONGEST_TENURE_DAYS), chance.between(40, LONGEST_TENURE_DAYS));
        LocalDate grownUp = birthDate.plusYears(YOUNGEST_AT_HIRE);
        LocalDate hired = AS_OF.minusDays(days);
        return (hired.isBefore(grownUp) ? grownUp : hired).withDayOfMonth(1);
    }

    private void beganAsSomethingElse(SamplePosition position, LocalDate until) {
        Optional.ofNullable(SampleMobility.careers().get(position.role())).ifPresent(earlier -> {
            LocalDate from = until.minusMonths(chance.between(9, 60));
            hire(new SamplePosition(earlier, position.unit(), position.fte()), Period.of(from, until));
        });
    }

    void hire(SamplePosition position, Period active) {
        EmploymentId id = EmploymentId.of("A" + (employments.size() + 1));
        employments.add(Employment.of(id, position.role(), position.unit(), position.fte(), active));
    }

    /**
     * Whether the person holds just this position, with a salary and until further notice, and so can take on another.
     */
    boolean canShare(SamplePosition first) {
        Employment only = employments.get(employments.size() - 1);
        return employments.size() == 1
                && only.role().equals(first.role())
                && only.unit().equals(first.unit())
                && only.fte().tenThousandths() > 0
                && only.period().until().isEmpty()
                && only.absences().isEmpty()
                && knownExit.isEmpty();
    }

    /** Cuts the first position, and gives another beside it for some time already. */
    void share(SamplePosition first, SamplePosition second) {
        Employment only = employments.get(0);
        employments.set(
                0,
                new Employment(
                        only.id(),
                        only.role(),
                        only.unit(),
                        first.fte(),
                        only.period(),
                        only.absences(),
                        only.hoursWorked()));
        LocalDate hired = only.period().from().orElse(AS_OF);
        LocalDate later = AS_OF.minusMonths(chance.between(1, 40)).withDayOfMonth(1);
        hire(second, Period.startingOn(hired.isAfter(later) ? hired : later));
    }

    /** Some retire within two years, and few leave for another employer. */
    void decideOnExit() {
        boolean nearRetirement = birthDate.isBefore(AS_OF.minusYears(64));
        if (nearRetirement && chance.of(45)) {
            knownExit = Optional.of(AS_OF.plusMonths(chance.between(1, 20)));
        } else if (!nearRetirement && chance.of(2)) {
            knownExit = Optional.of(AS_OF.plusDays(chance.between(15, 120)));
        }
    }

    /**
     * Of those employed for two years and until further notice, some are away, have been, or will be.
     *
     * @return the leave that a substitute is hired for, if there is one
     */
    Optional<Period> beAbsent() {
        Period active = employments.get(employments.size() - 1).period();
        boolean settled =
                active.until().isEmpty() && active.from().orElseThrow().isBefore(AS_OF.minusYears(2));
        if (!settled || knownExit.isPresent()) {
            return Optional.empty();
        }
        boolean parent = birthDate.isAfter(AS_OF.minusYears(OLDEST_PARENT));
        for (SampleTable.Row row : ABSENCES) {
            boolean forParents = row.text(0).startsWith("parental");
            if ((parent || !forParents) && chance.of(row.number(1))) {
                Period absence = Period.of(day(row, 2), day(row, 4));
                interrupt(absence);
                return forParents && absence.contains(AS_OF) ? Optional.of(absence) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private LocalDate day(SampleTable.Row row, int column) {
        return AS_OF.plusDays(chance.between(row.number(column), row.number(column + 1)));
    }

    private void interrupt(Period absence) {
        employments.replaceAll(employment -> employment.period().until().isEmpty()
                ? employment.withAbsences(List.of(Absence.of(absence)))
                : employment);
    }

    /** The technicians of the waterworks were hired by one generation, most of which retires within six years. */
    private boolean isOfWaterworksGeneration() {
        return employments.get(0).role().equals(RoleId.of("va-tekniker"))
                && birthDate.isBefore(AS_OF.minusYears(50))
                && birthDate.isAfter(AS_OF.minusYears(62));
    }

    Employee employee(List<Assessment> assessments) {
        Employee employee =
                Employee.of(EmployeeId.of(String.format(Locale.ROOT, "E%04d", number)), employments, assessments);
        if (number % 25 != 0) {
            employee = employee.withBirthDate(isOfWaterworksGeneration() ? birthDate.minusYears(4) : birthDate);
        }
        return knownExit.isEmpty() ? employee : employee.withKnownExit(knownExit.get());
    }
}
