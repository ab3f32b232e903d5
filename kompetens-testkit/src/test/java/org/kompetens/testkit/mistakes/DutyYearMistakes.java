package org.kompetens.testkit.mistakes;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.kompetens.calendar.CalendarRule;
import org.kompetens.calendar.DutyRecord;
import org.kompetens.calendar.DutyTiming;
import org.kompetens.calendar.Span;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Period;
import org.kompetens.testkit.calendar.DutySystem;

/** What goes wrong with duties of each year and after report periods. */
final class DutyYearMistakes {

    private DutyYearMistakes() {}

    static List<Mistake<DutySystem>> all() {
        return List.of(
                timed("A year of a cycle is the calendar's", timing -> by(timing, DutyTiming.Year.CALENDAR)),
                timed("A calendar year is the cycle's", timing -> by(timing, DutyTiming.Year.CYCLE)),
                timed(
                        "Several times in a calendar year are several in the cycle's",
                        timing -> timing instanceof DutyTiming.TimesEach ? by(timing, DutyTiming.Year.CYCLE) : timing),
                timed(
                        "What is due several times a year is due once",
                        timing -> timing instanceof DutyTiming.TimesEach several
                                ? new DutyTiming.OnceEach(several.year())
                                : timing),
                timed(
                        "Report periods are looked at once a year",
                        timing -> timing instanceof DutyTiming.AfterEachTertial
                                ? new DutyTiming.OnceEach(DutyTiming.Year.CALENDAR)
                                : timing),
                timed(
                        "A month after a report period is thirty days",
                        timing -> timing instanceof DutyTiming.AfterEachTertial after
                                ? new DutyTiming.AfterEachTertial(CalendarMonthMistakes.inDays(after.span()))
                                : timing),
                CalendarMonthMistakes.duties(
                        "Months after a report period run over where one is short",
                        (timing, asOf) -> timing instanceof DutyTiming.AfterEachTertial after
                                ? new DutyTiming.AfterEachTertial(runningOver(after.span(), asOf))
                                : timing,
                        (span, asOf) -> span),
                new Mistake<>(
                        "What is advised is told as a duty",
                        right -> (cycles, records, asOf, employee) ->
                                new Findings(right.missing(cycles, records, asOf, employee).list().stream()
                                        .map(DutyYearMistakes::asDuty)
                                        .toList())),
                recorded(
                        "What is recorded twice of one day counts twice in a year",
                        timing -> timing instanceof DutyTiming.TimesEach,
                        DutyYearMistakes::onSeveralDays),
                recorded(
                        "What is done on the day before a year counts in it",
                        timing -> timing instanceof DutyTiming.OnceEach,
                        records -> later(records, 1)),
                recorded(
                        "What is done the day after a year counts in it",
                        timing -> timing instanceof DutyTiming.OnceEach,
                        records -> later(records, -1)),
                recorded(
                        "What is done on the last day of a report period counts for the report on it",
                        timing -> timing instanceof DutyTiming.AfterEachTertial,
                        records -> later(records, 1)),
                employed(
                        "A year was missed only by those who are employed at the date",
                        (employee, asOf) -> isActive(employee, asOf) ? Optional.of(employee) : Optional.empty()),
                employed(
                        "A year was missed by those who came after it, too",
                        (employee, asOf) ->
                                Optional.of(within(employee, one -> new Period(Optional.empty(), one.until())))),
                employed(
                        "A year was missed by those who left on its last day, too",
                        (employee, asOf) -> Optional.of(within(
                                employee,
                                one -> new Period(one.from(), one.until().map(until -> until.plusDays(1)))))));
    }

    private static Finding asDuty(Finding one) {
        return one.rule() == CalendarRule.ADVICE_NOT_FOLLOWED
                ? Finding.of(CalendarRule.DUTY_NOT_FULFILLED, one.path())
                : one;
    }

    private static Mistake<DutySystem> timed(String name, UnaryOperator<DutyTiming> turn) {
        return CalendarMonthMistakes.duties(name, (timing, asOf) -> turn.apply(timing), (span, asOf) -> span);
    }

    private static DutyTiming by(DutyTiming timing, DutyTiming.Year year) {
        if (timing instanceof DutyTiming.TimesEach several) {
            return new DutyTiming.TimesEach(several.times(), year);
        }
        return timing instanceof DutyTiming.OnceEach ? new DutyTiming.OnceEach(year) : timing;
    }

    private static Mistake<DutySystem> recorded(
            String name, Function<DutyTiming, Boolean> is, UnaryOperator<List<DutyRecord>> turn) {
        return new Mistake<>(
                name,
                right -> (cycles, records, asOf, employee) -> right.missing(
                        cycles,
                        is.apply(CalendarMonthMistakes.timing(cycles)) ? turn.apply(records) : records,
                        asOf,
                        employee));
    }

    private static List<DutyRecord> later(List<DutyRecord> records, int days) {
        return records.stream()
                .map(one -> new DutyRecord(one.duty(), one.subject(), one.date().plusDays(days)))
                .toList();
    }

    /** What is recorded of one day again is moved to the next free one. */
    private static List<DutyRecord> onSeveralDays(List<DutyRecord> records) {
        Set<LocalDate> taken = new HashSet<>();
        records.forEach(one -> taken.add(one.date()));
        Set<LocalDate> seen = new HashSet<>();
        List<DutyRecord> moved = new ArrayList<>();
        for (DutyRecord one : records) {
            LocalDate day = one.date();
            boolean isFree = seen.add(day);
            while (!isFree) {
                day = day.minusDays(1);
                isFree = taken.add(day);
            }
            moved.add(new DutyRecord(one.duty(), one.subject(), day));
        }
        return moved;
    }

    /** As many days as the months have that run over from the end of the last report period before a date. */
    private static Span runningOver(Span span, LocalDate asOf) {
        if (!(span instanceof Span.Given given) || given.unit() != Span.Unit.MONTHS) {
            return span;
        }
        LocalDate day = asOf.minusDays(2);
        LocalDate end = day.withDayOfMonth(1)
                .withMonth(day.getMonthValue() - (day.getMonthValue() - 1) % 4)
                .minusDays(1);
        return Span.days((int) ChronoUnit.DAYS.between(end, OverMonths.runningOver(end, given.count())));
    }

    private interface Seen {
        /** The employee as the system takes them to be; nobody if it does not look at them. */
        Optional<Employee> at(Employee employee, LocalDate asOf);
    }

    /** Of duties that are not rolling. */
    private static Mistake<DutySystem> employed(String name, Seen seen) {
        return new Mistake<>(
                name,
                right -> (cycles, records, asOf, employee) ->
                        CalendarMonthMistakes.timing(cycles).isRolling()
                                ? right.missing(cycles, records, asOf, employee)
                                : seen.at(employee, asOf)
                                        .map(one -> right.missing(cycles, records, asOf, one))
                                        .orElse(Findings.NONE));
    }

    private static Employee within(Employee employee, UnaryOperator<Period> turn) {
        return employee.withEmployments(employee.employments().stream()
                .map(one -> Employment.of(one.id(), one.role(), one.unit(), one.fte(), turn.apply(one.period())))
                .toList());
    }

    private static boolean isActive(Employee employee, LocalDate date) {
        return employee.employments().stream().anyMatch(one -> employee.isActive(one, date));
    }
}
