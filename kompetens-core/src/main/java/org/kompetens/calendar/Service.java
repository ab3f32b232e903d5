package org.kompetens.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kompetens.internal.people.ContinuousEmployment;
import org.kompetens.organisation.Employee;
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
        return ContinuousEmployment.of(employee, one -> true).stream()
                .map(time -> new Service(time.period().from(), time.period().until()))
                .toList();
    }

    boolean contains(LocalDate date) {
        return new Period(entry, exit).contains(date);
    }
}
