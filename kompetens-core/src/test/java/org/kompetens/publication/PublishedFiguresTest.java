package org.kompetens.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.CompetenceId;
import org.kompetens.gap.Measure;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.planning.ActivityId;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.Share;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What is published and what is hidden, and what follows of the hidden from the rest. */
final class PublishedFiguresTest {

    private static final PublishedAmount TWENTY = new PublishedAmount.Shown(20, Optional.empty());
    private static final PublishedAmount NINE = new PublishedAmount.Shown(9, Optional.empty());
    private static final PublishedAmount SIX = new PublishedAmount.Shown(6, Optional.empty());
    private static final PublishedAmount HIDDEN = PublishedAmount.HIDDEN;

    private static PublishedFigures figures(PublishedAmount cells, PublishedAmount met, PublishedAmount isShort) {
        Map<Measure, PublishedAmount> amounts = new EnumMap<>(Measure.class);
        amounts.put(Measure.MET, met);
        amounts.put(Measure.SHORT, isShort);
        return new PublishedFigures(cells, amounts);
    }

    @Test
    void sharesAreOfWhatIsShown() {
        PublishedFigures all = figures(TWENTY, NINE, SIX);
        assertThat(all.metShare()).contains(new Share(9, 20));
        assertThat(all.assessedShare()).contains(new Share(15, 20));
        PublishedFigures hidingShort = figures(TWENTY, NINE, HIDDEN);
        assertThat(hidingShort.metShare()).contains(new Share(9, 20));
        assertThat(hidingShort.assessedShare()).isEmpty();
        assertThat(figures(HIDDEN, NINE, SIX).metShare()).isEmpty();
        assertThat(all.amount(Measure.MET)).isEqualTo(NINE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> all.amount(Measure.EXPIRED))
                .withMessage("not published: EXPIRED");
    }

    @Test
    void anAmountIsShownWithItsFteOrHidden() {
        Amount amount = new Amount(3, new FteSum(25_000));
        PublishedAmount.Shown shown = PublishedAmount.Shown.of(amount);
        assertThat(shown.amount()).isEqualTo(amount);
        assertThat(shown.shown()).contains(shown);
        assertThat(new PublishedAmount.Shown(3, Optional.empty()).amount()).isEqualTo(new Amount(3, FteSum.ZERO));
        assertThat(HIDDEN.shown()).isEmpty();
    }

    @Test
    void anActivityPrintsWhichItIsAndNothingOfThosePersonsWhoTakePart() {
        OrganisationUnit unit =
                OrganisationUnit.of(UnitId.of("u"), Labels.of(Language.EN, "Unit"), UnitLevelId.of("unit"));
        PublishedActivity.Figures figures = new PublishedActivity.Figures(OptionalInt.of(7), new TreeMap<>());
        assertThat(new PublishedActivity(
                        ActivityId.of("course"),
                        Labels.of(Language.EN, "Course"),
                        unit,
                        Period.ALWAYS,
                        Optional.empty(),
                        "head",
                        List.of(),
                        Optional.of(figures)))
                .hasToString("PublishedActivity[course]");
    }

    @Test
    void aFigureIsNamedByWhatItIsOf() {
        UnitId unit = UnitId.of("u");
        UnitId other = UnitId.of("v");
        CompetenceId competence = CompetenceId.of("c");
        assertThat(FigureName.employed(unit).of(other)).isEqualTo(FigureName.employed(other));
        assertThat(FigureName.cells(unit, competence).of(other)).isEqualTo(FigureName.cells(other, competence));
        assertThat(FigureName.outcome(unit, competence, OutcomeKind.SHORT).of(other))
                .isEqualTo(FigureName.outcome(other, competence, OutcomeKind.SHORT))
                .isNotEqualTo(FigureName.cells(other, competence));
    }

    /** Unit 0 has the parts 1 and 2, and 1 the parts 3, 4 and 5. */
    private static List<Integer> parts(int unit) {
        return Map.of(0, List.of(1, 2), 1, List.of(3, 4, 5)).getOrDefault(unit, List.of());
    }

