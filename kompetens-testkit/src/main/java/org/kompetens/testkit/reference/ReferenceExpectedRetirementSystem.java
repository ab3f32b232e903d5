package org.kompetens.testkit.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.RetirementDates;
import org.kompetens.staffing.UnitRole;
import org.kompetens.testkit.system.BridgeReport;
import org.kompetens.testkit.system.Expectation;
import org.kompetens.testkit.system.ExpectedRetirementSystem;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.StaffingSituation;
import org.kompetens.testkit.system.SuppliedPolicy;
import org.kompetens.testkit.system.UnitCoverageReport;

/** On every day until the later date everybody is asked whether they are to have retired. */
public final class ReferenceExpectedRetirementSystem implements ExpectedRetirementSystem {

    private static final int YOUNGEST = 13;
    private static final int OLDEST = 100;

    /** A date of leaving later than this many years is none that anybody knows. */
    private static final int MOST_YEARS = 90;

    /** Within so many years it is taken as it is; later ones only if somebody can be so old. */
    private static final int FORESEEN = 30;

    /** The reference. */
    public ReferenceExpectedRetirementSystem() {}

    @Override
    public Map<UnitId, Map<CompetenceId, BridgeReport>> bridge(StaffingSituation situation, LocalDate to) {
        Situation known = new Situation(
                new CompetenceInventory(situation.structure(), retired(situation, to)),
                situation.asOf(),
                new SuppliedPolicy.Latest());
        return new ReferenceBridgeSystem().bridge(new Expectation(known, List.of(), to, to), situation.asOf(), to);
    }

    @Override
    public Map<UnitId, UnitCoverageReport> cover(StaffingSituation situation, LocalDate to) {
        List<Employee> known = new ArrayList<>();
        for (Employee employee : retired(situation, to)) {
            List<Assessment> made = new ArrayList<>(employee.assessments());
            made.removeIf(assessment -> assessment.date().isAfter(situation.asOf()));
            known.add(employee.withAssessments(made));
        }
        return new ReferenceCoverageSystem()
                .cover(new Situation(
                        new CompetenceInventory(situation.structure(), known), to, new SuppliedPolicy.Latest()));
    }

    private static List<Employee> retired(StaffingSituation situation, LocalDate to) {
        List<Employee> employees = new ArrayList<>();
        for (Employee employee : situation.employees()) {
            List<Employment> employments = new ArrayList<>();
            for (Employment employment : employee.employments()) {
                Optional<LocalDate> begin = employment.period().from();
                Optional<LocalDate> last = employment.period().until();
                for (LocalDate day = to; day.isAfter(situation.asOf()); day = day.minusDays(1)) {
                    boolean isSooner = last.isEmpty() || day.isBefore(last.get());
                    if (isSooner && hasRetired(situation, employee, employment, day)) {
                        last = Optional.of(day);
                    }
                }
                if (begin.isEmpty() || last.isEmpty() || begin.get().isBefore(last.get())) {
                    employments.add(new Employment(
                            employment.id(),
                            employment.role(),
                            employment.unit(),
                            employment.fte(),
                            new Period(begin, last),
                            employment.absences(),
                            employment.hoursWorked()));
                }
            }
            employees.add(employee.withEmployments(employments));
        }
        return employees;
    }

    private static boolean hasRetired(
            StaffingSituation situation, Employee employee, Employment employment, LocalDate day) {
        LocalDate asOf = situation.asOf();
        if (employee.birthDate().isEmpty()
                || !(situation.rules().forRole(employment.role()) instanceof RetirementDates dates)) {
            return false;
        }
        LocalDate born = employee.birthDate().get();
        int age = StaffGroup.age(born, asOf);
        if (age < YOUNGEST || age > OLDEST || isKnown(employee.knownExit(), born, asOf)) {
            return false;
        }
        Optional<LocalDate> leaves = dates.leavesOn(born);
        Optional<ReferenceCourse> course = ReferenceCourse.of(employee, asOf).stream()
                .filter(one -> isOn(one, employment, asOf))
                .findFirst();
        boolean goesOn = course.isPresent()
                && !isOnAt(
                        course.get(),
                        employment,
                        later(later(begin(employment), asOf), course.get().came()));
        Optional<LocalDate> end = course.isPresent() ? course.get().end() : end(employee, employment);
        if (leaves.isEmpty() || goesOn || isKnown(end, born, asOf)) {
            return false;
        }
        if (course.isEmpty()) {
            // Who should have gone already goes within the first year.
            return !day.isBefore(leaves.get()) && (leaves.get().isAfter(asOf) || !day.isBefore(asOf.plusYears(1)));
        }
        // Who should have gone by the end of the year in which they came goes within the next.
        int came = StaffGroup.yearOf(course.get().came(), asOf);
        return StaffGroup.yearOf(leaves.get(), asOf) > came
                ? !day.isBefore(leaves.get())
                : !day.isBefore(asOf.plusYears(came + 1L));
    }

    private static LocalDate begin(Employment employment) {
        return employment.period().from().orElse(LocalDate.MIN);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * Whether somebody is in an employment as they go on from today: from the day on which it begins, or from the one on which
     * they come there, if that is later.
     */
    private static boolean isOn(ReferenceCourse course, Employment employment, LocalDate asOf) {
        LocalDate day = later(begin(employment), asOf);
        return isOnAt(course, employment, day) || isOnAt(course, employment, later(day, course.came()));
    }

    private static boolean isOnAt(ReferenceCourse course, Employment employment, LocalDate day) {
        boolean isOver =
                employment.period().until().filter(end -> !end.isAfter(day)).isPresent()
                        || course.end().filter(end -> !end.isAfter(day)).isPresent();
        return employment.fte().tenThousandths() > 0
                && !isOver
                && course.on(day).equals(Optional.of(new UnitRole(employment.unit(), employment.role())));
    }

    /** When everything ends that follows on an employment in its role and unit, by the hour if it is and else not. */
    private static Optional<LocalDate> end(Employee employee, Employment employment) {
        Optional<LocalDate> end = employment.period().until();
        for (int i = 0; i < employee.employments().size(); i++) {
            for (Employment one : employee.employments()) {
                boolean isLike = one.unit().equals(employment.unit())
                        && one.role().equals(employment.role())
                        && (one.fte().tenThousandths() == 0)
                                == (employment.fte().tenThousandths() == 0);
                if (isLike && end.isPresent() && !begin(one).isAfter(end.get())) {
                    LocalDate before = end.get();
                    end = one.period().until().map(other -> later(before, other));
                }
            }
        }
        return end;
    }

    private static boolean isKnown(Optional<LocalDate> date, LocalDate born, LocalDate asOf) {
        return date.isPresent()
                && !date.get().isAfter(asOf.plusYears(MOST_YEARS))
                && (!date.get().isAfter(asOf.plusYears(FORESEEN)) || StaffGroup.age(born, date.get()) <= OLDEST);
    }
}
