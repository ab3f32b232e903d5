package org.kompetens.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.organisation.Wards.HYGIENE;
import static org.kompetens.organisation.Wards.NORTH;
import static org.kompetens.organisation.Wards.NURSE;
import static org.kompetens.organisation.Wards.NURSING;
import static org.kompetens.organisation.Wards.SOUTH;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;

/** Of each mistake in an employee's record: that it is found, alone, where it stands; and where none is. */
final class EmployeeRulesTest {

    private static final LocalDate THU_2026_01_01 = LocalDate.of(2026, 1, 1);
    private static final LocalDate WED_2026_07_01 = LocalDate.of(2026, 7, 1);
    private static final LocalDate FRI_2027_01_01 = LocalDate.of(2027, 1, 1);
    private static final Period FROM_2026 = Period.startingOn(THU_2026_01_01);
    private static final Period NEVER = Period.of(WED_2026_07_01, WED_2026_07_01);
    private static final ReasonCode REASON = ReasonCode.of("leave");
    private static final Organisation ORGANISATION = Organisation.of(Wards.STRUCTURE);

    private static Employment employment(String id, OrganisationUnit unit, int percent, Period period) {
        return Employment.of(EmploymentId.of(id), NURSE.id(), unit.id(), Fte.percent(percent), period);
    }

    private static Absence absence(int percent, Period period) {
        return new Absence(period, Fte.percent(percent).tenThousandths());
    }

    private static Assessment assessment(String id) {
        return Assessment.of(
                AssessmentId.of(id), NURSING.id(), Level.of("low"), THU_2026_01_01, AssessmentSource.MANAGER);
    }

    private static Employee employee(Employment... employments) {
        return Employee.of(EmployeeId.of("one"), List.of(employments), List.of());
    }

    private static Employee assessed(Assessment... assessments) {
        return Employee.of(EmployeeId.of("one"), List.of(), List.of(assessments));
    }

    /** What is seen from the record alone, which is found within the organisation as well. */
    private static List<String> alone(Employee employee) {
        List<String> alone = Wards.told(EmployeeCheck.alone(employee));
        assertThat(Wards.told(ORGANISATION.findings(employee))).isEqualTo(alone);
        return alone;
    }

    @Test
    void inASoundRecordNothingIsFound() {
        assertThat(alone(employee(employment("one", NORTH, 100, FROM_2026))
                        .withBirthDate(LocalDate.of(1980, 1, 1))
                        .withKnownExit(FRI_2027_01_01)
                        .withAssessments(List.of(assessment("one"), assessment("other")))
                        .withExemptions(List.of(new Exemption(HYGIENE.id(), FROM_2026, REASON)))))
                .isEmpty();
    }

    @Test
    void anEmploymentWithTheIdOfAnotherIsFound() {
        assertThat(alone(employee(employment("one", NORTH, 50, FROM_2026), employment("one", SOUTH, 50, FROM_2026))))
                .containsExactly("employment.repeated employments[1].id {}");
    }

    @Test
    void aPeriodThatEndsWhereItBeginsIsFoundWhereverItStands() {
        assertThat(alone(employee(employment("one", NORTH, 100, NEVER))))
                .containsExactly("period.ends-before-begin employments[0].until {}");
        assertThat(alone(employee(employment("one", NORTH, 100, FROM_2026).withAbsences(List.of(Absence.of(NEVER))))))
                .containsExactly("period.ends-before-begin employments[0].absences[0].until {}");
        assertThat(alone(employee().withExemptions(List.of(new Exemption(HYGIENE.id(), NEVER, REASON)))))
                .containsExactly("period.ends-before-begin exemptions[0].until {}");
    }

    @Test
    void whoIsPaidByTheHourHasNoFte() {
        WorkedHours hours = new WorkedHours(2025, 400);
        Employment hourly = employment("one", NORTH, 0, FROM_2026).withHoursWorked(hours);
        assertThat(alone(employee(hourly))).isEmpty();
        Employment both = new Employment(
                hourly.id(), NURSE.id(), NORTH.id(), new Fte(1), FROM_2026, List.of(), Optional.of(hours));
        assertThat(alone(employee(both))).containsExactly("employment.hours-beside-fte employments[0].hoursWorked {}");
    }

    @Test
    void anEmploymentThatBeginsOnTheDayOfTheExitIsFound() {
        Employee one = employee(employment("one", NORTH, 100, FROM_2026));
        assertThat(alone(one.withKnownExit(THU_2026_01_01.plusDays(1)))).isEmpty();
        assertThat(alone(one.withKnownExit(THU_2026_01_01)))
                .containsExactly("employment.after-exit employments[0].from {}");
    }

    /** One mistake is told once. */
    @Test
    void ofAPeriodThatHasNoDayItIsNotToldThatItIsAfterTheExit() {
        assertThat(alone(employee(employment("one", NORTH, 100, NEVER)).withKnownExit(THU_2026_01_01)))
                .containsExactly("period.ends-before-begin employments[0].until {}");
    }

