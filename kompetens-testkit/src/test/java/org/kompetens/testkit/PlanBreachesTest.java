package org.kompetens.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.kompetens.calendar.CycleId;
import org.kompetens.evaluation.SoleHolders;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.Rule;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.planning.Planning;
import org.kompetens.planning.PlanningRule;

/** Of every rule of plans there is a case, and the library finds just what the case says. */
final class PlanBreachesTest {

    private static Map<PlanningRule, PlanBreach> drawn() {
        Map<PlanningRule, PlanBreach> drawn = new LinkedHashMap<>();
        JqwikSession.run(() -> PlanBreaches.breaches().generator(1_000).stream(new Random(1))
                .limit(1_000)
                .forEach(breach -> drawn.put(breach.value().rule(), breach.value())));
        return drawn;
    }

    @Test
    void everyRuleOfPlansIsBroken() {
        assertThat(PlanBreaches.rules())
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.of(PlanningRule.TARGET_AGAINST_DIRECTION)));
        assertThat(drawn().keySet()).containsExactlyInAnyOrderElementsOf(PlanBreaches.rules());
    }

    @Test
    void nothingElseIsWrong() {
        drawn().forEach((rule, breach) -> {
            Findings found = findings(breach);
            assertThat(found.list()).as(breach.toString()).anySatisfy(one -> {
                assertThat(one.rule()).isEqualTo(rule);
                assertThat(one.path()).isEqualTo(breach.path());
            });
            assertThat(found.list().stream()
                            .map(Finding::rule)
                            .filter(one -> !breach.consequences().contains(one))
                            .collect(Collectors.<Rule>toSet()))
                    .as(breach.toString())
                    .containsExactly(rule);
            if (breach.foundIn() != PlanBreach.Question.REGISTER) {
                assertThat(breach.register().findings(breach.organisation())).isEmpty();
            }
        });
    }

    @Test
    void withoutABreachNothingIsWrong() {
        PlanDraft draft = new PlanDraft(2);
        assertThat(draft.organisation().warnings()).isEmpty();
        assertThat(draft.register().build().findings(draft.organisation())).isEmpty();
        assertThat(draft.organisation().findings(PlanDraft.nurse("anna"))).isEmpty();
    }

    private static Findings findings(PlanBreach breach) {
        return switch (breach.foundIn()) {
            case REGISTER -> breach.register().findings(breach.organisation());
            case PEOPLE ->
                breach.register()
                        .unknownPeople(
                                breach.employees().stream().map(Employee::id).collect(Collectors.toSet()));
            case DEVELOPMENT_PLANS ->
                Planning.of(breach.organisation(), breach.register())
                        .withoutPlan(breach.employees(), CycleId.of("2026"), PlanDraft.TODAY);
            case LEAVERS ->
                SoleHolders.leaving(
                                Planning.of(breach.organisation(), breach.register()),
                                GapAnalysis.of(breach.organisation(), PlanDraft.TODAY),
                                PlanDraft.TOP,
                                breach.employees(),
                                PlanDraft.TODAY.plusYears(1))
                        .findings();
        };
    }
}
