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
}
