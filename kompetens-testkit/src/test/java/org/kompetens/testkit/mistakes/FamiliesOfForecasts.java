package org.kompetens.testkit.mistakes;

import java.util.List;
import org.kompetens.testkit.system.ArrivalSystem;
import org.kompetens.testkit.system.AssumptionSystem;
import org.kompetens.testkit.system.EffectSystem;
import org.kompetens.testkit.system.ExpectedRetirementSystem;
import org.kompetens.testkit.system.ImputationSystem;
import org.kompetens.testkit.system.LeverSystem;
import org.kompetens.testkit.system.LibraryArrivalSystem;
import org.kompetens.testkit.system.LibraryAssumptionSystem;
import org.kompetens.testkit.system.LibraryEffectSystem;
import org.kompetens.testkit.system.LibraryExpectedRetirementSystem;
import org.kompetens.testkit.system.LibraryImputationSystem;
import org.kompetens.testkit.system.LibraryLeverSystem;
import org.kompetens.testkit.system.LibraryRedeploymentSystem;
import org.kompetens.testkit.system.LibraryStochasticSystem;
import org.kompetens.testkit.system.RedeploymentSystem;
import org.kompetens.testkit.system.StochasticSystem;

/** Mistakes of what is expected, assumed or left to chance, by the question that the system answers. */
final class FamiliesOfForecasts {

    private FamiliesOfForecasts() {}

    static List<Family<?>> all() {
        return List.of(
                new Family<StochasticSystem>(
                        "Percentiles",
                        new LibraryStochasticSystem(1),
                        ChanceMistakes.all(),
                        LawsOfForecasts::ofChance,
                        (system, situation) -> situation),
                new Family<ImputationSystem>(
                        "Members that are silent",
                        new LibraryImputationSystem(),
                        AssumedMistakes.ofImputation(),
                        LawsOfForecasts::ofImputation,
                        (system, situation) -> situation),
                new Family<LeverSystem>(
                        "Scenarios",
                        new LibraryLeverSystem(),
                        AssumedMistakes.ofLevers(),
                        LawsOfForecasts::ofLevers,
                        (system, situation) -> situation),
                new Family<AssumptionSystem>(
                        "What is wrong with assumptions",
                        new LibraryAssumptionSystem(),
                        AssumedMistakes.ofAssumptions(),
                        LawsOfForecasts::ofAssumptions,
                        (system, situation) -> situation),
                new Family<ExpectedRetirementSystem>(
                        "Who will have retired",
                        new LibraryExpectedRetirementSystem(),
                        Lists.plus(ExpectationMistakes.ofRetirement(), MonthMistakes.ofRetirement()),
                        LawsOfForecasts::ofRetirement,
                        (system, situation) -> situation),
                new Family<EffectSystem>(
                        "What plans bring",
                        new LibraryEffectSystem(),
                        ExpectationMistakes.ofEffects(),
                        LawsOfForecasts::ofEffects,
                        (system, situation) -> situation),
                new Family<RedeploymentSystem>(
                        "Redeployment",
                        new LibraryRedeploymentSystem(),
                        RedeploymentMistakes.all(),
                        LawsOfForecasts::ofRedeployment,
                        (system, situation) -> situation),
                new Family<ArrivalSystem>(
                        "One person more",
                        new LibraryArrivalSystem(),
                        ArrivalMistakes.all(),
                        LawsOfForecasts::ofArrivals,
                        (system, situation) -> situation));
    }
}
