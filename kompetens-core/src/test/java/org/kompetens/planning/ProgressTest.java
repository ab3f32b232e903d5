package org.kompetens.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kompetens.planning.Town.THU_2026_10_01;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kompetens.rollup.Fraction;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** How far a measure has come, exactly; and what several come to. */
final class ProgressTest {

    private static GoalMeasure measure(long baseline, long target, Reading... readings) {
        return new GoalMeasure(
                Labels.of(Language.SV, "mått"),
                "%",
                Fraction.of(baseline, 1),
                Fraction.of(target, 1),
                target < baseline ? Direction.FALL : Direction.RISE,
                List.of(readings));
    }

    private static Reading reads(long value) {
        return new Reading.Value(THU_2026_10_01, Fraction.of(value, 1));
    }

    private static Progress progress(GoalMeasure measure) {
        return measure.progress(THU_2026_10_01);
    }

    @Test
    void aShareHasComeNineteenTwentyEighthsOfTheWay() {
        assertThat(progress(measure(62, 90, reads(81))))
                .isEqualTo(new Progress(ResultStatus.PARTLY, Optional.of(Fraction.of(19, 28))));
    }

    @Test
    void aCostThatRoseInsteadOfFallingIsNotCutOffAtNought() {
        assertThat(progress(measure(12, 8, reads(13))))
                .isEqualTo(new Progress(ResultStatus.NOT_MET, Optional.of(Fraction.of(-1, 4))));
    }

    @Test
    void whatIsNotReadIsInNoTally() {
        List<Progress> all = Stream.of(
                        measure(62, 90, reads(81)),
                        measure(12, 8, reads(13)),
                        measure(0, 1, new Reading.CannotBeJudged(THU_2026_10_01, "enkäten gjordes inte")))
                .map(ProgressTest::progress)
                .toList();
        assertThat(Progress.tally(all)).isEqualTo(new Progress.Tally(0, 2, 3));
        assertThat(all.get(2).result()).isEqualTo(ResultStatus.CANNOT_BE_JUDGED);
        assertThat(Progress.meanOfEach(all)).contains(Fraction.of(3, 14));
    }

    @Test
    void ofTheSumAndMeanOfEachAreTwoFigures() {
        List<GoalMeasure> measures =
                List.of(measure(0, 90, reads(45)), measure(0, 9, reads(9)), measure(0, 1, reads(1)));
        assertThat(Progress.ofSum(measures, THU_2026_10_01)).contains(Fraction.of(55, 100));
        assertThat(Progress.meanOfEach(
                        measures.stream().map(ProgressTest::progress).toList()))
                .contains(Fraction.of(5, 6));
        assertThat(Progress.ofSum(measures, THU_2026_10_01.minusDays(1))).isEmpty();
        assertThat(Progress.meanOfEach(List.of())).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Progress.ofSum(List.of(measure(0, 90), measure(90, 0)), THU_2026_10_01));
    }

    @Test
    void theLastReadingThatWasKnownCounts() {
        GoalMeasure measure = measure(
                0,
                10,
                new Reading.CannotBeJudged(THU_2026_10_01.plusDays(2), "ny metod"),
                reads(10),
                new Reading.Value(THU_2026_10_01.plusDays(1), Fraction.of(5, 1)));
        assertThat(progress(measure).result()).isEqualTo(ResultStatus.MET);
        assertThat(measure.progress(THU_2026_10_01.minusDays(1)).result()).isEqualTo(ResultStatus.CANNOT_BE_JUDGED);
        assertThat(measure.progress(THU_2026_10_01.plusDays(1)).way()).contains(Fraction.of(1, 2));
        assertThat(measure.progress(THU_2026_10_01.plusDays(2)).result()).isEqualTo(ResultStatus.CANNOT_BE_JUDGED);
    }

    @Test
    void whatIsToHoldHoldsOrDoesNot() {
        assertThat(progress(measure(5, 5, reads(6)))).isEqualTo(new Progress(ResultStatus.MET, Optional.empty()));
        assertThat(progress(measure(5, 5, reads(4))).result()).isEqualTo(ResultStatus.NOT_MET);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GoalMeasure(
                        Labels.of(Language.SV, "mått"),
                        "%",
                        Fraction.of(2, 1),
                        Fraction.of(1, 1),
                        Direction.RISE,
                        List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "RISE, 84, NOT_MET",
        "RISE, 85, MET",
        "RISE, 86, MET",
        "FALL, 84, MET",
        "FALL, 85, MET",
        "FALL, 86, NOT_MET"
    })
    void whatIsToBeHeldIsHeldAtTheTarget(Direction direction, long value, ResultStatus result) {
        GoalMeasure holding = new GoalMeasure(
                Labels.of(Language.SV, "mått"),
                "%",
                Fraction.of(85, 1),
                Fraction.of(85, 1),
                direction,
                List.of(reads(value)));
        assertThat(progress(holding)).isEqualTo(new Progress(result, Optional.empty()));
    }

    @Test
    void whatHasNotMovedIsNotMetAndWhatHasMovedAtAllPartly() {
        assertThat(progress(measure(0, 10, reads(0))).result()).isEqualTo(ResultStatus.NOT_MET);
        assertThat(progress(measure(0, 10, reads(1))).result()).isEqualTo(ResultStatus.PARTLY);
        assertThat(progress(measure(0, 10, reads(9))).result()).isEqualTo(ResultStatus.PARTLY);
        assertThat(progress(measure(0, 10, reads(10))).result()).isEqualTo(ResultStatus.MET);
    }

    @Test
    void theLastVerdictThatWasKnownCounts() {
        Verdict first = new Verdict(THU_2026_10_01, ResultStatus.PARTLY, "board");
        Verdict last = new Verdict(THU_2026_10_01.plusDays(2), ResultStatus.MET, "board");
        Goal goal = RuleExamples.goal("g", Town.U1).withVerdicts(List.of(last, first));
        assertThat(goal.verdict(THU_2026_10_01.minusDays(1))).isEmpty();
        assertThat(goal.verdict(THU_2026_10_01.plusDays(1))).contains(first);
        assertThat(goal.verdict(THU_2026_10_01.plusDays(2))).contains(last);
    }
}
