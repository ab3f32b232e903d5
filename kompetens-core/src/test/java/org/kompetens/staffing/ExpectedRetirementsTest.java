package org.kompetens.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.staffing.Municipality.HOME_CARE;
import static org.kompetens.staffing.Municipality.NURSE;
import static org.kompetens.staffing.Municipality.PRESCHOOL;
import static org.kompetens.staffing.Municipality.TEACHER;
import static org.kompetens.staffing.Municipality.THU_2026_10_01;
import static org.kompetens.staffing.Municipality.employee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;

/** When those end who are paid by the hour, and what begins later, where people retire at 65. */
final class ExpectedRetirementsTest {

    private static final ExpectedRetirements AT_65 =
            new ExpectedRetirements(RetirementRules.of(RetirementAge.onBirthday(65)), THU_2026_10_01);
    private static final LocalDate BIRTHDAY = LocalDate.of(2027, 3, 1);
    private static final LocalDate BEFORE = LocalDate.of(2026, 12, 1);
    private static final LocalDate AFTER = LocalDate.of(2027, 6, 1);
    private static final Optional<LocalDate> NONE = Optional.empty();

    private static Employment hourly(
            String id, RoleId role, UnitId unit, Optional<LocalDate> from, Optional<LocalDate> until) {
        return Employment.of(EmploymentId.of(id), role, unit, Fte.percent(0), new Period(from, until));
    }

    private static Employment hourly(Optional<LocalDate> until) {
        return hourly("1", NURSE, HOME_CARE, NONE, until);
    }

    private static Employment monthly(String id, Optional<LocalDate> from, Optional<LocalDate> until) {
        return Employment.of(EmploymentId.of(id), NURSE, HOME_CARE, Fte.FULL, new Period(from, until));
    }

    /** When each employment ends of somebody who is 65 on 1 March 2027; those that never begin are left out. */
    private static List<Optional<LocalDate>> ends(Employment... employments) {
        return ends(BIRTHDAY.minusYears(65), employments);
    }

    private static List<Optional<LocalDate>> ends(LocalDate birthDate, Employment... employments) {
        Employee employee = employee("e", employments).withBirthDate(birthDate);
        return AT_65.apply(employee).employments().stream()
                .map(one -> one.period().until())
                .toList();
    }

    @Test
    void whoIsPaidByTheHourRetiresToo() {
        assertThat(ends(hourly(NONE))).containsExactly(Optional.of(BIRTHDAY));
    }

    @Test
    void aDateThatIsKnownIsKept() {
        assertThat(ends(hourly(Optional.of(BEFORE)))).containsExactly(Optional.of(BEFORE));
        assertThat(ends(hourly(Optional.of(AFTER)))).containsExactly(Optional.of(AFTER));
    }

    /** A date that no person can have stands for none. */
    @Test
    void aDateThatCannotBeIsNone() {
        assertThat(ends(hourly(Optional.of(LocalDate.of(2099, 12, 31))))).containsExactly(Optional.of(BIRTHDAY));
    }

    @Test
    void whoShouldHaveRetiredDoesWithinTheYear() {
        assertThat(ends(LocalDate.of(1958, 3, 1), hourly(NONE)))
                .containsExactly(Optional.of(THU_2026_10_01.plusYears(1)));
        assertThat(ends(THU_2026_10_01.minusYears(65), hourly(NONE)))
                .containsExactly(Optional.of(THU_2026_10_01.plusYears(1)));
    }

    @Test
    void whatIsRenewedEndsWithTheLast() {
        Employment renewed = hourly("2", NURSE, HOME_CARE, Optional.of(AFTER), NONE);
        assertThat(ends(hourly(Optional.of(AFTER)), renewed)).containsExactly(Optional.of(BIRTHDAY));
        Employment ending = hourly("2", NURSE, HOME_CARE, Optional.of(BEFORE), Optional.of(AFTER));
        assertThat(ends(hourly(Optional.of(BEFORE)), ending)).containsExactly(Optional.of(BEFORE), Optional.of(AFTER));
    }

    /** What begins elsewhere, in another role or by the month is no renewal: the first keeps its date, and the other never begins. */
    @Test
    void whatBeginsElsewhereIsNoRenewal() {
        for (Employment other : List.of(
                hourly("2", NURSE, PRESCHOOL, Optional.of(AFTER), NONE),
                hourly("2", TEACHER, HOME_CARE, Optional.of(AFTER), NONE),
                monthly("2", Optional.of(AFTER), NONE))) {
            assertThat(ends(hourly(Optional.of(AFTER)), other)).containsExactly(Optional.of(AFTER));
        }
    }

    @Test
    void whatBeginsLaterAndGoesOnFromNothingEndsAtRetirement() {
        assertThat(ends(monthly("1", Optional.of(BEFORE), NONE))).containsExactly(Optional.of(BIRTHDAY));
        assertThat(ends(monthly("1", Optional.of(AFTER), NONE))).isEmpty();
    }

    @Test
    void whoseAgeIsNotKnownOrCannotBeGoesOn() {
        Employee unknown = employee("e", hourly(NONE));
        Employee impossible = unknown.withBirthDate(LocalDate.of(1900, 1, 1));
        assertThat(AT_65.apply(unknown)).isSameAs(unknown);
        assertThat(AT_65.apply(impossible)).isSameAs(impossible);
        Employee leaving = unknown.withBirthDate(BIRTHDAY.minusYears(65)).withKnownExit(AFTER);
        assertThat(AT_65.apply(leaving)).isSameAs(leaving);
    }
}
