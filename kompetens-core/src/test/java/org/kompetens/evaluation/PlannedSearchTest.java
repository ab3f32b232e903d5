package org.kompetens.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.evaluation.ChoiceExamples.ALI;
import static org.kompetens.evaluation.ChoiceExamples.EVA;
import static org.kompetens.evaluation.ChoiceExamples.LAST_YEAR;
import static org.kompetens.evaluation.ChoiceExamples.bringing;
import static org.kompetens.evaluation.ChoiceExamples.choice;
import static org.kompetens.evaluation.ChoiceExamples.fee;
import static org.kompetens.evaluation.Ward.TOWN;
import static org.kompetens.evaluation.Ward.WARD;
import static org.kompetens.evaluation.Ward.found;
import static org.kompetens.evaluation.Ward.nurse;
import static org.kompetens.evaluation.Ward.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.kompetens.choice.Choice;
import org.kompetens.choice.ChoiceQuestionBuilder;
import org.kompetens.choice.MoreMoney;
import org.kompetens.cost.Money;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Planning;
import org.kompetens.rollup.Fraction;
import org.kompetens.selection.Certainty;

/** How far a choice of what is planned is, and that nothing can be proposed. */
final class PlannedSearchTest {

    private static final Planning CONTENDING = planning(
            bringing("a", "good", 1).cost(() -> fee("70", "SEK")),
            bringing("b", "good", 1).cost(() -> fee("60", "SEK")),
            bringing("c", "good", 1).cost(() -> fee("50", "SEK")));

    private static List<Long> steps(Planning planning) {
        List<Long> steps = new ArrayList<>();
        choice(planning, TOWN, EVA, ALI, nurse("bea", found("basic", LAST_YEAR)))
                .propose(question -> question.budget(Optional.empty(), () -> Money.of("120", "SEK")), steps::add);
        return steps;
    }

    /** To see how places are best given takes the first steps; it is spared where there is one way to give them. */
    @Test
    void whereThereIsOneWayToGivePlacesItsStepsAreSpared() {
        assertThat(steps(planning(bringing("a", "good", EVA))))
                .isNotEmpty()
                .isSorted()
                .allMatch(step -> step >= Choice.WORK && step <= 2 * Choice.WORK);
    }

    @Test
    void whereThereAreSeveralWaysToGivePlacesTheStepsOfAllAreTold() {
        List<Long> steps = steps(CONTENDING);
        assertThat(steps).isSorted().allMatch(step -> step >= 0 && step <= Choice.WORK);
        assertThat(steps).anyMatch(step -> step < Choice.WORK / 4).anyMatch(step -> step > Choice.WORK / 4);
    }

    @Test
    void thatNothingCanBeProposedIsProven() {
        PlannedChoice choice = choice(CONTENDING, TOWN, EVA, ALI);
        assertThat(choice.isImpossible(question -> question.leastSpend(WARD, () -> Money.of("181", "SEK"))))
                .isTrue();
        assertThat(choice.isImpossible(question -> question.leastSpend(WARD, () -> Money.of("180", "SEK"))))
                .isFalse();
    }

    /** Each closes the gap of one of three: for 120 the two cheaper ones are done, and with 60 more all. */
    @Test
    void whatMoreMoneyBuysIsToldBudgetByBudget() {
        PlannedChoice choice = choice(CONTENDING, TOWN, EVA, ALI, nurse("bea", found("basic", LAST_YEAR)));
        UnaryOperator<ChoiceQuestionBuilder> limits =
                question -> question.budget(Optional.empty(), () -> Money.of("120", "SEK"))
                        .budget(Optional.of(2027), () -> Money.of("500", "SEK"));
        PlannedProposal now = choice.propose(limits).orElseThrow();
        assertThat(now.activities()).extracting(ActivityId::value).containsExactly("b", "c");
        assertThat(choice.withMore(limits, now, Money.of("60", "SEK")))
                .containsExactly(
                        new MoreMoney(
                                Optional.empty(),
                                Money.of("60", "SEK"),
                                Fraction.of(2, 1),
                                List.of(ActivityId.of("a")),
                                List.of(),
                                Certainty.BEST_VALUE),
                        new MoreMoney(
                                Optional.of(2027),
                                Money.of("60", "SEK"),
                                Fraction.ZERO,
                                List.of(),
                                List.of(),
                                Certainty.BEST_VALUE));
    }
}
