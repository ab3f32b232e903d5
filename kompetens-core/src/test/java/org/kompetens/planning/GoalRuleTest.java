package org.kompetens.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.planning.RuleExamples.findings;
import static org.kompetens.planning.RuleExamples.goal;
import static org.kompetens.planning.RuleExamples.plan;
import static org.kompetens.planning.Town.D;
import static org.kompetens.planning.Town.M;
import static org.kompetens.planning.Town.NURSE;
import static org.kompetens.planning.Town.ORGANISATION;
import static org.kompetens.planning.Town.THU_2026_10_01;
import static org.kompetens.planning.Town.U1;
import static org.kompetens.planning.Town.U2;
import static org.kompetens.planning.Town.WOUND_CARE;
import static org.kompetens.planning.Town.activity;
import static org.kompetens.planning.Town.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What is found in goals, plans and the bodies that decide on them. */
final class GoalRuleTest {

    @Test
    void bodiesStandAboveSomethingAndNotAboveThemselves() {
        Labels name = Labels.of(Language.SV, "Råd");
        BodyId x = BodyId.of("x");
        BodyId y = BodyId.of("y");
        assertThat(findings(PlanRegister.builder()
                        .body(new PlanningBody(x, name, List.of(UnitOrBody.of(y), at(D))))
                        .body(new PlanningBody(y, name, List.of(UnitOrBody.of(x))))
                        .body(new PlanningBody(BodyId.of("w"), name, List.of()))
                        .body(new PlanningBody(BodyId.of("v"), name, List.of(UnitOrBody.of(x))))
                        .analysis(new FormAnalysis(at(D), THU_2026_10_01, name))
                        .analysis(new FormAnalysis(at(D), THU_2026_10_01.plusDays(1), name))
                        .analysis(new FormAnalysis(at(D), THU_2026_10_01, name))))
                .containsExactly(
                        "analyses[2] planning.analysis-repeated",
                        "bodies[0].above planning.body-above-itself",
                        "bodies[1].above planning.body-above-itself",
                        "bodies[2].above planning.body-above-nothing");
    }

    /** What a unit's plan has comes from its own line; a second plan for the same time has other activities. */
    @Test
    void plansBreakDownAlongTheLine() {
        PlanDocument document = new PlanDocument(PlanId.of("p"), Labels.of(Language.SV, "p"), Map.of(), List.of());
        assertThat(findings(PlanRegister.builder()
                        .goal(goal("top", M))
                        .goal(goal("own", U1))
                        .goal(goal("other", U2, "top"))
                        .activity(activity("a", U1).goal(new ServedGoal(GoalId.of("own"), Optional.empty())))
                        .activity(activity("b", U2).goal(new ServedGoal(GoalId.of("other"), Optional.empty())))
                        .activity(activity("c", D))
                        .supplyPlan(plan("p", U1, 2027, 2029, "top", "a", "c", "b"))
                        .supplyPlan(plan("q", U1, 2028, 2030, "other", "c"))
                        .supplyPlan(plan("r", U1, 2030, 2031, "own", "c"))
                        .supplyPlan(plan("s", D, 2028, 2030, "other", "c"))
                        .input(new AnalysisInput(
                                U1,
                                InputKind.GOVERNING_DOCUMENTS,
                                Labels.of(Language.SV, "x"),
                                GoalTerm.SHORT,
                                Optional.empty(),
                                List.of(
                                        new Influence.OnDemand(NURSE, U2),
                                        new Influence.OnGoal(GoalId.of("top")),
                                        new Influence.OnRequirement(WOUND_CARE, Optional.empty(), Optional.of(U2)))))
                        .developmentPlan(plan("development"))
                        .document(document)
                        .document(document)
                        .document(new PlanDocument(
                                PlanId.of("development"), Labels.of(Language.SV, "p"), Map.of(), List.of()))))
                .filteredOn(found -> !found.contains("chapter-empty") && !found.contains("unit-without-goal"))
                .containsExactly(
                        "documents[1].plan planning.id-repeated",
                        "documents[2].plan planning.plan-unknown",
                        "goals[1].parents planning.goal-without-parent",
                        "inputs[0].changes[0] planning.input-changes-elsewhere",
                        "inputs[0].changes[2] planning.input-changes-elsewhere",
                        "supplyPlans[0].activities[2] planning.outside-plan",
                        "supplyPlans[1].activities[0] planning.activity-in-two-plans",
                        "supplyPlans[1].goals[0] planning.outside-plan");
    }

