package org.kompetens.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.planning.RuleExamples.NOWHERE;
import static org.kompetens.planning.RuleExamples.findings;
import static org.kompetens.planning.Town.THU_2026_10_01;
import static org.kompetens.planning.Town.U1;
import static org.kompetens.planning.Town.WOUND_CARE;
import static org.kompetens.planning.Town.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.CompetenceId;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What is found in what was learned of an evaluation, and in what an analysis starts from. */
final class LessonRuleTest {

    private static final Labels TEXT = Labels.of(Language.EN, "text");

    private static Lessons lessons(UnitId unit, LocalDate told, Improvement... improvements) {
        return new Lessons(
                unit, THU_2026_10_01, List.of(new Communication(told, "board", "head")), List.of(improvements));
    }

    @Test
    void anImprovementStandsInActivitiesOrGoalsThatThereAre() {
        assertThat(findings(PlanRegister.builder()
                        .activity(activity("a", U1))
                        .lessons(lessons(
                                U1,
                                THU_2026_10_01,
                                new Improvement(TEXT, List.of(ActivityId.of("a")), List.of()),
                                new Improvement(TEXT, List.of(ActivityId.of("b")), List.of()),
                                new Improvement(TEXT, List.of(), List.of(GoalId.of("g"))),
                                new Improvement(TEXT, List.of(), List.of())))))
                .containsExactly(
                        "lessons[0].improvements[1].activities[0] planning.activity-unknown",
                        "lessons[0].improvements[2].goals[0] planning.goal-unknown",
                        "lessons[0].improvements[3] planning.improvement-not-planned");
    }

    @Test
    void aResultIsCommunicatedWhenItIsThereAndByAUnitThatThereIs() {
        assertThat(findings(PlanRegister.builder()
                        .lessons(lessons(U1, THU_2026_10_01))
                        .lessons(lessons(NOWHERE, THU_2026_10_01.minusDays(1)))
                        .lessons(new Lessons(U1, THU_2026_10_01, List.of(), List.of()))))
                .containsExactly(
                        "lessons[1].communications planning.communicated-before-evaluated",
                        "lessons[1].unit planning.unit-unknown",
                        "lessons[2].communications planning.result-not-communicated");
    }

    @Test
    void whatAnInputNamesMustExist() {
        assertThat(findings(PlanRegister.builder()
                        .input(new AnalysisInput(
                                NOWHERE,
                                InputKind.DEMOGRAPHY,
                                TEXT,
                                GoalTerm.SHORT,
                                Optional.empty(),
                                List.of(new Influence.OnRequirement(WOUND_CARE, Optional.empty(), Optional.empty()))))
                        .input(new AnalysisInput(
                                U1,
                                InputKind.DEMOGRAPHY,
                                TEXT,
                                GoalTerm.SHORT,
                                Optional.empty(),
                                List.of(new Influence.OnRequirement(
                                        CompetenceId.of("x"), Optional.of(RoleId.of("x")), Optional.of(NOWHERE)))))))
                .contains(
                        "inputs[0].unit planning.unit-unknown",
                        "inputs[1].changes[0].competence competence.unknown",
                        "inputs[1].changes[0].role planning.role-unknown",
                        "inputs[1].changes[0].unit planning.unit-unknown");
    }
}
