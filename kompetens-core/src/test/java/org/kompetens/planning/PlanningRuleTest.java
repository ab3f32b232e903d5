package org.kompetens.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kompetens.text.Language;

/** Every rule and every status speaks all languages. */
final class PlanningRuleTest {

    @Test
    void everyRuleSpeaksAllLanguages() {
        assertThat(PlanningRule.ID_REPEATED.templates().keys())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(PlanningRule.values())
                        .map(PlanningRule::code)
                        .toList());
        for (PlanningRule rule : PlanningRule.values()) {
            Set<String> texts = new HashSet<>();
            for (Language language : Language.values()) {
                texts.add(rule.templates().fill(rule.code(), language, Map.of()));
            }
            assertThat(texts).as(rule.code()).hasSize(5).allMatch(text -> text.matches("(?s).+[.:;,] .+\\."));
        }
    }

    @Test
    void everyStatusIsNamedInAllLanguages() {
        assertThat(DecisionStatus.values())
                .allSatisfy(one -> assertThat(one.labels().texts()).hasSize(5));
        assertThat(ImplementationStatus.values())
                .allSatisfy(one -> assertThat(one.labels().texts()).hasSize(5));
        assertThat(ResultStatus.values())
                .allSatisfy(one -> assertThat(one.labels().texts()).hasSize(5));
        assertThat(ActivityKind.values())
                .allSatisfy(one -> assertThat(one.labels().texts()).hasSize(5));
        assertThat(LiftKind.values())
                .allSatisfy(one -> assertThat(one.labels().texts()).hasSize(5));
        assertThat(GoalTerm.values())
                .allSatisfy(one -> assertThat(one.labels().texts()).hasSize(5));
        assertThat(BudgetScope.values())
                .allSatisfy(one -> assertThat(one.labels().texts()).hasSize(5));
    }

    /** They stand in documents, so that they never change. */
    @Test
    void everyValueHasAStableCode() {
        assertThat(ActivityKind.values()).extracting(ActivityKind::code).containsExactly("with-money", "without-money");
        assertThat(BudgetScope.values())
                .extracting(BudgetScope::code)
                .containsExactly("board-specific", "municipality-wide", "beyond");
        assertThat(DecisionStatus.values())
                .extracting(DecisionStatus::code)
                .containsExactly("draft", "proposed", "in-review", "approved", "rejected", "withdrawn");
        assertThat(GoalTerm.values()).extracting(GoalTerm::code).containsExactly("short", "long");
        assertThat(ImplementationStatus.values())
                .extracting(ImplementationStatus::code)
                .containsExactly("not-started", "ongoing", "done", "stopped", "postponed", "carried-over");
        assertThat(InputKind.values())
                .extracting(InputKind::code)
                .containsExactly(
                        "governing-documents",
                        "demography",
                        "users-needs",
                        "technology",
                        "reorganisation",
                        "working-time",
                        "collaboration",
                        "forecasts",
                        "staff-statistics",
                        "other");
        assertThat(LiftKind.values()).extracting(LiftKind::code).containsExactly("lifted", "taken-back", "returned");
        assertThat(PlanChapter.values())
                .extracting(chapter -> chapter.number() + " " + chapter.code())
                .containsExactly(
                        "1 mandate",
                        "2 support",
                        "3 goals",
                        "4 competence",
                        "5 analysis",
                        "6 strategies",
                        "7 evaluation");
        assertThat(ResultStatus.values())
                .extracting(ResultStatus::code)
                .containsExactly("met", "partly", "not-met", "cannot-be-judged");
        assertThat(SwotKind.values())
                .extracting(SwotKind::code)
                .containsExactly("strength", "weakness", "opportunity", "threat");
    }
}
