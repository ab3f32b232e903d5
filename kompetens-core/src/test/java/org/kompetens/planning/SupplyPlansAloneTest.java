package org.kompetens.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.planning.PlanExamples.YEAR;
import static org.kompetens.planning.RuleExamples.goal;
import static org.kompetens.planning.Town.D;
import static org.kompetens.planning.Town.M;
import static org.kompetens.planning.Town.ORGANISATION;
import static org.kompetens.planning.Town.U1;
import static org.kompetens.planning.Town.activity;
import static org.kompetens.planning.Town.at;
import static org.kompetens.planning.Town.lift;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.organisation.UnitId;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** The plans of a unit by themselves, with all that they rest on and nothing else. */
final class SupplyPlansAloneTest {

    private static final Labels NAME = Labels.of(Language.EN, "name");

    private static SupplyPlan plan(String id, UnitId unit, List<String> goals, String... activities) {
        return new SupplyPlan(
                PlanId.of(id),
                unit,
                YEAR,
                goals.stream().map(GoalId::of).toList(),
                Stream.of(activities).map(ActivityId::of).toList(),
                List.of());
    }

    private static AnalysisInput input(UnitId unit, String goal) {
        return new AnalysisInput(
                unit,
                InputKind.DEMOGRAPHY,
                NAME,
                GoalTerm.SHORT,
                Optional.empty(),
                List.of(new Influence.OnGoal(GoalId.of(goal))));
    }

    private static List<ActivityId> group(String... activities) {
        return Stream.of(activities).map(ActivityId::of).toList();
    }

    private static PlanRegister shown() {
        PlanRegister whole = PlanRegister.builder()
                .goal(goal("of the town", M))
                .goal(goal("of the plan", D, "of the town"))
                .goal(goal("of the input", D))
                .goal(goal("of the last activity", U1))
                .goal(goal("of nothing here", M))
                .activity(activity("a", D).needs(ActivityId.of("b")))
                .activity(activity("b", D).needs(ActivityId.of("c")))
                .activity(activity("c", U1).goal(new ServedGoal(GoalId.of("of the last activity"), Optional.empty())))
                .activity(activity("z", M))
                .eitherOr(group("a", "z"))
                .eitherOr(group("z", "a", "c"))
                .supplyPlan(plan("p", D, List.of("of the plan"), "a"))
                .supplyPlan(plan("q", M, List.of("of nothing here"), "z"))
                .document(new PlanDocument(PlanId.of("p"), NAME, Map.of(), List.of()))
                .document(new PlanDocument(PlanId.of("q"), NAME, Map.of(), List.of()))
                .input(input(D, "of the input"))
                .input(input(M, "of nothing here"))
                .build();
        return Planning.of(ORGANISATION, whole).supplyPlans(D);
    }

    @Test
    void whatAPlanNeedsByWayOfOthersIsShownWithIt() {
        assertThat(shown().findings(ORGANISATION).errors()).isEmpty();
        assertThat(shown().supplyPlans()).extracting(one -> one.id().value()).containsExactly("p");
        assertThat(shown().activities()).extracting(one -> one.id().value()).containsExactly("a", "b", "c");
        assertThat(shown().eitherOr()).containsExactly(group("a", "c"));
    }

    @Test
    void theGoalsOfPlansInputsAndActivitiesAndThoseAboveThemAreShown() {
        assertThat(shown().goals())
                .extracting(one -> one.id().value())
                .containsExactly("of the town", "of the plan", "of the input", "of the last activity");
    }

    @Test
    void documentsAndInputsAreThoseOfTheUnit() {
        assertThat(shown().documents()).extracting(one -> one.plan().value()).containsExactly("p");
        assertThat(shown().inputs()).extracting(AnalysisInput::unit).containsExactly(D);
    }

    /** One body stands above the municipality, and a second above that and the municipality: a lift goes to the second. */
    @Test
    void aBodyIsShownWithThoseThatItStandsAbove() {
        BodyId first = BodyId.of("first");
        BodyId second = BodyId.of("second");
        PlanRegister whole = PlanRegister.builder()
                .body(new PlanningBody(first, NAME, List.of(at(M))))
                .body(new PlanningBody(second, NAME, List.of(at(M), UnitOrBody.of(first))))
                .body(new PlanningBody(BodyId.of("third"), NAME, List.of(at(M))))
                .body(new PlanningBody(BodyId.of("other"), NAME, List.of(at(M), UnitOrBody.of(BodyId.of("third")))))
                .activity(activity("a", M))
                .lift(lift("a", at(M), UnitOrBody.of(second), 0))
                .supplyPlan(plan("p", M, List.of(), "a"))
                .build();
        PlanRegister shown = Planning.of(ORGANISATION, whole).supplyPlans(M);
        assertThat(shown.findings(ORGANISATION).errors()).isEmpty();
        assertThat(shown.bodies()).extracting(PlanningBody::id).containsExactly(first, second);
    }
}