    @Test
    void aUnitWithoutSomeOfItsPartsIsTheOthersAndWhatIsLeftOfThoseThatAreDivided() {
        FigureRest rest = FigureRest.without(0, PublishedFiguresTest::parts, unit -> unit == 4);
        assertThat(rest.without()).containsExactly(4);
        assertThat(rest.left()).containsExactly(3, 5, 2);
        assertThat(rest.divided()).containsExactly(1, 0);
        assertThat(rest.partly()).isEqualTo(Map.of(1, 1, 4, -1, 2, 1));
        FigureRest ofTwo = FigureRest.without(0, PublishedFiguresTest::parts, unit -> unit == 1 || unit == 4);
        assertThat(ofTwo.without()).containsExactly(1);
        assertThat(ofTwo.left()).containsExactly(2);
        assertThat(ofTwo.divided()).containsExactly(0);
        assertThat(FigureRest.without(0, PublishedFiguresTest::parts, unit -> unit > 5))
                .isEqualTo(FigureRest.ofAll(0));
    }

    private static BitSet of(int... numbers) {
        BitSet set = new BitSet();
        for (int number : numbers) {
            set.set(number);
        }
        return set;
    }

    /** Of five numbers it is known that 0 + 1 is 7, 1 + 2 is 9, 0 + 2 is 8 and 3 + 4 is 6: so 0 is 3, 1 is 4 and 2 is 5. */
    @Test
    void whatFollowsFromSumsIsKnownAndWhatDoesNotIsNot() {
        LinearSums sums = new LinearSums(5);
        sums.know(of(0, 1), 7);
        sums.know(of(1, 2), 9);
        assertThat(sums.sum(of(0))).isEmpty();
        sums.know(of(0, 2), 8);
        sums.know(of(3, 4), 6);
        sums.know(of(0, 1, 2), 12);
        assertThat(sums.sum(of(0))).hasValue(3);
        assertThat(sums.sum(of(1))).hasValue(4);
        assertThat(sums.sum(of(2))).hasValue(5);
        assertThat(sums.sum(of(0, 1, 2))).hasValue(12);
        assertThat(sums.sum(of(2, 3, 4))).hasValue(11);
        assertThat(sums.sum(of(3))).isEmpty();
        assertThat(sums.sum(of(0, 3))).isEmpty();
        assertThat(sums.sum(of())).hasValue(0);
    }

    @Test
    void aDifferenceOfSumsMayBeBelowNought() {
        assertThat(LinearSums.difference(3, 5)).isEqualTo(-2);
        assertThat(LinearSums.difference(5, 3)).isEqualTo(2);
        assertThat(LinearSums.difference(5, 5)).isZero();
        assertThat(LinearSums.difference(Integer.MAX_VALUE - 1L, 0)).isEqualTo(-1);
    }

    @Test
    void exemptionsCountInNoTotal() {
        assertThat(List.of(OutcomeKind.values()).stream().filter(OutcomeSums::isCounted))
                .containsExactly(OutcomeKind.MET, OutcomeKind.SHORT, OutcomeKind.UNASSESSED, OutcomeKind.EXPIRED);
    }

    /** Of the four outcomes that count there are six pairs and four of three. */
    @Test
    void sumsOfOutcomesAreOfTwoOrThree() {
        assertThat(OutcomeSums.positions().mapToObj(OutcomeSums::kinds))
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(kinds -> kinds.size() == 2 || kinds.size() == 3)
                .noneMatch(kinds -> kinds.contains(OutcomeKind.EXEMPT));
    }

    /**
     * Level 2 of a scale, required at level 2 of all: who meets that holds it, and who falls short does not. Required at 1,
     * who meets it may hold it or not, and who falls short holds nothing.
     */
    @Test
    void outcomesDecideWhoHoldsALevelByWhatIsRequired() {
        assertThat(DecidedHolders.of(2, 2, 2, true)).containsExactly(new DecidedHolders(true, Optional.of(false)));
        assertThat(DecidedHolders.of(2, 1, 1, true)).containsExactly(new DecidedHolders(false, Optional.of(false)));
        assertThat(DecidedHolders.of(2, 3, 3, true)).containsExactly(new DecidedHolders(true, Optional.empty()));
        assertThat(DecidedHolders.of(1, 3, 3, false)).containsExactly(new DecidedHolders(true, Optional.of(true)));
        assertThat(new DecidedHolders(true, Optional.of(false)).isNotHeldWhereShort())
                .isTrue();
        assertThat(new DecidedHolders(true, Optional.of(true)).isNotHeldWhereShort())
                .isFalse();
        assertThat(new DecidedHolders(true, Optional.empty()).isNotHeldWhereShort())
                .isFalse();
    }
}
