package org.kompetens.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kompetens.calendar.Towns.codes;
import static org.kompetens.calendar.Towns.labels;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kompetens.organisation.Absence;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.text.Language;

/** Duties for some employees only: from an age on, in some roles, on leave for some time. */
final class EmployeeFilterTest {

    private static final LocalDate TUE_2027_06_01 = LocalDate.of(2027, 6, 1);
    private static final LocalDate ENTRY = LocalDate.of(2020, 3, 1);

    private static DutyCheck check(EmployeeFilter filter) {
        return check(filter, new DutyTiming.Within(Span.months(12)), TUE_2027_06_01);
    }

    private static DutyCheck check(EmployeeFilter filter, DutyTiming timing, LocalDate asOf) {
        ProcessCalendar calendar = ProcessCalendar.builder("own", labels("Own"))
                .party("mayor", labels("Mayor"), party -> party.at("municipality"))
                .step(
                        "step",
                        labels("Step"),
                        "municipality",
                        step -> step.during(Window.month(Month.MAY)).answeredBy("mayor"))
                .duty("talk", labels("Talk"), new DutySubject.EachEmployee(filter), timing, "own", "mayor")
                .build();
        Schedule schedule = Schedule.of(calendar, Cycle.of("2027", 2027), Towns.town(), Towns.SWEDISH);
        return DutyCheck.of(schedule, List.of(), asOf);
    }

    private static Employee nurse(Period... absences) {
        Employment employment = Employment.of(
                        EmploymentId.of("a"),
                        RoleId.of("nurse"),
                        UnitId.of("north"),
                        Fte.percent(100),
                        Period.startingOn(ENTRY))
                .withAbsences(Arrays.stream(absences).map(Absence::of).toList());
        return Employee.of(EmployeeId.of("e"), List.of(employment), List.of());
    }

    @Test
    void fromAnAgeOn() {
        DutyCheck check = check(EmployeeFilter.ALL.withAtLeastAge(60));
        assertThat(codes(check.of(nurse().withBirthDate(LocalDate.of(1967, 6, 1)))))
                .containsExactly("duty.not-fulfilled");
        assertThat(check.of(nurse().withBirthDate(LocalDate.of(1967, 6, 2)))).isEmpty();
        assertThat(check.of(nurse()).list())
                .extracting(finding -> finding.message(Language.EN))
                .containsExactly(
                        "Whether ‘talk’ is for somebody in the unit ‘north’ cannot be said, as it is from an age"
                                + " on and no date of birth is known. Supply the date of birth.");
    }

    /** Of the year 2027, at a date after it, those are asked who were there on its last day. */
    @Test
    void whoseAgeIsNotKnownIsToldOfTheDayOnWhichTheyAreAsked() {
        DutyCheck after = check(
                EmployeeFilter.ALL.withAtLeastAge(60),
                new DutyTiming.OnceEach(DutyTiming.Year.CYCLE),
                LocalDate.of(2028, 6, 1));
        assertThat(codes(after.of(nurse().withLastDay(LocalDate.of(2028, 3, 1)))))
                .containsExactly("duty.age-unknown");
        assertThat(after.of(nurse().withLastDay(LocalDate.of(2027, 12, 30)))).isEmpty();
    }

    @Test
    void inARole() {
        assertThat(codes(check(EmployeeFilter.ALL.withRoles(List.of(RoleId.of("chef"), RoleId.of("nurse"))))
                        .of(nurse())))
                .containsExactly("duty.not-fulfilled");
        DutyCheck ofChefs = check(EmployeeFilter.ALL.withRoles(List.of(RoleId.of("chef"))));
        assertThat(ofChefs.of(nurse())).isEmpty();
        Employment former = Employment.of(
                EmploymentId.of("b"),
                RoleId.of("chef"),
                UnitId.of("north"),
                Fte.percent(100),
                Period.of(ENTRY, LocalDate.of(2021, 1, 1)));
        Employee formerChef = Employee.of(
                EmployeeId.of("e"), List.of(former, nurse().employments().get(0)), List.of());
        assertThat(ofChefs.of(formerChef)).isEmpty();
    }

    @Test
    void onLeaveForSomeTime() {
        DutyCheck check = check(EmployeeFilter.ALL.withOnLeaveFor(Span.months(6)));
        assertThat(codes(check.of(nurse(Period.startingOn(LocalDate.of(2026, 12, 1))))))
                .containsExactly("duty.not-fulfilled");
        assertThat(check.of(nurse(Period.startingOn(LocalDate.of(2026, 12, 2)))))
                .isEmpty();
        assertThat(codes(check.of(nurse(
                        Period.of(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 2, 1)),
                        Period.startingOn(LocalDate.of(2027, 2, 1))))))
                .containsExactly("duty.not-fulfilled");
        assertThat(check.of(nurse())).isEmpty();
    }

    /** On leave from 2026-12-01, through an employment that is renewed on 2027-02-01, or after a day without one. */
    @Test
    void onLeaveThroughARenewedEmployment() {
        DutyCheck check = check(EmployeeFilter.ALL.withOnLeaveFor(Span.months(6)));
        assertThat(codes(check.of(renewed("2027-02-01", "2026-12-01")))).containsExactly("duty.not-fulfilled");
        assertThat(check.of(renewed("2027-02-01", "2026-12-02"))).isEmpty();
        assertThat(check.of(renewed("2027-02-02", "2026-12-01"))).isEmpty();
    }

    private static Employee renewed(String begin, String leave) {
        LocalDate end = LocalDate.of(2027, 2, 1);
        Employment first = employment("m1", Period.of(LocalDate.of(2020, 1, 1), end))
                .withAbsences(List.of(Absence.of(Period.of(LocalDate.parse(leave), end))));
        LocalDate next = LocalDate.parse(begin);
        Employment second =
                employment("m2", Period.startingOn(next)).withAbsences(List.of(Absence.of(Period.startingOn(next))));
        return Employee.of(EmployeeId.of("e"), List.of(first, second), List.of());
    }

    private static Employment employment(String id, Period period) {
        return Employment.of(EmploymentId.of(id), RoleId.of("nurse"), UnitId.of("north"), Fte.FULL, period);
    }

    @Test
    void anAgeIsOne() {
        assertThatThrownBy(() -> EmployeeFilter.ALL.withAtLeastAge(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
    }
}
