package org.kompetens.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.kompetens.internal.people.ContinuousEmployment;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;

/**
 * How somebody who is employed at the as-of date goes on being employed, as far as the record says so: in a role in a unit as
 * long as employments there follow upon each other without a day between; then, where another one has begun by the day on
 * which they end, there. All that somebody has in one role and unit at a time is one, however many employments it is made of;
 * whoever is in several has a course from each.
 *
 * <p>What begins after the as-of date and goes on from nothing is in no course. What was there at the as-of date is its own
 * course, so nothing else goes on in it; and each time is the continuation of one at most. Where several could be it, one in
 * the same role comes first, then one in the same unit, then by ids. A move beyond the longest forecast is not looked at.
 *
 * @param stretches one after another, at least one
 */
record EmploymentCourse(List<Stretch> stretches) {

    /** A time in a role in a unit. */
    record Stretch(UnitRole where, ContinuousEmployment time) {

        private Optional<LocalDate> end() {
            return time.period().until();
        }

        private boolean isThere(LocalDate date) {
            return time.period().contains(date);
        }
    }

    /** That the times after a course's last one could be another. */
    private record Continuation(int course, UnitRole from, Stretch to) {

        private static final Comparator<Continuation> ORDER = Comparator.<Continuation, Boolean>comparing(
                        one -> !one.from.role().equals(one.to.where.role()))
                .thenComparing(one -> !one.from.unit().equals(one.to.where.unit()))
                .thenComparing(Continuation::from, BY_IDS)
                .thenComparing(one -> one.to.where, BY_IDS);
    }

    private static final Comparator<UnitRole> BY_IDS =
            Comparator.comparing(UnitRole::unit).thenComparing(UnitRole::role);

    Stretch first() {
        return stretches.get(0);
    }

    Stretch last() {
        return stretches.get(stretches.size() - 1);
    }

    /** The courses of an employee from the as-of date on, of employments with an FTE. */
    static List<EmploymentCourse> of(Employee employee, LocalDate asOf) {
        if (employee.employments().size() == 1) {
            UnitRole where = where(employee.employments().get(0));
            List<ContinuousEmployment> only = ContinuousEmployment.of(employee, EmploymentCourse::hasFte);
            return only.isEmpty() || !only.get(0).period().contains(asOf)
                    ? List.of()
                    : List.of(new EmploymentCourse(List.of(new Stretch(where, only.get(0)))));
        }
        List<Stretch> times = new ArrayList<>();
        for (UnitRole where : places(employee)) {
            ContinuousEmployment.of(employee, one -> hasFte(one) && where(one).equals(where)).stream()
                    .map(time -> new Stretch(where, time))
                    .forEach(times::add);
        }
        List<List<Stretch>> courses = new ArrayList<>();
        times.stream().filter(one -> one.isThere(asOf)).forEach(one -> courses.add(new ArrayList<>(List.of(one))));
        times.removeIf(one -> one.isThere(asOf));
        if (!times.isEmpty()) {
            goOn(courses, times, asOf);
        }
        return courses.stream()
                .map(stretches -> new EmploymentCourse(List.copyOf(stretches)))
                .toList();
    }

    private static List<UnitRole> places(Employee employee) {
        return employee.employments().stream()
                .filter(EmploymentCourse::hasFte)
                .map(EmploymentCourse::where)
                .distinct()
                .toList();
    }

    private static boolean hasFte(Employment employment) {
        return employment.fte().tenThousandths() > 0;
    }

    private static UnitRole where(Employment employment) {
        return new UnitRole(employment.unit(), employment.role());
    }

    /** Day by day on which a course ends: those that go on from it then. */
    private static void goOn(List<List<Stretch>> courses, List<Stretch> later, LocalDate asOf) {
        TreeSet<LocalDate> days = new TreeSet<>();
        courses.forEach(course -> end(course, asOf).ifPresent(days::add));
        for (LocalDate day = days.pollFirst(); day != null; day = days.pollFirst()) {
            LocalDate now = day;
            List<Continuation> possible = new ArrayList<>();
            for (int i = 0; i < courses.size(); i++) {
                List<Stretch> course = courses.get(i);
                if (end(course, asOf).equals(Optional.of(now))) {
                    UnitRole from = course.get(course.size() - 1).where;
                    for (Stretch to : later) {
                        if (to.isThere(now)) {
                            possible.add(new Continuation(i, from, to));
                        }
                    }
                }
            }
            possible.sort(Continuation.ORDER);
            for (Continuation one : possible) {
                List<Stretch> course = courses.get(one.course);
                if (end(course, asOf).equals(Optional.of(now)) && later.remove(one.to)) {
                    course.add(one.to);
                    end(course, asOf).ifPresent(days::add);
                }
            }
        }
    }

    /** When a course ends so far, within the longest forecast. */
    private static Optional<LocalDate> end(List<Stretch> course, LocalDate asOf) {
        return course.get(course.size() - 1).end().filter(date -> !KnownDate.isFar(date, asOf));
    }
}
