package org.kompetens.testkit.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Fte;
import org.kompetens.staffing.UnitRole;

/**
 * Where somebody who is in a role in a unit today is on each later day: found by asking, on each day on which any employment
 * of theirs ends, whether there is still one in that role and unit, and if not, whether there is one where they are not yet.
 */
final class ReferenceCourse {

    /** Days after so many years from today are not asked about. */
    private static final int YEARS = 30;

    private final Employee employee;

    /** From which day on they are where; empty when they have left. */
    private final TreeMap<LocalDate, Optional<UnitRole>> places = new TreeMap<>();

    private ReferenceCourse(Employee employee, LocalDate today, UnitRole first) {
        this.employee = employee;
        places.put(today, Optional.of(first));
    }

    /** One for each role and unit in which somebody is today. */
    static List<ReferenceCourse> of(Employee employee, LocalDate today) {
        List<ReferenceCourse> all = new ArrayList<>();
        for (UnitRole place : placesOn(employee, today)) {
            all.add(new ReferenceCourse(employee, today, place));
        }
        TreeSet<LocalDate> ends = new TreeSet<>();
        employee.knownExit().ifPresent(ends::add);
        employee.employments().forEach(one -> one.period().until().ifPresent(ends::add));
        for (LocalDate day : ends) {
            if (day.isAfter(today) && !day.isAfter(today.plusYears(YEARS))) {
                goOn(all, placesOn(employee, day), day);
            }
        }
        return all;
    }

    private static List<UnitRole> placesOn(Employee employee, LocalDate day) {
        TreeSet<UnitRole> places =
                new TreeSet<>(Comparator.comparing(UnitRole::unit).thenComparing(UnitRole::role));
        for (Employment one : employee.employments()) {
            if (isThere(employee, one, day)) {
                places.add(new UnitRole(one.unit(), one.role()));
            }
        }
        return new ArrayList<>(places);
    }

    private static boolean isThere(Employee employee, Employment one, LocalDate day) {
        boolean begun =
                one.period().from().isEmpty() || !one.period().from().get().isAfter(day);
        boolean ended =
                one.period().until().isPresent() && !one.period().until().get().isAfter(day);
        boolean left =
                employee.knownExit().isPresent() && !employee.knownExit().get().isAfter(day);
        return begun && !ended && !left && one.fte().tenThousandths() > 0;
    }

    private static void goOn(List<ReferenceCourse> all, List<UnitRole> open, LocalDate day) {
        List<ReferenceCourse> without = new ArrayList<>();
        List<UnitRole> free = new ArrayList<>(open);
        for (ReferenceCourse one : all) {
            Optional<UnitRole> place = one.latest();
            if (place.isPresent() && open.contains(place.get())) {
                free.remove(place.get());
            } else if (place.isPresent()) {
                without.add(one);
            }
        }
        without.sort(Comparator.comparing(
                        (ReferenceCourse one) -> one.latest().orElseThrow().unit())
                .thenComparing(one -> one.latest().orElseThrow().role()));
        // Likeness of what somebody leaves to what they go on with: the same role, then the same unit.
        for (int likeness = 3; likeness >= 0; likeness--) {
            for (ReferenceCourse one : List.copyOf(without)) {
                UnitRole to = firstLike(one.latest().orElseThrow(), free, likeness);
                if (to != null) {
                    one.places.put(day, Optional.of(to));
                    free.remove(to);
                    without.remove(one);
                }
            }
        }
        without.forEach(one -> one.places.put(day, Optional.empty()));
    }

    private static @Nullable UnitRole firstLike(UnitRole from, List<UnitRole> free, int likeness) {
        for (UnitRole one : free) {
            int alike = (one.role().equals(from.role()) ? 2 : 0) + (one.unit().equals(from.unit()) ? 1 : 0);
            if (alike == likeness) {
                return one;
            }
        }
        return null;
    }

    private Optional<UnitRole> latest() {
        return places.lastEntry().getValue();
    }

    /** Where they are; empty when they have left. */
    Optional<UnitRole> on(LocalDate day) {
        return Objects.requireNonNull(places.floorEntry(day)).getValue();
    }

    /** The first day within the years asked about on which they have left. */
    Optional<LocalDate> left() {
        return latest().isPresent() ? Optional.empty() : Optional.of(places.lastKey());
    }

    /** The day on which they came where they are last. */
    LocalDate came() {
        return places.lastKey();
    }

    /** Which day is the first without an employment where they are last, if that is said anywhere. */
    Optional<LocalDate> end() {
        if (latest().isEmpty()) {
            return left();
        }
        UnitRole place = latest().get();
        LocalDate day = came();
        while (true) {
            Optional<LocalDate> next = Optional.of(LocalDate.MIN);
            for (Employment one : employee.employments()) {
                if (isThere(employee, one, day) && new UnitRole(one.unit(), one.role()).equals(place)) {
                    next = next.isEmpty() || one.period().until().isEmpty()
                            ? Optional.empty()
                            : Optional.of(later(next.get(), one.period().until().get()));
                }
            }
            Optional<LocalDate> exit = employee.knownExit();
            if (exit.isPresent() && (next.isEmpty() || exit.get().isBefore(next.get()))) {
                return exit;
            }
            if (next.isEmpty() || !isAt(place, next.get())) {
                return next;
            }
            day = next.get();
        }
    }

    private boolean isAt(UnitRole place, LocalDate day) {
        return employee.employments().stream()
                .anyMatch(one -> isThere(employee, one, day) && new UnitRole(one.unit(), one.role()).equals(place));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The FTE of all that somebody has where they are on a day. */
    Exact fte(LocalDate day) {
        Optional<UnitRole> place = on(day);
        Exact sum = Exact.ZERO;
        for (Employment one : employee.employments()) {
            if (isThere(employee, one, day)
                    && Optional.of(new UnitRole(one.unit(), one.role())).equals(place)) {
                sum = sum.plus(Exact.of(one.fte().tenThousandths(), Fte.UNIT));
            }
        }
        return sum;
    }
}
