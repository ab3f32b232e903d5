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
import static org.kompetens.testkit.rules.ElderCare.employment;
import static org.kompetens.testkit.rules.ElderCare.firstAid;
import static org.kompetens.testkit.rules.ElderCare.fullTime;
import static org.kompetens.testkit.rules.ElderCare.judged;
import static org.kompetens.testkit.rules.ElderCare.nurse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
import org.kompetens.gap.Measure;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.CompetenceFigures;
import org.kompetens.rollup.Fraction;
import org.kompetens.rollup.Headcount;
import org.kompetens.rollup.HeldLevels;
import org.kompetens.rollup.OutcomeAmounts;
import org.kompetens.rollup.PersonAmounts;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.Share;
import org.kompetens.rollup.StepAmounts;
import org.kompetens.rollup.TotalFigures;
import org.kompetens.rollup.UnitFigures;

/** The rules of aggregation, one by one. */
final class RollupRulesTest {

    private final ElderCare elderCare = ElderCare.asUsual();

    private static CompetenceFigures medicationAt(Rollup rollup, UnitId unit) {
        return rollup.at(unit).competence(MEDICATION).orElseThrow();
    }

    /** Persons all of whom fall short. */
    private static PersonAmounts persons(long count, long tenThousandths) {
        Amount persons = new Amount(count, new FteSum(tenThousandths));
        return PersonAmounts.NONE.with(Measure.PERSONS_REQUIRED, persons).with(Measure.PERSONS_SHORT, persons);
    }

    @Test
    void missingAndSurplusStepsAreSummedApartAndNeverNetted() {
        Rollup rollup = elderCare.rollup(
                nurse("one", HOME, judged("a", 1, THU_2026_10_01)),
                nurse("other", HOME, judged("a", 5, THU_2026_10_01)));
        assertThat(medicationAt(rollup, HOME).steps())
                .isEqualTo(new StepAmounts(fullTime(2), fullTime(8), fullTime(2)));
        assertThat(medicationAt(rollup, MUNICIPALITY).steps())
                .isEqualTo(new StepAmounts(fullTime(2), fullTime(8), fullTime(2)));
    }

    @Test
    void aGroupHasTheCellsOfAllCompetencesInItAndBelowEachOnceAndCountsItsPersonsAnew() {
        Rollup rollup = elderCare
                .requiring(HOME, ElderCare.firstAid(2, 1))
                .rollup(nurse("one", HOME, judged("a", 1, THU_2026_10_01)), nurse("other", HOME));
        UnitFigures home = rollup.at(HOME);
        TotalFigures care = home.group(ElderCare.CARE).orElseThrow();
        // Medication is in both groups, of which one is in the other.
        assertThat(care.cells().total()).isEqualTo(fullTime(4));
        assertThat(care.persons().required()).isEqualTo(fullTime(2));
        assertThat(care.persons().fallingShort()).isEqualTo(fullTime(1));
        assertThat(care.steps()).isEmpty();
        assertThat(home.group(ElderCare.NURSING).orElseThrow().cells())
                .isEqualTo(medicationAt(rollup, HOME).cells());
        assertThat(home.groups())
                .extracting(one -> one.group().id())
                .containsExactly(ElderCare.CARE, ElderCare.NURSING);
    }

    @Test
    void cellsThatRestOnAMergedLevelAreCounted() {
        Rollup rollup = elderCare.rollup(
                nurse("one", HOME, onThree("a")), nurse("other", HOME, judged("a", 4, TUE_2026_09_01)));
        assertThat(medicationAt(rollup, MUNICIPALITY).merged()).isEqualTo(fullTime(1));
        assertThat(rollup.at(MUNICIPALITY).total().merged()).isEqualTo(fullTime(1));
    }

    @Test
    void aLevelIsMergedIfItWouldBeLowerOrNoneWithoutTheAssessmentsAtMergedLevels() {
        Assessment exact = judged("b", 4, TUE_2026_09_01);
        assertThat(mergedCells(exact, onThree("a"))).isZero();
        assertThat(mergedCells(exact, onThree("c"))).isZero();
        assertThat(mergedCells(judged("b", 3, TUE_2026_09_01.minusDays(1)), onThree("a")))
                .isEqualTo(1);
        assertThat(mergedCells(exact, onThree("a").withExpiry(THU_2026_10_01))).isZero();
        assertThat(mergedCells(onThree("c"), exact.withExpiry(THU_2026_10_01))).isEqualTo(1);
    }

