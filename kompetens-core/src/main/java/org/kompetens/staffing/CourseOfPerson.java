package org.kompetens.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Organisation;

/**
 * One person's course, in the years of a forecast: where they are at the end of each, in which cohort and with how much FTE.
 *
 * <p>Whoever is known to move moves then: no policy and no rate takes them before, as nothing takes those before whose date of
 * leaving is known. At the end of a year somebody is where the record says, whatever happened within it.
 */
final class CourseOfPerson {

    private static final int GONE = -1;

    private final Organisation organisation;
    private final List<RetirementPolicy> policies;
    private final LocalDate asOf;
    private final Employee employee;
    private final Optional<LocalDate> birthDate;
    private final EmploymentCourse course;
    private final Optional<LocalDate> knownEnd;

    /** The course of somebody whose birth date is there and can be, or is not known. */
    CourseOfPerson(
            Organisation organisation,
            List<RetirementPolicy> policies,
            LocalDate asOf,
            Employee employee,
            Optional<LocalDate> birthDate,
            EmploymentCourse course) {
        this.organisation = organisation;
        this.policies = policies;
        this.asOf = asOf;
        this.employee = employee;
        this.birthDate = birthDate;
        this.course = course;
        Optional<LocalDate> end = course.last().time().period().until();
        this.knownEnd = KnownDate.is(end, birthDate, asOf) ? end : Optional.empty();
    }

    int role() {
        return role(course.first());
    }

    int unit() {
        return unit(course.first());
    }

    private int role(EmploymentCourse.Stretch stretch) {
        return organisation.role(stretch.where().role()).orElseThrow().index();
    }

    private int unit(EmploymentCourse.Stretch stretch) {
        return organisation.tree().indexOf(stretch.where().unit());
    }

    /** At the as-of date, in ten-thousandths; of several employments there, together. */
    int fte() {
        return fte(0, 0);
    }

    private int fte(int stretch, int year) {
        LocalDate date = year == 0 ? asOf : asOf.plusYears(year);
        int sum = 0;
        for (int i : course.stretches().get(stretch).time().employments()) {
            Employment one = employee.employments().get(i);
            sum += employee.isActive(one, date) ? one.fte().tenThousandths() : 0;
        }
        return sum;
    }

    /** At the as-of date. */
    int cohort() {
        return cohort(0, 0);
    }

    /** Of somebody who is in a stretch at the end of a year. */
    private int cohort(int stretch, int year) {
        PositionSize size = PositionSize.of(fte(stretch, year));
        int age = birthDate.map(date -> Age.at(asOf, date)).orElse(Cohort.UNKNOWN_AGE);
        Optional<Integer> leaving = leavingYear(stretch, year);
        if (leaving.isPresent()) {
            return Cohort.leaving(age, leaving.get(), size);
        }
        if (birthDate.isEmpty()) {
            return Cohort.neverRetiring(age, size);
        }
        RetirementPolicy policy = policies.get(role(course.stretches().get(stretch)));
        if (policy instanceof RetirementDates dates) {
            return dates.leavesOn(birthDate.get())
                    .map(date -> Cohort.retiring(age, Cohort.yearOf(date, asOf), size))
                    .orElse(Cohort.neverRetiring(age, size));
        }
        return Cohort.ofAge(age, size);
    }

    /** The year in which somebody is no longer in a stretch, if that is known: they have left, or moved. */
    private Optional<Integer> leavingYear(int stretch, int year) {
        if (stretch == course.stretches().size() - 1) {
            return knownEnd.map(date -> Cohort.yearOf(date, asOf));
        }
        int then = year + 1;
        while (at(then) == stretch) {
            then++;
        }
        return Optional.of(then);
    }

    /** In which stretch somebody is at the end of a year. */
    private int at(int year) {
        LocalDate date = asOf.plusYears(year);
        int last = course.stretches().size() - 1;
        for (int i = 0; i < last; i++) {
            if (course.stretches().get(i).time().period().until().orElseThrow().isAfter(date)) {
                return i;
            }
        }
        return knownEnd.filter(end -> !end.isAfter(date)).isPresent() ? GONE : last;
    }

    /** What is known to happen within the longest forecast. */
    List<KnownCourse.Step> steps() {
        if (course.stretches().size() == 1
                && course.first().time().employments().size() == 1) {
            return List.of();
        }
        List<KnownCourse.Step> steps = new ArrayList<>();
        int stretch = 0;
        int fte = fte();
        for (int year = 1; year <= ForecastAssumptions.MOST_YEARS && at(year) != GONE; year++) {
            int next = at(year);
            int nextFte = fte(next, year);
            if (next != stretch) {
                EmploymentCourse.Stretch there = course.stretches().get(next);
                long place = Key.place(Key.of(role(there), unit(there), 0));
                steps.add(new KnownCourse.Step(
                        year, Optional.of(new KnownCourse.Move(place, cohort(next, year))), nextFte));
            } else if (nextFte != fte) {
                steps.add(new KnownCourse.Step(year, Optional.empty(), nextFte));
            }
            stretch = next;
            fte = nextFte;
        }
        return steps;
    }
}
