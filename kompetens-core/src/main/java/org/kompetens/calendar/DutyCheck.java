package org.kompetens.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsBuilder;
import org.kompetens.internal.tree.NearestUnits;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.organisation.UnitTree;

/**
 * The duties of a calendar, held against records at a date. A period counts as missed from the day after its last, and
 * belongs to the cycle in which it ends (for report periods: in which the reported period ends).
 */
public final class DutyCheck {

    private final Schedule schedule;
    private final LocalDate asOf;
    private final Map<DutyId, Duty> duties = new HashMap<>();
    private final Map<UnitLevelId, NearestUnits> ofLevels = new HashMap<>();
    private final Map<DutyId, Map<DutyRecord.Subject, NavigableSet<LocalDate>>> records = new HashMap<>();
    private final FindingsBuilder unfit = new FindingsBuilder();

    private DutyCheck(Schedule schedule, LocalDate asOf) {
        this.schedule = schedule;
        this.asOf = asOf;
        schedule.calendar().duties().forEach(duty -> duties.putIfAbsent(duty.id(), duty));
    }

    /**
     * Takes in the records.
     *
     * @param schedule the calendar in its cycle and organisation
     * @param records what was fulfilled, earlier cycles too where a duty counts from the last time; in any order
     * @param asOf the date; later records have not happened yet
     * @return the check
     */
    public static DutyCheck of(Schedule schedule, Iterable<DutyRecord> records, LocalDate asOf) {
        DutyCheck check = new DutyCheck(schedule, asOf);
        int index = 0;
        for (DutyRecord record : records) {
            check.take(record, FieldPath.of("records", index));
            index++;
        }
        return check;
    }

    /**
     * Records that fit no duty; they count for nothing.
     *
     * @return the findings, with paths from a list called {@code records}
     */
    public Findings unfitRecords() {
        return unfit.build();
    }

    /**
     * What is missing for units and for pairs of heads and leaders.
     *
     * @return the findings, with paths from the calendar; each names the unit and the period
     */
    public Findings units() {
        FindingsBuilder found = new FindingsBuilder();
        UnitTree tree = schedule.organisation().tree();
        for (int i = 0; i < schedule.calendar().duties().size(); i++) {
            Duty duty = schedule.calendar().duties().get(i);
            FieldPath path = FieldPath.of("duties", i);
            for (int unit = 0; unit < tree.size(); unit++) {
                Optional<DutyRecord.Subject> subject = subject(duty, unit);
                if (subject.isPresent()) {
                    UnitId id = tree.unit(unit).id();
                    for (DayRange period : missed(duty, schedule.days().first(), subject.get())) {
                        Finding finding = finding(duty, id, period, path);
                        found.add(
                                subject.get() instanceof DutyRecord.OfPair pair
                                        ? finding.withValue("head", pair.head())
                                        : finding);
                    }
                }
            }
        }
        return found.build();
    }

    /**
     * What is missing for one employee: for each period on whose last day they are employed.
     *
     * @param employee the employee
     * @return the findings, with the employee's record as their root; each names the period, and the unit of the first
     *     employment then; nothing of the person
     */
    public Findings of(Employee employee) {
        FindingsBuilder found = new FindingsBuilder();
        for (Duty duty : schedule.calendar().duties()) {
            if (duty.subject() instanceof DutySubject.EachEmployee) {
                for (DayRange period : missed(duty, since(employee), new DutyRecord.OfEmployee(employee.id()))) {
                    unitOn(employee, period.last())
                            .ifPresent(unit -> found.add(finding(duty, unit, period, FieldPath.ROOT)));
                }
            }
        }
        return found.build();
    }

    private void take(DutyRecord record, FieldPath path) {
        Optional<Duty> duty = Optional.ofNullable(duties.get(record.duty()));
        if (duty.isEmpty()) {
            unfit.add(Finding.of(CalendarRule.RECORD_DUTY_UNKNOWN, path.then("duty")));
        } else if (!fits(duty.get(), record.subject())) {
            unfit.add(Finding.of(CalendarRule.RECORD_SUBJECT_UNKNOWN, path).withValue("duty", record.duty()));
        } else {
            records.computeIfAbsent(record.duty(), none -> new HashMap<>())
                    .computeIfAbsent(record.subject(), none -> new TreeSet<>())
                    .add(record.date());
        }
    }

    private boolean fits(Duty duty, DutyRecord.Subject subject) {
        if (subject instanceof DutyRecord.OfEmployee) {
            return duty.subject() instanceof DutySubject.EachEmployee;
        }
        UnitId unit = subject instanceof DutyRecord.OfPair pair ? pair.leader() : ((DutyRecord.OfUnit) subject).unit();
        UnitTree tree = schedule.organisation().tree();
        return tree.contains(unit)
                && subject(duty, tree.indexOf(unit)).filter(subject::equals).isPresent();
    }

    /** For whom a duty is, seen from a unit; empty where it is not for that unit. */
    private Optional<DutyRecord.Subject> subject(Duty duty, int unit) {
        UnitTree tree = schedule.organisation().tree();
        if (duty.subject() instanceof DutySubject.EachUnit each) {
            return tree.unit(unit).level().equals(each.level())
                    ? Optional.of(new DutyRecord.OfUnit(tree.unit(unit).id()))
                    : Optional.empty();
        }
        if (duty.subject() instanceof DutySubject.EachPair pair
                && tree.unit(unit).level().equals(pair.leader())) {
            return above(unit, pair.head())
                    .map(head -> new DutyRecord.OfPair(head, tree.unit(unit).id()));
        }
        return Optional.empty();
    }

    private Optional<UnitId> above(int unit, UnitLevelId level) {
        UnitTree tree = schedule.organisation().tree();
        int above = ofLevels.computeIfAbsent(level, this::unitsOf).above(unit);
        return above == NearestUnits.NONE
                ? Optional.empty()
                : Optional.of(tree.unit(above).id());
    }

    private NearestUnits unitsOf(UnitLevelId level) {
        UnitTree tree = schedule.organisation().tree();
        return new NearestUnits(tree, unit -> tree.unit(unit).level().equals(level));
    }

    private List<DayRange> missed(Duty duty, LocalDate since, DutyRecord.Subject subject) {
        NavigableSet<LocalDate> dates =
                records.getOrDefault(duty.id(), Map.of()).getOrDefault(subject, new TreeSet<>());
        return new DutyPeriods(duty.timing(), months(duty.timing()), schedule.days(), asOf).missed(since, dates);
    }

    private int months(DutyTiming timing) {
        MonthCount months = timing instanceof DutyTiming.Within within
                ? within.months()
                : timing instanceof DutyTiming.AfterEachTertial after ? after.months() : new MonthCount.Given(1);
        return StepDates.months(months, schedule.cycle().settings()).orElseThrow();
    }

    private static LocalDate since(Employee employee) {
        return employee.employments().stream()
                .map(employment -> employment.period().from().orElse(LocalDate.MIN))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    private static Optional<UnitId> unitOn(Employee employee, LocalDate date) {
        return employee.employments().stream()
                .filter(employment -> employee.isActive(employment, date))
                .map(Employment::unit)
                .findFirst();
    }

    private static Finding finding(Duty duty, UnitId unit, DayRange period, FieldPath path) {
        CalendarRule rule = duty.obligation() == Obligation.DUTY
                ? CalendarRule.DUTY_NOT_FULFILLED
                : CalendarRule.ADVICE_NOT_FOLLOWED;
        return Finding.of(rule, path)
                .withValue("duty", duty.id())
                .withValue("unit", unit)
                .withValue("first", period.first())
                .withValue("last", period.last());
    }
}
