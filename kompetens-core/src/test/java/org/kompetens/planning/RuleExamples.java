package org.kompetens.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.planning.Town.ORGANISATION;
import static org.kompetens.planning.Town.THU_2026_10_01;
import static org.kompetens.planning.Town.U1;
import static org.kompetens.planning.Town.activity;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kompetens.calendar.CycleId;
import org.kompetens.cost.Fund;
import org.kompetens.cost.FundId;
import org.kompetens.finding.Finding;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Fraction;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Made-up goals, plans and activities, and what is found in them. */
final class RuleExamples {

    private RuleExamples() {}

    static final UnitId NOWHERE = UnitId.of("nowhere");
    static final FundId FUND = FundId.of("fund");

    static List<String> findings(PlanRegisterBuilder register) {
        List<Finding> found = register.build().findings(ORGANISATION).list();
        for (Language language : Language.values()) {
            assertThat(found)
                    .allSatisfy(finding -> assertThat(finding.message(language))
                            .as("every gap of the message is filled")
                            .doesNotContain("{"));
        }
        return found.stream()
                .map(finding -> finding.path() + " " + finding.code())
                .toList();
    }

    static Fund half() {
        return Fund.of(FUND, Labels.of(Language.SV, "Fond"), Currency.getInstance("SEK"), Fraction.of(3, 5));
    }

    static Goal goal(String id, UnitId unit, String... parents) {
        Set<GoalId> above = new HashSet<>();
        Arrays.stream(parents).map(GoalId::of).forEach(above::add);
        return Goal.of(GoalId.of(id), unit, Labels.of(Language.SV, "Mål " + id), GoalTerm.SHORT, above);
    }

    static DevelopmentPlan plan(String id) {
        return new DevelopmentPlan(
                PlanId.of(id),
                EmployeeId.of("e"),
                CycleId.of("2026"),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    static ActivityBuilder decided(String id, DecisionStatus outcome) {
        return activity(id, U1).decision(new Decision("board", THU_2026_10_01, outcome, List.of()));
    }

    static List<ActivityId> group(String... activities) {
        return Arrays.stream(activities).map(ActivityId::of).toList();
    }

    static SupplyPlan plan(String id, UnitId unit, int from, int until, String goal, String... activities) {
        return new SupplyPlan(
                PlanId.of(id),
                unit,
                Period.of(LocalDate.of(from, 1, 1), LocalDate.of(until, 1, 1)),
                List.of(GoalId.of(goal)),
                group(activities),
                List.of());
    }

    static Reading value(LocalDate day, int value) {
        return new Reading.Value(day, Fraction.of(value, 1));
    }
}
