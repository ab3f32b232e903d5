package org.kompetens.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Period;

/**
 * A time in which somebody is employed without a break, however many employments it is made of.
 *
 * @param entry its first day, if known
 * @param exit the first day after it, if known
 */
record Service(Optional<LocalDate> entry, Optional<LocalDate> exit) {

    /** For what is no person: always there, since nobody knows when. */
    static final Service ALWAYS = new Service(Optional.empty(), Optional.empty());

    /** All times of an employee, the earliest first. */
    static List<Service> of(Employee employee) {
        List<Service> all = employee.employments().stream()
                .map(employment -> of(employment, employee.knownExit()))
                .filter(Service::isProper)
                .sorted(Comparator.comparing(one -> one.entry().orElse(LocalDate.MIN)))
                .toList();
        List<Service> joined = new ArrayList<>();
        for (Service next : all) {
            int last = joined.size() - 1;
            if (last >= 0 && !joined.get(last).endsBefore(next.entry().orElse(LocalDate.MIN))) {
                Service before = joined.get(last);
                joined.set(last, new Service(before.entry(), later(before.exit(), next.exit())));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static Service of(Employment employment, Optional<LocalDate> knownExit) {
        Period period = employment.period();
        Optional<LocalDate> exit = period.until();
        if (knownExit.isPresent() && (exit.isEmpty() || knownExit.get().isBefore(exit.get()))) {
            exit = knownExit;
        }
        return new Service(period.from(), exit);
    }

    private boolean isProper() {
        return exit.isEmpty() || entry.isEmpty() || entry.get().isBefore(exit.get());
    }

    private boolean endsBefore(LocalDate date) {
        return exit.isPresent() && exit.get().isBefore(date);
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isEmpty() || other.isEmpty() || one.get().isAfter(other.get())
                ? (other.isEmpty() ? other : one)
                : other;
    }

    boolean contains(LocalDate date) {
        return new Period(entry, exit).contains(date);
    }
}
