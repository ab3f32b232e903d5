package org.kompetens.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.testkit.rules.ElderCare.ASSISTANT;
import static org.kompetens.testkit.rules.ElderCare.DEPARTMENT;
import static org.kompetens.testkit.rules.ElderCare.HOME;
import static org.kompetens.testkit.rules.ElderCare.HOME_CARE;
import static org.kompetens.testkit.rules.ElderCare.MEDICATION;
import static org.kompetens.testkit.rules.ElderCare.MUNICIPALITY;
import static org.kompetens.testkit.rules.ElderCare.NURSE;
import static org.kompetens.testkit.rules.ElderCare.THU_2026_10_01;
import static org.kompetens.testkit.rules.ElderCare.TUE_2026_09_01;
import static org.kompetens.testkit.rules.ElderCare.employee;
import static org.kompetens.testkit.rules.ElderCare.firstAid;
import static org.kompetens.testkit.rules.ElderCare.judged;
import static org.kompetens.testkit.rules.ElderCare.nurse;
import static org.kompetens.testkit.rules.ElderCare.post;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.CompetenceFigures;
import org.kompetens.rollup.Fraction;
import org.kompetens.rollup.Headcount;
import org.kompetens.rollup.HeldLevels;
import org.kompetens.rollup.OutcomeCounts;
import org.kompetens.rollup.PersonCounts;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.Share;
import org.kompetens.rollup.StepSums;

/** The rules of aggregation, one by one. */
final class RollupRulesTest {

    private final ElderCare elderCare = ElderCare.asUsual();

    private static CompetenceFigures medicationAt(Rollup rollup, UnitId unit) {
        return rollup.at(unit).competence(MEDICATION).orElseThrow();
    }

    @Test
    void missingAndSurplusStepsAreSummedApartAndNeverNetted() {
        Rollup rollup = elderCare.rollup(
                nurse("one", HOME, judged("a", 1, THU_2026_10_01)),
                nurse("other", HOME, judged("a", 5, THU_2026_10_01)));
        assertThat(medicationAt(rollup, HOME).counted().steps()).isEqualTo(new StepSums(2, 8, 2));
        assertThat(medicationAt(rollup, MUNICIPALITY).counted().steps()).isEqualTo(new StepSums(2, 8, 2));
    }

    @Test
    void cellsThatRestOnAMergedLevelAreCounted() {
        Rollup rollup = elderCare.rollup(
                nurse("one", HOME, onThree("a")), nurse("other", HOME, judged("a", 4, TUE_2026_09_01)));
        assertThat(medicationAt(rollup, MUNICIPALITY).counted().merged()).isEqualTo(1);
        assertThat(medicationAt(rollup, MUNICIPALITY).inFte().merged()).isEqualTo(10_000);
        assertThat(rollup.at(MUNICIPALITY).total().merged()).isEqualTo(1);
    }

    @Test
    void ofAssessmentsAlikeButForTheirIdsTheFirstThatIsValidTellsWhetherItsLevelIsMerged() {
        Assessment exact = judged("b", 4, TUE_2026_09_01);
        assertThat(mergedCells(exact, onThree("a"))).isEqualTo(1);
        assertThat(mergedCells(exact, onThree("c"))).isZero();
        assertThat(mergedCells(exact, onThree("a").withExpiry(THU_2026_10_01))).isZero();
        assertThat(mergedCells(onThree("c"), exact.withExpiry(THU_2026_10_01))).isEqualTo(1);
    }

    private long mergedCells(Assessment... assessments) {
        Rollup rollup = elderCare.rollup(nurse("one", HOME, assessments));
        return medicationAt(rollup, HOME).counted().merged();
    }

    /** Counts as 4 of five, as the level below it does. */
    private static Assessment onThree(String id) {
        return Assessment.of(
                AssessmentId.of(id),
                MEDICATION,
                Level.of("three", "three-3"),
                TUE_2026_09_01,
                AssessmentSource.MANAGER);
    }

    @Test
    void theShortfallIsMissingStepsOfTheRequiredRankWeighted() {
        Rollup rollup =
                elderCare.requiring(HOME, firstAid(2, 1)).rollup(nurse("one", HOME, judged("a", 2, THU_2026_10_01)));
        assertThat(medicationAt(rollup, HOME).shortfall()).isEqualTo(Fraction.of(4, 3));
        assertThat(rollup.at(HOME).total().shortfall()).isEqualTo(Fraction.of(4, 3));
        assertThat(rollup.at(HOME).total().steps())
                .as("steps on different scales are not added")
                .isEmpty();
        assertThat(rollup.at(HOME).dimensions())
                .hasEntrySatisfying(
                        Dimension.SKILL, skills -> assertThat(skills.steps()).contains(new StepSums(1, 4, 0)));
    }

