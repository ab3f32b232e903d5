package org.kompetens.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.evaluation.ChoiceExamples.ALI;
import static org.kompetens.evaluation.ChoiceExamples.EVA;
import static org.kompetens.evaluation.ChoiceExamples.SEK;
import static org.kompetens.evaluation.ChoiceExamples.bringing;
import static org.kompetens.evaluation.ChoiceExamples.choice;
import static org.kompetens.evaluation.Ward.TODAY;
import static org.kompetens.evaluation.Ward.TOWN;
import static org.kompetens.evaluation.Ward.planning;

import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kompetens.choice.ShortfallMeasure;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Planning;

/** What is printed of an evaluation: how much there is, and nothing of whom. */
final class PrintedEvaluationTest {

    @Test
    void howManyAndNothingOfWhom() {
        Planning planning = planning(bringing("a", "good", EVA), bringing("b", "good", 1));
        ShortPerson eva = ShortPerson.of(TODAY, EVA).orElseThrow();
        TreeMap<EmployeeId, ShortPerson> persons = new TreeMap<>();
        persons.put(EVA.id(), eva);
        assertThat(eva).hasToString("ShortPerson[cells=1]");
        assertThat(new ActivityPlaces(
                        TODAY,
                        persons,
                        new ActivityPlaces.Queues(),
                        new OpenActivities(planning, TODAY.asOf(), TOWN, SEK),
                        List.of(),
                        ActivityPlaces.Giving.IN_TURN,
                        unit -> true,
                        ShortfallMeasure.WEIGHTED_STEPS))
                .hasToString("ActivityPlaces[persons=1]");
        assertThat(choice(planning, TOWN, EVA, ALI)).hasToString("PlannedChoice[gaps=2, candidates=2]");
        assertThat(choice(planning, TOWN, EVA, ALI)
                        .propose(question -> question)
                        .orElseThrow())
                .hasToString("PlannedProposal[a, b]");
        assertThat(ExpectedEffect.of(planning, TODAY, List.of(EVA, ALI).stream()))
                .hasToString("ExpectedEffect[gains=1, unplaced=1]");
        assertThat(new GainOutcome(ActivityId.of("a"), Ward.WOUND_CARE, 2, OptionalInt.of(1), new TreeMap<>()))
                .hasToString("GainOutcome[a, wound-care, expected=2, reached=OptionalInt[1]]");
    }
}
