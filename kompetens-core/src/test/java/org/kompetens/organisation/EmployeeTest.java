package org.kompetens.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;

/** What a record of an employee says of a day, and that it says nothing of the person where it is printed. */
final class EmployeeTest {

    private static final LocalDate THU_2026_01_01 = LocalDate.of(2026, 1, 1);
    private static final LocalDate WED_2026_07_01 = LocalDate.of(2026, 7, 1);
    private static final Employment EMPLOYMENT = Employment.of(
            EmploymentId.of("one"),
            RoleId.of("nurse"),
            UnitId.of("north"),
            Fte.FULL,
            Period.startingOn(THU_2026_01_01));
    private static final Assessment ASSESSMENT = Assessment.of(
            AssessmentId.of("one"),
            CompetenceId.of("nursing"),
            Level.of("low"),
            THU_2026_01_01,
            AssessmentSource.MANAGER);
    private static final Exemption EXEMPTION =
            new Exemption(CompetenceId.of("nursing"), Period.ALWAYS, ReasonCode.of("leave"));
    private static final Employee EMPLOYEE =
            Employee.of(EmployeeId.of("anna"), List.of(EMPLOYMENT), List.of(ASSESSMENT));

    @Test
    void anEmploymentIsActiveInItsPeriodAndBeforeTheExit() {
        assertThat(EMPLOYEE.isActive(EMPLOYMENT, THU_2026_01_01.minusDays(1))).isFalse();
        assertThat(EMPLOYEE.isActive(EMPLOYMENT, WED_2026_07_01)).isTrue();
        Employee leaving = EMPLOYEE.withLastDay(WED_2026_07_01);
        assertThat(leaving.knownExit()).contains(WED_2026_07_01.plusDays(1));
        assertThat(leaving.isActive(EMPLOYMENT, WED_2026_07_01)).isTrue();
        assertThat(leaving.isActive(EMPLOYMENT, WED_2026_07_01.plusDays(1))).isFalse();
    }

    @Test
    void anAssessmentCountsOnItsLastDayAndNotAfterIt() {
        Assessment until = ASSESSMENT.withLastDay(WED_2026_07_01);
        assertThat(until.expiry()).contains(WED_2026_07_01.plusDays(1));
        assertThat(until.isExpired(WED_2026_07_01)).isFalse();
        assertThat(until.isExpired(WED_2026_07_01.plusDays(1))).isTrue();
        assertThat(until.isExpired(WED_2026_07_01.plusDays(2))).isTrue();
        assertThat(ASSESSMENT.isExpired(WED_2026_07_01)).isFalse();
    }

    @Test
    void whereNoJudgementWasPossibleNothingExpires() {
        Assessment notPossible = Assessment.notPossible(
                AssessmentId.of("one"), CompetenceId.of("nursing"), THU_2026_01_01, AssessmentSource.MANAGER);
        assertThat(notPossible.withExpiry(WED_2026_07_01).isExpired(WED_2026_07_01))
                .isFalse();
    }

    @Test
    void evidenceIsKeptAndIsNotBlank() {
        assertThat(ASSESSMENT.withEvidence("certificate 12").evidence()).contains("certificate 12");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ASSESSMENT.withEvidence(" "))
                .withMessage("evidence must not be blank");
    }

    /** 40 per cent, and from July on 70 more, of which 60 are left. */
    @Test
    void leavesAtATimeAddUpToTheWholeAtMost() {
        Employment onLeave = EMPLOYMENT.withAbsences(List.of(
                Absence.of(Period.ALWAYS, new BigDecimal("0.4")),
                Absence.of(Period.startingOn(WED_2026_07_01), new BigDecimal("0.7"))));
        assertThat(EMPLOYMENT.absentExtent(WED_2026_07_01)).isZero();
        assertThat(EMPLOYMENT.isAbsent(WED_2026_07_01)).isFalse();
        assertThat(onLeave.absentExtent(WED_2026_07_01.minusDays(1))).isEqualTo(4_000);
        assertThat(onLeave.isAbsent(WED_2026_07_01.minusDays(1))).isFalse();
        assertThat(onLeave.absentExtent(WED_2026_07_01)).isEqualTo(10_000);
        assertThat(onLeave.isAbsent(WED_2026_07_01)).isTrue();
    }

    @Test
    void anAbsenceIsOfMoreThanNothingAndOfTheWholeAtMost() {
        assertThat(new Absence(Period.ALWAYS, 1).share()).isEqualByComparingTo("0.0001");
        assertThat(Absence.of(Period.ALWAYS).share()).isEqualByComparingTo("1");
        for (int outside : new int[] {0, 10_001}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Absence(Period.ALWAYS, outside));
        }
    }

    @Test
    void whoIsPaidByTheHourHasHoursInPlaceOfAnFte() {
        WorkedHours hours = new WorkedHours(2025, 400);
        assertThat(EMPLOYMENT.withHoursWorked(hours).hoursWorked()).contains(hours);
        assertThat(EMPLOYMENT.withHoursWorked(hours).fte()).isEqualTo(Fte.ZERO);
    }

    /** A leap year has 8 784 hours. */
    @Test
    void hoursAreThoseOfAYearAtMost() {
        assertThat(new WorkedHours(1900, 0).hours()).isZero();
        assertThat(new WorkedHours(2200, 8_784).hours()).isEqualTo(8_784);
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkedHours(1899, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkedHours(2201, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkedHours(2025, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkedHours(2025, 8_785));
    }

    @Test
    void whatIsPrintedTellsNothingOfThePerson() {
        assertThat(EMPLOYEE).hasToString("Employee[employments=1, assessments=1]");
        assertThat(EMPLOYEE.withExemptions(List.of(EXEMPTION)))
                .hasToString("Employee[employments=1, assessments=1, exemptions=1]");
        assertThat(EMPLOYMENT).hasToString("Employment[hidden]");
        assertThat(ASSESSMENT).hasToString("Assessment[hidden]");
        assertThat(EXEMPTION).hasToString("Exemption[competence=nursing]");
        assertThat(EXEMPTION.reason()).hasToString("ReasonCode[hidden]");
        assertThat(Absence.of(Period.ALWAYS)).hasToString("Absence[hidden]");
        assertThat(new WorkedHours(2025, 400)).hasToString("WorkedHours[hidden]");
        assertThat(new CompetenceInventory(Wards.STRUCTURE, List.of(EMPLOYEE)))
                .hasToString("CompetenceInventory[employees=1]");
    }

    @Test
    void reasonsStandInTheOrderOfTheirLetters() {
        assertThat(ReasonCode.of("a")).isLessThan(ReasonCode.of("b"));
    }
}
