package org.kompetens.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsBuilder;
import org.kompetens.internal.people.ContinuousEmployment;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

/**
 * The duties of a calendar, held against records at a date. A period counts as missed from the day after its last, and
 * belongs to the cycle in which it ends (for report periods: in which the reported period ends).
 *
 * <p>A rolling duty looks across cycles: it counts from the last record, or from entry into employment where that is
 * later. Where neither is known it cannot be judged, and a finding says so. One that is due before something else counts
 * from when that is due, and is asked of those who are employed then.
 */
public final class DutyCheck {

    /** Since when what is no person is there, nobody knows. */
    static final Period ANY_TIME = Period.ALWAYS;

    private final Schedule schedule;
    private final DayRange stretch;
    private final boolean now;
    private final LocalDate asOf;
    private final Map<DutyId, Duty> duties = new HashMap<>();
    private final Map<DutyId, Filtered> filters = new HashMap<>();
    private final CycleGroups groups;
    private final Map<DutyId, DutyAnchors> anchors = new HashMap<>();
    private final DutyRecords records;

    private DutyCheck(
            Schedule schedule,
            List<Schedule> others,
            Iterable<DutyRecord> taken,
            DayRange stretch,
            boolean now,
            LocalDate asOf) {
        this.schedule = schedule;
        this.stretch = stretch;
        this.now = now;
        this.asOf = asOf;
        this.groups = new CycleGroups(schedule, others);
        schedule.calendar().duties().forEach(duty -> duties.putIfAbsent(duty.id(), duty));
        this.records = new DutyRecords(schedule, duties, taken, asOf);
        DayRange looked = now ? new DayRange(asOf, asOf) : stretch;
        for (Duty duty : duties.values()) {
            if (duty.timing() instanceof DutyTiming.Before before) {
                // What a record counts for rests on those before it.
                DayRange known = records.earliest(duty)
                        .filter(date -> date.isBefore(looked.first()))
                        .map(date -> new DayRange(date, looked.last()))
                        .orElse(looked);
                anchors.put(duty.id(), new DutyAnchors(groups, before, known));
            }
            if (duty.subject() instanceof DutySubject.EachEmployee each) {
                Optional<Span.Given> leave = each.filter()
                        .onLeaveFor()
                        .flatMap(span -> StepDates.given(span, schedule.cycle().settings()));
                filters.put(duty.id(), new Filtered(each.filter(), leave, schedule.workingDays()));
            }
        }
    }

    /**
     * What is missing at a date: of the duties that hold in each year, what was missed in the schedule's cycle; of
     * rolling duties, what is late at the date, in whatever cycle it became so, and until there is a record.
     *
     * @param schedule the calendar in its cycle and organisation
     * @param records what was fulfilled, in earlier cycles too; in any order
     * @param asOf the date; later records have not happened yet
     * @return the check
     */
    public static DutyCheck of(Schedule schedule, Iterable<DutyRecord> records, LocalDate asOf) {
        return of(schedule, List.of(), records, asOf);
    }

    /**
     * The same where other cycles are known too: what a duty is due before is reckoned in each cycle with the cycle's own
     * settings, and in years that have none with those of the last before, or of the first. So a record that was late for
     * a meeting in the one cycle counts for no meeting in the other.
     *
     * @param schedule the calendar in its cycle and organisation
     * @param others the same calendar and organisation in other cycles, in any order; may have the schedule itself, and of
     *     two of one year the first counts
     * @param records what was fulfilled, in earlier cycles too; in any order
     * @param asOf the date; later records have not happened yet
     * @return the check
     * @throws IllegalArgumentException if a schedule is of another calendar or organisation
     */
    public static DutyCheck of(Schedule schedule, List<Schedule> others, Iterable<DutyRecord> records, LocalDate asOf) {
        return new DutyCheck(schedule, others, records, schedule.days(), true, asOf);
    }

    /**
     * What was missed in a stretch of time: every period that ended in it, even if it was made up for later.
     *
     * @param schedule the calendar in a cycle, whose settings hold for the whole stretch, and its organisation
     * @param records what was fulfilled, before the stretch too; in any order
     * @param stretch the stretch, of however many cycles or parts of them
     * @param asOf the date; later records have not happened yet, and periods that end on it or later are not over
     * @return the check
     */
    public static DutyCheck over(Schedule schedule, Iterable<DutyRecord> records, DayRange stretch, LocalDate asOf) {
        return new DutyCheck(schedule, List.of(), records, stretch, false, asOf);
    }

