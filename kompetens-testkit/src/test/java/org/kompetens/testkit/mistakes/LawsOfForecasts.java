package org.kompetens.testkit.mistakes;

import java.util.List;
import org.kompetens.testkit.laws.ArrivalLaws;
import org.kompetens.testkit.laws.AssumptionLaws;
import org.kompetens.testkit.laws.EffectLaws;
import org.kompetens.testkit.laws.ExpectedRetirementLaws;
import org.kompetens.testkit.laws.ImputationLaws;
import org.kompetens.testkit.laws.LeverLaws;
import org.kompetens.testkit.laws.PercentileLaws;
import org.kompetens.testkit.laws.RedeploymentLaws;
import org.kompetens.testkit.system.ArrivalSystem;
import org.kompetens.testkit.system.AssumptionSystem;
import org.kompetens.testkit.system.EffectSystem;
import org.kompetens.testkit.system.ExpectedRetirementSystem;
import org.kompetens.testkit.system.ImputationSystem;
import org.kompetens.testkit.system.LeverSystem;
import org.kompetens.testkit.system.RedeploymentSystem;
import org.kompetens.testkit.system.StochasticSystem;

/** All laws there are of what is expected, assumed or left to chance, for a system of each kind. */
final class LawsOfForecasts {

    private LawsOfForecasts() {}

    static List<Object> ofChance(StochasticSystem system) {
        return List.of(new PercentileLaws() {
            @Override
            public StochasticSystem system() {
                return system;
            }
        });
    }

    static List<Object> ofImputation(ImputationSystem system) {
        return List.of(new ImputationLaws() {
            @Override
            public ImputationSystem system() {
                return system;
            }
        });
    }

    static List<Object> ofLevers(LeverSystem system) {
        return List.of(new LeverLaws() {
            @Override
            public LeverSystem system() {
                return system;
            }
        });
    }

    static List<Object> ofAssumptions(AssumptionSystem system) {
        return List.of(new AssumptionLaws() {
            @Override
            public AssumptionSystem system() {
                return system;
            }
        });
    }

    static List<Object> ofRetirement(ExpectedRetirementSystem system) {
        return List.of(new ExpectedRetirementLaws() {
            @Override
            public ExpectedRetirementSystem system() {
                return system;
            }
        });
    }

    static List<Object> ofEffects(EffectSystem system) {
        return List.of(new EffectLaws() {
            @Override
            public EffectSystem system() {
                return system;
            }
        });
    }

    static List<Object> ofRedeployment(RedeploymentSystem system) {
        return List.of(new RedeploymentLaws() {
            @Override
            public RedeploymentSystem system() {
                return system;
            }
        });
    }

    static List<Object> ofArrivals(ArrivalSystem system) {
        return List.of(new ArrivalLaws() {
            @Override
            public ArrivalSystem system() {
                return system;
            }
        });
    }
}
