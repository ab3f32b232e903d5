package org.kompetens.testkit.system;

import java.util.Map;
import org.kompetens.competence.CompetenceId;
import org.kompetens.evaluation.ExpectedEffect;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.horizon.Bridge;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Planning;

/** The library's expected effect of plans as a system under test. */
public final class LibraryEffectSystem implements EffectSystem {

    /** The library as it is. */
    public LibraryEffectSystem() {}

    @Override
    public Map<UnitId, Map<CompetenceId, BridgeReport>> effect(EffectSituation of) {
        Situation situation = of.situation();
        Organisation organisation = Organisation.of(situation.structure());
        GapAnalysis analysis = GapAnalysis.of(organisation, situation.asOf())
                .withPolicy(situation.policy().assessmentPolicy());
        ExpectedEffect effect =
                ExpectedEffect.of(Planning.of(organisation, of.register()), analysis, situation.employees().stream());
        return LibraryBridgeSystem.report(situation.employees().stream()
                .collect(Bridge.collector(effect.horizon().between(situation.asOf(), of.to()))));
    }
}
