package org.kompetens.testkit.assertions;

import static org.kompetens.testkit.assertions.Asserted.fails;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.DeadlineRule;
import org.kompetens.calendar.DutyCheck;
import org.kompetens.calendar.DutyCount;
import org.kompetens.calendar.DutyId;
import org.kompetens.calendar.DutyRecord;
import org.kompetens.calendar.DutySubject;
import org.kompetens.calendar.DutyTiming;
import org.kompetens.calendar.EmployeeFilter;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.Span;
import org.kompetens.calendar.Window;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.testkit.sample.SampleMunicipality;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;
import org.kompetens.workday.BusinessDayConvention;
import org.kompetens.workday.WorkingDays;

/** Assertions about how far duties have come. */
final class AssertionsOfDutiesTest {

    private static final OrganisationStructure SAMPLE =
            SampleMunicipality.almfjarden().structure();
    private static final OrganisationUnit TOP = SAMPLE.units().stream()
            .filter(unit -> unit.parent().isEmpty())
            .findFirst()
            .orElseThrow();

    /** Of a talk within a year: one had it, one had it too long ago, one came lately, and of one nobody knows since when. */
    @Test
    void eachNumberIsAsCountedAndNotOneMore() {
        DutyCount count = count(
                LocalDate.of(2027, 5, 10),
                List.of(had("done", LocalDate.of(2027, 1, 10)), had("late", LocalDate.of(2026, 1, 10))),
                List.of(
                        since("done", Optional.of(LocalDate.of(2020, 1, 1))),
                        since("late", Optional.of(LocalDate.of(2020, 1, 1))),
                        since("new", Optional.of(LocalDate.of(2027, 4, 1))),
                        since("unknown", Optional.empty())));
        String top = TOP.id().value();
        DutiesAssert asserted = KompetensAssertions.assertThat(count)
                .ask("talk", 4)
                .areFulfilled("talk", 1)
                .areNotDue("talk", 1)
                .areLate("talk", 1)
                .areMissed("talk", top, 1)
                .areNotJudged("talk", top, 1)
                .areMissed("talk", "none-of-these", 0);
        fails(() -> asserted.ask("talk", 5), "duty talk must be asked of 5, found: 4");
        fails(() -> asserted.areFulfilled("talk", 2), "duty talk must be fulfilled for 2, found: 1");
        fails(() -> asserted.areNotDue("talk", 0), "duty talk must not be due yet for 0, found: 1");
        fails(() -> asserted.areLate("talk", 0), "duty talk must be late for 0, found: 1");
        fails(() -> asserted.areMissed("talk", top, 0), "must be missed in unit " + top + " 0, found: 1");
        fails(() -> asserted.areNotJudged("talk", top, 0), "must not be judged in unit " + top + " 0, found: 1");
        fails(() -> asserted.ask("none-of-these", 0), "duty none-of-these must be in the calendar, and is not");
    }

    private static DutyCount count(LocalDate asOf, List<DutyRecord> records, List<Employee> employees) {
        String level = TOP.level().value();
        ProcessCalendar calendar = ProcessCalendar.builder("own", labels())
                .party("head", labels(), party -> party.at(level))
                .step(
                        "step",
                        labels(),
                        level,
                        step -> step.during(Window.month(Month.MARCH)).answeredBy("head"))
                .duty(
                        "talk",
                        labels(),
                        new DutySubject.EachEmployee(EmployeeFilter.ALL),
                        new DutyTiming.Within(Span.months(12)),
                        "own",
                        "head")
                .build();
        Schedule schedule = Schedule.of(
                calendar,
                Cycle.of("2027", 2027),
                Organisation.of(SAMPLE),
                new DeadlineRule(BusinessDayConvention.PRECEDING, WorkingDays.MONDAY_TO_FRIDAY));
        DutyCount count = DutyCount.of(schedule, DutyCheck.of(schedule, records, asOf), Optional.empty());
        employees.forEach(count::add);
        return count;
    }

    private static DutyRecord had(String employee, LocalDate day) {
        return new DutyRecord(DutyId.of("talk"), new DutyRecord.OfEmployee(EmployeeId.of(employee)), day);
    }

    private static Employee since(String employee, Optional<LocalDate> entry) {
        return Employee.of(
                EmployeeId.of(employee),
                List.of(Employment.of(
                        EmploymentId.of("m"),
                        SAMPLE.roles().get(0).id(),
                        TOP.id(),
                        Fte.FULL,
                        new Period(entry, Optional.empty()))),
                List.of());
    }

    private static Labels labels() {
        return Labels.of(Language.EN, "any");
    }
}