    @Test
    void nobodyIsBornOnTheDayOfAnEmploymentOrAnAssessment() {
        for (Employee one : List.of(employee(employment("one", NORTH, 100, FROM_2026)), assessed(assessment("one")))) {
            assertThat(alone(one.withBirthDate(THU_2026_01_01.minusDays(1)))).isEmpty();
            assertThat(alone(one.withBirthDate(THU_2026_01_01)))
                    .containsExactly("employee.born-after-record birthDate {}");
        }
    }

    @Test
    void twoEmploymentsInOneRoleAndUnitDoNotOverlap() {
        Employment until = employment("one", NORTH, 50, Period.of(THU_2026_01_01, WED_2026_07_01));
        assertThat(alone(employee(until, employment("other", NORTH, 50, Period.startingOn(WED_2026_07_01)))))
                .isEmpty();
        Employment earlier = employment("other", NORTH, 50, Period.startingOn(WED_2026_07_01.minusDays(1)));
        assertThat(alone(employee(until, earlier))).containsExactly("employment.overlapping employments[1] {}");
        assertThat(alone(employee(earlier, until)))
                .as("the one that begins later, wherever it stands")
                .containsExactly("employment.overlapping employments[0] {}");
        assertThat(alone(employee(until, employment("other", SOUTH, 50, FROM_2026))))
                .isEmpty();
    }

    @Test
    void whatLiesInALongEmploymentOverlapsItHoweverManyLieThere() {
        assertThat(alone(employee(
                        employment("long", NORTH, 10, FROM_2026),
                        employment("first", NORTH, 10, Period.of(THU_2026_01_01, WED_2026_07_01)),
                        employment("second", NORTH, 10, Period.of(WED_2026_07_01, FRI_2027_01_01)))))
                .containsExactly(
                        "employment.overlapping employments[1] {}", "employment.overlapping employments[2] {}");
    }

    /** Nothing of the second lies before the exit, and nothing of the third lies anywhere. */
    @Test
    void whatNeverCountsOverlapsNothing() {
        assertThat(alone(employee(
                                employment("one", NORTH, 100, FROM_2026),
                                employment("other", NORTH, 100, Period.startingOn(WED_2026_07_01)),
                                employment("third", NORTH, 100, NEVER))
                        .withKnownExit(WED_2026_07_01)))
                .containsExactlyInAnyOrder(
                        "employment.after-exit employments[1].from {}",
                        "period.ends-before-begin employments[2].until {}");
    }

    @Test
    void employmentsSumToOneFteAtMost() {
        Employment half = employment("one", NORTH, 50, FROM_2026);
        assertThat(alone(employee(half, employment("other", SOUTH, 50, FROM_2026))))
                .isEmpty();
        assertThat(alone(employee(half, employment("other", SOUTH, 51, FROM_2026))))
                .containsExactly("employment.fte-above-one employments {}");
        assertThat(alone(employee(
                        employment("one", NORTH, 100, Period.endingBefore(WED_2026_07_01)),
                        employment("other", SOUTH, 100, Period.startingOn(WED_2026_07_01)))))
                .as("one after the other")
                .isEmpty();
    }

    @Test
    void whoIsOnLeaveFillsNothingForThatTime() {
        Employment onLeave = employment("one", NORTH, 100, FROM_2026)
                .withAbsences(List.of(Absence.of(Period.of(LocalDate.of(2025, 1, 1), WED_2026_07_01))));
        assertThat(alone(employee(onLeave, employment("other", SOUTH, 100, Period.endingBefore(WED_2026_07_01)))))
                .isEmpty();
        assertThat(alone(employee(
                        onLeave, employment("other", SOUTH, 100, Period.endingBefore(WED_2026_07_01.plusDays(1))))))
                .as("the day after the leave")
                .containsExactly("employment.fte-above-one employments {}");
    }

    /** 40 of 100 per cent on leave leave 60. */
    @Test
    void whoIsPartlyOnLeaveFillsTheRest() {
        Employment partly = employment("one", NORTH, 100, FROM_2026).withAbsences(List.of(absence(40, Period.ALWAYS)));
        assertThat(alone(employee(partly, employment("other", SOUTH, 40, FROM_2026))))
                .isEmpty();
        assertThat(alone(employee(partly, employment("other", SOUTH, 41, FROM_2026))))
                .containsExactly("employment.fte-above-one employments {}");
    }

