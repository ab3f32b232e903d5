package org.kompetens.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.CompetenceRule;
import org.kompetens.finding.Rule;
import org.kompetens.organisation.OrganisationRule;
import org.kompetens.staffing.StaffingRule;

final class BreachesTest {

    /** What records, staff or single people are asked for, or what assumptions cannot hold and a document can. */
    private static final Set<StaffingRule> NOT_OF_ASSUMPTIONS = EnumSet.of(
            StaffingRule.TOO_MUCH_STAFF,
            StaffingRule.BIRTH_DATES_MISSING,
            StaffingRule.LEAVING_DATE_FAR,
            StaffingRule.COHORT_UNKNOWN,
            StaffingRule.HIRES_COHORT_UNKNOWN,
            StaffingRule.HIRES_RETIRE_AT_ONCE,
            StaffingRule.DEMAND_WITHOUT_STAFF,
            StaffingRule.STAFF_WITHOUT_POPULATION,
            StaffingRule.DEMAND_REPEATED,
            StaffingRule.REFERENCE_WITHOUT_STAFF,
            StaffingRule.RETIREMENT_NAMES_NOBODY,
            StaffingRule.RATE_OUT_OF_BOUNDS,
            StaffingRule.FTE_ABOVE_HEADS,
            StaffingRule.HORIZON_OUT_OF_BOUNDS,
            StaffingRule.AGE_BAND_REVERSED,
            StaffingRule.AGE_BANDS_OVERLAP,
            StaffingRule.TRANSFER_NOWHERE);

    @Test
    void everyRuleIsBroken() {
        Set<Rule> all = new HashSet<>(List.of(CompetenceRule.values()));
        all.addAll(List.of(OrganisationRule.values()));
        assertThat(Breaches.rules()).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void everyRuleOfAssumptionsIsBroken() {
        Set<String> broken = new HashSet<>();
        JqwikSession.run(() -> AssumptionBreaches.breaches().generator(1_000).stream(new Random(1))
                .limit(1_000)
                .forEach(breach -> breach.value().wrong().keySet().stream()
                        .map(wrong -> wrong.substring(wrong.indexOf(' ') + 1))
                        .forEach(broken::add)));
        assertThat(broken)
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.copyOf(NOT_OF_ASSUMPTIONS)).stream()
                        .map(StaffingRule::code)
                        .toList());
    }
}
