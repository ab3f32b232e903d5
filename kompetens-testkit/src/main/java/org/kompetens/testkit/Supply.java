package org.kompetens.testkit;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.DeadlineRule;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Window;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.testkit.calendar.Round;
import org.kompetens.testkit.system.EffectSituation;
import org.kompetens.testkit.system.Expectation;
import org.kompetens.testkit.system.PlannedSituation;
import org.kompetens.testkit.system.PlanningSituation;
import org.kompetens.testkit.system.RedeploymentSituation;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.StaffingSituation;
import org.kompetens.testkit.system.SuppliedPolicy;
import org.kompetens.testkit.system.TurnoverSituation;

/**
 * Supplies parameters of properties by their type, from {@link KompetensArbitraries}. Found by jqwik through the
 * {@link java.util.ServiceLoader}.
 */
public final class Supply implements ArbitraryProvider {

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> BY_TYPE = Map.ofEntries(
            Map.entry(CompetenceFramework.class, KompetensArbitraries::frameworks),
            Map.entry(OrganisationStructure.class, KompetensArbitraries::structures),
            Map.entry(Organisation.class, KompetensArbitraries::organisations),
            Map.entry(Employee.class, KompetensArbitraries::employees),
            Map.entry(Employment.class, KompetensArbitraries::employments),
            Map.entry(Assessment.class, KompetensArbitraries::assessments),
            Map.entry(CompetenceInventory.class, KompetensArbitraries::inventories),
            Map.entry(Breach.class, KompetensArbitraries::breaches),
            Map.entry(SuppliedPolicy.class, KompetensArbitraries::policies),
            Map.entry(Situation.class, KompetensArbitraries::situations),
            Map.entry(Expectation.class, KompetensArbitraries::expectations),
            Map.entry(ProcessCalendar.class, KompetensArbitraries::calendars),
            Map.entry(Cycle.class, KompetensArbitraries::cycles),
            Map.entry(Round.class, KompetensArbitraries::rounds),
            Map.entry(DeadlineRule.class, KompetensArbitraries::deadlineRules),
            Map.entry(Window.Fixed.class, KompetensArbitraries::windows),
            Map.entry(StaffingSituation.class, KompetensArbitraries::staffing),
            Map.entry(TurnoverSituation.class, KompetensArbitraries::turnover),
            Map.entry(PlanningSituation.class, KompetensArbitraries::plans),
            Map.entry(EffectSituation.class, KompetensArbitraries::effects),
            Map.entry(ChoiceQuestion.class, KompetensArbitraries::choices),
            Map.entry(PlannedSituation.class, KompetensArbitraries::plannedChoices),
            Map.entry(AssumptionBreach.class, KompetensArbitraries::assumptionBreaches),
            Map.entry(RedeploymentSituation.class, () -> KompetensArbitraries.redeployments()),
            Map.entry(PlanBreach.class, KompetensArbitraries::planBreaches));

    /** For the service loader. */
    public Supply() {}

    @Override
    public boolean canProvideFor(TypeUsage target) {
        return BY_TYPE.keySet().stream().anyMatch(target::isOfType);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
        return BY_TYPE.entrySet().stream()
                .filter(entry -> target.isOfType(entry.getKey()))
                .findFirst()
                .<Set<Arbitrary<?>>>map(entry -> Set.of(entry.getValue().get()))
                .orElse(Set.of());
    }
}
