package org.kompetens.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.evaluation.ChoiceExamples.EVA;
import static org.kompetens.evaluation.ChoiceExamples.SEK;
import static org.kompetens.evaluation.ChoiceExamples.bringing;
import static org.kompetens.evaluation.Ward.TODAY;
import static org.kompetens.evaluation.Ward.TOWN;
import static org.kompetens.evaluation.Ward.planning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.choice.Candidate;
import org.kompetens.choice.CandidateBuilder;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.choice.ChosenActivity;
import org.kompetens.choice.Proposal;
import org.kompetens.cost.Amounts;
import org.kompetens.cost.Money;
import org.kompetens.organisation.Period;
import org.kompetens.planning.ActivityBuilder;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Recipients;
import org.kompetens.rollup.Fraction;
import org.kompetens.selection.Certainty;

/** Which activities contend for places, and which sets of them are tried as those who are first. */
final class PlaceHoldersTest {

    private static List<String> contenders(ActivityBuilder... activities) {
        return PlaceHolders.contenders(new OpenActivities(planning(activities), TODAY.asOf(), TOWN, SEK), TODAY.asOf())
                .stream()
                .map(ActivityId::value)
                .toList();
    }

    @Test
    void twoContendWhereOneOfThemHasPlacesThatAreNobodysByName() {
        assertThat(contenders(bringing("a", "good", 1), bringing("b", "basic", 1)))
                .containsExactly("a", "b");
        assertThat(contenders(bringing("a", "good", 1), bringing("b", "good", EVA)))
                .containsExactly("a", "b");
        assertThat(contenders(bringing("a", "good", EVA), bringing("b", "good", EVA)))
                .isEmpty();
        assertThat(contenders(bringing("a", "good", 1))).isEmpty();
    }

    @Test
    void whatBringsNobodyHereAnythingContendsForNoPlaces() {
        Period past = Period.of(TODAY.asOf().minusDays(9), TODAY.asOf());
        assertThat(contenders(bringing("a", "good", 1), bringing("b", "good", 1).period(past)))
                .isEmpty();
        assertThat(contenders(
                        bringing("a", "good", EVA), bringing("b", "good", 9).recipients(new Recipients.Outsiders(9))))
                .isEmpty();
    }

    @Test
    void everySetIsTriedWhereThereAreFew() {
        assertThat(PlaceHolders.allSets(
                        new TreeSet<>(Stream.of("a", "b").map(ActivityId::of).toList())))
                .extracting(Object::toString)
                .containsExactly("[]", "[a]", "[b]", "[a, b]");
    }

    /** Of eight there are 256 sets: with 1,171 gaps 299,776 are looked at, with 1,172 more than 300,000. */
    @Test
    void eightAreFewWhereLittleIsMissing() {
        assertThat(PlaceHolders.areFew(8, 1_171)).isTrue();
        assertThat(PlaceHolders.areFew(8, 1_172)).isFalse();
        assertThat(PlaceHolders.areFew(9, 0)).isFalse();
        assertThat(PlaceHolders.areFew(0, 300_000)).isTrue();
        assertThat(PlaceHolders.areFew(0, 300_001)).isFalse();
    }

    /** All cost 80; what is chosen is looked for with an eighth of that, two eighths and so on. */
    @Test
    void whereThereAreManyWhatIsChosenForLessIsTried() {
        ChoiceQuestion question = ChoiceQuestion.builder(SEK)
                .candidate(candidate("a", "70"))
                .candidate(candidate("b", "10"))
                .build();
        List<String> asked = new ArrayList<>();
        assertThat(PlaceHolders.chosenForLess(question, (held, budget) -> {
                    asked.add(held + " " + budget.most().amount().toPlainString());
                    boolean isEnough = budget.most().amount().compareTo(new BigDecimal("70")) >= 0;
                    return Optional.of(proposal(isEnough ? List.of("a") : List.of()));
                }))
                .extracting(Object::toString)
                .containsExactly("[]", "[a]");
        assertThat(asked)
                .containsExactly(
                        "[] 10", "[] 20", "[] 30", "[] 40", "[] 50", "[] 60", "[] 70", "[a] 70", "[] 80", "[a] 80");
    }

    @Test
    void whatGoesRoundInCirclesIsLookedForFourTimes() {
        ChoiceQuestion question =
                ChoiceQuestion.builder(SEK).candidate(candidate("a", "80")).build();
        List<Integer> asked = new ArrayList<>();
        assertThat(PlaceHolders.chosenForLess(question, (held, budget) -> {
                    asked.add(held.size());
                    return Optional.of(proposal(asked.size() % 2 == 0 ? List.of("b") : List.of("a")));
                }))
                .extracting(Object::toString)
                .containsExactly("[]", "[a]", "[b]");
        assertThat(asked).hasSize(8 * 4);
        assertThat(PlaceHolders.chosenForLess(question, (held, budget) -> Optional.empty()))
                .containsExactly(List.of());
    }

    private static CandidateBuilder candidate(String id, String cost) {
        return Candidate.builder(ActivityId.of(id), TOWN).cost(2027, () -> Money.of(cost, "SEK"));
    }

    private static Proposal proposal(List<String> activities) {
        return new Proposal(
                activities.stream()
                        .map(id -> new ChosenActivity(
                                ActivityId.of(id), Amounts.NONE, List.of(), Fraction.ZERO, Fraction.ZERO))
                        .toList(),
                Fraction.ZERO,
                Fraction.ZERO,
                Fraction.ZERO,
                Certainty.BEST,
                Amounts.NONE,
                List.of(),
                List.of());
    }
}
