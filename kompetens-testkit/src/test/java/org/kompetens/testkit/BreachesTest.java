package org.kompetens.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.CompetenceRule;
import org.kompetens.finding.Rule;
import org.kompetens.organisation.OrganisationRule;

final class BreachesTest {

    @Test
    void everyRuleIsBroken() {
        Set<Rule> all = new HashSet<>(List.of(CompetenceRule.values()));
        all.addAll(List.of(OrganisationRule.values()));
        assertThat(Breaches.rules()).containsExactlyInAnyOrderElementsOf(all);
    }
}
