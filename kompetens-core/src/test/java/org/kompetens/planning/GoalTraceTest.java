package org.kompetens.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kompetens.planning.PlanExamples.PLAN;
import static org.kompetens.planning.PlanExamples.YEAR;
import static org.kompetens.planning.PlanExamples.codes;
import static org.kompetens.planning.PlanExamples.goal;
import static org.kompetens.planning.PlanExamples.goals;
import static org.kompetens.planning.PlanExamples.plan;
import static org.kompetens.planning.PlanExamples.serves;
import static org.kompetens.planning.Town.M;
import static org.kompetens.planning.Town.ORGANISATION;
import static org.kompetens.planning.Town.THU_2026_10_01;
import static org.kompetens.planning.Town.U1;
import static org.kompetens.planning.Town.U2;
import static org.kompetens.planning.Town.activity;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.organisation.UnitId;

/** From goals to those above them, and to what serves them. */
final class GoalTraceTest {

    @Test
    void eachLowerGoalIsTracedToTheHigherOnes() {
        Cascade cascade = Planning.of(ORGANISATION, goals().build()).cascade();
        assertThat(cascade.trace(GoalId.of("unit")))
                .extracting(one -> one.id().value())
                .containsExactly("council", "department", "economy");
        assertThat(cascade.trace(GoalId.of("council"))).isEmpty();
        assertThat(cascade.below(GoalId.of("council")))
                .extracting(one -> one.id().value())
                .containsExactly("department", "unit");
        assertThatIllegalArgumentException().isThrownBy(() -> cascade.trace(GoalId.of("x")));
    }

    @Test
    void brokenDownToUnitsAPlanIsStillAllOfItself() {
        SupplyPlan plan = new SupplyPlan(
                PLAN,
                M,
                YEAR,
                List.of(GoalId.of("council")),
                Stream.of("c", "b", "a").map(ActivityId::of).toList(),
                List.of());
        Map<UnitId, List<Activity>> parts =
                Planning.of(ORGANISATION, goals().supplyPlan(plan).build()).brokenDown(PLAN);
        assertThat(parts.keySet()).containsExactly(M, U1, U2);
        assertThat(parts.values().stream().flatMap(List::stream).map(Activity::id))
                .containsExactlyInAnyOrderElementsOf(plan.activities());
    }

    @Test
    void aGoalIsNotServedByWhatIsRejected() {
        PlanRegisterBuilder register = PlanRegister.builder()
                .goal(goal("unit", U1))
                .activity(activity("a", U1)
                        .goal(serves("unit"))
                        .decision(new Decision("board", THU_2026_10_01, DecisionStatus.REJECTED, List.of())));
        assertThat(codes(register.build().findings(ORGANISATION))).contains("goals[0] planning.goal-without-activity");
    }
}
