package org.kompetens.testkit.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.kompetens.calendar.CalendarBuilder;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.DeadlineRule;
import org.kompetens.calendar.DutyId;
import org.kompetens.calendar.DutyRecord;
import org.kompetens.calendar.DutySubject;
import org.kompetens.calendar.DutyTiming;
import org.kompetens.calendar.EmployeeFilter;
import org.kompetens.calendar.Obligation;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.Setting;
import org.kompetens.calendar.SettingId;
import org.kompetens.calendar.SettingValue;
import org.kompetens.calendar.Span;
import org.kompetens.calendar.Window;
import org.kompetens.organisation.Absence;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;
import org.kompetens.workday.BusinessDayConvention;
import org.kompetens.workday.WorkingDays;

/** One employee with some employments, and some records of one duty. */
final class DutyCase {

    static final List<Span.Unit> UNITS = List.of(Span.Unit.values());
    static final DeadlineRule DEADLINES =
            new DeadlineRule(BusinessDayConvention.PRECEDING, WorkingDays.MONDAY_TO_FRIDAY);

    /** The days of all that is drawn: the first, and how many there are. */
    static final LocalDate FIRST = LocalDate.of(2016, 1, 1);

    static final int DAYS = 6 * 365;
    private static final Organisation TOWN = Towns.chain("municipality");
    private static final EmployeeId SOMEBODY = EmployeeId.of("e");

    private final Random random;
    final DutyTiming timing;
    final Set<LocalDate> days = new TreeSet<>();
    final Employee employee;

    DutyCase(Random random) {
        this.random = random;
        Span.Unit unit = UNITS.get(random.nextInt(UNITS.size()));
        Span span = new Span.Given(1 + random.nextInt(18), unit);
        this.timing = switch (random.nextInt(4)) {
            case 0 -> new DutyTiming.EveryYears(1 + random.nextInt(3));
            case 1 -> new DutyTiming.AfterEntry(span);
            default -> new DutyTiming.Within(span);
        };
        for (int i = random.nextInt(4); i > 0; i--) {
            days.add(FIRST.plusDays(random.nextInt(DAYS)));
        }
        List<Employment> employments = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            employments.add(Employment.of(
                            EmploymentId.of("m" + i),
                            RoleId.of(random.nextInt(4) == 0 ? "cook" : "nurse"),
                            UnitId.of("municipality"),
                            Fte.percent(100),
                            period())
                    .withAbsences(
                            random.nextInt(3) == 0 ? List.of() : List.of(Absence.of(period()), Absence.of(period()))));
        }
        this.employee = Employee.of(SOMEBODY, employments, List.of());
    }

    /** Of somebody who is always employed. */
    DutyCase(DutyTiming timing, Set<LocalDate> days) {
        this.random = new Random(0);
        this.timing = timing;
        this.days.addAll(days);
        this.employee = Employee.of(
                SOMEBODY,
                List.of(Employment.of(
                        EmploymentId.of("m"), RoleId.of("nurse"), UnitId.of("municipality"), Fte.FULL, Period.ALWAYS)),
                List.of());
    }

    private Period period() {
        LocalDate from = FIRST.plusDays(random.nextInt(DAYS));
        LocalDate until = from.plusDays(1 + random.nextInt(1500));
        return new Period(
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(from),
                random.nextInt(3) == 0 ? Optional.empty() : Optional.of(until));
    }

    Schedule schedule(int year, int month) {
        return schedule(year, month, EmployeeFilter.ALL);
    }

    Schedule schedule(int year, int month, EmployeeFilter filter) {
        return schedule(year, month, filter, timing, Set.of(FIRST));
    }

    Schedule schedule(int year, int month, EmployeeFilter filter, DutyTiming timing, Set<LocalDate> meetings) {
        DutySubject subject = new DutySubject.EachEmployee(filter);
        return schedule(
                year, month, meetings, builder -> builder.duty("duty", labels(), subject, timing, "own", "head"));
    }

    /** Of a duty, or of advice, for all employees. */
    Schedule schedule(int year, int month, DutyTiming timing, Obligation obligation) {
        DutySubject subject = new DutySubject.EachEmployee();
        return schedule(
                year,
                month,
                Set.of(FIRST),
                builder -> obligation == Obligation.DUTY
                        ? builder.duty("duty", labels(), subject, timing, "own", "head")
                        : builder.advice("duty", labels(), subject, timing, "own", "head"));
    }

    private static Schedule schedule(
            int year, int month, Set<LocalDate> meetings, UnaryOperator<CalendarBuilder> duty) {
        CalendarBuilder calendar = ProcessCalendar.builder("own", labels())
                .cycleBegins(MonthDay.of(month, 1))
                .party("head", labels(), party -> party.at("municipality"))
                .setting("meetings", Setting.Kind.DATES, labels())
                .step(
                        "meeting",
                        labels(),
                        "municipality",
                        step -> step.during(new Window.Dates(SettingId.of("meetings")))
                                .answeredBy("head"));
        SettingValue listed =
                new SettingValue.OfDates(new TreeSet<>(meetings).stream().toList());
        return Schedule.of(
                duty.apply(calendar).build(), Cycle.of("c", year).withSetting("meetings", listed), TOWN, DEADLINES);
    }

    List<DutyRecord> records() {
        return records(days);
    }

    static List<DutyRecord> records(Collection<LocalDate> days) {
        return days.stream()
                .map(day -> new DutyRecord(DutyId.of("duty"), new DutyRecord.OfEmployee(SOMEBODY), day))
                .toList();
    }

    private static Labels labels() {
        return Labels.of(Language.EN, "any");
    }

    @Override
    public String toString() {
        return timing + " " + days + " "
                + employee.employments().stream().map(Employment::period).toList();
    }
}
