package org.kompetens.internal.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Period;

/**
 * A time in which somebody is employed without a break, however many employments it is made of: each begins no later than on
 * the day on which one before it ends, as where a fixed term is renewed. A day without any employment between two makes them
 * two times. What tells when somebody came, left or goes on tells it of these.
 *
 * @param period from when to when, cut at the known exit
 * @param employments the positions of the employments in the record, the earliest first
 */
public record ContinuousEmployment(Period period, List<Integer> employments) {

    private record Part(Period period, int position) {}

    /**
     * The times of an employee.
     *
     * @param employee the record
     * @param which employments count, such as those in a unit
     * @return the earliest first
     */
    public static List<ContinuousEmployment> of(Employee employee, Predicate<Employment> which) {
        List<Employment> all = employee.employments();
        if (all.size() == 1) {
            // Most have one, and are asked about one by one of all there are.
            Period only = cut(all.get(0).period(), employee.knownExit());
            return which.test(all.get(0)) && only.isProper()
                    ? List.of(new ContinuousEmployment(only, List.of(0)))
                    : List.of();
        }
        List<Part> parts = IntStream.range(0, all.size())
                .filter(i -> which.test(all.get(i)))
                .mapToObj(i -> new Part(cut(all.get(i).period(), employee.knownExit()), i))
                .filter(part -> part.period.isProper())
                .sorted(Comparator.comparing(part -> begin(part.period)))
                .toList();
        List<ContinuousEmployment> times = new ArrayList<>();
        int next = 0;
        while (next < parts.size()) {
            Optional<LocalDate> until = parts.get(next).period.until();
            List<Integer> positions = new ArrayList<>();
            positions.add(parts.get(next).position);
            Optional<LocalDate> from = parts.get(next).period.from();
            next++;
            while (next < parts.size() && !endsBefore(until, begin(parts.get(next).period))) {
                until = later(until, parts.get(next).period.until());
                positions.add(parts.get(next).position);
                next++;
            }
            times.add(new ContinuousEmployment(new Period(from, until), List.copyOf(positions)));
        }
        return times;
    }

    private static Period cut(Period period, Optional<LocalDate> knownExit) {
        return knownExit.isPresent() && !endsBefore(period.until(), knownExit.get())
                ? new Period(period.from(), knownExit)
                : period;
    }

    private static LocalDate begin(Period period) {
        return period.from().orElse(LocalDate.MIN);
    }

    private static boolean endsBefore(Optional<LocalDate> until, LocalDate date) {
        return until.isPresent() && until.get().isBefore(date);
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isEmpty() || other.isEmpty() ? Optional.empty() : one.get().isAfter(other.get()) ? one : other;
    }

    /** Says nothing of whom it is. */
    @Override
    public String toString() {
        return "ContinuousEmployment[hidden]";
    }
}