    /**
     * Records that fit no duty, which count for nothing; and those that are dated long after all that is looked at.
     *
     * @return the findings, with paths from a list called {@code records}
     */
    public Findings unfitRecords() {
        return records.findings();
    }

    DutyRecords records() {
        return records;
    }

    LocalDate asOf() {
        return asOf;
    }

    /** The group of a unit, by its index in the tree. */
    int groupOf(int unit) {
        return groups.of(unit);
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
                Optional<DutyRecord.Subject> subject = records.subject(duty, unit);
                if (subject.isPresent()) {
                    UnitId id = tree.unit(unit).id();
                    missed(duty, groups.of(unit), ANY_TIME, subject.get())
                            .forEach(missed -> found.add(with(finding(duty, id, missed, path), subject.get())));
                    if (cannotBeJudged(duty, ANY_TIME, subject.get())) {
                        found.add(with(unjudged(CalendarRule.DUTY_NOT_JUDGED, duty, id, path), subject.get()));
                    }
                }
            }
        }
        return found.build();
    }

    private static Finding with(Finding finding, DutyRecord.Subject subject) {
        return subject instanceof DutyRecord.OfPair pair ? finding.withValue("head", pair.head()) : finding;
    }

    /**
     * What is missing for one employee: for each period on whose last day they are employed; of a rolling duty that is
     * late at the date, if they are employed then.
     *
     * @param employee the employee
     * @return the findings, with the employee's record as their root; each names the period, and the unit of the first
     *     employment then; nothing of the person
     */
    public Findings of(Employee employee) {
        FindingsBuilder found = new FindingsBuilder();
        DutyRecord.Subject subject = new DutyRecord.OfEmployee(employee.id());
        List<Period> all = employed(employee);
        for (Duty duty : schedule.calendar().duties()) {
            Filtered filtered = filters.get(duty.id());
            if (filtered == null) {
                continue;
            }
            List<Period> looked = duty.timing().isRolling() ? all : List.of(ANY_TIME);
            for (Period employed : looked) {
                if (now && !employed.contains(asOf)) {
                    continue;
                }
                for (int group : groups(duty, employee)) {
                    for (DutyPeriods.Missed missed : missed(duty, group, employed, subject)) {
                        LocalDate at = now && duty.timing().isRolling()
                                ? asOf
                                : missed.days().last();
                        unitOn(employee, at)
                                .filter(unit -> isOf(group, duty, unit)
                                        && employed.contains(at)
                                        && filtered.contains(employee, at))
                                .ifPresent(unit -> found.add(finding(duty, unit, missed, FieldPath.ROOT)));
                    }
                }
                if (filtered.contains(employee, asOf) && cannotBeJudged(duty, employed, subject)) {
                    unitOn(employee, asOf)
                            .ifPresent(unit ->
                                    found.add(unjudged(CalendarRule.DUTY_NOT_JUDGED, duty, unit, FieldPath.ROOT)));
                }
            }
            LocalDate day = now ? new DutyStandings(this).day(duty) : asOf;
            if (filtered.isUnknown(employee, day)) {
                unitOn(employee, day)
                        .ifPresent(
                                unit -> found.add(unjudged(CalendarRule.DUTY_AGE_UNKNOWN, duty, unit, FieldPath.ROOT)));
            }
        }
        return found.build();
    }

    /** The groups whose dates can be an employee's: one where they hold for all, else those of their units. */
    List<Integer> groups(Duty duty, Employee employee) {
        UnitTree tree = schedule.organisation().tree();
        return anchors.containsKey(duty.id())
                ? employee.employments().stream()
                        .map(Employment::unit)
                        .filter(tree::contains)
                        .map(unit -> groups.of(tree.indexOf(unit)))
                        .distinct()
                        .toList()
                : List.of(0);
    }

    boolean isOf(int group, Duty duty, UnitId unit) {
        UnitTree tree = schedule.organisation().tree();
        return !anchors.containsKey(duty.id()) || (tree.contains(unit) && groups.of(tree.indexOf(unit)) == group);
    }

    private List<DutyPeriods.Missed> missed(Duty duty, int group, Period employed, DutyRecord.Subject subject) {
        DutyPeriods periods = periods(duty, group);
        NavigableMap<LocalDate, Integer> times = records.times(duty, subject);
        if (!duty.timing().isRolling()) {
            return periods.fixed(times.headMap(asOf, true).navigableKeySet());
        }
        return now
                ? periods.missing(employed.from(), times).stream().toList()
                : periods.rolling(employed.from(), times);
    }

    /** Neither when it began nor any time at which it was fulfilled is known. */
    boolean cannotBeJudged(Duty duty, Period employed, DutyRecord.Subject subject) {
        return duty.timing().isRolling()
                && !anchors.containsKey(duty.id())
                && employed.from().isEmpty()
                && employed.contains(asOf)
                && records.dates(duty, subject).headSet(asOf, true).isEmpty();
    }

    private Optional<Span.Given> span(DutyTiming timing) {
        return SettingCheck.span(timing)
                .flatMap(span -> StepDates.given(span, schedule.cycle().settings()));
    }

    /** The times in which somebody is employed without a break, the earliest first. */
    static List<Period> employed(Employee employee) {
        return ContinuousEmployment.of(employee, one -> true).stream()
                .map(ContinuousEmployment::period)
                .toList();
    }

    /** The unit of the first employment on a date. */
    static Optional<UnitId> unitOn(Employee employee, LocalDate date) {
        return employee.employments().stream()
                .filter(employment -> employee.isActive(employment, date))
                .map(Employment::unit)
                .findFirst();
    }

    /**
     * Whether a duty is for an employee at the date.
     *
     * @param duty a duty of the calendar
     * @param employee the employee
     * @return true if it is for employees, and this is one of them
     */
    public boolean isFor(Duty duty, Employee employee) {
        return isFor(duty, employee, asOf);
    }

    /** The same on another day. */
    boolean isFor(Duty duty, Employee employee, LocalDate day) {
        Filtered filtered = filters.get(duty.id());
        return filtered != null && filtered.contains(employee, day);
    }

    Optional<Duty> duty(DutyId id) {
        return Optional.ofNullable(duties.get(id));
    }

    /** Whether there is a record of it for an employee on some of the days, as known at the date. */
    boolean isRecorded(Duty duty, Employee employee, DayRange days) {
        LocalDate last = days.last().isAfter(asOf) ? asOf : days.last();
        return Optional.ofNullable(records.dates(duty, new DutyRecord.OfEmployee(employee.id()))
                        .floor(last))
                .filter(date -> !date.isBefore(days.first()))
                .isPresent();
    }

    /**
     * Whether a duty for each employee is fulfilled for one at the date: of a rolling duty, that there is a record that
     * counts and the next is not late; of a duty of each year, that in the year of the date there are as many records as
     * it asks for, or in the schedule's cycle where it is asked of each cycle, even if that is over or has not begun; of
     * one after report periods, that there is one since the last that ended. At a date after the schedule's cycle, the
     * year and the report period are the last that ended in the cycle.
     *
     * @param duty a duty of the calendar
     * @param employee the employee
     * @return true if it is; false where there is time left, it is late, or that cannot be judged
     */
    public boolean isFulfilled(Duty duty, Employee employee) {
        return new DutyStandings(this).of(duty, employee) == DutyStanding.FULFILLED;
    }

    DutyPeriods periods(Duty duty, int group) {
        return new DutyPeriods(
                duty.timing(),
                span(duty.timing()),
                schedule.workingDays(),
                schedule.calendar().cycleBegins(),
                stretch,
                now,
                asOf,
                Optional.ofNullable(anchors.get(duty.id()))
                        .map(before -> before.of(group))
                        .orElseGet(TreeMap::new));
    }

    private static Finding unjudged(CalendarRule rule, Duty duty, UnitId unit, FieldPath path) {
        return Finding.of(rule, path).withValue("duty", duty.id()).withValue("unit", unit);
    }

    private static Finding finding(Duty duty, UnitId unit, DutyPeriods.Missed missed, FieldPath path) {
        CalendarRule rule = duty.obligation() == Obligation.DUTY
                ? CalendarRule.DUTY_NOT_FULFILLED
                : CalendarRule.ADVICE_NOT_FOLLOWED;
        Finding finding = Finding.of(rule, path)
                .withValue("duty", duty.id())
                .withValue("unit", unit)
                .withValue("first", missed.days().first())
                .withValue("last", missed.days().last());
        return duty.timing() instanceof DutyTiming.TimesEach several
                ? finding.withValue("times", several.times()).withValue("recorded", missed.recorded())
                : finding;
    }
}