    @Test
    void unassessedAndExpiredAreCountedAndContributeToNoSteps() {
        Rollup rollup = elderCare.rollup(
                nurse("never", HOME),
                nurse(
                        "expired",
                        HOME,
                        judged("a", 1, THU_2026_10_01.minusDays(1)).withExpiry(THU_2026_10_01)),
                nurse("met", HOME, judged("a", 3, THU_2026_10_01)));
        CompetenceFigures figures = medicationAt(rollup, HOME);
        assertThat(figures.counted().cells()).isEqualTo(new OutcomeCounts(1, 0, 1, 1));
        assertThat(figures.counted().steps()).isEqualTo(StepSums.NONE);
        assertThat(figures.counted().cells().metShare()).isEqualTo(new Share(1, 3));
        assertThat(figures.counted().cells().assessedShare()).isEqualTo(new Share(1, 3));
        assertThat(figures.held()).isEqualTo(new HeldLevels(List.of(0L, 0L, 1L, 0L, 0L), 1, 1));
    }

    @Test
    void aUnitWithoutCellsHasNoShare() {
        OutcomeCounts cells = elderCare.rollup().at(HOME).total().cells();
        assertThat(cells.metShare().isNone()).isTrue();
        assertThat(cells.metShare().percent(0)).isEmpty();
    }

    @Test
    void aPersonCountsOnceInEachUnitHoweverManyEmploymentsAreBelow() {
        Rollup rollup = elderCare.rollup(employee(
                "one",
                List.of(
                        post("day", NURSE, HOME, 50),
                        post("night", NURSE, HOME, 50),
                        post("visits", NURSE, HOME_CARE, 25)),
                judged("a", 2, THU_2026_10_01)));
        assertThat(medicationAt(rollup, HOME).counted().persons()).isEqualTo(new PersonCounts(1, 1));
        assertThat(medicationAt(rollup, HOME_CARE).counted().persons()).isEqualTo(new PersonCounts(1, 1));
        assertThat(medicationAt(rollup, DEPARTMENT).counted().persons()).isEqualTo(new PersonCounts(1, 1));
        assertThat(medicationAt(rollup, DEPARTMENT).counted().cells()).isEqualTo(new OutcomeCounts(0, 3, 0, 0));
        assertThat(medicationAt(rollup, DEPARTMENT).held().persons()).isEqualTo(1);
        assertThat(rollup.at(MUNICIPALITY).employed()).isEqualTo(new Headcount(1, 12_500));
    }

    @Test
    void aPersonsFteInAUnitIsThatOfAllTheirEmploymentsThereUncapped() {
        Rollup rollup = elderCare.rollup(employee(
                "one",
                List.of(post("nurse", NURSE, HOME, 100), post("assistant", ASSISTANT, HOME_CARE, 50)),
                judged("a", 3, THU_2026_10_01)));
        assertThat(medicationAt(rollup, HOME).inFte().persons()).isEqualTo(new PersonCounts(10_000, 0));
        assertThat(medicationAt(rollup, DEPARTMENT).inFte().persons()).isEqualTo(new PersonCounts(15_000, 0));
        assertThat(medicationAt(rollup, DEPARTMENT).inFte().cells()).isEqualTo(new OutcomeCounts(10_000, 0, 0, 0));
    }

    @Test
    void aRoleWithoutAProfileGivesItsHeadCountAndNoGap() {
        Rollup rollup = elderCare.rollup(
                employee("one", List.of(post("a", ASSISTANT, HOME, 50), post("b", ASSISTANT, HOME_CARE, 25))),
                employee("other", List.of(post("a", ASSISTANT, HOME, 100))));
        assertThat(rollup.at(DEPARTMENT).withoutProfile()).containsEntry(ASSISTANT, new Headcount(2, 17_500));
        assertThat(rollup.at(HOME_CARE).withoutProfile()).containsEntry(ASSISTANT, new Headcount(1, 2_500));
        assertThat(rollup.at(DEPARTMENT).total().cells()).isEqualTo(OutcomeCounts.NONE);
        assertThat(rollup.at(DEPARTMENT).total().persons()).isEqualTo(new PersonCounts(0, 0));
    }

    @Test
    void aRepeatedIdIsAFindingAndTheFirstRecordCounts() {
        Rollup rollup = elderCare.rollup(
                nurse("same", HOME, judged("a", 3, THU_2026_10_01)), nurse("same", HOME_CARE), nurse("same", HOME));
        assertThat(rollup.counted()).isEqualTo(1);
        assertThat(rollup.refused()).isEqualTo(2);
        assertThat(rollup.findingCounts()).containsEntry("employee.repeated", 2L);
        assertThat(medicationAt(rollup, MUNICIPALITY).counted().cells()).isEqualTo(new OutcomeCounts(1, 0, 0, 0));
    }

    @Test
    void oneBadRecordDoesNotStopTheOthers() {
        Rollup rollup = elderCare.rollup(
                nurse("bad", UnitId.of("unheard-of")), nurse("good", HOME, judged("a", 3, THU_2026_10_01)));
        assertThat(rollup.counted()).isEqualTo(1);
        assertThat(rollup.refused()).isEqualTo(1);
        assertThat(medicationAt(rollup, MUNICIPALITY).counted().cells().met()).isEqualTo(1);
    }
}
