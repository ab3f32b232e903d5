package org.kompetens.testkit.calendar;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kompetens.calendar.DutyTiming;
import org.kompetens.calendar.EmployeeFilter;
import org.kompetens.calendar.Span;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.workday.WorkingDays;

/** Judges a rolling duty as one would by hand: by going back day by day to the last time, or to entry. */
public final class ReferenceDuty {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private ReferenceDuty() {}

    /** How a duty stands. */
    public enum Outcome {
        /** Nobody is late. */
        WELL,
        /** It is late. */
        LATE,
        /** Since when it counts is not known. */
        NOT_KNOWN,
        /** Whether it is for somebody is not known, for want of a date of birth. */
        AGE_UNKNOWN
    }

    /**
     * How a duty stands for an employee.
     *
     * @param timing a rolling timing with the span given; working days are Monday to Friday
     * @param days the days on which it was fulfilled
     * @param employee the employee
     * @param asOf the date
     * @return how it stands
     */
    public static Outcome judge(DutyTiming timing, Set<LocalDate> days, Employee employee, LocalDate asOf) {
        if (!isEmployed(employee, asOf)) {
            return Outcome.WELL;
        }
        Optional<LocalDate> from = Optional.empty();
        boolean once = timing instanceof DutyTiming.AfterEntry;
        for (LocalDate day = asOf; day.isAfter(EARLIEST); day = day.minusDays(1)) {
            boolean entered = isEmployed(employee, day) && !isEmployed(employee, day.minusDays(1));
            if (days.contains(day) && once) {
                return Outcome.WELL;
            }
            if (days.contains(day) || entered) {
                from = Optional.of(day);
                break;
            }
        }
        if (from.isEmpty()) {
            return Outcome.NOT_KNOWN;
        }
        return due(timing, from.get()).isBefore(asOf) ? Outcome.LATE : Outcome.WELL;
    }

    /**
     * How a duty for some employees stands for one.
     *
     * @param filter for whom it is, with the leave given
     * @param timing a rolling timing with the span given
     * @param days the days on which it was fulfilled
     * @param employee the employee
     * @param asOf the date
     * @return how it stands
     */
    public static Outcome judge(
            EmployeeFilter filter, DutyTiming timing, Set<LocalDate> days, Employee employee, LocalDate asOf) {
        boolean role = filter.roles().isEmpty();
        boolean present = false;
        LocalDate since =
                filter.onLeaveFor().map(span -> before((Span.Given) span, asOf)).orElse(asOf);
        for (Employment employment : employee.employments()) {
            if (employee.isActive(employment, asOf)) {
                role |= filter.roles().contains(employment.role());
            }
        }
        for (LocalDate day = since; !day.isAfter(asOf); day = day.plusDays(1)) {
            LocalDate today = day;
            long employed = employee.employments().stream()
                    .filter(employment -> employee.isActive(employment, today))
                    .count();
            long away = employee.employments().stream()
                    .filter(employment -> employee.isActive(employment, today) && employment.isAbsent(today))
                    .count();
            present |= employed == 0 || away < employed;
        }
        if (!isEmployed(employee, asOf) || !role || (filter.onLeaveFor().isPresent() && present)) {
            return Outcome.WELL;
        }
        if (filter.atLeastAge().isPresent()) {
            if (employee.birthDate().isEmpty()) {
                return Outcome.AGE_UNKNOWN;
            }
            int age = Period.between(employee.birthDate().get(), asOf).getYears();
            if (age < filter.atLeastAge().getAsInt()) {
                return Outcome.WELL;
            }
        }
        return judge(timing, days, employee, asOf);
    }

    /**
     * How a duty that is due before something stands for an employee: one goes from entry on day by day, and keeps in mind
     * whether what was due last has been done, and what is due next.
     *
     * @param span how long before
     * @param begins the first days of what it is due before
     * @param days the days on which it was fulfilled, one for each time
     * @param employee the employee
     * @param asOf the date
     * @return how it stands
     */
    public static Outcome judgeBefore(
            Span.Given span, Set<LocalDate> begins, List<LocalDate> days, Employee employee, LocalDate asOf) {
        List<LocalDate> due =
                begins.stream().map(day -> before(span, day)).sorted().toList();
        LocalDate day = asOf;
        while (isEmployed(employee, day) && day.isAfter(EARLIEST)) {
            day = day.minusDays(1);
        }
        Optional<LocalDate> last = Optional.empty();
        boolean lastDone = true;
        boolean nextDone = false;
        for (day = day.plusDays(1); !day.isAfter(asOf); day = day.plusDays(1)) {
            LocalDate today = day;
            Optional<LocalDate> next =
                    due.stream().filter(one -> !one.isBefore(today)).findFirst();
            for (int times = Collections.frequency(days, day); times > 0; times--) {
                boolean forNext = !nextDone
                        && next.filter(one -> one.minusYears(1).isBefore(today)).isPresent();
                boolean near = last.isPresent()
                        && (next.isEmpty()
                                || today.toEpochDay() - last.get().toEpochDay()
                                        <= next.get().toEpochDay() - today.toEpochDay());
                if (!lastDone && (near || !forNext)) {
                    lastDone = true;
                } else {
                    nextDone |= forNext;
                }
            }
            if (due.contains(day) && day.isBefore(asOf)) {
                last = Optional.of(day);
                lastDone = nextDone;
                nextDone = false;
            }
        }
        return lastDone ? Outcome.WELL : Outcome.LATE;
    }

    private static LocalDate before(Span.Given span, LocalDate day) {
        return switch (span.unit()) {
            case DAYS -> day.minusDays(span.count());
            case WORKING_DAYS -> workingDay(day, -span.count());
            case WEEKS -> day.minusDays(7L * span.count());
            case MONTHS -> day.minusMonths(span.count());
        };
    }

    /** Day by day, passing over weekends. */
    private static LocalDate workingDay(LocalDate from, int count) {
        LocalDate day = from;
        int left = Math.abs(count);
        while (left > 0) {
            day = count < 0 ? day.minusDays(1) : day.plusDays(1);
            left -= WorkingDays.MONDAY_TO_FRIDAY.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    private static LocalDate due(DutyTiming timing, LocalDate from) {
        if (timing instanceof DutyTiming.EveryYears every) {
            return LocalDate.of(from.getYear() + every.years(), 12, 31);
        }
        Span span =
                timing instanceof DutyTiming.Within within ? within.span() : ((DutyTiming.AfterEntry) timing).span();
        int count = ((Span.Given) span).count();
        return switch (((Span.Given) span).unit()) {
            case DAYS -> from.plusDays(count);
            case WORKING_DAYS -> workingDay(from, count);
            case WEEKS -> from.plusDays(7L * count);
            case MONTHS -> from.plusMonths(count);
        };
    }

    private static boolean isEmployed(Employee employee, LocalDate day) {
        for (Employment employment : employee.employments()) {
            if (employee.isActive(employment, day)) {
                return true;
            }
        }
        return false;
    }
}
