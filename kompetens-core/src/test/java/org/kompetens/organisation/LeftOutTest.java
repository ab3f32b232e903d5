package org.kompetens.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.Level;
import org.kompetens.finding.Findings;

/** Which assessments of a record do not count, and which record does not count at all. */
final class LeftOutTest {

    private static final LocalDate THU_2026_01_01 = LocalDate.of(2026, 1, 1);
    private static final Organisation ORGANISATION = Organisation.of(Wards.STRUCTURE);
    private static final Assessment RIGHT = assessment("right");
    private static final Assessment EARLY = assessment("early").withExpiry(THU_2026_01_01);
    private static final Assessment OFF = Assessment.of(
            AssessmentId.of("off"), Wards.NURSING.id(), Level.of("off"), THU_2026_01_01, AssessmentSource.of("nobody"));

    private static Assessment assessment(String id) {
        return Assessment.of(
                AssessmentId.of(id), Wards.NURSING.id(), Level.of("low"), THU_2026_01_01, AssessmentSource.MANAGER);
    }

    private static Employee employee(Assessment... assessments) {
        return Employee.of(EmployeeId.of("one"), List.of(), List.of(assessments));
    }

    private static Findings findings(Employee employee) {
        return ORGANISATION.findings(employee);
    }

    @Test
    void ofASoundRecordNothingIsLeftOut() {
        Employee sound = employee(RIGHT);
        assertThat(LeftOut.of(findings(sound))).isEqualTo(LeftOut.NONE);
        assertThat(LeftOut.asCounted(sound, findings(sound))).contains(sound);
        assertThat(LeftOut.reasons(sound, findings(sound))).isEmpty();
    }

    /** The third is wrong in two ways, and is one. */
    @Test
    void eachAssessmentThatIsWrongIsLeftOutAndTheRestCounts() {
        Employee wrong = employee(EARLY, RIGHT, OFF);
        assertThat(LeftOut.of(findings(wrong))).isEqualTo(new LeftOut(2, 1));
        assertThat(LeftOut.asCounted(wrong, findings(wrong))).contains(employee(RIGHT));
        assertThat(LeftOut.reasons(wrong, findings(wrong)).keySet()).containsExactly(EARLY.id(), OFF.id());
        assertThat(LeftOut.reasons(wrong, findings(wrong)).get(EARLY.id())).hasSize(1);
        assertThat(LeftOut.reasons(wrong, findings(wrong)).get(OFF.id())).hasSize(2);
    }

    /** Of two of one id nobody knows which is meant. */
    @Test
    void aRecordWithTwoAssessmentsOfOneIdDoesNotCount() {
        Employee repeated = employee(RIGHT, RIGHT, EARLY);
        assertThat(LeftOut.refuses(findings(repeated))).isTrue();
        assertThat(LeftOut.of(findings(repeated))).isEqualTo(LeftOut.NONE);
        assertThat(LeftOut.asCounted(repeated, findings(repeated))).isEmpty();
    }

    @Test
    void aRecordThatIsWrongElsewhereDoesNotCount() {
        Employment lost =
                Employment.of(EmploymentId.of("one"), Wards.NURSE.id(), UnitId.of("lost"), Fte.FULL, Period.ALWAYS);
        Employee elsewhere = employee(EARLY).withEmployments(List.of(lost));
        assertThat(LeftOut.refuses(findings(elsewhere))).isTrue();
        assertThat(LeftOut.asCounted(elsewhere, findings(elsewhere))).isEmpty();
    }

    /** Who works at 120 per cent is warned of, and counts. */
    @Test
    void whatIsOnlyWarnedOfCounts() {
        List<Employment> employments = Stream.of(Wards.NORTH, Wards.SOUTH)
                .map(unit -> Employment.of(
                        EmploymentId.of(unit.id().value()),
                        Wards.NURSE.id(),
                        unit.id(),
                        Fte.percent(60),
                        Period.ALWAYS))
                .toList();
        Employee warned = employee(RIGHT).withEmployments(employments);
        assertThat(findings(warned).list()).hasSize(1);
        assertThat(LeftOut.asCounted(warned, findings(warned))).contains(warned);
        Employee alsoWrong = employee(RIGHT, EARLY).withEmployments(employments);
        assertThat(findings(alsoWrong).list()).hasSize(2);
        assertThat(LeftOut.asCounted(alsoWrong, findings(alsoWrong))).contains(warned);
    }

    @Test
    void whatIsLeftOutIsAddedAndTakenAwayAgain() {
        LeftOut two = new LeftOut(5, 2);
        LeftOut one = new LeftOut(3, 1);
        assertThat(two.plus(one)).isEqualTo(new LeftOut(8, 3));
        assertThat(two.minus(one)).isEqualTo(new LeftOut(2, 1));
    }
}