    @Test
    void twoLeavesAtATimeAddUpToTheWholeAtMost() {
        Employment twice = employment("one", NORTH, 100, FROM_2026)
                .withAbsences(List.of(absence(60, FROM_2026), absence(60, Period.startingOn(WED_2026_07_01))));
        Period firstHalf = Period.endingBefore(WED_2026_07_01);
        assertThat(alone(employee(twice, employment("other", SOUTH, 60, firstHalf))))
                .isEmpty();
        assertThat(alone(employee(twice, employment("other", SOUTH, 61, firstHalf))))
                .containsExactly("employment.fte-above-one employments {}");
        Employment from = employment("third", SOUTH, 100, Period.startingOn(WED_2026_07_01));
        assertThat(alone(employee(twice, from))).isEmpty();
        assertThat(alone(employee(twice, from, employment("fourth", NORTH, 1, Period.startingOn(FRI_2027_01_01)))))
                .as("nobody fills less than nothing")
                .containsExactlyInAnyOrder(
                        "employment.overlapping employments[2] {}", "employment.fte-above-one employments {}");
    }

    @Test
    void aLeaveWithoutADayIsNone() {
        Employment one = employment("one", NORTH, 100, FROM_2026)
                .withAbsences(List.of(Absence.of(Period.of(FRI_2027_01_01, WED_2026_07_01))));
        assertThat(alone(employee(one, employment("other", SOUTH, 1, Period.startingOn(FRI_2027_01_01)))))
                .containsExactlyInAnyOrder(
                        "period.ends-before-begin employments[0].absences[0].until {}",
                        "employment.fte-above-one employments {}");
    }

    @Test
    void anAssessmentWithTheIdOfAnotherIsFound() {
        assertThat(alone(assessed(assessment("one"), assessment("one"))))
                .containsExactly("assessment.repeated assessments[1].id {}");
    }

    @Test
    void anAssessmentThatExpiresOnItsDateIsFoundWhateverItSays() {
        Assessment notPossible =
                Assessment.notPossible(AssessmentId.of("one"), NURSING.id(), THU_2026_01_01, AssessmentSource.MANAGER);
        for (Assessment one : List.of(assessment("one"), notPossible)) {
            assertThat(alone(assessed(one.withExpiry(THU_2026_01_01.plusDays(1)))))
                    .isEmpty();
            assertThat(alone(assessed(one.withExpiry(THU_2026_01_01))))
                    .containsExactly("assessment.expires-before-dated assessments[0].expiry {}");
        }
    }

    @Test
    void twoExemptionsFromOneCompetenceDoNotOverlap() {
        Exemption until = new Exemption(HYGIENE.id(), Period.endingBefore(WED_2026_07_01), REASON);
        Exemption from = new Exemption(HYGIENE.id(), Period.startingOn(WED_2026_07_01), REASON);
        Exemption always = new Exemption(HYGIENE.id(), Period.ALWAYS, REASON);
        Exemption other = new Exemption(NURSING.id(), Period.ALWAYS, REASON);
        assertThat(alone(employee().withExemptions(List.of(from, until, other))))
                .isEmpty();
        assertThat(alone(employee().withExemptions(List.of(until, always))))
                .containsExactly("exemption.overlapping exemptions[1] {}");
    }

    @Test
    void whatTheOrganisationDoesNotHaveIsFoundAndWhatIsMeantIsTold() {
        Employment lost =
                Employment.of(EmploymentId.of("one"), RoleId.of("nusre"), UnitId.of("norht"), Fte.FULL, FROM_2026);
        Assessment ofLost = Assessment.of(
                AssessmentId.of("one"),
                CompetenceId.of("nursign"),
                Level.of("low"),
                THU_2026_01_01,
                AssessmentSource.of("manger"));
        Assessment atLost = Assessment.of(
                AssessmentId.of("other"), NURSING.id(), Level.of("hihg"), THU_2026_01_01, AssessmentSource.SELF);
        Assessment onLost = Assessment.of(
                AssessmentId.of("third"),
                NURSING.id(),
                Level.of("scael", "low"),
                THU_2026_01_01,
                AssessmentSource.SELF);
        Assessment notPossible = Assessment.notPossible(
                AssessmentId.of("fourth"), CompetenceId.of("hygeine"), THU_2026_01_01, AssessmentSource.SELF);
        Employee one = Employee.of(EmployeeId.of("one"), List.of(lost), List.of(ofLost, atLost, onLost, notPossible))
                .withExemptions(List.of(new Exemption(CompetenceId.of("hygien"), FROM_2026, REASON)));
        assertThat(EmployeeCheck.alone(one).list()).isEmpty();
        assertThat(Wards.told(Organisation.of(Wards.STRUCTURE).findings(one)))
                .containsExactlyInAnyOrder(
                        "employment.unknown-role employments[0].role {near=nurse}",
                        "employment.unknown-unit employments[0].unit {near=north}",
                        "source.unknown assessments[0].source {near=manager}",
                        "competence.unknown assessments[0].competence {near=nursing}",
                        "level.off-scale assessments[1].level {competence=nursing, scale=scale, near=high}",
                        "level.unknown-scale assessments[2].level {competence=nursing, near=scale}",
                        "competence.unknown assessments[3].competence {near=hygiene}",
                        "competence.unknown exemptions[0].competence {near=hygiene}");
    }
}