    private long mergedCells(Assessment... assessments) {
        Rollup rollup = elderCare.rollup(nurse("one", HOME, assessments));
        return medicationAt(rollup, HOME).merged().count();
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
                        Dimension.SKILL,
                        skills -> assertThat(skills.steps())
                                .contains(new StepAmounts(fullTime(1), fullTime(4), fullTime(0))));
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
        assertThat(figures.cells())
                .isEqualTo(OutcomeAmounts.NONE
                        .with(OutcomeKind.MET, fullTime(1))
                        .with(OutcomeKind.UNASSESSED, fullTime(1))
                        .with(OutcomeKind.EXPIRED, fullTime(1)));
        assertThat(figures.steps()).isEqualTo(StepAmounts.NONE);
        assertThat(figures.cells().metShare()).isEqualTo(new Share(1, 3));
        assertThat(figures.cells().assessedShare()).isEqualTo(new Share(1, 3));
        assertThat(figures.held()).isEqualTo(new HeldLevels(List.of(0L, 0L, 1L, 0L, 0L), 0, 1, 1));
    }

    @Test
    void aUnitWithoutCellsHasNoShare() {
        OutcomeAmounts cells = elderCare.rollup().at(HOME).total().cells();
        assertThat(cells.metShare().isNone()).isTrue();
        assertThat(cells.metShare().percent(0)).isEmpty();
    }

    @Test
    void aPersonCountsOnceInEachUnitHoweverManyEmploymentsAreBelow() {
        Rollup rollup = elderCare.rollup(employee(
                "one",
                List.of(
                        employment("day", NURSE, HOME, 50),
                        employment("night", NURSE, HOME, 50),
                        employment("visits", NURSE, HOME_CARE, 25)),
                judged("a", 2, THU_2026_10_01)));
        assertThat(medicationAt(rollup, HOME).persons()).isEqualTo(persons(1, 10_000));
        assertThat(medicationAt(rollup, HOME_CARE).persons()).isEqualTo(persons(1, 2_500));
        assertThat(medicationAt(rollup, DEPARTMENT).persons()).isEqualTo(persons(1, 12_500));
        assertThat(medicationAt(rollup, DEPARTMENT).cells())
                .isEqualTo(OutcomeAmounts.NONE.with(OutcomeKind.SHORT, new Amount(3, new FteSum(12_500))));
        assertThat(medicationAt(rollup, DEPARTMENT).held().persons()).isEqualTo(1);
        assertThat(rollup.at(MUNICIPALITY).employed()).isEqualTo(new Headcount(1, new FteSum(12_500)));
    }

    @Test
    void aPersonsFteInAUnitIsThatOfAllTheirEmploymentsThereUncapped() {
        Rollup rollup = elderCare.rollup(employee(
                "one",
                List.of(employment("nurse", NURSE, HOME, 100), employment("assistant", ASSISTANT, HOME_CARE, 50)),
                judged("a", 3, THU_2026_10_01)));
        assertThat(medicationAt(rollup, HOME).persons().required()).isEqualTo(fullTime(1));
        assertThat(medicationAt(rollup, DEPARTMENT).persons().required()).isEqualTo(new Amount(1, new FteSum(15_000)));
        assertThat(medicationAt(rollup, DEPARTMENT).cells())
                .isEqualTo(OutcomeAmounts.NONE.with(OutcomeKind.MET, fullTime(1)));
    }

    @Test
    void aRoleWithoutAProfileGivesItsHeadCountAndNoGap() {
        Rollup rollup = elderCare.rollup(
                employee(
                        "one",
                        List.of(employment("a", ASSISTANT, HOME, 50), employment("b", ASSISTANT, HOME_CARE, 25))),
                employee("other", List.of(employment("a", ASSISTANT, HOME, 100))));
        assertThat(rollup.at(DEPARTMENT).withoutProfile())
                .containsEntry(ASSISTANT, new Headcount(2, new FteSum(17_500)));
        assertThat(rollup.at(HOME_CARE).withoutProfile()).containsEntry(ASSISTANT, new Headcount(1, new FteSum(2_500)));
        assertThat(rollup.at(DEPARTMENT).total().cells()).isEqualTo(OutcomeAmounts.NONE);
        assertThat(rollup.at(DEPARTMENT).total().persons()).isEqualTo(PersonAmounts.NONE);
    }

    @Test
    void aRepeatedIdIsAFindingAndTheFirstRecordCounts() {
        Rollup rollup = elderCare.rollup(
                nurse("same", HOME, judged("a", 3, THU_2026_10_01)), nurse("same", HOME_CARE), nurse("same", HOME));
        assertThat(rollup.counted()).isEqualTo(1);
        assertThat(rollup.refused()).isEqualTo(2);
        assertThat(rollup.findingCounts()).containsEntry("employee.repeated", 2L);
        assertThat(medicationAt(rollup, MUNICIPALITY).cells())
                .isEqualTo(OutcomeAmounts.NONE.with(OutcomeKind.MET, fullTime(1)));
    }

    @Test
    void oneBadRecordDoesNotStopTheOthers() {
        Rollup rollup = elderCare.rollup(
                nurse("bad", UnitId.of("unheard-of")), nurse("good", HOME, judged("a", 3, THU_2026_10_01)));
        assertThat(rollup.counted()).isEqualTo(1);
        assertThat(rollup.refused()).isEqualTo(1);
        assertThat(medicationAt(rollup, MUNICIPALITY).cells().met().count()).isEqualTo(1);
    }
}