    @Test
    void aGoalIsWrittenDownOnceAndOfAUnitThatThereIs() {
        assertThat(findings(PlanRegister.builder()
                        .goal(goal("g", M))
                        .goal(goal("g", M))
                        .goal(goal("h", RuleExamples.NOWHERE))))
                .contains("goals[1].id planning.id-repeated", "goals[2].unit planning.unit-unknown")
                .doesNotContain("goals[0].id planning.id-repeated", "goals[0].unit planning.unit-unknown");
    }

    /** The department between the two has no goals of its own. */
    @Test
    void aGoalIsBrokenDownFromOneOfAnyUnitAboveThatHasGoals() {
        assertThat(findings(PlanRegister.builder().goal(goal("top", M)).goal(goal("own", U1))))
                .contains("goals[1].parents planning.goal-without-parent")
                .doesNotContain("goals[0].parents planning.goal-without-parent");
        assertThat(findings(PlanRegister.builder().goal(goal("own", U1)).goal(goal("other", U2))))
                .noneMatch(found -> found.contains("goal-without-parent"));
    }

    /** As in the evaluation. */
    @Test
    void aGoalIsNotServedByWhatWasStoppedOrCarriedOver() {
        for (ImplementationStatus status :
                List.of(ImplementationStatus.STOPPED, ImplementationStatus.CARRIED_OVER, ImplementationStatus.DONE)) {
            assertThat(findings(PlanRegister.builder()
                            .goal(goal("top", M))
                            .activity(activity("a", U1)
                                    .goal(new ServedGoal(GoalId.of("top"), Optional.empty()))
                                    .report(new ImplementationReport(LocalDate.of(2026, 5, 1), status)))))
                    .filteredOn(one -> one.endsWith("goal-without-activity"))
                    .hasSize(status == ImplementationStatus.DONE ? 0 : 1);
        }
    }

    @Test
    void goalsLeadFromAboveToActivities() {
        PlanRegisterBuilder register = PlanRegister.builder()
                .goal(goal("top", M))
                .goal(goal("department", D, "top"))
                .goal(goal("unit", U1, "department", "gone"))
                .goal(goal("odd", M, "unit"))
                .activity(activity("a", U1).goal(new ServedGoal(GoalId.of("unit"), Optional.empty())))
                .activity(Activity.builder(
                        ActivityId.of("b"), Labels.of(Language.SV, "b"), U1, Responsible.of("Enhetschef")));
        assertThat(findings(register))
                .containsExactly(
                        "activities[1] planning.neither-gap-nor-goal",
                        "goals planning.unit-without-goal",
                        "goals[2].parents[1] planning.goal-unknown",
                        "goals[3] planning.goal-without-activity",
                        "goals[3].parents[0] planning.goal-parent-not-above");
    }

    @Test
    @Timeout(20)
    void aHundredThousandGoalsInOneCircleAreFoundInTheirStride() {
        int many = 100_000;
        PlanRegisterBuilder register = PlanRegister.builder();
        IntStream.range(0, many).forEach(i -> register.goal(goal("g" + i, U1, "g" + (i + 1) % many)));
        Map<String, Long> counts = register.build().findings(ORGANISATION).counts();
        assertThat(counts).containsEntry("planning.goal-own-ancestor", (long) many);
    }
}
